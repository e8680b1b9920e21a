// No docs here: the command's own doc comment is its help.
mod draw;
#[cfg(test)]
mod tests;

use super::options::{Root, today};
use super::{Outcome, find, print};
use crate::diagnostic::draw::visible_json;
use crate::model::config::BuildOptions;
use crate::model::id::TreatyId;
use crate::model::site::Site;
use anyhow::bail;
use clap::Args;
use jiff::civil::Date;

/// Show what is new in a treaty between two days
///
/// Drafts, proposals and what became of them, votes, statuses, positions, arguments and briefings, in order of date. What happened on the
/// first day is not new any more, what happened on the last is. A session stands for its last day, a draft for its date;
/// without the first, everything from the beginning is shown, without the second, everything up to today.
#[derive(Debug, Args)]
pub(super) struct Changes {
    /// The treaty's id
    treaty: String,
    /// Two days, sessions or drafts: 2024-03-22..2024-09-13, s1..s2, s2.., ..s1
    #[arg(value_name = "FROM..TO")]
    span: String,
    /// For programs: JSON instead of lines
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    root: Root,
}

impl Changes {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let Some((from, to)) = self.span.split_once("..") else {
            bail!("`{}` is not a span: write `FROM..TO`, as in `travaux changes {} s1..s2`", self.span, self.treaty);
        };
        let now = today(&self.root)?;
        let options = BuildOptions { base_url: None, drafts: true, future: true, now };
        let (site, ..) = crate::site(&self.root.folder(), options)?;
        let treaty = find::treaty(&site, &self.treaty)?;
        let after = if from.is_empty() { None } else { Some(day(&site, treaty, from)?) };
        let until = if to.is_empty() { now } else { day(&site, treaty, to)? };
        if after.is_some_and(|after| until < after) {
            bail!("`{}` ends before it begins: the earlier day, session or draft comes first", self.span);
        }
        let changes = crate::changes(&site, treaty, after, until);
        let text = if self.json { visible_json(&draw::json(&site, &changes)) } else { draw::lines(&site, &changes) };
        print::text(&text);
        Ok(Outcome::Clean)
    }
}

/// A day as it is written, the last day of a session, or the date of a draft.
fn day(site: &Site, treaty: TreatyId, written: &str) -> anyhow::Result<Date> {
    if let Ok(day) = written.parse() {
        return Ok(day);
    }
    let mut sessions = site.treaty(treaty).sessions.iter().map(|id| site.session(*id));
    if let Some(session) = sessions.find(|session| session.id.eq_ignore_ascii_case(written)) {
        return Ok(session.end);
    }
    if let Ok(draft) = find::draft(site, treaty, written) {
        return Ok(site.draft(draft).date.last());
    }
    let treaty = site.treaty(treaty);
    let sessions = treaty.sessions.iter().map(|id| &site.session(*id).id);
    let known = sessions.chain(treaty.drafts.iter().map(|id| &site.draft(*id).id));
    let known: Vec<String> = known.map(|id| format!("`{id}`")).collect();
    let treaty = &treaty.id;
    bail!(
        "`{written}` is no day, as in 2024-03-22, and no session or draft of `{treaty}`; there are {}",
        known.join(", ")
    )
}
