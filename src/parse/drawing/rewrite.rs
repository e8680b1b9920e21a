use super::allowed::{self, Fate, SVG};
use super::copies::{self, Excess};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::ops::Range;

/// How deep elements may stand in each other; browsers and editors stop at about as many.
const DEEPEST: usize = 256;

/// Something that was taken out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// An element's or attribute's name.
    pub(super) what: String,
    /// Where it stood.
    pub(super) at: Range<usize>,
}

/// Why a text is no drawing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) why: String,
}

/// A drawing with only what is allowed in it, and what was taken out, in order.
pub(super) fn drawing(text: &str) -> Result<(String, Vec<Taken>), Fault> {
    let mut reader = Reader::from_str(text);
    let mut rewrite = Rewrite { out: String::with_capacity(text.len()), ..Rewrite::default() };
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|error| Fault { at: start.min(text.len()), why: error.to_string() })?;
        let at = start..reader.buffer_position() as usize;
        match event {
            Event::Start(tag) => rewrite.open(&tag, at, false)?,
            Event::Empty(tag) => rewrite.open(&tag, at, true)?,
            Event::End(_) => rewrite.close(),
            Event::Text(words) => rewrite.words(&words, at.start)?,
            Event::CData(words) => rewrite.words(&words, at.start)?,
            Event::GeneralRef(reference) => match character(&reference) {
                Some(character) => rewrite.words(character.encode_utf8(&mut [0; 4]), at.start)?,
                None => {
                    return Err(Fault { at: at.start, why: format!("the entity `&{};` is not known", &*reference) });
                }
            },
            Event::DocType(declared) if declared.contains('[') => rewrite.take("!DOCTYPE", at),
            Event::PI(instruction) => rewrite.take(&format!("?{}", instruction.target()), at),
            Event::DocType(_) | Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    rewrite.finish(text.len())
}

/// One of the five entities that XML knows, or the number of a character.
fn character(reference: &quick_xml::events::BytesRef) -> Option<char> {
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference
            .resolve_char_ref()
            .ok()
            .flatten()
            .filter(|character| !character.is_control() || *character == '\n'),
    }
}

/// What became of an element that is open.
#[derive(Debug, PartialEq, Eq)]
enum Open {
    /// It was written.
    Written(String),
    /// A style sheet, which is judged as a whole when it ends.
    Style { css: String, at: usize },
    /// Only what is in it is.
    Opened,
    /// It goes, with all that is in it.
    Gone,
}

#[derive(Default)]
struct Rewrite {
    out: String,
    open: Vec<Open>,
    /// Whether an element at the top has ended.
    ended: bool,
    taken: Vec<Taken>,
}

impl Rewrite {
    fn take(&mut self, what: &str, at: Range<usize>) {
        self.taken.push(Taken { what: what.to_owned(), at });
    }

    /// Whether what comes now is left out.
    fn is_gone(&self) -> bool {
        self.open.last() == Some(&Open::Gone)
    }

    fn open(&mut self, tag: &BytesStart, at: Range<usize>, empty: bool) -> Result<(), Fault> {
        let name = tag.name().as_ref().to_owned();
        let is_top = self.open.is_empty();
        if is_top && (self.ended || name != "svg") {
            return Err(Fault { at: at.start, why: format!("`<{name}>` stands where one `<svg>` should") });
        }
        if self.open.len() >= DEEPEST {
            let why = format!("its elements stand in each other more than {DEEPEST} deep");
            return Err(Fault { at: at.start, why });
        }
        let became = if self.is_gone() { Open::Gone } else { self.became(&name, tag, &at)? };
        if let Open::Written(_) | Open::Style { .. } = became {
            self.start(&name, is_top, tag, &at)?;
        }
        match (&became, empty) {
            (Open::Written(_), true) => self.out.push_str("/>"),
            (Open::Style { .. }, true) => self.out.push_str("></style>"),
            (Open::Written(_) | Open::Style { .. }, false) => self.out.push('>'),
            _ => {}
        }
        if empty {
            self.ended |= is_top;
        } else {
            self.open.push(became);
        }
        Ok(())
    }

    fn became(&mut self, name: &str, tag: &BytesStart, at: &Range<usize>) -> Result<Open, Fault> {
        // The content of a style sheet is words alone.
        if matches!(self.open.last(), Some(Open::Style { .. })) {
            self.take(name, at.clone());
            return Ok(Open::Gone);
        }
        let foreign = attributes(tag, at.start)?.into_iter().any(|(key, value)| key == "xmlns" && value.trim() != SVG);
        Ok(match allowed::element(name) {
            Fate::Stays if foreign => {
                self.take(name, at.clone());
                Open::Gone
            }
            Fate::Stays if name == "style" => Open::Style { css: String::new(), at: at.start },
            Fate::Stays => Open::Written(name.to_owned()),
            Fate::Opened => {
                self.take(name, at.clone());
                Open::Opened
            }
            Fate::Goes => {
                self.take(name, at.clone());
                Open::Gone
            }
            Fate::Passes => Open::Gone,
        })
    }

    /// The start of a tag with those of its attributes that may stay, not closed yet.
    fn start(&mut self, name: &str, is_top: bool, tag: &BytesStart, at: &Range<usize>) -> Result<(), Fault> {
        self.out.push('<');
        self.out.push_str(name);
        if is_top {
            self.out.push_str(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        for (key, value) in attributes(tag, at.start)? {
            match allowed::attribute(name, &key, &value) {
                Fate::Stays => {
                    self.out.push(' ');
                    self.out.push_str(&key);
                    self.out.push_str("=\"");
                    escape(&value, &mut self.out);
                    self.out.push('"');
                }
                Fate::Goes | Fate::Opened => self.take(&key, at.clone()),
                Fate::Passes => {}
            }
        }
        Ok(())
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Written(name)) => {
                self.out.push_str("</");
                self.out.push_str(&name);
                self.out.push('>');
            }
            Some(Open::Style { css, at }) => {
                if allowed::is_harmless_style(&css) {
                    escape(&css, &mut self.out);
                } else {
                    self.take("style", at..at + "<style".len());
                }
                self.out.push_str("</style>");
            }
            _ => {}
        }
        self.ended |= self.open.is_empty();
    }

    fn words(&mut self, words: &str, at: usize) -> Result<(), Fault> {
        if let Some(character) = words.chars().find(|character| !is_xml(*character)) {
            let why = format!("it has the character U+{:04X} in it", character as u32);
            return Err(Fault { at, why });
        }
        match self.open.last_mut() {
            Some(Open::Gone) => {}
            Some(Open::Style { css, .. }) => css.push_str(words),
            Some(_) => escape(words, &mut self.out),
            None if words.trim().is_empty() => {}
            None => return Err(Fault { at, why: "words stand outside of `<svg>`".to_owned() }),
        }
        Ok(())
    }

    fn finish(mut self, end: usize) -> Result<(String, Vec<Taken>), Fault> {
        if !self.open.is_empty() {
            return Err(Fault { at: end, why: "it ends in the middle of an element".to_owned() });
        }
        if !self.ended {
            return Err(Fault { at: 0, why: "there is no `<svg>` in it".to_owned() });
        }
        if let Some(excess) = copies::excess(&self.out) {
            let why = match excess {
                Excess::TooMany => format!("its parts show each other more than {} times", copies::MOST),
                Excess::Endless => "a part of it shows itself".to_owned(),
            };
            return Err(Fault { at: 0, why });
        }
        self.out.push('\n');
        Ok((self.out, self.taken))
    }
}

/// The attributes of a tag, their values with character references undone.
fn attributes(tag: &BytesStart, at: usize) -> Result<Vec<(String, String)>, Fault> {
    let fault = |why: String| Fault { at, why };
    let mut all = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| fault(error.to_string()))?;
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| fault(error.to_string()))?.into_owned();
        if let Some(character) = value.chars().find(|character| !is_xml(*character)) {
            return Err(fault(format!("it has the character U+{:04X} in it", character as u32)));
        }
        all.push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(all)
}

/// Whether XML 1.0 takes a character.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

fn escape(words: &str, out: &mut String) {
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            character => out.push(character),
        }
    }
}
