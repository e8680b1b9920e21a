//! `site.toml`, and the theme as it was read.

use super::language::Language;
use super::words::Words;
use crate::diagnostic::Severity;
use crate::source::{SourceId, Sources, Span, Spanned};
use jiff::civil::Date;

/// Values that no rule reads: `[extra]`, `[theme_options]`. They reach templates as they are.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// `site.toml`.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the file is.
    pub span: Span,
    /// The site's title.
    pub title: Words,
    /// Where the site will stand.
    pub base_url: BaseUrl,
    /// All languages, the site's own first. Never empty.
    pub languages: Vec<Language>,
    /// One or two sentences on the site.
    pub description: Words,
    /// Name of the theme.
    pub theme: String,
    /// What plain mentions link.
    pub autolink: Autolink,
    /// Where readers subscribe.
    pub mailing_list: Option<MailingList>,
    /// Default funding line of briefings.
    pub funding: Words,
    /// Default disclaimer of briefings.
    pub disclaimer: Words,
    /// Under which terms the content may be used.
    pub licence: Words,
    /// Whether raw HTML of contributors reaches the page as it is.
    pub trust_html: bool,
    /// Entries on a page of a list.
    pub page_size: usize,
    /// Entries of a feed that have their full text: the newest. The others have their summaries.
    pub feed_full: usize,
    /// Whether readers can search the site.
    pub search: bool,
    /// What the host of the site reads.
    pub hosting: Hosting,
    /// The site's values for the theme's options, checked against the theme when it is read.
    pub theme_options: Spanned<Extra>,
    /// Paths of files in the output at which a file of the content stands in place of the program's, each with its place in
    /// `site.toml`.
    pub replace: Vec<Spanned<String>>,
    /// Severity of rules, as [`crate::diagnostic::Report::finish`] takes them.
    pub lints: Vec<(String, Option<Severity>)>,
    /// Anything else for templates.
    pub extra: Extra,
}

impl Config {
    /// The settings of a sample site: this site's languages and theme, and everything else there or nothing of it.
    #[must_use]
    pub fn of_sample(self, full: bool) -> Self {
        let words = |words: &str| if full { Words::plain(words) } else { Words::default() };
        Self {
            base_url: BaseUrl { path: "/sample/".to_owned(), ..self.base_url },
            description: words("A site that has one of everything."),
            autolink: Autolink::default(),
            mailing_list: full
                .then(|| MailingList { url: "https://example.org/list".to_owned(), text: words("Join the list") }),
            funding: Words::default(),
            disclaimer: Words::default(),
            licence: words("CC BY 4.0"),
            page_size: 2,
            ..self
        }
    }

    /// The site's own language.
    pub fn language(&self) -> Language {
        self.languages[0]
    }
}

/// Where the site will stand: `https://example.org/travaux/` is an origin and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.org`, without a slash at its end.
    pub origin: String,
    /// `/travaux/`, or `/`: begins and ends with a slash.
    pub path: String,
}

impl BaseUrl {
    /// Reads `https://example.org/travaux`: the path is kept and gets its slash. The error says what is wrong.
    ///
    /// # Errors
    ///
    /// What is no address of a web site, or has more to it than a host and a path.
    pub fn new(address: &str) -> Result<Self, &'static str> {
        let (scheme, rest) = address.split_once("://").ok_or("it has no `https://`")?;
        if !matches!(scheme, "http" | "https") {
            return Err("it begins with neither `http://` nor `https://`");
        }
        if rest.contains(['?', '#']) {
            return Err("a `?` or `#` cannot stand in it");
        }
        if rest
            .contains(|letter: char| letter.is_whitespace() || letter.is_control() || "\"'<>\\`{|}^".contains(letter))
        {
            return Err("it has a character that cannot stand in an address");
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if !host.starts_with(|first: char| first.is_alphanumeric() || first == '[') {
            return Err("it has no host");
        }
        let segments: Vec<_> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.iter().any(|segment| matches!(*segment, "." | "..")) {
            return Err("its path has a `.` or `..`");
        }
        let path = segments.iter().fold(String::from("/"), |path, segment| path + segment + "/");
        Ok(Self { origin: format!("{scheme}://{host}"), path })
    }
}

/// `[hosting]`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hosting {
    /// Whether a file says which headers to send.
    pub headers: bool,
}

/// Which plain mentions become links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Autolink {
    /// `Article 17`.
    pub articles: bool,
    /// `A/AC.291/22`.
    pub documents: bool,
    /// `Canada`.
    pub delegations: bool,
}

impl Autolink {
    /// Whether anything is linked at all.
    pub fn any(self) -> bool {
        self.articles || self.documents || self.delegations
    }
}

/// Where readers subscribe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailingList {
    /// The address of the form.
    pub url: String,
    /// The words of the link.
    pub text: Words,
}

/// The theme: `theme.toml` of the chosen theme, and its files in order of precedence.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// Every option with the value it has on this site, the site's own where it sets one.
    pub options: Extra,
    /// Templates: name (`briefing.html`) and source, the most specific layer's only, sorted by name.
    pub templates: Vec<(String, SourceId)>,
    /// Fluent files: language and source, base layer first.
    pub strings: Vec<(Language, SourceId)>,
}

/// The field of views that shows what refers to something, with the sentences in which it does.
pub const MENTIONS: &str = "mentions";

impl Theme {
    /// Whether the theme has an option that is true or false, and it is true here.
    pub fn is_on(&self, option: &str) -> bool {
        self.options.get(option).and_then(serde_json::Value::as_bool) == Some(true)
    }

    /// Whether a word stands in any of its templates: the name of a field that none of them has is in no page.
    pub fn names(&self, word: &str, sources: &Sources) -> bool {
        self.templates.iter().any(|(_, source)| sources.get(*source).text.contains(word))
    }
}

/// What the command line says of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// Replaces the site's `base_url`.
    pub base_url: Option<BaseUrl>,
    /// Whether briefings with `draft = true` are built.
    pub drafts: bool,
    /// Whether briefings not yet to be published are built.
    pub future: bool,
    /// The day it is.
    pub now: Date,
}

impl BuildOptions {
    /// All that there is, whatever its day, on a day.
    pub fn everything(now: Date) -> Self {
        Self { base_url: None, drafts: true, future: true, now }
    }
}
