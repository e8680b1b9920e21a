use super::{site, told};
use travaux::diagnostic::Report;

/// The languages of the interface, each with words of its own for an article.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

/// References and plain mentions in a briefing. The first byte says in which language it is.
pub fn references(data: &[u8]) {
    let (language, rest) = data.split_first().map_or((0, data), |(first, rest)| (usize::from(*first), rest));
    let language = LANGUAGES[language % LANGUAGES.len()];
    let path = if language == "en" {
        "content/briefings/one.md".to_owned()
    } else {
        format!("content/briefings/one.{language}.md")
    };
    let file = format!("+++\ntitle = \"One\"\ndate = 2024-06-01\ntreaty = \"bees\"\n+++\n{}", super::text(rest));
    let original = "+++\ntitle = \"One\"\ndate = 2024-06-01\ntreaty = \"bees\"\n+++\nWords.\n";
    let sources =
        site::sources(&[("content/briefings/one.md", original), (&path, &file)][usize::from(language == "en")..]);
    let mut report = Report::default();
    let site = site::site(&sources, &mut report);
    for version in site.briefings.iter().flat_map(|briefing| &briefing.versions) {
        let (html, mut at) = (&version.text.prose.html, 0);
        for fill in &version.text.fills {
            assert!(at <= fill.start && fill.start <= fill.end, "fills stand in order and do not overlap");
            assert!(html.get(fill.start as usize..fill.end as usize).is_some(), "fills stand on whole characters");
            at = fill.end;
        }
    }
    report.finish(&[]);
    told::check(&report, &sources);
}
