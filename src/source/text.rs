/// What a text source is for; decides which parser reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// `site.toml`.
    Config,
    /// A markdown file below `content/`.
    Markdown,
    /// A TOML file of data below `content/`.
    Data,
    /// A drawing (`.svg`) below `content/`, of a site that does not trust its contributors.
    Drawing,
    /// `theme.toml` of the chosen theme or of one it builds on.
    ThemeConfig,
    /// A template of the theme.
    Template,
    /// A Fluent file of the theme.
    Strings,
    /// A text that is not UTF-8, with what is wrong in it replaced: kept so that the report can show the place. No parser
    /// reads it.
    Damaged,
}

/// One text input: its path from the project's root with `/`, and all its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// `content/briefings/one.md`; files of the built-in theme have the same paths as in a project (`themes/folio/…`).
    pub path: String,
    /// Which parser reads it.
    pub kind: SourceKind,
    /// The text, without byte order mark, valid UTF-8.
    pub text: String,
}

/// A place for people: line and column from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// Line and column of a byte. A byte inside a character counts as that character; past the end, as the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte.min(self.text.len()));
        let before = &self.text[..byte];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The byte at a line and column (both from 1); the end of the line or text if they lie beyond.
    pub fn offset(&self, position: Position) -> usize {
        let mut start = 0;
        for _ in 1..position.line {
            match memchr::memchr(b'\n', &self.text.as_bytes()[start..]) {
                Some(newline) => start += newline + 1,
                None => return self.text.len(),
            }
        }
        let line = self.text[start..].split('\n').next().unwrap_or("");
        start + line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(byte, _)| byte)
    }
}
