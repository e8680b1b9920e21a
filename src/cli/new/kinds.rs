//! What can be added: where each kind goes and what it begins with. Its keys are those that its reader asks for.

use super::value::is_step;
use crate::model::shape::{KeyShape, Shape, TableShape};

/// A kind of content.
#[derive(Debug)]
pub(super) struct Kind {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// Its help.
    pub(super) about: &'static str,
    /// An example of a command.
    pub(super) example: &'static str,
    /// What has to be said, in order: a name and its help. One that is a key's is the value of that key.
    pub(super) names: &'static [(&'static str, &'static str)],
    /// Where it goes, below `content/`, with names in braces.
    pub(super) path: &'static str,
    /// The kind of file whose keys it has, as `travaux schema` calls it.
    pub(super) file: &'static str,
    /// The table of that file that it is an entry of; a file of its own has none.
    pub(super) table: Option<&'static str>,
    /// What is written where nothing is said, as TOML has it.
    pub(super) presets: &'static [(&'static str, &'static str)],
    /// Whether its title can be made of its name.
    pub(super) titled: bool,
    /// What follows its keys.
    pub(super) rest: &'static str,
}

const TREATY: (&str, &str) = ("treaty", "The treaty's id");

const EDIT: &str = "
  # [[proposal.edit]]
  # kind = \"replace\"   # replace, delete, retain, add, move, new
  # at = \"scope/1\"
  # find = \"…\"
  # with = \"…\"
";

const RULES: &str = "
[rules]
decision = \"consensus\"
# fallback = \"vote\"
# majority = \"2/3\"
# quorum = \"1/2\"
# members = 193
";

/// An entry in a file of data, of which nothing is written that is not asked for.
const fn entry(name: &'static str, about: &'static str, example: &'static str) -> Kind {
    let (names, path, file) = (&[("id", "Its id: small letters, digits, hyphens")] as &[_], "", "");
    Kind { name, about, example, names, path, file, table: Some(name), presets: &[], titled: false, rest: "" }
}

/// Everything that can be added.
pub(super) static KINDS: [Kind; 17] = [
    Kind {
        names: &[("name", "Name of the file, and its address: small letters, digits, hyphens")],
        path: "briefings/{name}{language}.md",
        file: "briefing",
        table: None,
        presets: &[("draft", "true")],
        titled: true,
        ..entry(
            "briefing",
            "A briefing: `content/briefings/NAME.md`",
            "briefing second-session --treaty model --title \"The second session\"",
        )
    },
    Kind {
        names: &[("path", "Path without `.md`, such as `about` or `manual/starting`")],
        path: "{path}{language}.md",
        file: "page",
        table: None,
        titled: true,
        ..entry("page", "A page: `content/PATH.md`", "page about --title \"About us\"")
    },
    Kind {
        names: &[("id", "Its id, and the folder's name")],
        path: "treaties/{id}/treaty.toml",
        file: "treaty",
        table: None,
        titled: true,
        rest: RULES,
        ..entry(
            "treaty",
            "A treaty: a folder in `content/treaties/` with its `treaty.toml`",
            "treaty seas --title \"Convention on Quiet Seas\" --short \"Quiet Seas\"",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The draft's id, and the file's name")],
        path: "treaties/{treaty}/drafts/{id}{language}.md",
        file: "draft",
        table: None,
        presets: &[("stage", "\"negotiating\"")],
        titled: true,
        rest: "\n## Article 1. Title {#title}\n\n1. Paste the text here.\n",
        ..entry(
            "draft",
            "A draft of a treaty: `drafts/ID.md`",
            "draft model rev2 --title \"Second revised draft\" --date 2024-11-22 --session s3",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The session's id")],
        path: "treaties/{treaty}/treaty.toml",
        file: "treaty",
        presets: &[("kind", "\"formal\"")],
        titled: true,
        ..entry(
            "session",
            "A session, at the end of a treaty's `treaty.toml`",
            "session model s3 --title \"Third session\" --start 2025-01-13 --end 2025-01-24",
        )
    },
    Kind {
        names: &[TREATY, ("symbol", "Its symbol, such as `A/AC.291/22`")],
        path: "treaties/{treaty}/documents.toml",
        file: "documents",
        ..entry(
            "document",
            "A document, at the end of a treaty's `documents.toml`",
            "document model X/NS/7 --title \"Report of the second session\" --date 2024-09-13",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The provision's id, as in `{#id}` of its heading")],
        path: "treaties/{treaty}/provisions.toml",
        file: "provisions",
        ..entry(
            "provision",
            "A provision's entry, at the end of a treaty's `provisions.toml`",
            "provision model scope --topics ns-scope --summary \"Which light is covered.\"",
        )
    },
    Kind {
        names: &[
            TREATY,
            ("at", "The provision or unit, such as `scope/1`"),
            ("state", "How far it is agreed, such as `agreed`"),
        ],
        path: "treaties/{treaty}/provisions.toml",
        file: "provisions",
        ..entry(
            "status",
            "A status, at the end of a treaty's `provisions.toml`",
            "status model lighting/2 agreed --date 2024-09-11 --session s2 --sources X/NS/6",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The proposal's id")],
        path: "treaties/{treaty}/proposals/{session}.toml",
        file: "proposals",
        presets: &[("status", "\"tabled\"")],
        rest: EDIT,
        ..entry(
            "proposal",
            "A proposal, at the end of a treaty's `proposals/SESSION.toml`",
            "proposal model ns-s3-10 --session s3 --by XAE,XAL --title \"A shorter list\" --sources X/NS/5",
        )
    },
    Kind {
        names: &[
            TREATY,
            ("by", "Code of who takes it"),
            ("on", "`topic:ID`, or a provision or unit"),
            ("stance", "A step of the topic's scale; on a provision: supports, opposes, seeks-changes or reserves"),
        ],
        path: "treaties/{treaty}/positions.toml",
        file: "positions",
        ..entry(
            "position",
            "A position, at the end of a treaty's `positions.toml`",
            "position model XAE topic:ns-scope all-sources --date 2024-03-13 --sources X/NS/4",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The vote's id")],
        path: "treaties/{treaty}/votes.toml",
        file: "votes",
        presets: &[("kind", "\"recorded\"")],
        ..entry(
            "vote",
            "A vote, at the end of a treaty's `votes.toml`",
            "vote model v3 --on scope/1 --title \"To keep the words\" --for XAA,XAB --against 12 --result carried --sources X/NS/6",
        )
    },
    Kind {
        names: &[TREATY, ("id", "The argument's id")],
        path: "treaties/{treaty}/arguments.toml",
        file: "arguments",
        presets: &[("side", "\"for\"")],
        ..entry(
            "argument",
            "An argument, at the end of a treaty's `arguments.toml`",
            "argument model a7 --by XAA --on scope/1 --side risk --words \"It would cost more than it saves.\" --sources X/NS/6",
        )
    },
    Kind {
        path: "authors.toml",
        file: "authors",
        ..entry("author", "An author, at the end of `authors.toml`", "author ada --name \"Ada Calder\"")
    },
    Kind {
        path: "topics.toml",
        file: "topics",
        ..entry(
            "topic",
            "A topic, at the end of `topics.toml`",
            "topic ns-scope --title \"Which light is covered\" --stances narrow,all-sources=\"All sources\"",
        )
    },
    Kind {
        path: "glossary.toml",
        file: "glossary",
        ..entry(
            "term",
            "A term, at the end of `glossary.toml`",
            "term bis --term bis --definition \"Latin for twice.\"",
        )
    },
    Kind {
        names: &[("code", "Its code")],
        path: "delegations.toml",
        file: "delegations",
        ..entry(
            "delegation",
            "A delegation, at the end of `delegations.toml`",
            "delegation XOB --name \"Union of Observatories\"",
        )
    },
    Kind {
        names: &[("code", "Its code")],
        path: "delegations.toml",
        file: "delegations",
        ..entry(
            "group",
            "A group, at the end of `delegations.toml`",
            "group XNG --name \"Night Sky Group\" --members XAB,XAD",
        )
    },
];

/// Keys that nobody gives on a command line: what is the site's own, what every file may have, and shorthand.
const NOT_GIVEN: [&str; 3] = ["extra", "format", "source"];

impl Kind {
    /// The keys it has, those that are among its names first.
    pub(super) fn table(&self, translation: bool) -> TableShape {
        let file = if translation { format!("{}-translation", self.file) } else { self.file.to_owned() };
        let shapes = crate::shapes();
        let found = shapes.iter().find(|shape| shape.name == file);
        let found = found.or_else(|| shapes.iter().find(|shape| shape.name == self.file));
        let whole = found.map(|shape| shape.table.clone()).unwrap_or_default();
        let mut table = match self.table {
            None => whole,
            Some(name) => {
                let key = whole.keys.into_iter().find(|key| key.name == name);
                key.and_then(|key| key.shape.tables().first().map(|table| (*table).clone())).unwrap_or_default()
            }
        };
        table.keys.retain(|key| !NOT_GIVEN.contains(&key.name) && is_given(&key.shape));
        table.keys.sort_by_key(|key| self.place(key));
        table
    }

    /// Where a key stands: those that are names in their order, then what it is called, then what must be there.
    fn place(&self, key: &KeyShape) -> usize {
        let named = self.names.iter().position(|(name, _)| *name == key.name);
        let rank = match key.name {
            "title" | "name" => 0,
            _ if key.required => 1,
            _ => 2,
        };
        named.unwrap_or(self.names.len() + rank)
    }
}

/// Whether a value can be written in a word or a few: all but tables, of which the steps of a scale can.
fn is_given(shape: &Shape) -> bool {
    match shape {
        shape if is_step(shape) => true,
        Shape::Anything | Shape::Table(_) | Shape::Map(..) => false,
        Shape::List(entry) => is_given(entry),
        Shape::Either(shapes) => shapes.iter().any(is_given),
        _ => true,
    }
}
