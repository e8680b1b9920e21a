use super::entry;
use super::{Format, Kind, Reader, Table, Value, asked, date};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::{INVALID_DATE, INVALID_LANGUAGE, INVALID_VALUE, UNKNOWN_VALUE};
use crate::model::config::Extra;
use crate::model::language::Language;
use crate::model::shape::{Shape, TextForm};
use crate::model::when::Dated;
use crate::source::Spanned;
use jiff::civil::Date;

/// Why a value could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is something else than what belongs there; whoever knows the key reports it.
    WrongType,
    /// It is reported.
    Told,
}

/// What can be read from a value.
pub(crate) trait Read: Sized {
    /// What belongs there, with its article: `a date`.
    const EXPECTED: &'static str;
    /// One as it is written: `2023-08-23`.
    const EXAMPLE: &'static str;

    /// Reads the value of a key, reporting what is wrong with it.
    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused>;

    /// Whether it says nothing, where something must be said: `""`.
    fn is_blank(&self) -> bool {
        false
    }

    /// What may be written there. A type that does not say is asked, with an empty table and a value of each other kind.
    fn shape() -> Shape {
        asked::shape::<Self>()
    }
}

impl Read for String {
    const EXPECTED: &'static str = "text";
    const EXAMPLE: &'static str = "\"…\"";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        match &value.kind {
            Kind::Text(text) => Ok(text.clone()),
            // YAML has no quotes to tell `1984` the title from 1984 the number.
            Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Date(_) if reader.format == Format::Yaml => {
                Ok(reader.written(value.span).to_owned())
            }
            _ => Err(Refused::WrongType),
        }
    }

    fn is_blank(&self) -> bool {
        self.trim().is_empty()
    }
}

/// A number or words, kept as they are written: `37`, `12-14`, `xii`.
#[derive(Debug, Default)]
pub(crate) struct Written(pub(crate) String);

impl Read for Written {
    const EXPECTED: &'static str = "a number or text";
    const EXAMPLE: &'static str = "\"37\"";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        match &value.kind {
            Kind::Text(text) => Ok(Self(text.clone())),
            Kind::Integer(_) | Kind::Float(_) | Kind::Date(_) => Ok(Self(reader.written(value.span).to_owned())),
            _ => Err(Refused::WrongType),
        }
    }
}

impl Read for bool {
    const EXPECTED: &'static str = "`true` or `false`";
    const EXAMPLE: &'static str = "true` or `false";

    fn read(value: &Value, _: &str, _: &mut Reader) -> Result<Self, Refused> {
        match value.kind {
            Kind::Boolean(value) => Ok(value),
            _ => Err(Refused::WrongType),
        }
    }
}

impl Read for i64 {
    const EXPECTED: &'static str = "a whole number";
    const EXAMPLE: &'static str = "1";

    fn read(value: &Value, _: &str, _: &mut Reader) -> Result<Self, Refused> {
        match value.kind {
            Kind::Integer(number) => Ok(number),
            _ => Err(Refused::WrongType),
        }
    }
}

impl Read for u32 {
    const EXPECTED: &'static str = "a whole number";
    const EXAMPLE: &'static str = "1";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        match Self::try_from(i64::read(value, key, reader)?) {
            Ok(number) if number > 0 => Ok(number),
            _ => {
                let message = format!("`{key}` must be 1 or more");
                reader
                    .report
                    .push(Diagnostic::new(&INVALID_VALUE, value.span, message).hint("count from 1, in figures"));
                Err(Refused::Told)
            }
        }
    }

    fn shape() -> Shape {
        Shape::Whole(Some(1))
    }
}

impl Read for Date {
    const EXPECTED: &'static str = "a date";
    const EXAMPLE: &'static str = "2023-08-23";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let (Kind::Date(text) | Kind::Text(text)) = &value.kind else { return Err(Refused::WrongType) };
        date::parse(text).map_err(|fault| refused_date(&fault, value, key, reader))
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

/// A day, a moment, a month or a year. A year may be written as a number.
impl Read for Dated {
    const EXPECTED: &'static str = Date::EXPECTED;
    const EXAMPLE: &'static str = Date::EXAMPLE;

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let text = match &value.kind {
            Kind::Date(text) | Kind::Text(text) => text,
            Kind::Integer(year @ 1000..100_000) => &year.to_string(),
            _ => return Err(Refused::WrongType),
        };
        date::dated(text).map_err(|fault| refused_date(&fault, value, key, reader))
    }

    fn shape() -> Shape {
        Shape::Dated
    }
}

/// Reports what is no date, unless broken syntax is to blame.
fn refused_date(fault: &date::NoDate, value: &Value, key: &str, reader: &mut Reader) -> Refused {
    if !value.broken {
        let hint = format!("write `{}`", reader.example(key, &fault.example));
        reader.report.push(Diagnostic::new(&INVALID_DATE, value.span, &fault.message).hint(hint));
    }
    Refused::Told
}

impl<T: Read> Read for Spanned<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        T::read(value, key, reader).map(|read| Spanned::new(read, value.span))
    }

    fn is_blank(&self) -> bool {
        self.value.is_blank()
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// A list; a single value stands for a list of one. An entry that cannot be read is reported and left out.
impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        if let Some(asked) = reader.asked {
            asked.entries(T::shape());
        }
        let Kind::List(entries) = &value.kind else { return Ok(vec![T::read(value, key, reader)?]) };
        let mut list = Vec::with_capacity(entries.len());
        for written in entries {
            let begun = reader.report.diagnostics.len();
            match T::read(written, key, reader) {
                Ok(read) => {
                    list.push(read);
                    continue;
                }
                Err(Refused::Told) => {}
                Err(Refused::WrongType) => reader.wrong_entry::<T>(written, key),
            }
            entry::lost(key, written, &mut reader.report.diagnostics[begun..]);
        }
        Ok(list)
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl Read for Language {
    const EXPECTED: &'static str = "the tag of a language";
    const EXAMPLE: &'static str = "\"en\"";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let Kind::Text(tag) = &value.kind else { return Err(Refused::WrongType) };
        Language::new(tag).map_or_else(
            || {
                let message = format!("`{tag}` is not the tag of a language");
                let small = Language::new(&tag.to_lowercase());
                let hint = small.map(|small| format!("write `{small}`"));
                let hint =
                    hint.unwrap_or_else(|| "write two or three lower case letters, as in `en`, `fr` or `pt-BR`".into());
                reader.report.push(Diagnostic::new(&INVALID_LANGUAGE, value.span, message).hint(hint));
                // It is known which is meant: what is written in it need not be wrong, too.
                small.ok_or(Refused::Told)
            },
            Ok,
        )
    }

    fn shape() -> Shape {
        Shape::Text(TextForm::Language)
    }
}

impl Read for Table {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ name = \"…\" }";

    fn read(value: &Value, _: &str, _: &mut Reader) -> Result<Self, Refused> {
        match &value.kind {
            Kind::Table(table) => Ok(table.clone()),
            _ => Err(Refused::WrongType),
        }
    }

    fn shape() -> Shape {
        Shape::Map(Vec::new(), Box::new(Shape::Anything))
    }
}

impl Read for Extra {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = Table::EXAMPLE;

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        check_dates(value, reader);
        Table::read(value, key, reader).map(|table| extra(&table))
    }

    fn shape() -> Shape {
        Table::shape()
    }
}

/// Reports dates that are none in a value that no rule reads: nobody else would.
fn check_dates(value: &Value, reader: &mut Reader) {
    match &value.kind {
        Kind::Date(_) => drop(Date::read(value, "date", reader)),
        Kind::List(entries) => entries.iter().for_each(|entry| check_dates(entry, reader)),
        Kind::Table(table) => table.entries.iter().for_each(|(_, entry)| check_dates(entry, reader)),
        _ => {}
    }
}

/// A table as templates see it.
pub(crate) fn extra(table: &Table) -> Extra {
    table.entries.iter().map(|(key, value)| (key.name.clone(), json(value))).collect()
}

/// A value as templates see it; dates are text.
fn json(value: &Value) -> serde_json::Value {
    match &value.kind {
        Kind::Text(text) | Kind::Date(text) => text.clone().into(),
        Kind::Integer(number) => (*number).into(),
        Kind::Float(number) => (*number).into(),
        Kind::Boolean(value) => (*value).into(),
        Kind::List(entries) => entries.iter().map(json).collect(),
        Kind::Table(table) => extra(table).into(),
        Kind::Nothing => serde_json::Value::Null,
    }
}

/// A type of which only a few words may be written.
pub(crate) trait Choice: Copy + 'static {
    /// Each word and what it means.
    const WORDS: &'static [(&'static str, Self)];
}

/// Makes a [`Choice`] readable: `choices! { BriefingKind: "a kind of briefing", "\"analysis\""; "analysis" => Analysis, … }`.
macro_rules! choices {
    ($($type:ty { $($word:literal => $variant:ident),+ $(,)? })+) => {$(
        impl $crate::parse::value::Choice for $type {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, <$type>::$variant)),+];
        }

        impl $crate::parse::value::Read for $type {
            const EXPECTED: &'static str = choices!(@expected $($word),+);
            const EXAMPLE: &'static str = choices!(@example $($word),+);

            fn read(
                value: &$crate::parse::value::Value,
                key: &str,
                reader: &mut $crate::parse::value::Reader,
            ) -> Result<Self, $crate::parse::value::Refused> {
                $crate::parse::value::choose(value, key, reader)
            }
        }
    )+};
    (@expected $first:literal $(, $word:literal)*) => { concat!("one of `", $first, "`" $(, ", `", $word, "`")*) };
    (@example $first:literal $(, $word:literal)*) => { concat!("\"", $first, "\"") };
}
pub(crate) use choices;

/// The meaning of a word of which only a few may be written.
pub(crate) fn choose<T: Choice>(value: &Value, key: &str, reader: &mut Reader) -> Result<T, Refused> {
    if let Some(asked) = reader.asked {
        asked.words(T::WORDS.iter().map(|(word, _)| *word));
    }
    let Kind::Text(word) = &value.kind else { return Err(Refused::WrongType) };
    if let Some((_, meaning)) = T::WORDS.iter().find(|(known, _)| known == word) {
        return Ok(*meaning);
    }
    let words = T::WORDS.iter().map(|(word, _)| *word);
    let all: Vec<_> = words.clone().map(|word| format!("`{word}`")).collect();
    let message = format!("`{key}` cannot be `{word}`");
    let near = crate::diagnostic::nearest(word, words).map(|near| format!("did you mean `{near}`?"));
    let hint = near.unwrap_or_else(|| format!("write one of {}", all.join(", ")));
    reader.report.push(Diagnostic::new(&UNKNOWN_VALUE, value.span, message).hint(hint));
    Err(Refused::Told)
}
