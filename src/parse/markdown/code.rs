//! Code in a known language becomes spans with classes; the theme's style sheet gives them colours.

use super::{NOTHING, Placed};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;
use std::sync::LazyLock;
use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

/// Loaded only when a page has code in a named language: it takes longer than a small site's whole build.
static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

/// Classes are `hl-keyword`, `hl-string` …
const CLASSES: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// Replaces blocks of code by highlighted HTML. `begins` is where they begin.
pub(super) fn highlight(events: &mut [Placed<'_>], begins: &[usize]) {
    for start in begins.iter().copied() {
        let Event::Start(Tag::CodeBlock(kind)) = &events[start].0 else { continue };
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split(|character: char| character.is_whitespace() || character == ',').next().unwrap_or("").to_owned(),
            CodeBlockKind::Indented => String::new(),
        };
        let mut code = String::new();
        for (event, _) in &mut events[start + 1..] {
            match std::mem::replace(event, NOTHING) {
                Event::Text(text) => code.push_str(&text),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        events[start].0 = Event::Html(block(&code, &language).into());
    }
}

fn block(code: &str, language: &str) -> String {
    let mut html = String::from("<pre tabindex=\"0\"><code");
    if !language.is_empty() {
        html.push_str(" class=\"language-");
        let _ = escape_html(&mut html, language);
        html.push('"');
    }
    html.push('>');
    match highlighted(code, language) {
        Some(spans) => html.push_str(&spans),
        None => {
            let _ = escape_html(&mut html, code);
        }
    }
    html.push_str("</code></pre>\n");
    html
}

fn highlighted(code: &str, language: &str) -> Option<String> {
    if language.is_empty() {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, CLASSES);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}
