//! Marks that a line begins with.

use super::Slip;

/// Marks of items that word processors write.
const BULLETS: [char; 6] = ['•', '▪', '◦', '●', '‣', '\u{F0B7}'];

/// Whether words that have this before them begin a line, but for the marks of quotes and items.
pub(super) fn begins(before: &str) -> bool {
    let marks = [' ', '\t', '>', '-', '*', '+'];
    before.trim_end_matches(marks).chars().next_back().is_none_or(|character| character == '\n')
}

/// The first line of some words that begins with a mark. `begins_line`: whether the words do.
pub(super) fn find(words: &str, begins_line: bool) -> Option<Slip> {
    let mut at = 0;
    let is_alone = !words.trim_end().contains('\n');
    for (number, line) in words.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if number == 0 && !begins_line {
            continue;
        }
        let marked = line.trim_start_matches([' ', '\t', '>']);
        let start = start + line.len() - marked.len();
        if let Some((length, message, hint)) = of_line(marked.trim_end(), is_alone) {
            return Some(Slip::new(start..start + length, message, hint));
        }
    }
    None
}

/// The mark that a line begins with: its length, what is wrong, what to do.
fn of_line(line: &str, is_alone: bool) -> Option<(usize, String, &'static str)> {
    let first = line.chars().next()?;
    if BULLETS.contains(&first) {
        let hint = "begin each item with `- ` on a line of its own";
        return Some((first.len_utf8(), format!("`{first}` makes no list"), hint));
    }
    let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
    let after = line[hashes..].chars().next();
    let is_heading = (hashes > 1 || is_alone && after.is_some_and(char::is_uppercase)) && hashes < 7 && hashes > 0;
    if is_heading && after.is_some_and(char::is_alphanumeric) {
        let marks = "#".repeat(hashes);
        return Some((
            hashes,
            format!("`{marks}` without a space makes no heading"),
            "put a space behind it: `## Scope`",
        ));
    }
    if first == '|' && line[1..].contains('|') {
        let hint = "write a line `|---|---|` below the first row, with as many columns as that has";
        return Some((line.len(), "bars without a line below the first row make no table".into(), hint));
    }
    if line.eq_ignore_ascii_case("[toc]") {
        let hint = "take it out: the page lists the headings of its text by itself";
        return Some((line.len(), format!("`{line}` makes no list of contents"), hint));
    }
    if let Some(end) = line.strip_prefix("[!").and_then(|rest| rest.find(']')) {
        let mark = &line[..end + 3];
        let hint = "write one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and `[!CAUTION]` alone on the first line of a quote: `> [!NOTE]`";
        return Some((mark.len(), format!("`{mark}` makes no note here"), hint));
    }
    None
}
