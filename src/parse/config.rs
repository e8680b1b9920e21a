//! `site.toml`.

use super::lints::Lints;
use super::replace::Replaced;
use super::timezone::Zone;
use super::value::{Asked, Fields, Read, Reader, Refused, Table, Value, choices, extra, toml};
use crate::diagnostic::rules::data::{INVALID_VALUE, UNKNOWN_FORMAT};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::config::{Autolink, BaseUrl, Config, Extra, Hosting, MailingList};
use crate::model::language::Language;
use crate::model::words::Words;
use crate::source::{Source, SourceId, SourceKind, Sources, Span, Spanned};

/// The theme of a site that names none.
const THEME: &str = "folio";

/// Entries on a page of a list, where the site does not say.
const PAGE_SIZE: u32 = 20;

/// Entries of a feed with their full text, where the site does not say: a reader who looks in once a week misses none.
const FEED_FULL: usize = 10;

/// Whether readers can search a site that does not say.
const SEARCH: bool = true;

/// What `site.toml` says of the theme, to be checked against it.
pub(super) struct ThemeChoice {
    /// The theme's name, at the first byte of the file where it is not written.
    pub(super) name: Spanned<String>,
    /// `[theme_options]`.
    pub(super) options: Table,
}

/// Reads `site.toml`. What is wrong in it has a stand-in, so that everything else can be read and reported too.
pub(super) fn config(sources: &Sources, report: &mut Report) -> (Config, ThemeChoice) {
    let Some((id, source)) = sources.iter().find(|(_, source)| source.kind == SourceKind::Config) else {
        // `load` has reported that there is none.
        let options = Table::default();
        return (stand_in(Span::default()), ThemeChoice { name: Spanned::new(THEME.into(), options.span), options });
    };
    of_file(id, source, None, report)
}

/// The keys that are no tables: one of them that stands below a header is told to be moved.
const ABOVE: [&str; 15] = [
    "title",
    "base_url",
    "language",
    "languages",
    "description",
    "theme",
    "autolink",
    "funding",
    "disclaimer",
    "licence",
    "trust_html",
    "page_size",
    "feed_full",
    "search",
    "timezone",
];

/// The same of the file itself; `asked` notes its keys.
pub(super) fn of_file(
    id: SourceId,
    source: &Source,
    asked: Option<&Asked>,
    report: &mut Report,
) -> (Config, ThemeChoice) {
    let text = &source.text;
    let tree = toml::tree(id, text, 0..text.len(), Span::file(id), report);
    let languages = languages(&tree.root, &mut Reader::new(text, &tree, &[], report).asking(asked));
    let mut reader = Reader::new(text, &tree, &languages, report).asking(asked);
    reader.above = ABOVE.to_vec();
    let mut fields = Fields::new(&tree.root, "`site.toml`", &mut reader);
    let choice = theme_choice(&mut fields);
    let stand_in = stand_in(fields.span);
    format(&mut fields);
    fields.value("language");
    fields.value("languages");
    // What day it is, is known before a project is read: see `timezone`.
    fields.optional::<Zone>("timezone");
    let config = Config {
        span: fields.span,
        title: fields.required("title").unwrap_or(stand_in.title),
        base_url: fields.required("base_url").unwrap_or(stand_in.base_url),
        languages: languages.clone(),
        description: fields.or_default("description"),
        theme: choice.name.value.clone(),
        autolink: autolink(&fields.or_default::<Vec<_>>("autolink")),
        mailing_list: fields.optional("mailing_list"),
        funding: fields.or_default("funding"),
        disclaimer: fields.or_default("disclaimer"),
        licence: fields.or_default("licence"),
        trust_html: fields.or_default("trust_html"),
        page_size: fields.optional::<u32>("page_size").unwrap_or(PAGE_SIZE) as usize,
        feed_full: feed_full(&mut fields),
        search: fields.optional("search").unwrap_or(SEARCH),
        hosting: fields.or_default("hosting"),
        theme_options: Spanned::new(extra(&choice.options), choice.options.span),
        replace: fields.or_default::<Replaced>("replace").0,
        lints: fields.or_default::<Lints>("lints").0,
        extra: fields.or_default("extra"),
    };
    fields.finish();
    (config, choice)
}

fn theme_choice(fields: &mut Fields) -> ThemeChoice {
    let name = fields.optional("theme").unwrap_or_else(|| Spanned::new(THEME.into(), fields.span));
    let options = fields.optional("theme_options").unwrap_or_default();
    ThemeChoice { name, options }
}

/// How many entries of a feed have their full text: any number, and none.
fn feed_full(fields: &mut Fields) -> usize {
    let Some(number) = fields.optional::<Spanned<i64>>("feed_full") else { return FEED_FULL };
    usize::try_from(number.value).unwrap_or_else(|_| {
        let message = "`feed_full` must be 0 or more";
        fields.reader.report.push(Diagnostic::new(&INVALID_VALUE, number.span, message).hint("write `0` for none"));
        FEED_FULL
    })
}

/// What a site has that says nothing.
fn stand_in(span: Span) -> Config {
    Config {
        span,
        title: Words::plain("Untitled"),
        base_url: BaseUrl { origin: "https://example.org".into(), path: "/".into() },
        languages: vec![Language::ENGLISH],
        description: Words::default(),
        theme: THEME.into(),
        autolink: Autolink::default(),
        mailing_list: None,
        funding: Words::default(),
        disclaimer: Words::default(),
        licence: Words::default(),
        trust_html: false,
        page_size: PAGE_SIZE as usize,
        feed_full: FEED_FULL,
        search: SEARCH,
        hosting: Hosting::default(),
        theme_options: Spanned::new(Extra::default(), span),
        replace: Vec::new(),
        lints: Vec::new(),
        extra: Extra::default(),
    }
}

/// Checks the `format` of a file, if it says one.
pub(super) fn format(fields: &mut Fields) {
    let Some(format) = fields.optional::<Spanned<i64>>("format").filter(|format| format.value != 1) else { return };
    let message = format!("this file is of format {}, and this program reads format 1", format.value);
    fields.reader.report.push(
        Diagnostic::new(&UNKNOWN_FORMAT, format.span, message)
            .hint("write `format = 1`, or use a later version of the program"),
    );
}

/// All languages, the site's own first.
fn languages(root: &Table, reader: &mut Reader) -> Vec<Language> {
    let mut fields = Fields::new(root, "`site.toml`", reader);
    let own: Option<Spanned<Language>> = fields.optional("language");
    let all: Vec<Spanned<Language>> = fields.or_default("languages");
    let first = own.map(|own| own.value).or(all.first().map(|first| first.value)).unwrap_or(Language::ENGLISH);
    if let (Some(own), false) = (own, all.is_empty() || all.iter().any(|language| language.value == first)) {
        let message = format!("the site's own language `{first}` is not among its `languages`");
        let diagnostic =
            Diagnostic::new(&INVALID_VALUE, own.span, message).label(all[0].span, "the languages begin here");
        fields.reader.report.push(diagnostic.hint(format!("add `\"{first}\"` to `languages`")));
    }
    let mut languages = vec![first];
    for language in all {
        if !languages.contains(&language.value) {
            languages.push(language.value);
        }
    }
    languages
}

fn autolink(kinds: &[Mention]) -> Autolink {
    let has = |kind| kinds.contains(&kind);
    Autolink {
        articles: has(Mention::Articles),
        documents: has(Mention::Documents),
        delegations: has(Mention::Delegations),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mention {
    Articles,
    Documents,
    Delegations,
}

choices! {
    Mention { "articles" => Articles, "documents" => Documents, "delegations" => Delegations }
}

impl Read for BaseUrl {
    const EXPECTED: &'static str = "an address";
    const EXAMPLE: &'static str = "\"https://example.org/\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let address = String::read(value, key, reader)?;
        BaseUrl::new(&address).map_err(|fault| {
            let message = format!("`{address}` is no address of a site: {fault}");
            let hint = "write `base_url = \"https://example.org/\"`, with the path if the site stands below one";
            reader.report.push(Diagnostic::new(&INVALID_VALUE, value.span, message).hint(hint));
            Refused::Told
        })
    }
}

impl Read for Hosting {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ headers = true }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "`hosting`", reader)?;
        let headers = fields.or_default("headers");
        fields.finish();
        Ok(Self { headers })
    }
}

impl Read for MailingList {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ url = \"https://…\", text = \"…\" }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a mailing list", reader)?;
        let url = fields.required_url("url");
        let text = fields.required("text");
        fields.finish();
        Ok(MailingList { url: url.ok_or(Refused::Told)?.value, text: text.ok_or(Refused::Told)? })
    }
}
