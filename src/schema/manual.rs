//! What the manual's tables say of each key.

/// Pages of the manual that have tables of keys.
const PAGES: [(&str, &str); 12] = [
    ("briefings", include_str!("../../content/manual/briefings.md")),
    ("data", include_str!("../../content/manual/data.md")),
    ("delegations", include_str!("../../content/manual/delegations.md")),
    ("drafts", include_str!("../../content/manual/drafts.md")),
    ("pages", include_str!("../../content/manual/pages.md")),
    ("positions", include_str!("../../content/manual/positions.md")),
    ("proposals", include_str!("../../content/manual/proposals.md")),
    ("provisions", include_str!("../../content/manual/provisions.md")),
    ("registers", include_str!("../../content/manual/registers.md")),
    ("site", include_str!("../../content/manual/site.md")),
    ("treaties", include_str!("../../content/manual/treaties.md")),
    ("votes", include_str!("../../content/manual/votes.md")),
];

/// Each table, as messages call it, and the page and heading under which its keys are told.
const PLACES: [(&str, &str, &str); 35] = [
    ("`hosting`", "site", "Hosting"),
    ("`rules`", "treaties", "Rules"),
    ("`site.toml`", "site", "Keys"),
    ("`treaty.toml`", "treaties", "Keys"),
    ("a body", "treaties", "Bodies"),
    ("a briefing", "briefings", "Keys"),
    ("a delegation", "delegations", "Other delegations"),
    ("a delegation here", "proposals", "Who backed it"),
    ("a document", "registers", "Documents"),
    ("a draft", "drafts", "Keys"),
    ("a figure", "treaties", "Figures"),
    ("a group", "delegations", "Groups"),
    ("a mailing list", "site", "Mailing list"),
    ("a member", "delegations", "Members"),
    ("a package", "proposals", "Packages"),
    ("a page", "pages", "Keys"),
    ("a parallel", "provisions", "Parallels"),
    ("a position", "positions", "Positions"),
    ("a proposal", "proposals", "Keys"),
    ("a provision", "provisions", "Provisions"),
    ("a session", "treaties", "Sessions"),
    ("a side of a vote", "votes", "Some by name"),
    ("a source", "data", "Sources"),
    ("a stance", "positions", "Steps of a scale"),
    ("a status", "provisions", "Statuses"),
    ("a step of a proposal", "proposals", "What became of it"),
    ("a term", "registers", "Glossary"),
    ("a topic", "positions", "Topics"),
    ("a vote", "votes", "Votes"),
    ("an argument", "votes", "Arguments"),
    ("an author", "registers", "Authors"),
    ("an edit", "proposals", "Keys of an edit"),
    ("those that a source does not name", "delegations", "Those who are not named"),
    ("the page of a folder", "pages", "Keys"),
    ("the translation of a draft", "drafts", "Keys"),
];

/// Where is told what many tables have, and which tables a file has.
const COMMON: [(&str, &str); 2] = [("data", "Keys of many tables"), ("data", "Tables of each file")];

/// What is said of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What it means, as markdown without links.
    pub means: String,
    /// What holds where it is not written, as the manual has it.
    pub absent: Option<String>,
}

/// What the manual says of a key of a table.
pub fn words(table: &str, key: &str) -> Option<Words> {
    let own = PLACES.iter().filter(|(what, ..)| *what == table).map(|(_, page, heading)| (*page, *heading));
    own.chain(COMMON).find_map(|(page, heading)| row(page, heading, key))
}

/// The row of a key in the tables under a heading, up to the next heading.
fn row(page: &str, heading: &str, key: &str) -> Option<Words> {
    let (_, text) = PAGES.iter().find(|(name, _)| *name == page)?;
    let below = text.lines().skip_while(|line| title(line) != Some(heading)).skip(1);
    let mut head: Vec<String> = Vec::new();
    for line in below.take_while(|line| title(line).is_none()) {
        let cells = cells(line);
        if cells.first().is_some_and(|first| first == "key" || first == "table") {
            head = cells;
        } else if cells.is_empty() {
            head.clear();
        } else if (cells[0] == format!("`{key}`") || cells[0] == format!("`[[{key}]]`")) && !head.is_empty() {
            let cell = |name: &str| cells.get(head.iter().position(|head| head == name)?).cloned();
            return Some(Words { means: cell("means")?, absent: cell("absent") });
        }
    }
    None
}

/// The words of a line that is a heading.
fn title(line: &str) -> Option<&str> {
    let words = line.starts_with("##").then(|| line.trim_start_matches('#').trim())?;
    Some(words.split(" {#").next().unwrap_or(words))
}

/// The cells of a line of a table, without the marks of links; none, if it is no such line.
fn cells(line: &str) -> Vec<String> {
    let Some(inner) = line.strip_prefix('|').and_then(|line| line.trim_end().strip_suffix('|')) else {
        return Vec::new();
    };
    let inner = inner.replace("\\|", "\u{0}");
    inner.split('|').map(|cell| without_links(&cell.trim().replace('\u{0}', "|"))).collect()
}

/// `see [Search](search.md)` is `see Search`.
fn without_links(markdown: &str) -> String {
    let mut words = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, linked, after)) = link(rest) {
        words.push_str(before);
        words.push_str(linked);
        rest = after;
    }
    words + rest
}

/// The first link: what stands before it, its words, what stands after it.
fn link(markdown: &str) -> Option<(&str, &str, &str)> {
    let (head, tail) = markdown.split_once("](")?;
    let (before, words) = head.rsplit_once('[')?;
    let (_, after) = tail.split_once(')')?;
    Some((before, words, after))
}
