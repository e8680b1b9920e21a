use super::{DraftText, HeadingKind, Inline, Paragraph, ProvisionText, Step, UnitStyle};
use crate::model::letters::as_read_in_small;
use std::cmp::Ordering;

/// What a reader sees of a run of words: brackets and punctuation count, emphasis and footnote marks do not. Cells of a row
/// are parted by tabs.
pub fn plain(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(&text.text),
            Inline::Open(_) => words.push('['),
            Inline::Close(_) => words.push(']'),
            Inline::Footnote { .. } | Inline::Row(_) => {}
            Inline::Break => words.push(' '),
            Inline::Cell => words.push('\t'),
        }
    }
    words
}

impl Paragraph {
    /// What a reader sees: brackets and punctuation count, emphasis and footnote marks do not.
    pub fn plain(&self) -> String {
        plain(&self.inlines)
    }
}

/// The ways the six languages say that an option has no words.
const NO_TEXT: [&str; 10] = [
    "no text",
    "pas de texte",
    "aucun texte",
    "sin texto",
    "нет текста",
    "без текста",
    "текст отсутствует",
    "无案文",
    "لا نص",
    "بدون نص",
];

impl ProvisionText {
    /// The words of a unit and of the units inside it, or of the whole provision with `None`: each paragraph on a line of
    /// its own, without labels and headings.
    pub fn words(&self, unit: Option<u32>) -> String {
        let mut words = String::new();
        for (_, paragraph) in self.paragraphs(unit) {
            if !words.is_empty() {
                words.push('\n');
            }
            words.push_str(&paragraph.plain());
        }
        words
    }

    /// The same with labels and headings, as it would be read aloud.
    pub fn text(&self, unit: Option<u32>) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut label: Vec<String> = Vec::new();
        for step in self.walk(unit) {
            match step {
                Step::Enter(unit) => label.push(plain(&self.units[unit as usize].label)),
                Step::Words(paragraph) => {
                    label.push(paragraph.plain());
                    lines.push(join(&mut label));
                }
                Step::Heading(heading) => {
                    label.push(plain(&heading.title));
                    lines.push(join(&mut label));
                }
                Step::Leave(_) => {
                    lines.push(join(&mut label));
                }
            }
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// Whether a unit is an option that says only `No text`: the proposal to have nothing there.
    pub fn is_no_text(&self, unit: u32) -> bool {
        if self.units[unit as usize].style != UnitStyle::Option {
            return false;
        }
        let words = as_read_in_small(&self.words(Some(unit)));
        NO_TEXT.contains(&words.trim_matches(|c: char| !c.is_alphanumeric()))
    }

    /// Whether what a unit holds is only the saying that there is no text: it has no words of the treaty.
    pub fn says_no_text(&self, holder: Option<u32>) -> bool {
        let up = |unit: &u32| self.units.get(*unit as usize)?.parent;
        std::iter::successors(holder, up).any(|unit| self.is_no_text(unit))
    }

    /// The label's words without brackets, and without the stops around them: `Article 17`, also of `[Article [17].`. A
    /// preamble or text without a heading is called what it is.
    pub fn plain_label(&self) -> String {
        let label = match (self.label.is_empty(), self.kind) {
            (true, HeadingKind::Preamble) => "Preamble".to_owned(),
            (true, HeadingKind::Text) => "Text".to_owned(),
            _ => plain(&self.label).replace(['[', ']'], ""),
        };
        label.trim_matches(|c: char| !c.is_alphanumeric() && c != '§').to_string()
    }

    /// The title's words, without the brackets or parentheses around a gloss: `purpose` for `*(purpose)*`, and without
    /// a bracket whose other half stands before the label or in the text: `Aim` of `[Article 1. Aim]`.
    pub fn plain_title(&self) -> String {
        let title = plain(&self.title);
        let title = title.trim();
        let bare = title.strip_prefix('(').and_then(|title| title.strip_suffix(')'));
        let title = bare.filter(|bare| !bare.contains(['(', ')'])).unwrap_or(title);
        without_half_brackets(title).to_string()
    }
}

impl DraftText {
    /// The footnotes' words and the index of each, in the order they are defined.
    pub fn footnote_words(&self) -> impl Iterator<Item = (usize, String)> {
        self.footnotes.iter().enumerate().map(|(index, footnote)| {
            let paragraphs: Vec<_> = footnote.content.iter().map(Paragraph::plain).collect();
            (index, paragraphs.join("\n"))
        })
    }
}

/// A title without brackets at its ends that have no other half in it.
fn without_half_brackets(mut title: &str) -> &str {
    loop {
        let (open, close) = (title.matches('[').count(), title.matches(']').count());
        let bare = match open.cmp(&close) {
            Ordering::Less => title.strip_suffix(']'),
            Ordering::Greater => title.strip_prefix('['),
            Ordering::Equal => None,
        };
        match bare {
            Some(bare) => title = bare.trim(),
            None => return title,
        }
    }
}

fn join(parts: &mut Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    let line = parts.join(" ");
    parts.clear();
    line
}
