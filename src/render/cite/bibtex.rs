//! BibTeX, in UTF-8.

use super::{Name, Work, one_line};
use crate::model::when::Dated;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// An entry. `@misc` and `howpublished` are known to every style; `date` and `langid` to biblatex.
pub(super) fn bibtex(work: &Work) -> String {
    let authors: Vec<String> = work.authors.iter().map(author).collect();
    let first = work.date.first();
    let month = MONTHS[usize::from(first.month().unsigned_abs()).clamp(1, 12) - 1];
    // Of a year no month is known, and a field that says nothing is left out.
    let month = if matches!(work.date, Dated::Year(_)) { braced("") } else { month.to_owned() };
    let fields = [
        ("author", braced(&authors.join(" and "))),
        // Braces within braces: a style may not make small letters of its capitals.
        ("title", braced(&format!("{{{}}}", latex(&one_line(&work.title))))),
        ("howpublished", braced(&latex(&one_line(&work.site)))),
        ("year", braced(&first.year().to_string())),
        ("month", month),
        ("date", braced(&work.date.to_string())),
        ("url", braced(&address(&work.url))),
        ("langid", braced(langid(&work.language))),
        ("abstract", braced(&latex(&one_line(&work.summary)))),
    ];
    let written = fields.iter().filter(|(_, value)| value != "{}");
    let lines: Vec<String> = written.map(|(name, value)| format!("  {name} = {value}")).collect();
    format!("@misc{{{},\n{}\n}}\n", key(work), lines.join(",\n"))
}

fn braced(value: &str) -> String {
    format!("{{{value}}}")
}

/// Letters, figures and hyphens: what no program stumbles over.
fn key(work: &Work) -> String {
    let key: String = work.name.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    let key = key.trim_matches('-');
    if key.is_empty() { format!("briefing-{}", work.date) } else { key.to_owned() }
}

fn author(name: &Name) -> String {
    // Of what stands in braces BibTeX reads no comma and no `and`.
    let part = |words: &str| {
        let safe = !words.contains(',') && !words.split(' ').any(|word| word.eq_ignore_ascii_case("and"));
        if safe { latex(words) } else { braced(&latex(words)) }
    };
    match name {
        Name::Divided { family, given, .. } if !given.is_empty() => format!("{}, {}", part(family), part(given)),
        name => braced(&latex(name.whole())),
    }
}

/// Words without anything that LaTeX acts on. Braces are named, as BibTeX counts even those that are escaped.
fn latex(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len() + 8);
    for sign in words.chars() {
        match sign {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '<' => escaped.push_str("\\textless{}"),
            '>' => escaped.push_str("\\textgreater{}"),
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', sign]),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// An address stands as it is, but for what would end the field.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

/// The language as babel calls it; empty where it is none of the six.
fn langid(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "ar" => "arabic",
        "en" => "english",
        "es" => "spanish",
        "fr" => "french",
        "ru" => "russian",
        "zh" => "chinese",
        _ => "",
    }
}
