//! The things that are named on the command line; what finds nothing says what is nearest.

use crate::diagnostic::nearest;
use crate::model::analysis::Comparison;
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::site::Site;
use anyhow::anyhow;

pub(super) fn treaty(site: &Site, written: &str) -> anyhow::Result<TreatyId> {
    let found = site.treaties.iter().position(|treaty| treaty.id.eq_ignore_ascii_case(written));
    let ids = site.treaties.iter().map(|treaty| treaty.id.as_str());
    found.map(|at| TreatyId(at as u32)).ok_or_else(|| unknown(format!("there is no treaty `{written}`"), written, ids))
}

pub(super) fn draft(site: &Site, treaty: TreatyId, written: &str) -> anyhow::Result<DraftId> {
    let treaty = site.treaty(treaty);
    let id = |draft: &DraftId| site.draft(*draft).id.as_str();
    let found = treaty.drafts.iter().find(|draft| id(draft).eq_ignore_ascii_case(written));
    found.copied().ok_or_else(|| {
        unknown(format!("`{}` has no draft `{written}`", treaty.id), written, treaty.drafts.iter().map(id))
    })
}

/// A provision by its id, an id it had before, or its number in the later draft, else in the earlier.
pub(super) fn provision(site: &Site, comparison: &Comparison, written: &str) -> anyhow::Result<ProvisionId> {
    let drafts = [comparison.to, comparison.from].map(|draft| site.draft(draft));
    let ids = || drafts.iter().flat_map(|draft| &draft.provisions).map(|(id, _)| *id);
    let is_it = |id: &ProvisionId| {
        let provision = site.provision(*id);
        let names = std::iter::once(&provision.id).chain(&provision.aliases);
        names.into_iter().any(|name| name.eq_ignore_ascii_case(written.trim_start_matches('#')))
    };
    let by_number = || {
        let number = number(written);
        let is_it = |text: &ProvisionText| {
            text.number.as_deref() == Some(number.as_str())
                || text.label_id == number
                || text.plain_label().eq_ignore_ascii_case(written.trim())
        };
        let all = drafts.iter().flat_map(|draft| draft.provisions.iter().map(move |(id, _)| (*draft, *id)));
        let mut texts = all.filter_map(|(draft, id)| Some((id, draft.provision(id)?)));
        texts.find(|(_, text)| is_it(text)).map(|(id, _)| id)
    };
    ids().find(is_it).or_else(by_number).ok_or_else(|| {
        let message = format!("neither draft has a provision `{written}`");
        unknown(message, written, ids().map(|id| site.provision(id).id.as_str()))
    })
}

/// `17` of `art. 17`, `Article 17`, `17`; lower case.
fn number(written: &str) -> String {
    let written = written.trim().to_lowercase();
    let rest = ["article", "art.", "art"].iter().find_map(|word| written.strip_prefix(word));
    rest.filter(|rest| rest.starts_with([' ', '\u{a0}']) || rest.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(&written)
        .split_whitespace()
        .collect()
}

fn unknown<'a>(message: String, written: &str, known: impl IntoIterator<Item = &'a str>) -> anyhow::Error {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(written, known.iter().copied()) {
        Some(near) => anyhow!("{message}; did you mean `{near}`?"),
        None if known.is_empty() => anyhow!(message),
        None => {
            let list: Vec<String> = known.iter().take(12).map(|name| format!("`{name}`")).collect();
            let more = if known.len() > list.len() { " …" } else { "" };
            anyhow!("{message}; there are {}{more}", list.join(", "))
        }
    }
}
