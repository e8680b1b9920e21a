//! Text as a cell of CSV that no spreadsheet takes for a formula.
//!
//! A spreadsheet works out a cell that begins with `=`, `+`, `-` or `@`, whether it is in quotes or not, so quotes are no help.
//! An apostrophe before it is: the cell is text. Where a comma is the decimal point, spreadsheets part cells at semicolons, not
//! at commas, and know no quotes that stand inside a cell; what follows a semicolon, a tab or the end of a line is the beginning
//! of a cell to them.

use std::borrow::Cow;

/// What stands before what would be worked out.
pub(super) const GUARD: char = '\'';

/// The rule for people, in the words of the package.
pub(super) const RULE: &str = "In columns of type string, an apostrophe is put before =, +, -, @, their full-width forms, and an apostrophe, where they stand at the beginning of the text or of what follows a semicolon, a tab or the end of a line (spaces between do not count), and before a tab or the end of a line at the beginning of the text, so that no spreadsheet takes words for a formula. To have the text back, replace every match of `pattern` by its first group. The JSON files have the text as it is.";

/// What takes the apostrophes out again, as Python, JavaScript and most others read it: replaced by its first group.
pub(super) const PATTERN: &str = "((?:^|[;\\t\\r\\n]) *)'";

/// The text with an apostrophe before whatever a spreadsheet would work out, and before each apostrophe in such a place, so
/// that those put there can be told from those that were there.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if !text.contains(is_sign) && !text.starts_with(['\t', '\r', '\n']) {
        return Cow::Borrowed(text);
    }
    let mut guarded = String::with_capacity(text.len() + 1);
    let mut begins = true;
    for (at, char) in text.char_indices() {
        if (begins && is_sign(char)) || (at == 0 && matches!(char, '\t' | '\r' | '\n')) {
            guarded.push(GUARD);
        }
        guarded.push(char);
        begins = parts_cells(char) || (begins && char == ' ');
    }
    Cow::Owned(guarded)
}

/// Whether a cell may be parted after a character.
fn parts_cells(char: char) -> bool {
    matches!(char, ';' | '\t' | '\r' | '\n')
}

/// What a formula begins with, in either width; and the guard itself.
fn is_sign(char: char) -> bool {
    matches!(char, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | GUARD)
}
