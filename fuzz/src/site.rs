use std::sync::Arc;
use travaux::diagnostic::Report;
use travaux::model::config::BuildOptions;
use travaux::model::site::Site;
use travaux::source::{Source, SourceKind, Sources};

/// The project of which the targets change one file.
const FILES: [(&str, &str); 5] = [
    (
        "site.toml",
        "format = 1\ntitle = \"Bees\"\nbase_url = \"https://example.org/\"\nlanguage = \"en\"\nlanguages = [\"en\", \"fr\", \"es\", \"ar\", \"zh\", \"ru\"]\nautolink = [\"articles\", \"documents\", \"delegations\"]\n",
    ),
    (
        "content/delegations.toml",
        "[[delegation]]\ncode = \"XHV\"\nname = { en = \"Hiveland\", fr = \"Ruchelande\", ar = \"خلية\", zh = \"蜂国\", ru = \"Улей\", es = \"Colmena\" }\n",
    ),
    ("content/treaties/bees/treaty.toml", "title = \"Convention on Bees\"\n"),
    (
        "content/treaties/bees/documents.toml",
        "[[document]]\nsymbol = \"X/BEES/4\"\ntitle = \"Report\"\ndate = 2024-01-02\n",
    ),
    (
        "content/treaties/bees/drafts/zero.md",
        "+++\ntitle = \"Zero\"\ndate = 2024-01-01\n+++\n## Preamble\n\nThe Parties,\n\n## Article 1. Aim {#aim}\n\nBees shall be kept.\n\n## Article 4. Hives {#hives}\n\n1. Each Party shall:\n\n(a) build hives;\n\n(b) count them.\n\n2. [Reports are public.]\n",
    ),
];

/// The project with these files in place of its own, or beside them.
pub(super) fn sources(files: &[(&str, &str)]) -> Sources {
    let own = FILES.iter().filter(|(path, _)| files.iter().all(|(other, _)| path != other));
    let mut all: Vec<(&str, &str)> = own.chain(files).copied().collect();
    all.sort_by_key(|(path, _)| (*path != "site.toml", path.starts_with("themes/"), *path));
    let source = |(path, text): (&str, &str)| {
        let kind = match path.rsplit_once('.') {
            _ if path == "site.toml" => SourceKind::Config,
            _ if path.starts_with("themes/") => SourceKind::ThemeConfig,
            Some((_, "toml")) => SourceKind::Data,
            _ => SourceKind::Markdown,
        };
        Arc::new(Source { path: path.to_owned(), kind, text: text.to_owned() })
    };
    Sources { texts: all.into_iter().map(source).collect(), ..Sources::default() }
}

/// The site of a project.
pub(super) fn site(sources: &Sources, report: &mut Report) -> Site {
    let options = BuildOptions { base_url: None, drafts: true, future: true, now: jiff::civil::date(2025, 1, 1) };
    let documents = travaux::parse::documents(sources, report);
    travaux::resolve::site(documents, sources, options, report)
}
