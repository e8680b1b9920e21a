//! What may be written in the files of a project: their tables, the keys of each, and what belongs to a key.

/// A kind of file.
#[derive(Debug, Clone, PartialEq)]
pub struct FileShape {
    /// What it is called among the kinds: `positions`.
    pub name: String,
    /// Which files are of this kind, from the project's folder: `content/treaties/*/positions.toml`.
    pub paths: String,
    /// Whether its keys are the front matter of a text.
    pub front_matter: bool,
    /// Its keys.
    pub table: TableShape,
}

/// A table and its keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableShape {
    /// What it is, as messages call it: `a position`.
    pub what: &'static str,
    /// Its keys, in the order in which they are asked for.
    pub keys: Vec<KeyShape>,
}

/// A key of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyShape {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What belongs there.
    pub shape: Shape,
}

/// What belongs to a key.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Whatever TOML has.
    Anything,
    /// Text of a form.
    Text(TextForm),
    /// One of a few words.
    Word(Vec<&'static str>),
    /// A day, with or without the time, with or without quotes.
    Date,
    /// The same, or a month or year in quotes; a year may be a number, too.
    Dated,
    /// A whole number, and the least that it may be.
    Whole(Option<i64>),
    /// Any number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list, for which a single one may stand.
    List(Box<Shape>),
    /// A table of known keys.
    Table(TableShape),
    /// A table in which every key has a value of one shape. The keys are given, if only some may be written.
    Map(Vec<&'static str>, Box<Shape>),
    /// Any of several.
    Either(Vec<Shape>),
}

/// What a text has to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextForm {
    /// Anything.
    Free,
    /// Something, be it one letter.
    Filled,
    /// A name that becomes part of an address.
    Id,
    /// The same, where capitals may stand.
    Code,
    /// An address on the web or of a mailbox.
    Address,
    /// The tag of a language.
    Language,
}

impl Shape {
    /// Text of any kind.
    pub const TEXT: Self = Self::Text(TextForm::Free);

    /// The tables in it, itself first.
    pub fn tables(&self) -> Vec<&TableShape> {
        match self {
            Self::Table(table) => table.tables(),
            Self::List(shape) | Self::Map(_, shape) => shape.tables(),
            Self::Either(shapes) => shapes.iter().flat_map(Self::tables).collect(),
            _ => Vec::new(),
        }
    }
}

impl TableShape {
    /// This table and those in it.
    pub fn tables(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.keys.iter().flat_map(|key| key.shape.tables())).collect()
    }
}
