//! What is new as lines for people, and as JSON for programs.

use crate::model::changes::{Changes, Entry, News};
use crate::model::id::{PartyId, ProvisionId};
use crate::model::proposal::Stance;
use crate::model::site::Site;
use crate::model::words::Words;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// A heading for each kind of news, below it a line for each: date, id, words.
pub(super) fn lines(site: &Site, changes: &Changes) -> String {
    let mut text = site.treaty(changes.treaty).id.clone();
    if let Some(after) = changes.after {
        let _ = write!(text, ", after {after}");
    }
    let _ = writeln!(text, ", until {}", changes.until);
    if changes.entries.is_empty() {
        text.push_str("nothing is new\n");
    }
    for (heading, kind) in KINDS {
        let all: Vec<Value> = changes.entries.iter().map(|entry| value(site, changes, entry)).collect();
        let mut all = all.iter().filter(|entry| entry["kind"] == *kind).peekable();
        if all.peek().is_some() {
            let _ = writeln!(text, "\n{heading}");
        }
        for entry in all {
            let word = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
            let by =
                entry["by"].as_array().map(|by| by.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
            let by = by.filter(|by| !by.is_empty()).map(|by| format!(" ({by})")).unwrap_or_default();
            let before = entry["before"].as_str().map(|before| format!(" (before: {before})")).unwrap_or_default();
            let when = entry["date"].as_str().or(entry["session"].as_str()).unwrap_or_default().to_owned();
            let parts = [when, word("id"), word("state"), word("title") + &by];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let _ = writeln!(text, "  {}{before}", parts.join("  "));
        }
    }
    text
}

/// The kinds in the order they are told, as people read them and as programs do.
const KINDS: &[(&str, &str)] = &[
    ("Drafts", "draft"),
    ("Proposals", "proposal"),
    ("What became of proposals", "outcome"),
    ("Votes", "vote"),
    ("Statuses", "status"),
    ("Positions", "position"),
    ("Arguments", "argument"),
    ("Briefings", "briefing"),
];

/// `{"format": 1, "treaty", "after", "until", "entries": […]}`, entries in order of date.
pub(super) fn json(site: &Site, changes: &Changes) -> String {
    let entries: Vec<Value> = changes.entries.iter().map(|entry| value(site, changes, entry)).collect();
    let all = json!({
        "format": 1,
        "treaty": site.treaty(changes.treaty).id,
        "after": changes.after.map(|day| day.to_string()),
        "until": changes.until.to_string(),
        "entries": entries,
    });
    serde_json::to_string_pretty(&all).unwrap_or_default() + "\n"
}

/// An entry; where no date is known, `date` is null and `session` says at which it was.
fn value(site: &Site, changes: &Changes, entry: &Entry) -> Value {
    let mut value = dated_value(site, changes, entry);
    if entry.date.dated().is_none() {
        value["session"] = site.when_short(entry.date).into();
    }
    value
}

fn dated_value(site: &Site, changes: &Changes, entry: &Entry) -> Value {
    let date = entry.date.dated().map(|date| date.to_string());
    let own = site.config.language();
    let words = |words: &Words| words.get(own, own).to_owned();
    let party = |id: &PartyId| site.party(*id).code.clone();
    match &entry.what {
        News::Draft(id) => {
            let draft = site.draft(*id);
            json!({ "kind": "draft", "date": date, "id": draft.id, "title": words(&draft.title) })
        }
        News::Proposal(id) => {
            let proposal = site.proposal(*id);
            let by: Vec<String> = proposal.by.iter().map(party).collect();
            json!({ "kind": "proposal", "date": date, "id": proposal.id, "title": words(&proposal.title), "by": by })
        }
        News::ProposalStatus { proposal, status } => {
            let proposal = site.proposal(*proposal);
            let state = proposal.status[*status].state;
            json!({ "kind": "outcome", "date": date, "id": proposal.id, "state": state, "title": words(&proposal.title) })
        }
        News::Vote(id) => {
            let vote = site.vote(*id);
            json!({ "kind": "vote", "date": date, "id": vote.id, "state": vote.result, "title": words(&vote.title) })
        }
        News::Status { status, provision, before } => {
            let status = &site.treaty(changes.treaty).statuses[*status];
            let at = path(site, *provision, status.path.as_deref());
            json!({ "kind": "status", "date": date, "id": at, "state": status.state, "before": before })
        }
        News::Sum(index) => {
            let sum = &site.treaty(changes.treaty).sums[*index];
            json!({ "kind": "status", "date": date, "id": null, "state": sum.state, "title": words(&sum.some) })
        }
        News::Position { position, holder, .. } => {
            let (on, state) = match &site.positions[*position].stance {
                Stance::Topic { topic, step } => {
                    let topic = site.topic(*topic);
                    let label = topic.stances.get(*step as usize).map(|(_, label)| words(label));
                    (format!("topic:{}", topic.id), json!(label))
                }
                Stance::Provision { provision, path: at, view } => (path(site, *provision, at.as_deref()), json!(view)),
            };
            json!({ "kind": "position", "date": date, "id": on, "state": state, "by": [party(holder)] })
        }
        News::Argument(id) => {
            let argument = site.argument(*id);
            let by: Vec<String> = argument.parties().map(|id| party(&id)).collect();
            let title = words(&argument.words);
            json!({ "kind": "argument", "date": date, "id": argument.id, "state": argument.side, "title": title, "by": by })
        }
        News::Briefing(id) => {
            let briefing = site.briefing(*id);
            json!({ "kind": "briefing", "date": date, "id": briefing.name, "title": briefing.version(own).title })
        }
    }
}

/// `scope/1/a`.
fn path(site: &Site, provision: ProvisionId, path: Option<&str>) -> String {
    let id = &site.provision(provision).id;
    path.map_or_else(|| id.clone(), |path| format!("{id}/{path}"))
}
