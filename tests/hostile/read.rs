//! Files of a site, each read by the rules of its format.

use fancy_regex::Regex;
use flate2::read::GzDecoder;
use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use scraper::{Html, Node};
use serde_json::Value;
use std::io::Read as _;

/// What a file says.
pub(crate) struct Found {
    pub(crate) format: &'static str,
    pub(crate) texts: Vec<String>,
    pub(crate) faults: Vec<String>,
}

/// Reads a file of the site: what it says, and what data within it says. `guard` finds what is put before words in tables.
pub(crate) fn read(path: &str, bytes: &[u8], guard: &Regex) -> Vec<Found> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let text = || str::from_utf8(bytes).expect("a text in UTF-8");
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let found = match ending {
        "html" => return html(text()).into(),
        "xml" => xml(text()),
        "json" => json(text()),
        "csv" => csv(text(), guard),
        "ris" => ris(text()),
        "bib" => bibtex(text()),
        "css" => css(text()),
        "pf_fragment" => search(bytes),
        // Pictures are drawn, scripts and fonts are the theme's; headers are the program's alone.
        _ => Found { format: "other", texts: Vec::new(), faults: Vec::new() },
    };
    vec![found]
}

/// A page as a browser reads it: its words, and the values of its attributes; addresses as what they say. And its data for search
/// engines.
fn html(text: &str) -> [Found; 2] {
    let page = Html::parse_document(text);
    let mut faults: Vec<String> = page.errors.iter().map(|error| format!("HTML: {error}")).collect();
    let mut texts = Vec::new();
    let mut words = String::new();
    let mut data = Found { format: "linked data", texts: Vec::new(), faults: Vec::new() };
    for node in page.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                if element.name().starts_with("x-") {
                    faults.push(format!("<{}>", element.name()));
                }
                for (name, value) in element.attrs() {
                    if name.starts_with("on") || name == "style" {
                        faults.push(format!("<{} {name}>", element.name()));
                    }
                    let address = percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned();
                    texts.push(if matches!(name, "href" | "src" | "action") { address } else { value.to_owned() });
                }
            }
            Node::Text(text) => {
                let within = node.parent().and_then(|parent| Some(parent.value().as_element()?.name().to_owned()));
                match within.as_deref() {
                    Some("script") => {
                        let found = json(text);
                        data.texts.extend(found.texts);
                        data.faults.extend(found.faults);
                    }
                    Some("title") => texts.push(text.to_string()),
                    // What browsers without scripts read as HTML.
                    Some("noscript") => {
                        let [found, _] = html(&document(text));
                        texts.extend(found.texts);
                        faults.extend(found.faults);
                    }
                    _ => words.push_str(text),
                }
            }
            Node::Comment(comment) => faults.push(format!("a comment: {}", &**comment)),
            _ => {}
        }
    }
    texts.push(words);
    [Found { format: "html", texts, faults }, data]
}

fn document(body: &str) -> String {
    format!("<!doctype html><html><head><title>.</title></head><body>{body}</body></html>")
}

/// XML: well-formed, of characters that it knows. The words of a feed's entries are read as the pages they are.
fn xml(text: &str) -> Found {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    let is_known = |sign: char| matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    faults.extend(text.chars().find(|sign| !is_known(*sign)).map(|sign| format!("XML cannot hold {sign:?}")));
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut words = String::new();
    let mut is_page = false;
    loop {
        match reader.read_event() {
            Err(error) => {
                faults.push(format!("XML: {error}"));
                break;
            }
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                words.clear();
                is_page = false;
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("a well-formed attribute");
                    let value =
                        attribute.normalized_value(XmlVersion::Explicit1_0).expect("known entities").into_owned();
                    is_page |= attribute.key.as_ref() == "type" && value == "html";
                    texts.push(value);
                }
            }
            Ok(Event::Text(text)) => words.push_str(&text),
            Ok(Event::CData(text)) => words.push_str(&text),
            Ok(Event::GeneralRef(name)) => {
                let read = quick_xml::escape::unescape(&format!("&{};", &*name)).expect("a known entity").into_owned();
                words.push_str(&read);
            }
            Ok(Event::End(_)) if is_page => {
                let [Found { texts: own, faults: wrong, .. }, _] = html(&document(&words));
                texts.extend(own);
                faults.extend(wrong);
                words.clear();
            }
            Ok(Event::End(_)) => texts.push(std::mem::take(&mut words)),
            Ok(_) => {}
        }
    }
    Found { format: "atom", texts, faults }
}

fn json(text: &str) -> Found {
    let mut texts = Vec::new();
    let faults = match serde_json::from_str::<Value>(text) {
        Ok(value) => {
            strings(&value, &mut texts);
            Vec::new()
        }
        Err(error) => vec![format!("JSON: {error}")],
    };
    Found { format: "json", texts, faults }
}

fn strings(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| strings(value, texts)),
        Value::Object(values) => values.values().for_each(|value| strings(value, texts)),
        _ => {}
    }
}

/// RFC 4180, all rows as long as the first; without the apostrophes that keep spreadsheets from working anything out.
fn csv(text: &str, guard: &Regex) -> Found {
    let mut rows = vec![vec![String::new()]];
    let mut signs = text.chars().peekable();
    let mut quoted = false;
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().expect("a row");
        let cell = row.last_mut().expect("a cell");
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            sign => cell.push(sign),
        }
    }
    rows.pop();
    let mut faults = Vec::new();
    if quoted {
        faults.push("CSV: a quote does not end".to_owned());
    }
    let width = rows.first().map_or(0, Vec::len);
    faults
        .extend(rows.iter().find(|row| row.len() != width).map(|row| format!("CSV: {} cells, not {width}", row.len())));
    let starts = |cell: &str| {
        cell.split([';', '\t', '\n', '\r']).any(|part| part.trim_start().starts_with(['=', '+', '-', '@']))
    };
    let cells = rows.into_iter().flatten();
    let texts = cells.map(|cell| {
        if cell.parse::<f64>().is_err() && starts(&cell) {
            faults.push(format!("CSV: a formula: {cell:?}"));
        }
        guard.replace_all(&cell, "$1").into_owned()
    });
    let texts = texts.collect();
    Found { format: "csv", texts, faults }
}

/// RIS: lines of a tag of two signs, two spaces, a hyphen, a space and the value; from `TY` to `ER`.
fn ris(text: &str) -> Found {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap_or(text).split("\r\n").collect();
    for line in &lines {
        let is_tag = |tag: &str| tag.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit());
        match line.split_once("  - ") {
            Some((tag, value)) if tag.len() == 2 && is_tag(tag) && !value.contains(['\n', '\r']) => {
                texts.push(value.to_owned())
            }
            _ => faults.push(format!("RIS: {line:?}")),
        }
    }
    if lines.iter().filter(|line| line.starts_with("TY  - ")).count() != 1 || lines.last() != Some(&"ER  - ") {
        faults.push("RIS: not one record".to_owned());
    }
    Found { format: "ris", texts, faults }
}

/// BibTeX: one entry of fields in braces that balance, with the words that LaTeX would set.
fn bibtex(text: &str) -> Found {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    if !lines.first().is_some_and(|line| line.starts_with("@misc{") && line.ends_with(','))
        || lines.last() != Some(&"}")
    {
        faults.push("BibTeX: not one entry".to_owned());
    }
    for line in &lines[1..lines.len() - 1] {
        let Some((_, value)) = line.trim_end_matches(',').split_once(" = ") else {
            faults.push(format!("BibTeX: {line:?}"));
            continue;
        };
        let mut depth = 0;
        let ends_early = value.char_indices().any(|(at, sign)| {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            depth == 0 && at + 1 < value.len() && value.starts_with('{')
        });
        if ends_early || depth != 0 {
            faults.push(format!("BibTeX: braces of {line:?}"));
        }
        texts.push(set(value));
    }
    Found { format: "bibtex", texts, faults }
}

/// What LaTeX sets of a value.
fn set(value: &str) -> String {
    let names = [
        ("\\textbackslash{}", '\\'),
        ("\\textbraceleft{}", '{'),
        ("\\textbraceright{}", '}'),
        ("\\textasciitilde{}", '~'),
        ("\\textasciicircum{}", '^'),
        ("\\textless{}", '<'),
        ("\\textgreater{}", '>'),
    ];
    let mut out = String::new();
    let mut rest = value;
    'next: while let Some(sign) = rest.chars().next() {
        for (name, meant) in names {
            if let Some(after) = rest.strip_prefix(name) {
                out.push(meant);
                rest = after;
                continue 'next;
            }
        }
        rest = &rest[sign.len_utf8()..];
        match sign {
            '\\' => {
                out.extend(rest.chars().next());
                rest = rest.get(1..).unwrap_or_default();
            }
            '{' | '}' => {}
            sign => out.push(sign),
        }
    }
    out
}

/// The strings of a style sheet, with their escapes read; none goes on over the end of a line.
fn css(text: &str) -> Found {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '/' && signs.peek() == Some(&'*') {
            let mut last = ' ';
            signs
                .by_ref()
                .skip(1)
                .take_while(|sign| std::mem::replace(&mut last, *sign) != '*' || *sign != '/')
                .for_each(drop);
        }
        if sign != '"' {
            continue;
        }
        let mut words = String::new();
        loop {
            match signs.next() {
                None | Some('\n') => {
                    faults.push(format!("CSS: a string does not end: {words:?}"));
                    break;
                }
                Some('"') => break,
                Some('\\') => {
                    let mut number = String::new();
                    while let Some(digit) = signs.next_if(|sign| number.len() < 6 && sign.is_ascii_hexdigit()) {
                        number.push(digit);
                    }
                    match u32::from_str_radix(&number, 16).ok().and_then(char::from_u32) {
                        Some(sign) => {
                            words.push(sign);
                            signs.next_if_eq(&' ');
                        }
                        None => words.extend(signs.next()),
                    }
                }
                Some(sign) => words.push(sign),
            }
        }
        texts.push(words);
    }
    Found { format: "css", texts, faults }
}

/// What is kept of a page for searching.
fn search(bytes: &[u8]) -> Found {
    let mut text = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut text).expect("compressed data");
    let text = String::from_utf8(text).expect("UTF-8");
    // A joiner without width stands where words would be read as an entity.
    let text = text.replace('\u{2060}', "");
    let found = json(text.strip_prefix("pagefind_dcd").expect("the mark of the index"));
    Found { format: "search", ..found }
}
