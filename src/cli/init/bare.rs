//! A site without the example: `site.toml`, and the treaty that was named.

use crate::cli::written::{list, quoted};
use crate::is_slug;
use crate::model::language::Language;
use anyhow::bail;

/// What a site without the example begins with.
pub(super) struct Begun {
    /// The title of the treaty.
    pub(super) treaty: String,
    /// Its id.
    pub(super) id: String,
    /// The site's title.
    pub(super) title: String,
    /// The site's languages, its own first.
    pub(super) languages: Vec<Language>,
}

/// The longest id that is made of a title.
const LONGEST_ID: usize = 30;

/// The id of a treaty whose title is known: what was asked for, else the title as an address has it, else `treaty`.
pub(super) fn id(asked: Option<String>, title: &str) -> anyhow::Result<String> {
    match asked {
        Some(id) if !is_slug(&id) => bail!(
            "`{}` cannot be the id of a treaty: use small letters, digits and hyphens, a letter or digit first",
            id.escape_debug()
        ),
        Some(id) => Ok(id),
        None => {
            let slug = crate::suggest_slug(title).filter(|slug| slug.len() <= LONGEST_ID);
            Ok(slug.unwrap_or_else(|| "treaty".to_owned()))
        }
    }
}

/// The files, by their paths in the project.
pub(super) fn files(begun: &Begun) -> anyhow::Result<Vec<(String, String)>> {
    let title = quoted(&begun.title)?;
    let Some(own) = begun.languages.first() else { bail!("a site has at least one language") };
    let site = format!(
        "# The settings of the site. Lines that begin with # are notes for you; the program passes over them.
format = 1
title = {title}
# description = \"Briefings on the negotiation of …\"

# Where the site will stand. A path is fine: \"https://example.org/treaty-watch/\".
base_url = \"https://example.org/\"

language = {}
languages = {}

# Plain mentions become links: \"Article 3\", symbols of documents, names of delegations.
autolink = [\"articles\", \"documents\", \"delegations\"]

# licence = \"CC BY 4.0\"
# funding = \"Supported by …\"
# disclaimer = \"The views expressed are the authors' own.\"
",
        quoted(&own.to_string())?,
        list(begun.languages.iter().map(ToString::to_string))?,
    );
    let home = format!("+++\ntitle = {title}\n+++\n\n");
    let treaty = format!(
        "title = {}\n# short = \"…\"     # for lists and links\n# body = \"…\"      # who negotiates it\n# mandate = \"…\"\n\n[rules]\ndecision = \"consensus\"\n# fallback = \"vote\"\n# majority = \"2/3\"\n# members = 193\n",
        quoted(&begun.treaty)?
    );
    Ok(vec![
        (".gitignore".to_owned(), "public/\n.travaux/\n".to_owned()),
        ("site.toml".to_owned(), site),
        ("content/_index.md".to_owned(), home),
        (format!("content/treaties/{}/treaty.toml", begun.id), treaty),
    ])
}
