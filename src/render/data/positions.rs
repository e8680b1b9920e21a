//! Every position as it is recorded.

use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::id::TreatyId;
use crate::model::proposal::{Position, Stance, View};
use crate::model::site::Site;
use crate::model::stances::{Step, Subject};
use crate::model::treaty::Evidence;
use crate::model::vote::Matter;

pub(super) const TABLE: Table = Table {
    name: "positions",
    title: "Positions",
    description: "Every stance that a delegation or group took, as it is recorded, in order of date: nothing is worked out \
                  here. What each delegation holds today is in stances.csv.",
    key: &["position"],
    columns: &[
        Column { name: "position", kind: Kind::Integer, description: "Number among the treaty's positions, from 1." },
        Column { name: "by", kind: Kind::String, description: "Code of who spoke: see parties.csv." },
        Column { name: "for", kind: Kind::String, description: "Code of the group it spoke for." },
        Column {
            name: "subject",
            kind: Kind::String,
            description: "What it is on: topic:ID, or a provision's stable id with the path of a unit (scope/1/a).",
        },
        Column {
            name: "stance",
            kind: Kind::String,
            description: "A step of the topic's scale; on a provision supports, seeks-changes, opposes or reserves.",
        },
        Column {
            name: "date",
            kind: Kind::String,
            description: "When it was taken, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "session", kind: Kind::String, description: "Id of the session." },
        Column { name: "quote", kind: Kind::String, description: "A short phrase of it." },
        Column { name: "condition", kind: Kind::String, description: "On what it depends, if on anything." },
        Column {
            name: "sources",
            kind: Kind::String,
            description: "Symbols of documents and addresses, with page and paragraph, each on a line.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let own = data.site.config.language();
    let code = |party| data.site.party(party).code.as_str();
    let row = |(at, position): (usize, &Position)| {
        let (subject, step) = subject_and_step(&position.stance);
        let [day, from, to] = when(position.date);
        let quote = position.quote.get(own, own);
        let condition = position.condition.get(own, own);
        vec![
            (at + 1).into(),
            code(position.by).into(),
            position.on_behalf_of.map(code).into(),
            subject_id(data.site, &subject).into(),
            step_id(data.site, &subject, step).into(),
            day,
            from,
            to,
            position.session.map(|session| data.site.session(session).id.as_str()).into(),
            Some(quote).filter(|quote| !quote.is_empty()).into(),
            Some(condition).filter(|condition| !condition.is_empty()).into(),
            sources_words(data.site, &position.sources).into(),
        ]
    };
    of_treaty(data.site, data.treaty).enumerate().map(row).collect()
}

/// The positions of a treaty, in order of date.
fn of_treaty(site: &Site, treaty: TreatyId) -> impl Iterator<Item = &Position> {
    site.positions.iter().filter(move |position| position.treaty == treaty)
}

fn subject_and_step(stance: &Stance) -> (Subject, Step) {
    match stance {
        Stance::Topic { topic, step } => (Subject::Topic(*topic), Step::Scale(*step)),
        Stance::Provision { provision, path, view } => {
            (Subject::Provision(*provision, path.clone()), Step::View(*view))
        }
    }
}

/// What a stance is on, as a position's `on` says it.
pub(super) fn subject_id(site: &Site, subject: &Subject) -> String {
    match subject {
        Subject::Topic(topic) => format!("topic:{}", site.topic(*topic).id),
        Subject::Provision(provision, None) => site.provision(*provision).id.clone(),
        Subject::Provision(provision, Some(path)) => format!("{}/{path}", site.provision(*provision).id),
    }
}

/// A stance, as a position's `stance` says it.
pub(super) fn step_id(site: &Site, subject: &Subject, step: Step) -> String {
    match (subject, step) {
        (Subject::Topic(topic), Step::Scale(step)) => {
            site.topic(*topic).stances.get(step as usize).map_or_else(String::new, |(id, _)| id.clone())
        }
        (_, Step::View(View::Supports)) => "supports".to_owned(),
        (_, Step::View(View::SeeksChanges)) => "seeks-changes".to_owned(),
        (_, Step::View(View::Opposes)) => "opposes".to_owned(),
        (_, Step::View(View::Reserves)) => "reserves".to_owned(),
        (Subject::Provision(..), Step::Scale(_)) => String::new(),
    }
}

/// All sources, each on a line; nothing where there is none.
pub(super) fn sources_words(site: &Site, sources: &[Evidence]) -> Option<String> {
    let sources: Vec<String> = sources.iter().map(|source| source_words(site, source)).collect();
    Some(sources.join("\n")).filter(|sources| !sources.is_empty())
}

/// `A/AC.291/22, p. 3, para. 4 https://…`.
fn source_words(site: &Site, source: &Evidence) -> String {
    let document = source.document.map(|id| site.document(id));
    let page = source.page.as_ref().map(|page| format!("p. {page}"));
    let para = source.para.as_ref().map(|para| format!("para. {para}"));
    let symbol = document.map(|document| document.symbol.clone());
    let place = [symbol, page, para].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let url = source.url.as_ref().or(document.and_then(|document| document.url.as_ref()));
    [Some(place).filter(|place| !place.is_empty()), url.cloned()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What a vote was taken on or an argument is about, as their `on` says it.
pub(super) fn matter_id(site: &Site, matter: &Matter) -> String {
    match matter {
        Matter::Provision(provision, path) => subject_id(site, &Subject::Provision(*provision, path.clone())),
        Matter::Proposal(id) => format!("proposal:{}", site.proposal(*id).id),
        Matter::Package(id) => format!("package:{}", site.package(*id).id),
        Matter::Draft(id) => format!("draft:{}", site.draft(*id).id),
        Matter::Topic(id) => format!("topic:{}", site.topic(*id).id),
    }
}
