//! How much a drawing draws: its parts can show each other, and a few lines a billion of them.
//!
//! A part shows others by `href` (`<use>`) and by `url(#…)` in its attributes or in a style sheet, which may mean any part. Gradients
//! are colours, and show nothing.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rustc_hash::FxHashMap;

/// How many elements may be drawn besides those that are written: more no browser draws at once.
pub(super) const MOST: u64 = 100_000;

/// Why a drawing is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Excess {
    /// It draws more than [`MOST`] elements.
    TooMany,
    /// A part of it shows itself.
    Endless,
}

/// An element, a rule of a style sheet, or all that such rules call by one word: what it holds and shows.
#[derive(Default)]
struct Part {
    /// Whether it is an element.
    is_drawn: bool,
    shows: Vec<usize>,
    /// The names of what it shows.
    named: Vec<String>,
    /// What a style sheet can call it: its element, its name, its classes.
    called: Vec<String>,
    /// How many others show or hold it, and are not counted yet.
    waiting: usize,
    /// How often it is drawn.
    times: u64,
}

/// Whether a drawing, which is well-formed, is too much to draw.
pub(super) fn excess(svg: &str) -> Option<Excess> {
    if !svg.contains("href=\"#") && !svg.contains("url(") {
        return None;
    }
    let mut parts = read(svg);
    // From the outside in: how often a part is drawn is known when it is known of all that show it.
    let mut ready: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].waiting == 0).collect();
    let (mut drawn, mut counted) = (0_u64, 0);
    while let Some(at) = ready.pop() {
        counted += 1;
        let times = parts[at].times.max(u64::from(parts[at].waiting == 0 && at == 0));
        drawn = drawn.saturating_add(if parts[at].is_drawn { times } else { 0 });
        if drawn > MOST + parts.len() as u64 {
            return Some(Excess::TooMany);
        }
        for shown in std::mem::take(&mut parts[at].shows) {
            let part = &mut parts[shown];
            part.times = part.times.saturating_add(times);
            part.waiting -= 1;
            if part.waiting == 0 {
                ready.push(shown);
            }
        }
    }
    (counted < parts.len()).then_some(Excess::Endless)
}

/// What a rule of a style sheet shows, and what it can be about.
struct StyleRule {
    /// The words of its selector; none if it can be about anything.
    about: Vec<String>,
    named: Vec<String>,
}

/// The elements of a drawing, each with those in it and those it shows.
fn read(svg: &str) -> Vec<Part> {
    let mut reader = Reader::from_str(svg);
    let (mut parts, mut open): (Vec<Part>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut names: FxHashMap<String, usize> = FxHashMap::default();
    let mut style = String::new();
    let mut in_style = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                in_style = tag.name().as_ref() == "style";
                open.push(add(&tag, open.last().copied(), &mut parts, &mut names));
            }
            Ok(Event::Empty(tag)) => _ = add(&tag, open.last().copied(), &mut parts, &mut names),
            Ok(Event::End(_)) => {
                in_style = false;
                open.pop();
            }
            Ok(Event::Text(css)) if in_style => style.push_str(&css),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    style_parts(rules(&style), &mut parts, &names);
    parts
}

/// Notes what each element shows by name, and what a style sheet shows in it. A rule is a part that all shows which it is
/// about, by way of a part for each word of its selector, so that each is noted once.
fn style_parts(rules: Vec<StyleRule>, parts: &mut Vec<Part>, names: &FxHashMap<String, usize>) {
    let elements = parts.len();
    // The part for a word; for `None`, of rules that are about anything.
    let mut words: FxHashMap<Option<String>, usize> = FxHashMap::default();
    for rule in rules {
        let shown = parts.len();
        parts.push(Part { named: rule.named, ..Part::default() });
        let anything = rule.about.is_empty().then_some(None);
        for word in rule.about.into_iter().map(Some).chain(anything) {
            let by = *words.entry(word).or_insert(parts.len());
            if by == parts.len() {
                parts.push(Part::default());
            }
            show(parts, by, shown);
        }
    }
    for at in 0..parts.len() {
        let (uses, called) = (std::mem::take(&mut parts[at].named), std::mem::take(&mut parts[at].called));
        for shown in uses.iter().filter_map(|name| names.get(name)) {
            show(parts, at, *shown);
        }
        if at < elements {
            for word in called.into_iter().map(Some).chain([None]).filter_map(|word| words.get(&word)) {
                show(parts, at, *word);
            }
        }
    }
}

fn show(parts: &mut [Part], by: usize, shown: usize) {
    parts[by].shows.push(shown);
    parts[shown].waiting += 1;
}

/// The rules of a style sheet that show something.
fn rules(style: &str) -> Vec<StyleRule> {
    let rules = style.split('}').filter_map(|rule| {
        let (before, declarations) = rule.rsplit_once('{')?;
        let named = urls(declarations);
        let selector = before.rsplit('{').next().unwrap_or(before);
        // Of `g > .a, .b` what it is about: `.a` and `.b`.
        let subjects = selector
            .split(',')
            .filter_map(|one| one.split([' ', '\n', '\t', '>', '+', '~']).rfind(|word| !word.is_empty()));
        let words =
            subjects.flat_map(|one| one.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | '_'))));
        let about = if selector.contains(['*', '[', ':', '\\']) {
            Vec::new()
        } else {
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        (!named.is_empty()).then_some(StyleRule { about, named })
    });
    rules.collect()
}

fn add(tag: &BytesStart, within: Option<usize>, parts: &mut Vec<Part>, names: &mut FxHashMap<String, usize>) -> usize {
    let at = parts.len();
    let called = vec![tag.name().as_ref().to_owned()];
    let mut part = Part { is_drawn: true, called, ..Part::default() };
    let is_colour = matches!(tag.name().as_ref(), "linearGradient" | "radialGradient" | "stop");
    for attribute in tag.attributes().flatten() {
        let value = quick_xml::escape::unescape(&attribute.value).unwrap_or_default();
        match attribute.key.as_ref() {
            "id" if !is_colour => {
                part.called.push(value.clone().into_owned());
                names.insert(value.into_owned(), at);
            }
            "class" => part.called.extend(value.split_ascii_whitespace().map(str::to_owned)),
            "href" | "xlink:href" => part.named.extend(value.strip_prefix('#').map(str::to_owned)),
            _ => part.named.extend(urls(&value)),
        }
    }
    if is_colour {
        part.named.clear();
    }
    if let Some(holder) = within {
        parts[holder].shows.push(at);
        part.waiting = 1;
    }
    parts.push(part);
    at
}

/// The names in `url(#name)`, in quotes or not.
fn urls(value: &str) -> Vec<String> {
    let rest = value.split("url(").skip(1).map(|rest| rest.trim_start().trim_start_matches(['"', '\'']));
    let named = rest.filter_map(|rest| rest.strip_prefix('#')?.split([')', '"', '\'', ' ']).next());
    named.map(str::to_owned).collect()
}
