//! What became of every part of a draft in another.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::analysis::Comparison;
use crate::model::draft::{DraftBlock, plain};
use crate::model::id::ProvisionId;
use crate::model::redline::{Section, SectionKind, Side};
use crate::render::html::redline::fate;
use crate::render::strings::label::{Form, label};

pub(super) const TABLE: Table = Table {
    name: "redlines",
    title: "Redlines",
    description: "For each pair of drafts that is compared, what became of each provision, grouping, the words outside them \
                  and the footnotes, in the order of the later draft. Words of a unit that only moved are neither added \
                  nor deleted.",
    key: &["from", "to", "position"],
    columns: &[
        Column { name: "from", kind: Kind::String, description: "Id of the earlier draft." },
        Column { name: "to", kind: Kind::String, description: "Id of the later draft." },
        Column { name: "position", kind: Kind::Integer, description: "Place in the comparison, from 1." },
        Column {
            name: "kind",
            kind: Kind::String,
            description: "provision, grouping, words (outside provisions) or footnotes.",
        },
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column {
            name: "was",
            kind: Kind::String,
            description: "Id of the provision it is compared with, where that is another.",
        },
        Column {
            name: "label_from",
            kind: Kind::String,
            description: "Its label in the earlier draft, in the site's language.",
        },
        Column {
            name: "label_to",
            kind: Kind::String,
            description: "Its label in the later draft, in the site's language.",
        },
        Column {
            name: "fate",
            kind: Kind::String,
            description: "kept (word for word; its number may differ), changed, added or deleted; split or merged, where \
                          only one draft has it and the other has a part of it, or has it as a part.",
        },
        Column {
            name: "made_of",
            kind: Kind::String,
            description: "Ids of the provisions of the earlier draft that it was split from or merged of, parted by \
                          spaces; its own id among them where the earlier draft has it.",
        },
        Column {
            name: "made_into",
            kind: Kind::String,
            description: "Ids of the provisions of the later draft that the earlier one's was split or merged into, \
                          parted by spaces.",
        },
        Column { name: "renumbered", kind: Kind::Boolean, description: "Whether its number differs." },
        Column {
            name: "relocated",
            kind: Kind::Boolean,
            description: "Whether it stands elsewhere among those that both drafts have.",
        },
        Column {
            name: "words_from",
            kind: Kind::Integer,
            description: "Its words in the earlier draft. Missing, like all words here, where one of the drafts is a summary, and for what stands in no provision.",
        },
        Column { name: "words_to", kind: Kind::Integer, description: "Its words in the later draft." },
        Column { name: "words_added", kind: Kind::Integer, description: "Words that only the later draft has." },
        Column { name: "words_deleted", kind: Kind::Integer, description: "Words that only the earlier draft has." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for comparison in data.analysis.comparisons_of(data.site, data.treaty) {
        let draft = |id| data.site.draft(id).id.as_str();
        for (at, section) in comparison.redline.sections.iter().enumerate() {
            let (kind, provision) = match section.kind {
                SectionKind::Provision(id) => ("provision", Some(id)),
                SectionKind::Grouping => ("grouping", None),
                SectionKind::Words => ("words", None),
                SectionKind::Footnotes if section.lines.is_empty() => continue,
                SectionKind::Footnotes => ("footnotes", None),
            };
            let label = |side| label_in(data, comparison, section, side);
            let ids = |ids: &[ProvisionId]| {
                let ids: Vec<&str> = ids.iter().map(|id| data.provision(*id)).collect();
                (!ids.is_empty()).then(|| ids.join(" "))
            };
            let words = |words: u32| Some(words).filter(|_| !comparison.by_summary && kind == "provision");
            rows.push(vec![
                draft(comparison.from).into(),
                draft(comparison.to).into(),
                (at + 1).into(),
                kind.into(),
                provision.map(|id| data.provision(id)).into(),
                section.was.map(|id| data.provision(id)).into(),
                label(Side::A).into(),
                label(Side::B).into(),
                fate(section.fate).into(),
                ids(&section.from).into(),
                ids(&section.into).into(),
                section.renumbered.is_some().into(),
                section.relocated.into(),
                words(section.words.a).into(),
                words(section.words.b).into(),
                words(section.words.added).into(),
                words(section.words.deleted).into(),
            ]);
        }
    }
    rows
}

/// The label of a section in one draft.
fn label_in(data: &Data, comparison: &Comparison, section: &Section, side: Side) -> Option<String> {
    let (draft, block) = match side {
        Side::A => (comparison.from, section.a?),
        Side::B => (comparison.to, section.b?),
    };
    match data.site.draft(draft).text.blocks.get(block as usize)? {
        DraftBlock::Provision(text) => Some(label(text, None, data.site.config.language(), Form::Short)),
        DraftBlock::Heading(heading) => Some(plain(&heading.label).trim().trim_end_matches('.').to_owned()),
        DraftBlock::Words(_) => None,
    }
}
