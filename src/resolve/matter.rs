//! What a vote was taken on, or an argument is about: `scope/1`, `proposal:ID`, `package:ID`, `draft:ID`, `topic:ID`.

use super::names::Names;
use super::parties::PartyNames;
use super::places;
use super::proposals::{ProposalNames, check_unit};
use super::treaties::Treaties;
use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::model::id::{AuthorId, TopicId, TreatyId};
use crate::model::proposal::{Package, Proposal};
use crate::model::vote::Matter;
use crate::source::Spanned;
use jiff::civil::Date;

/// What votes and arguments can name beside their own treaty.
pub(super) struct Known<'a> {
    pub(super) parties: &'a PartyNames,
    pub(super) authors: &'a Names<AuthorId>,
    pub(super) topics: &'a Names<TopicId>,
    pub(super) names: &'a ProposalNames,
    pub(super) proposals: &'a [Proposal],
    pub(super) packages: &'a [Package],
}

/// Who asks, and when: units are looked for in the draft of the day.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) treaty: TreatyId,
    pub(super) day: Date,
    /// The kinds that may be named.
    pub(super) kinds: &'a [&'static str],
}

/// What is written in `on`; reported if there is no such thing, or it belongs to another treaty.
pub(super) fn matter(
    written: &Spanned<String>,
    asking: Asking<'_>,
    known: &Known<'_>,
    all: &Treaties,
    report: &mut Report,
) -> Option<Matter> {
    let Some((kind, id)) = written.value.split_once(':') else {
        let (provision, path) = places::provision(written, all, asking.treaty, report)?;
        check_unit(written, asking.day, asking.treaty, all, report)?;
        return Some(Matter::Provision(provision, path));
    };
    let id = Spanned::new(id.trim().to_owned(), written.span);
    let kind = kind.trim();
    if !asking.kinds.contains(&kind) {
        let message = format!("`{kind}` is nothing that can stand in `on` here");
        let forms: Vec<String> = asking.kinds.iter().map(|kind| format!("`{kind}:ID`")).collect();
        let hint = match nearest(kind, asking.kinds.iter().copied()) {
            Some(near) => format!("did you mean `{near}:{}`?", id.value),
            None => format!("write a provision or unit (`scope/1`), or {}", forms.join(", ")),
        };
        report.push(Diagnostic::new(&INVALID_VALUE, written.span, message).hint(hint));
        return None;
    }
    let matter = match kind {
        "proposal" => Matter::Proposal(known.names.proposals.get(&id, report)?),
        "package" => Matter::Package(known.names.packages.get(&id, report)?),
        "draft" => Matter::Draft(all.names[asking.treaty.index()].drafts.get(&id, report)?),
        _ => Matter::Topic(known.topics.get(&id, report)?),
    };
    let of = match matter {
        Matter::Proposal(id) => known.proposals[id.index()].treaty,
        Matter::Package(id) => known.packages[id.index()].treaty,
        _ => asking.treaty,
    };
    if of != asking.treaty {
        let treaty = &all.list[of.index()].id;
        let message = format!("{kind} `{}` is of another treaty, `{treaty}`", id.value);
        let hint = format!("move the entry to `content/treaties/{treaty}/`, or name one of this treaty");
        report.push(Diagnostic::new(&INVALID_VALUE, written.span, message).hint(hint));
        return None;
    }
    Some(matter)
}
