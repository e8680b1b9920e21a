//! Every provision in every draft, those that do not have it too.

use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProvisionId};
use std::collections::BTreeSet;

pub(super) const TABLE: Table = Table {
    name: "concordance",
    title: "Concordance",
    description: "Every provision that any draft has, once for each draft: its number and title there, and what it was split or \
                  merged of or into since the draft before.",
    key: &["provision", "draft"],
    columns: &[
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column { name: "draft", kind: Kind::String, description: "Id of the draft." },
        Column {
            name: "date",
            kind: Kind::String,
            description: "Date of the draft, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "present", kind: Kind::Boolean, description: "Whether the draft has it." },
        Column { name: "position", kind: Kind::Integer, description: "Place among the draft's provisions, from 1." },
        Column { name: "label", kind: Kind::String, description: "Its label as the draft writes it: Article 17." },
        Column { name: "number", kind: Kind::String, description: "Its number in the draft: 17, 2bis." },
        Column { name: "title", kind: Kind::String, description: "Its title in the draft." },
        Column {
            name: "renumbered",
            kind: Kind::Boolean,
            description: "Whether its number is another than in the draft before. Missing where either does not have it.",
        },
        Column { name: "retitled", kind: Kind::Boolean, description: "Whether its title is another than there." },
        Column {
            name: "relocated",
            kind: Kind::Boolean,
            description: "Whether it stands elsewhere among the provisions that both drafts have.",
        },
        Column {
            name: "made_of",
            kind: Kind::String,
            description: "Ids of the provisions that the draft says it was split from or merged of, parted by spaces; its \
                          own among them where the draft before has it.",
        },
        Column {
            name: "made_into",
            kind: Kind::String,
            description: "Ids of the provisions that it was split or merged into in the draft, parted by spaces.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let all = data.drafts().iter().flat_map(|draft| &data.site.draft(*draft).provisions).map(|(id, _)| *id);
    let all: BTreeSet<ProvisionId> = all.collect();
    all.into_iter().flat_map(|id| data.drafts().iter().map(move |draft| row(data, id, *draft))).collect()
}

fn row(data: &Data, id: ProvisionId, draft: DraftId) -> Vec<Cell> {
    let site = data.site;
    let before = site.draft_before(draft);
    let text = site.draft(draft).provision(id);
    let earlier = before.and_then(|before| site.draft(before).provision(id));
    let both = earlier.zip(text);
    let differs = |of: fn(&ProvisionText) -> String| both.map(|(old, new)| of(old) != of(new));
    let comparison = before.and_then(|before| data.analysis.comparison(before, draft));
    let section = comparison.and_then(|comparison| comparison.redline.provision(id)).filter(|_| both.is_some());
    let position = site.draft(draft).provisions.iter().position(|(other, _)| *other == id);
    let ids = |ids: Vec<ProvisionId>| {
        let ids: Vec<&str> = ids.into_iter().map(|id| data.provision(id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    let [day, from, to] = when(site.draft(draft).date);
    vec![
        data.provision(id).into(),
        site.draft(draft).id.as_str().into(),
        day,
        from,
        to,
        text.is_some().into(),
        position.map(|at| at + 1).into(),
        text.map(ProvisionText::plain_label).into(),
        text.and_then(|text| text.number.clone()).into(),
        text.map(ProvisionText::plain_title).filter(|title| !title.is_empty()).into(),
        differs(ProvisionText::plain_label).into(),
        differs(ProvisionText::plain_title).into(),
        section.map(|section| section.relocated).into(),
        ids(site.made_of(id, draft)).into(),
        ids(site.made_into(id, draft)).into(),
    ]
}
