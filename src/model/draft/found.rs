use super::{DraftText, HeadingKind, Inline, Step};

/// What was found in a draft: figures that a contributor can compare with the document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Found {
    /// Articles, rules and principles.
    pub articles: usize,
    /// All provisions: articles, preamble, annexes; the one of a text without articles.
    pub provisions: usize,
    /// Units of all provisions.
    pub units: usize,
    /// Pairs of brackets in all provisions, one in another too.
    pub brackets: usize,
}

impl DraftText {
    /// What was found in it.
    pub fn found(&self) -> Found {
        let mut found = Found::default();
        let pairs = |inlines: &[Inline]| {
            inlines.iter().filter(|inline| matches!(inline, Inline::Open(bracket) if bracket.balanced)).count()
        };
        for provision in self.provisions() {
            let counts = [HeadingKind::Article, HeadingKind::Rule, HeadingKind::Principle].contains(&provision.kind);
            found.articles += usize::from(counts);
            found.provisions += 1;
            found.units += provision.units.len();
            found.brackets += pairs(&provision.label) + pairs(&provision.title);
            for step in provision.walk(None) {
                found.brackets += match step {
                    Step::Enter(unit) => pairs(&provision.units[unit as usize].label),
                    Step::Words(paragraph) => pairs(&paragraph.inlines),
                    Step::Heading(heading) => pairs(&heading.label) + pairs(&heading.title),
                    Step::Leave(_) => 0,
                };
            }
        }
        found
    }
}
