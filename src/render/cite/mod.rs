//! How a briefing is cited: `/briefings/NAME/cite.bib`, `.ris`, `.csl.json`, and the words that one copies.
//!
//! In: a [`Work`]. Out: text of one format, whatever stands in the data: no word of a title can end a field. Not here: where the
//! files stand (`pages::briefing`), tags for search engines (`linked`).
//!
//! - [`mod@plain`] in the manner of OSCOLA, for a footnote · [`bibtex`] · [`ris`] · [`csl`]
//!
//! A name is divided into family and given names only where `authors.toml` says which words are the family's: nothing is guessed,
//! as what stands last in one language stands first in another. Else it stands whole, as the name of an organisation does.

mod bibtex;
mod csl;
mod plain;
mod ris;
#[cfg(test)]
mod tests;

pub(crate) use plain::plain;

use crate::model::raw::BriefingKind;
use crate::model::site::Site;
use crate::model::when::Dated;

/// What is cited.
#[derive(Debug, Clone)]
pub(crate) struct Work {
    /// Its file's name: `two-thirds`, `two-thirds-fr`.
    pub(crate) name: String,
    /// `analysis`, `article`, `proposal` or `news`.
    pub(crate) kind: BriefingKind,
    /// Title.
    pub(crate) title: String,
    /// Authors, in order.
    pub(crate) authors: Vec<Name>,
    /// The site, which publishes it.
    pub(crate) site: String,
    /// Date.
    pub(crate) date: Dated,
    /// Its address, with scheme and host.
    pub(crate) url: String,
    /// The language of its text: `fr`.
    pub(crate) language: String,
    /// The standfirst; may be empty.
    pub(crate) summary: String,
}

/// Who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Name {
    /// Of a person whose family name is known.
    Divided {
        /// Family name.
        family: String,
        /// The other names; may be empty.
        given: String,
        /// All of it, as it is written.
        whole: String,
    },
    /// As it is written: of an organisation, or of a person.
    Whole(String),
}

/// A format for programs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Format {
    /// What it is called.
    pub(crate) name: &'static str,
    /// How its file is called.
    pub(crate) file: &'static str,
    /// Its media type.
    pub(crate) media: &'static str,
    /// Writes it.
    pub(crate) write: fn(&Work) -> String,
}

/// Whether briefings have files of citations: three for each, which only a theme that links to them has use for.
pub(crate) fn has_files(site: &Site) -> bool {
    site.theme.is_on("citation_files")
}

/// The formats there are.
pub(crate) const FORMATS: [Format; 3] = [
    Format { name: "BibTeX", file: "cite.bib", media: "application/x-bibtex", write: bibtex::bibtex },
    Format { name: "RIS", file: "cite.ris", media: "application/x-research-info-systems", write: ris::ris },
    Format {
        name: "CSL-JSON",
        file: "cite.csl.json",
        media: "application/vnd.citationstyles.csl+json",
        write: csl::csl,
    },
];

impl Name {
    /// A name of which some words are the family's; whole where there are none, or where they do not stand in it.
    pub(crate) fn new(whole: &str, family: &str) -> Self {
        let whole = one_line(whole);
        let family = one_line(family);
        match whole.split_once(&family).filter(|_| !family.is_empty()) {
            Some((before, after)) => {
                let given = one_line(&format!("{before} {after}"));
                Self::Divided { family, given, whole }
            }
            None => Self::Whole(whole),
        }
    }

    /// As it is written.
    pub(crate) fn whole(&self) -> &str {
        match self {
            Self::Divided { whole, .. } | Self::Whole(whole) => whole,
        }
    }

    /// As it stands in an index: `Calder, Ines`.
    pub(crate) fn inverted(&self) -> String {
        match self {
            Self::Divided { family, given, .. } if !given.is_empty() => format!("{family}, {given}"),
            Self::Divided { whole, .. } | Self::Whole(whole) => whole.clone(),
        }
    }
}

/// Words on one line, with one space between two: no format lets a field go on as it likes.
fn one_line(words: &str) -> String {
    let shown = words.split(|sign: char| sign.is_whitespace() || sign.is_control());
    shown.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
