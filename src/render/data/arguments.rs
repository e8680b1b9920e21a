//! Arguments as they are recorded.

use super::positions::{matter_id, sources_words};
use super::table::{Cell, Column, Data, Kind, Table, named, when};
use crate::model::argument::Claimant;
use crate::model::id::ArgumentId;
use crate::model::target::Target;

pub(super) const TABLE: Table = Table {
    name: "arguments",
    title: "Arguments",
    description: "Every argument recorded, in order of date. Lists of codes are separated by spaces.",
    key: &["argument"],
    columns: &[
        Column { name: "argument", kind: Kind::String, description: "Id of the argument." },
        Column { name: "words", kind: Kind::String, description: "What is argued, in the site's language." },
        Column { name: "by", kind: Kind::String, description: "Who argues: codes, or author:ID." },
        Column {
            name: "on",
            kind: Kind::String,
            description: "What it is about: proposal:ID, package:ID, topic:ID, or a provision's stable id with the path of a \
                          unit (scope/1).",
        },
        Column { name: "side", kind: Kind::String, description: "for, against, risk or safeguard." },
        Column { name: "answers", kind: Kind::String, description: "Id of the argument that it answers." },
        Column {
            name: "date",
            kind: Kind::String,
            description: "When it was made, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column {
            name: "sources",
            kind: Kind::String,
            description: "Symbols of documents and addresses, with page and paragraph, each on a line.",
        },
        Column { name: "url", kind: Kind::String, description: "The argument's place on the site." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let site = data.site;
    let own = site.config.language();
    let row = |id: &ArgumentId| {
        let argument = site.argument(*id);
        let by: Vec<String> = argument
            .by
            .iter()
            .map(|claimant| match claimant {
                Claimant::Party(party) => site.party(*party).code.clone(),
                Claimant::Author(author) => format!("author:{}", site.author(*author).id),
            })
            .collect();
        let [day, from, to] = when(argument.date);
        vec![
            argument.id.as_str().into(),
            argument.words.get(own, own).into(),
            by.join(" ").into(),
            matter_id(site, &argument.on).into(),
            named(&argument.side).into(),
            argument.answers.map(|answers| site.argument(answers).id.as_str()).into(),
            day,
            from,
            to,
            sources_words(site, &argument.sources).into(),
            format!("{}{}", site.config.base_url.origin, site.href(Target::Argument(*id), own)).into(),
        ]
    };
    site.treaty(data.treaty).arguments.iter().map(row).collect()
}
