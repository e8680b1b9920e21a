//! What a new file or entry says: everything required, the rest as notes.

use super::Kind;
use anyhow::bail;
use jiff::civil::Date;

/// A form to be filled in.
pub(super) struct Form {
    /// Where it goes, below `content/`.
    pub(super) path: String,
    /// The treaty whose folder must exist.
    pub(super) treaty: Option<String>,
    /// Whether it is added to a file that may exist.
    pub(super) append: bool,
    pub(super) text: String,
}

/// The form for a kind of content, whose names are checked already ([`super::names`]).
pub(super) fn form(kind: Kind, today: Date) -> anyhow::Result<Form> {
    let form = match kind {
        Kind::Briefing { name, title, treaty, date, language } => {
            briefing(&name, title, treaty, date.unwrap_or(today), language.as_deref())?
        }
        Kind::Page { path, title } => {
            let title = quoted(&title.unwrap_or_else(|| words(&path)))?;
            file(format!("{path}.md"), format!("+++\ntitle = {title}\n+++\n\n"))
        }
        Kind::Treaty { id, title } => {
            let title = quoted(&title.unwrap_or_else(|| words(&id)))?;
            file(
                format!("treaties/{id}/treaty.toml"),
                format!(
                    "title = {title}\nshort = {title}\n# body = \"…\"\n# mandate = \"…\"\n\n[rules]\ndecision = \"consensus\"\n# fallback = \"vote\"\n# majority = \"2/3\"\n# quorum = \"1/2\"\n# members = 193\n"
                ),
            )
        }
        Kind::Draft { treaty, id, title, date } => {
            let (title, date) = (quoted(&title.unwrap_or_else(|| words(&id)))?, date.unwrap_or(today));
            let text = format!(
                "+++\ntitle = {title}\ndate = {date}\nstage = \"negotiating\"   # zero, negotiating, final, adopted\n# symbol = \"…\"\n# session = \"…\"\n# authority = \"official\"   # official, unofficial, summary\n# sources = [{{ document = \"…\" }}]\n+++\n\n## Article 1. Title {{#title}}\n\n1. Paste the text here.\n"
            );
            in_treaty(&treaty, &format!("drafts/{id}.md"), false, text)
        }
        Kind::Session { treaty, id, title, start } => {
            let (title, start) = (quoted(&title.unwrap_or_else(|| words(&id)))?, start.unwrap_or(today));
            let text = format!(
                "[[session]]\nid = \"{id}\"\ntitle = {title}\nkind = \"formal\"   # formal, informal, intersessional\nstart = {start}\n# end = {start}\n# place = \"…\"\n"
            );
            in_treaty(&treaty, "treaty.toml", true, text)
        }
        Kind::Document { treaty, symbol } => {
            let text = format!(
                "[[document]]\nsymbol = {}\ntitle = \"\"\ndate = {today}\n# url = \"https://…\"\n# session = \"…\"\n# kind = \"report\"\n",
                quoted(&symbol)?
            );
            in_treaty(&treaty, "documents.toml", true, text)
        }
        Kind::Provision { treaty, id } => {
            let text = format!(
                "[[provision]]\nid = \"{id}\"\n# topics = [\"…\"]\n# summary = \"…\"\n# parallels = [{{ ref = \"untoc: art. 3\", note = \"…\" }}]\n"
            );
            in_treaty(&treaty, "provisions.toml", true, text)
        }
        Kind::Status { treaty, at, state } => {
            let text = format!(
                "[[status]]\nat = {}\nstate = {}\ndate = {today}   # a month, \"2023-08\", or a year will do; with a session it may be left out\n# session = \"…\"\nsources = [{{ note = \"\" }}]\n",
                quoted(&at)?,
                quoted(&state)?
            );
            in_treaty(&treaty, "provisions.toml", true, text)
        }
        Kind::Proposal { treaty, id, session, by } => proposal(&treaty, &id, &session, &by, today)?,
        Kind::Position { treaty, by, on, stance } => {
            let text = format!(
                "[[position]]\nby = {}\non = {}\nstance = {}\ndate = {today}   # a month, \"2023-08\", or a year will do; with a session it may be left out\n# session = \"…\"\n# quote = \"…\"\n# condition = \"…\"\nsources = [{{ note = \"\" }}]\n",
                quoted(&by)?,
                quoted(&on)?,
                quoted(&stance)?
            );
            in_treaty(&treaty, "positions.toml", true, text)
        }
        Kind::Vote { treaty, id, on } => {
            let on = match on {
                Some(on) => format!("on = {}", quoted(&on)?),
                None => "# on = \"scope/1\"   # or proposal:ID, package:ID, draft:ID".to_owned(),
            };
            let text = format!(
                "[[vote]]\nid = \"{id}\"\ntitle = \"\"   # the motion\n{on}\ndate = {today}\n# session = \"…\"\nkind = \"recorded\"   # recorded, counted, without-vote\n# for = [\"…\"]   # codes, or a number\n# against = [\"…\"]\n# abstaining = 0\n# absent = 0\nresult = \"carried\"   # carried, lost\n# majority = \"1/2\"\n# body = \"…\"\nsources = [{{ note = \"\" }}]\n"
            );
            in_treaty(&treaty, "votes.toml", true, text)
        }
        Kind::Argument { treaty, id, by, on, side } => {
            let by = by.iter().map(|code| quoted(code)).collect::<anyhow::Result<Vec<String>>>()?.join(", ");
            let text = format!(
                "[[argument]]\nid = \"{id}\"\nwords = \"\"\nby = [{by}]\non = {}\nside = {}   # for, against, risk, safeguard\n# answers = \"…\"\ndate = {today}\nsources = [{{ note = \"\" }}]\n",
                quoted(&on)?,
                quoted(&side)?
            );
            in_treaty(&treaty, "arguments.toml", true, text)
        }
        Kind::Author { id } => entry(
            "authors.toml",
            format!(
                "[[author]]\nid = \"{id}\"\nname = \"\"\n# family = \"…\"\n# affiliation = \"…\"\n# orcid = \"…\"\n# url = \"https://…\"\n# bio = \"…\"\n"
            ),
        ),
        Kind::Topic { id } => entry(
            "topics.toml",
            format!(
                "[[topic]]\nid = \"{id}\"\ntitle = \"\"\n# summary = \"…\"\n# stances = [{{ id = \"narrow\", label = \"Narrow\" }}, {{ id = \"broad\", label = \"Broad\" }}]\n"
            ),
        ),
        Kind::Term { id } => {
            entry("glossary.toml", format!("[[term]]\nid = \"{id}\"\nterm = \"\"\ndefinition = \"\"\n"))
        }
        Kind::Delegation { code } => entry(
            "delegations.toml",
            format!(
                "[[delegation]]\ncode = \"{code}\"\nname = \"\"\n# kind = \"observer\"   # state, observer, organization\n"
            ),
        ),
        Kind::Group { code } => entry(
            "delegations.toml",
            format!(
                "[[group]]\ncode = \"{code}\"\nname = \"\"\nmembers = []   # [\"FRA\", {{ code = \"…\", from = {today} }}]\n"
            ),
        ),
    };
    Ok(form)
}

fn briefing(
    name: &str,
    title: Option<String>,
    treaty: Option<String>,
    date: Date,
    language: Option<&str>,
) -> anyhow::Result<Form> {
    let title = quoted(&title.unwrap_or_else(|| words(name)))?;
    let suffix = language.map(|tag| format!(".{tag}")).unwrap_or_default();
    let treaty = match treaty {
        Some(id) => format!("treaty = {}", quoted(&id)?),
        None => "# treaty = \"…\"".to_owned(),
    };
    let text = if language.is_some() {
        format!("+++\ntitle = {title}\n# summary = \"…\"\n+++\n\n")
    } else {
        format!(
            "+++\ntitle = {title}\ndate = {date}\nkind = \"article\"   # analysis, article, proposal, news\n{treaty}\n# authors = [\"…\"]\n# session = \"…\"\n# topics = [\"…\"]\n# delegations = [\"…\"]\n# summary = \"…\"\ndraft = true   # take this line out to publish\n+++\n\n"
        )
    };
    Ok(file(format!("briefings/{name}{suffix}.md"), text))
}

fn proposal(treaty: &str, id: &str, session: &str, by: &[String], today: Date) -> anyhow::Result<Form> {
    let by = by.iter().map(|code| quoted(code)).collect::<anyhow::Result<Vec<String>>>()?;
    // Of what was made at a session its own day is written only if a source says it: today is not that day.
    let at = if session == "proposals" {
        format!("# session = \"…\"\ndate = {today}   # a month, \"2023-08\", or a year will do")
    } else {
        format!(
            "session = \"{session}\"\n# date = {today}   # if your source says it; a month, \"2023-08\", or a year will do"
        )
    };
    let text = format!(
        "[[proposal]]\nid = \"{id}\"\ntitle = \"\"\nby = [{}]\n{at}\n# draft = \"…\"\n# supported_by = [\"…\"]\n# opposed_by = [\"…\"]\nsummary = \"\"\nsources = [{{ note = \"\" }}]\nstatus = \"tabled\"   # tabled, withdrawn, merged, agreed, rejected\n\n  # [[proposal.edit]]\n  # kind = \"replace\"   # replace, delete, retain, add, move, new\n  # at = \"scope/1\"\n  # find = \"…\"\n  # with = \"…\"\n",
        by.join(", ")
    );
    Ok(in_treaty(treaty, &format!("proposals/{session}.toml"), true, text))
}

fn file(path: String, text: String) -> Form {
    Form { path, treaty: None, append: false, text }
}

fn entry(path: &str, text: String) -> Form {
    Form { path: path.to_owned(), treaty: None, append: true, text }
}

fn in_treaty(treaty: &str, path: &str, append: bool, text: String) -> Form {
    Form { path: format!("treaties/{treaty}/{path}"), treaty: Some(treaty.to_owned()), append, text }
}

/// A TOML string. In one line: a line of its own could end the front matter.
fn quoted(text: &str) -> anyhow::Result<String> {
    if text.chars().any(char::is_control) {
        bail!(
            "`{}` has a line break or another character in it that cannot be shown: leave it out",
            text.escape_debug()
        );
    }
    Ok(toml::Value::String(text.to_owned()).to_string())
}

/// `what-the-vote-takes` → `What the vote takes`.
fn words(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name).replace(['-', '_'], " ");
    let mut characters = name.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
