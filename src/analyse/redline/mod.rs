//! Redlines: what changed between two drafts, word by word, as a lawyer reads it.
//!
//! In: two drafts' texts, and which provision each of their articles is. Out: [`Redline`], the whole of both texts at once,
//! from which either can be read back. Deliberately not here: HTML and the terminal; whether a redline is made at all.
//!
//! Provisions are matched by id. Within a pair, lines (a paragraph with the labels before it) are aligned by what they say,
//! their label and path; units without a partner are looked for elsewhere in the draft; then each pair of lines is compared
//! word by word, and the result tidied until phrases stay together. Nothing compares everything with everything: likely
//! partners are found by the words that few lines have, so that time grows with the text and not with its square.
//!
//! In reading order:
//!
//! - [`drafts`] two drafts of a site, with what was split and merged between them
//! - [`reading`] a draft as sections and lines · [`passage`] their words as tokens that know their styles · [`strays`] marks that show nothing
//! - [`vocabulary`] words as numbers · [`likeness`] how like two passages are
//! - [`pairing`] sections of A and B that are compared · [`order`] the order they are shown in
//! - [`alignment`] lines that are compared · [`moves`] units that stand elsewhere · [`partners`] both together
//! - [`difference`], [`weighted`] words that stand alike · [`stretches`] pieces of passages that are very long · [`tidy`], [`slide`] the same, readable · [`runs`] as marked text
//! - [`cells`] which cell of a row stands beside which
//! - [`descent`] what was made of what, as the drafts say
//! - [`rows`], [`joints`] which line stands beside which · [`section`] both as one text · [`label`] their labels · [`tally`] changes told and words counted

mod alignment;
mod cells;
mod descent;
mod difference;
mod joints;
mod label;
mod likeness;
mod moves;
mod order;
mod origins;
mod pairing;
mod partners;
mod passage;
mod reading;
mod rows;
mod runs;
mod section;
mod slide;
mod strays;
mod stretches;
mod tally;
#[cfg(test)]
mod tests;
mod tidy;
mod vocabulary;
mod weighted;

pub use origins::drafts;

use crate::model::draft::DraftText;
use crate::model::id::ProvisionId;
use crate::model::language::Language;
use crate::model::redline::Redline;
use vocabulary::Vocabulary;

/// A draft as it is compared.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// The text.
    pub text: &'a DraftText,
    /// For each provision of the text, in order: which it is, and the index of its block.
    pub provisions: &'a [(ProvisionId, u32)],
    /// The language of the text: it decides what a word is.
    pub language: Language,
}

/// The redline from `a`, the earlier draft, to `b`. `origins` tells which provisions of `b` were split from or merged of
/// which of `a` (new, old). The same drafts give the same redline, always.
pub fn between(a: &Version, b: &Version, origins: &[(ProvisionId, ProvisionId)]) -> Redline {
    let mut vocabulary = Vocabulary::default();
    let mut reading_a = reading::read(a, &mut vocabulary);
    let mut reading_b = reading::read(b, &mut vocabulary);
    reading_a.fill_bags(&vocabulary);
    reading_b.fill_bags(&vocabulary);
    let pairs = pairing::pair(&reading_a, &reading_b, origins, &vocabulary);
    let partners = partners::partners(&reading_a, &reading_b, &pairs, origins, &vocabulary);
    let footnotes = section::footnote_partners(&reading_a, &reading_b, &partners);
    let writer = section::Writer {
        a: &reading_a,
        b: &reading_b,
        partners: &partners,
        footnotes: &footnotes,
        vocabulary: &vocabulary,
        descent: &descent::Descent::new(&reading_a, &reading_b, origins),
    };
    let sections = pairs.iter().map(|pair| writer.section(pair)).collect();
    tally::redline(sections, partners.moves)
}
