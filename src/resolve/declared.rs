//! What to do about an id that nothing has: how such a thing is declared, and which there are.

/// How many known ids are listed.
const LISTED: usize = 6;

/// `declare it in … as …, or use one of …`, for what messages call a `noun`.
pub(super) fn hint<'a>(noun: &str, id: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut known = known.into_iter();
    let list: Vec<String> = known.by_ref().take(LISTED).map(|name| format!("`{name}`")).collect();
    let more = if known.next().is_some() { " …" } else { "" };
    let make = match noun {
        "author" => format!("add `[[author]] id = \"{id}\"` to `content/authors.toml`"),
        "topic" => format!("add `[[topic]] id = \"{id}\"` to `content/topics.toml`"),
        "stance" => "add it to the `stances` of its topic in `content/topics.toml`".to_owned(),
        "term" => format!("add `[[term]] id = \"{id}\"` to `content/glossary.toml`"),
        "delegation or group" | "delegation" | "group" => format!(
            "States are known by their ISO 3166 codes of three letters; add others to `content/delegations.toml` as `[[delegation]] code = \"{id}\"` or `[[group]]`"
        ),
        "body" => format!("add `[[body]] id = \"{id}\"` to the treaty's `treaty.toml`"),
        "session" => format!("add `[[session]] id = \"{id}\"` to the treaty's `treaty.toml`"),
        "document" => format!("add `[[document]] symbol = \"{id}\"` to the treaty's `documents.toml`"),
        "draft" => format!("put the draft into the treaty's folder as `drafts/{id}.md`"),
        "provision" => format!("write `{{#{id}}}` at the end of its heading in a draft"),
        "proposal" => format!("add `[[proposal]] id = \"{id}\"` to a file in the treaty's `proposals/`"),
        "package" => format!("add `[[package]] id = \"{id}\"` to a file in the treaty's `proposals/`"),
        "vote" => format!("add `[[vote]] id = \"{id}\"` to the treaty's `votes.toml`"),
        "argument" => format!("add `[[argument]] id = \"{id}\"` to the treaty's `arguments.toml`"),
        "treaty" => format!("make `content/treaties/{id}/treaty.toml`"),
        "briefing" => format!("write it as `content/briefings/{id}.md`"),
        _ => format!("write it as `content/{id}.md`"),
    };
    if list.is_empty() { make } else { format!("{make}, or use one that is there: {}{more}", list.join(", ")) }
}
