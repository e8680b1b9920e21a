use crate::source::Span;

/// Which notation a text is in: examples in hints are written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// `key = value`
    Toml,
    /// `key: value`
    Yaml,
}

/// The whole of a file or front matter, as far as it could be read.
#[derive(Debug)]
pub(crate) struct Tree {
    /// What could be read.
    pub(crate) root: Table,
    /// Its notation.
    pub(crate) format: Format,
    /// The first bytes of the places where the syntax is broken. All are reported.
    pub(crate) broken: Vec<usize>,
}

impl Tree {
    /// That of a text without a key.
    pub(crate) fn empty(span: Span) -> Self {
        Self { root: Table { entries: Vec::new(), span }, format: Format::Toml, broken: Vec::new() }
    }
}

/// A table: keys and values in the order written, no key twice.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    /// Its entries.
    pub(crate) entries: Vec<(Key, Value)>,
    /// Where to point when something is missing: its header, its braces, or the first line of the file.
    pub(crate) span: Span,
}

/// A key and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    /// Its name.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) span: Span,
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    /// What it is.
    pub(crate) kind: Kind,
    /// Where it stands.
    pub(crate) span: Span,
    /// Whether a problem with its syntax is reported: it may be used, but its type says nothing.
    pub(crate) broken: bool,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// What looks like a date, as written: whether there is such a day is found on reading.
    Date(String),
    /// A list.
    List(Vec<Value>),
    /// A table.
    Table(Table),
    /// Nothing after the key (YAML alone).
    Nothing,
}

impl Table {
    /// The value of a key.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(key, _)| key.name == name).map(|(_, value)| value)
    }
}

impl Value {
    /// What it is, in words: `a list`.
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            Kind::Text(_) => "text",
            Kind::Integer(_) | Kind::Float(_) => "a number",
            Kind::Boolean(true) => "`true`",
            Kind::Boolean(false) => "`false`",
            Kind::Date(_) => "a date",
            Kind::List(_) => "a list",
            Kind::Table(_) => "a table",
            Kind::Nothing => "nothing",
        }
    }
}
