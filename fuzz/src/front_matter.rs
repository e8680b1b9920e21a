use super::{site, told};
use travaux::diagnostic::Report;

/// Files of data, and the front matter of each kind of markdown file, in TOML.
pub fn toml(data: &[u8]) {
    let text = super::text(data);
    for path in ["site.toml", "content/authors.toml", "content/treaties/bees/treaty.toml"] {
        read(path, &text);
    }
    read("content/treaties/bees/proposals/s1.toml", &text);
    read("content/treaties/bees/positions.toml", &text);
    fenced("+++", &text);
}

/// The same, in YAML.
pub fn yaml(data: &[u8]) {
    fenced("---", &super::text(data));
}

fn fenced(fence: &str, text: &str) {
    let file = format!("{fence}\n{text}\n{fence}\nWords.\n");
    for path in ["content/briefings/one.md", "content/about.md", "content/treaties/bees/drafts/zero.md"] {
        read(path, &file);
    }
}

/// What a file says, in a project that has everything else.
fn read(path: &str, text: &str) {
    let sources = site::sources(&[(path, text)]);
    let mut report = Report::default();
    site::site(&sources, &mut report);
    report.finish(&[]);
    told::check(&report, &sources);
}
