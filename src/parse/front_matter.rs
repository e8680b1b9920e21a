//! The front matter of a markdown file: where it is, and its tree.

use super::value::{Tree, toml, yaml};
use crate::diagnostic::rules::data::{EMPTY_FILE, MISSING_FRONT_MATTER, UNCLOSED_FRONT_MATTER};
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Source, SourceId, Span};
use std::ops::Range;

/// A markdown file taken apart.
pub(super) struct FrontMatter {
    /// What it says; empty if it may be absent and is.
    pub(super) tree: Tree,
    /// From its opening line to its closing line; the first byte of the file if it is absent.
    pub(super) span: Span,
    /// The bytes of the text after it.
    pub(super) body: Range<usize>,
}

/// What a file's front matter has to say.
pub(super) struct Shape {
    /// `a briefing`
    pub(super) what: &'static str,
    /// Keys that must be there, with an example; none: the front matter may be absent.
    pub(super) required: &'static [(&'static str, &'static str)],
}

/// Takes a file apart; `None` if that cannot be done, which is reported.
pub(super) fn read(id: SourceId, source: &Source, shape: &Shape, report: &mut Report) -> Option<FrontMatter> {
    let text = source.text.as_str();
    let start = text.len() - text.trim_start_matches(['\n', '\r']).len();
    let first_line = line(text, start);
    let fence = text[first_line.clone()].trim_end();
    if fence != "+++" && fence != "---" {
        return without(id, text, shape, report);
    }
    let opening = Span::new(id, start, start + 3);
    let Some(closing) = closing(text, first_line.end, fence) else {
        let message = format!("the front matter that begins with `{fence}` never ends");
        let other = if fence == "+++" { "---" } else { "+++" };
        let hint = match self::closing(text, first_line.end, other) {
            Some(line) => {
                format!("it seems to end with `{other}` in line {}: write `{fence}` there", number(text, line.start))
            }
            None => format!("write `{fence}` on a line of its own after its last key"),
        };
        report.push(Diagnostic::new(&UNCLOSED_FRONT_MATTER, opening, message).hint(hint));
        return None;
    };
    let parse = if fence == "+++" { toml::tree } else { yaml::tree };
    let tree = parse(id, text, after(text, &first_line)..closing.start, opening, report);
    Some(FrontMatter { tree, span: Span::new(id, start, closing.end), body: after(text, &closing)..text.len() })
}

fn without(id: SourceId, text: &str, shape: &Shape, report: &mut Report) -> Option<FrontMatter> {
    let span = Span::file(id);
    if text.trim().is_empty() {
        let hint = format!("write {} in it, or remove it", shape.what);
        report.push(Diagnostic::new(&EMPTY_FILE, span, "this file is empty").hint(hint));
        return None;
    }
    if shape.required.is_empty() {
        return Some(FrontMatter { tree: Tree::empty(span), span, body: 0..text.len() });
    }
    if let Some(line) = later(text) {
        let message = "words stand before the front matter, so that it is read as text";
        let hint = format!("take out what stands before line {line}: front matter begins in the first line of a file");
        report.push(Diagnostic::new(&MISSING_FRONT_MATTER, span, message).hint(hint));
        return None;
    }
    let names: Vec<_> = shape.required.iter().map(|(key, _)| format!("`{key}`")).collect();
    let message = format!("this file has no front matter: {} needs {}", shape.what, names.join(" and "));
    let heading = text.lines().find_map(|line| line.strip_prefix("# "));
    let lines = shape.required.iter().map(|(key, example)| match heading {
        Some(title) if *key == "title" => format!("`title = \"{}\"`", title.trim().replace('"', "'")),
        _ => format!("`{key} = {example}`"),
    });
    let hint = format!("begin it with the lines `+++`, {}, `+++`", lines.collect::<Vec<_>>().join(", "));
    report.push(Diagnostic::new(&MISSING_FRONT_MATTER, span, message).hint(hint));
    None
}

/// The line in which front matter seems to begin that is not the first.
fn later(text: &str) -> Option<usize> {
    let fence = |line: &&str| ["+++", "---"].contains(&line.trim_end());
    let at = text.lines().position(|line| fence(&line))?;
    let mut rest = text.lines().skip(at + 1).skip_while(|line| line.trim().is_empty());
    let key = rest.next()?.split(['=', ':']).next().unwrap_or_default();
    let is_key = !key.is_empty() && key.trim_end().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    (is_key && rest.any(|line| fence(&line))).then_some(at + 1)
}

/// The number of the line that begins at a byte.
fn number(text: &str, start: usize) -> usize {
    text[..start].matches('\n').count() + 1
}

/// The line that begins at a byte, without its end.
fn line(text: &str, start: usize) -> Range<usize> {
    start..memchr::memchr(b'\n', &text.as_bytes()[start..]).map_or(text.len(), |newline| start + newline)
}

/// The first byte after a line and its end.
fn after(text: &str, line: &Range<usize>) -> usize {
    (line.end + 1).min(text.len())
}

/// The line that ends the front matter.
fn closing(text: &str, from: usize, fence: &str) -> Option<Range<usize>> {
    let finder = memchr::memmem::Finder::new(fence);
    let mut at = from;
    while let Some(found) = finder.find(&text.as_bytes()[at..]).map(|found| at + found) {
        let line = line(text, found);
        if text.as_bytes()[found - 1] == b'\n' && text[line.clone()].trim_end() == fence {
            return Some(line);
        }
        at = found + 1;
    }
    None
}
