//! Code in a known language becomes spans with classes; the theme's style sheet gives them colours.

use super::{NOTHING, Origin, Placed};
use crate::diagnostic::rules::content::LONG_CODE;
use crate::diagnostic::{Diagnostic, Report};
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

/// Bytes of code that are highlighted in one text at most: as spans they are ten times as many.
const MOST: usize = 100_000;

/// Replaces blocks of code by highlighted HTML. `begins` is where they begin, and `done` how many bytes of the text's code were
/// highlighted so far.
pub(super) fn highlight(
    events: &mut [Placed<'_>],
    begins: &[usize],
    done: &mut usize,
    (origin, report): (Origin<'_>, &mut Report),
) {
    for start in begins.iter().copied() {
        let Event::Start(Tag::CodeBlock(kind)) = &events[start].0 else { continue };
        let language = match kind {
            CodeBlockKind::Fenced(info) => info
                .split(|character: char| character.is_whitespace() || character == ',')
                .next()
                .unwrap_or("")
                .to_owned(),
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
        let long = *done + code.len() > MOST && !language.is_empty();
        if long && *done <= MOST {
            let message =
                format!("the code of this text goes beyond {MOST} bytes here: from this block on it has no colours");
            let hint = "offer a long listing as a file beside the text, and show what matters of it";
            report.push(Diagnostic::new(&LONG_CODE, origin.span(&events[start].1), message).hint(hint));
            *done = MOST + 1;
        }
        if !language.is_empty() && !long {
            *done += code.len();
        }
        events[start].0 = Event::Html(block(&code, &language, long).into());
    }
}

fn block(code: &str, language: &str, plain: bool) -> String {
    let mut html = String::from("<pre tabindex=\"0\"><code");
    if !language.is_empty() {
        html.push_str(" class=\"language-");
        let _ = escape_html(&mut html, language);
        html.push('"');
    }
    html.push('>');
    match Some(language).filter(|_| !plain).and_then(|language| highlighted(code, language)) {
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
