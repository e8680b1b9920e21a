use super::{Kind, Read, Refused, Table, Tree, Value};
use crate::diagnostic::Report;
use crate::model::shape::{KeyShape, Shape, TableShape};
use crate::source::Span;
use std::cell::RefCell;

/// What a reader asked a table for, noted while it reads one that is empty. So whatever is read is known to those who describe
/// the files, and nothing has to be said twice.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    table: RefCell<TableShape>,
    words: RefCell<Vec<&'static str>>,
    entries: RefCell<Option<Shape>>,
}

impl Asked {
    /// Notes that a key is asked for in a table that is `what`. A key that is asked for again is told once: whoever knows what its text has to look like says so first.
    pub(super) fn key(&self, what: &'static str, name: &'static str, required: bool, shape: Shape) {
        let mut table = self.table.borrow_mut();
        table.what = what;
        match table.keys.iter_mut().find(|known| known.name == name) {
            Some(known) => {
                known.required |= required;
                if known.shape == Shape::Anything {
                    known.shape = shape;
                }
            }
            None => table.keys.push(KeyShape { name, required, shape }),
        }
    }

    /// Notes the words of which one may be written.
    pub(super) fn words(&self, words: impl Iterator<Item = &'static str>) {
        self.words.borrow_mut().extend(words);
    }

    /// Notes that a list is read, or a single one for it, and what its entries are.
    pub(super) fn entries(&self, shape: Shape) {
        self.entries.replace(Some(shape));
    }

    /// What was asked for.
    pub(crate) fn into_table(self) -> TableShape {
        self.table.into_inner()
    }
}

/// What a type takes, found by handing it a value of each kind.
pub(super) fn shape<T: Read>() -> Shape {
    let mut taken: Vec<Shape> = samples().into_iter().filter_map(|(kind, plain)| taken::<T>(kind, plain)).collect();
    // A whole number is one of all numbers.
    if taken.contains(&Shape::Number) {
        taken.retain(|shape| !matches!(shape, Shape::Whole(_)));
    }
    match taken.len() {
        1 => taken.remove(0),
        _ => Shape::Either(taken),
    }
}

/// A value of each kind, and what takes it.
fn samples() -> [(Kind, Shape); 7] {
    [
        (Kind::Text(String::new()), Shape::TEXT),
        (Kind::Date("2000-01-01".into()), Shape::Date),
        (Kind::Integer(1), Shape::Whole(None)),
        (Kind::Float(1.5), Shape::Number),
        (Kind::Boolean(true), Shape::Flag),
        (Kind::List(Vec::new()), Shape::Anything),
        (Kind::Table(Table::default()), Shape::Anything),
    ]
}

fn taken<T: Read>(kind: Kind, plain: Shape) -> Option<Shape> {
    let (is_table, is_list) = (matches!(kind, Kind::Table(_)), matches!(kind, Kind::List(_)));
    let asked = Asked::default();
    let (mut report, tree) = (Report::default(), Tree::empty(Span::default()));
    let mut reader = super::Reader::new("", &tree, &[], &mut report).asking(Some(&asked));
    let read = T::read(&Value { kind, span: Span::default(), broken: false }, "", &mut reader);
    if matches!(read, Err(Refused::WrongType)) {
        return None;
    }
    let entries = asked.entries.take();
    if is_list || (entries.is_some() && !is_table) {
        // Where a list may stand, its shape tells of a single one, too.
        return entries.filter(|_| is_list).map(|entry| Shape::List(Box::new(entry)));
    }
    let words = asked.words.take();
    Some(match plain {
        _ if is_table => Shape::Table(asked.into_table()),
        Shape::Text(_) if !words.is_empty() => Shape::Word(words),
        plain => plain,
    })
}
