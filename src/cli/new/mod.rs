use super::files::ContentFile;
use super::{Outcome, print};
use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;

mod entry;
mod forms;
mod names;
#[cfg(test)]
mod tests;

/// Add a briefing, a draft, a proposal … to the content, ready to be filled in
///
/// A new file is made, or an entry is added at the end of a data file. Nothing that stands there is changed.
#[derive(Debug, Args)]
pub(super) struct New {
    /// Folder of the project: the one that holds `site.toml`
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    root: PathBuf,
    #[command(subcommand)]
    kind: Kind,
}

/// What can be added, with what it cannot do without.
#[derive(Debug, Subcommand)]
enum Kind {
    /// A briefing: `content/briefings/NAME.md`
    Briefing {
        /// Name of the file, and its address: small letters, digits, hyphens
        name: String,
        /// Title
        #[arg(long)]
        title: Option<String>,
        /// Treaty it is about
        #[arg(long, value_name = "ID")]
        treaty: Option<String>,
        /// Its date [default: today]
        #[arg(long)]
        date: Option<Date>,
        /// Language of a translation: makes NAME.LANG.md
        #[arg(long, value_name = "LANG")]
        language: Option<String>,
    },
    /// A page: `content/PATH.md`
    Page {
        /// Path without `.md`, such as `about` or `manual/starting`
        path: String,
        /// Title
        #[arg(long)]
        title: Option<String>,
    },
    /// A treaty: a folder in `content/treaties/` with its `treaty.toml`
    Treaty {
        /// Its id, and the folder's name
        id: String,
        /// Full title
        #[arg(long)]
        title: Option<String>,
    },
    /// A draft of a treaty: `drafts/ID.md`
    Draft {
        /// The treaty's id
        treaty: String,
        /// The draft's id, and the file's name
        id: String,
        /// Title
        #[arg(long)]
        title: Option<String>,
        /// Its date [default: today]
        #[arg(long)]
        date: Option<Date>,
    },
    /// A session, at the end of a treaty's `treaty.toml`
    Session {
        /// The treaty's id
        treaty: String,
        /// The session's id
        id: String,
        /// Title
        #[arg(long)]
        title: Option<String>,
        /// First day [default: today]
        #[arg(long)]
        start: Option<Date>,
    },
    /// A document, at the end of a treaty's `documents.toml`
    Document {
        /// The treaty's id
        treaty: String,
        /// Symbol, such as `A/AC.291/22`
        symbol: String,
    },
    /// A provision's entry, at the end of a treaty's `provisions.toml`
    Provision {
        /// The treaty's id
        treaty: String,
        /// The provision's id, as in `{#id}` of its heading
        id: String,
    },
    /// A status, at the end of a treaty's `provisions.toml`
    Status {
        /// The treaty's id
        treaty: String,
        /// The provision or unit, such as `scope/1`
        at: String,
        /// How far it is agreed
        state: String,
    },
    /// A proposal, at the end of a treaty's `proposals/SESSION.toml`
    Proposal {
        /// The treaty's id
        treaty: String,
        /// The proposal's id
        id: String,
        /// The session it is made at, which names the file
        #[arg(long, value_name = "ID", default_value = "proposals")]
        session: String,
        /// Codes of its sponsors
        #[arg(long, value_delimiter = ',', value_name = "CODE,…")]
        by: Vec<String>,
    },
    /// A position, at the end of a treaty's `positions.toml`
    Position {
        /// The treaty's id
        treaty: String,
        /// Code of who takes it
        by: String,
        /// `topic:ID`, or a provision or unit
        on: String,
        /// A step of the topic's scale; on a provision: supports, opposes, seeks-changes or reserves
        stance: String,
    },
    /// A vote, at the end of a treaty's `votes.toml`
    Vote {
        /// The treaty's id
        treaty: String,
        /// The vote's id
        id: String,
        /// What it was taken on: a provision or unit, `proposal:ID`, `package:ID` or `draft:ID`
        #[arg(long)]
        on: Option<String>,
    },
    /// An argument, at the end of a treaty's `arguments.toml`
    Argument {
        /// The treaty's id
        treaty: String,
        /// The argument's id
        id: String,
        /// Codes of who argues, or `author:ID`
        #[arg(long, value_delimiter = ',', value_name = "CODE,…", required = true)]
        by: Vec<String>,
        /// A provision or unit, `proposal:ID`, `package:ID` or `topic:ID`
        #[arg(long)]
        on: String,
        /// What it is to that: for, against, risk or safeguard
        #[arg(long, default_value = "for")]
        side: String,
    },
    /// An author, at the end of `authors.toml`
    Author {
        /// The author's id
        id: String,
    },
    /// A topic, at the end of `topics.toml`
    Topic {
        /// The topic's id
        id: String,
    },
    /// A term, at the end of `glossary.toml`
    Term {
        /// The term's id
        id: String,
    },
    /// A delegation, at the end of `delegations.toml`
    Delegation {
        /// Its code
        code: String,
    },
    /// A group, at the end of `delegations.toml`
    Group {
        /// Its code
        code: String,
    },
}

impl New {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        if !self.root.join("site.toml").is_file() {
            bail!("there is no `site.toml` in `{}`: name the project with `--root`", self.root.display());
        }
        let today = super::options::today()?;
        names::check(&self.kind)?;
        let form = forms::form(self.kind, today)?;
        if let Some(treaty) = &form.treaty
            && !ContentFile::at(&self.root, &format!("treaties/{treaty}"))?.exists()
        {
            bail!("there is no treaty `{treaty}`: make it with `travaux new treaty {treaty}`");
        }
        let file = ContentFile::at(&self.root, &form.path)?;
        if form.append {
            add(&file, form.text.trim_start())?;
        } else {
            if form.text.starts_with("+++") {
                entry::has_front_matter(&form.text)?;
            }
            file.create(form.text.as_bytes())?;
        }
        let verb = if form.append { "added to" } else { "made" };
        print::say(&format!("{verb} `{}`: fill it in, then run `travaux check`", file.shown()));
        Ok(Outcome::Clean)
    }
}

/// Adds an entry at the end of a data file, which is made if it does not exist.
fn add(file: &ContentFile, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("cannot add to `{}`", file.shown());
    if !file.exists() {
        entry::is_added("", text).with_context(cannot)?;
        return file.create(text.as_bytes());
    }
    let manuscript = file.open()?;
    let with = manuscript.with_at_end(text)?;
    entry::is_added(manuscript.text()?, &String::from_utf8_lossy(&with)).with_context(cannot)?;
    Ok(manuscript.replace(&with)?)
}
