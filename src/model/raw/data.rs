use crate::model::language::Language;
use crate::model::when::Dated;
use crate::model::words::Words;
use crate::source::{Span, Spanned};

/// `[[author]]`.
#[derive(Debug, Clone)]
pub struct RawAuthor {
    /// Its id.
    pub id: Spanned<String>,
    /// Name.
    pub name: Words,
    /// The words of the name that are the family's; empty where it is not to be divided.
    pub family: Words,
    /// Affiliation.
    pub affiliation: Words,
    /// `0000-0002-1825-0097`.
    pub orcid: Option<Spanned<String>>,
    /// The author's own page.
    pub url: Option<Spanned<String>>,
    /// A short biography.
    pub bio: Words,
}

/// What a delegation says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelegationKind {
    /// A State that is a member.
    State,
    /// An observer.
    Observer,
    /// An organization.
    Organization,
}

/// `[[delegation]]`: a State, an observer or an organization.
#[derive(Debug, Clone)]
pub struct RawDelegation {
    /// ISO 3166 alpha-3 code, or a code of the site's own for observers.
    pub code: Spanned<String>,
    /// Name, empty where the known short name serves.
    pub name: Words,
    /// What it is, where that is said.
    pub kind: Option<DelegationKind>,
}

/// Who acts, wherever the data says who.
#[derive(Debug, Clone)]
pub enum RawParty {
    /// The code of a delegation or group, or `body:ID`.
    Code(Spanned<String>),
    /// Those that a source does not name.
    Others(RawOthers),
}

/// `{ words = "some delegations", at_least = 2 }`.
#[derive(Debug, Clone)]
pub struct RawOthers {
    /// What the source calls them.
    pub words: Words,
    /// How many they are at least.
    pub at_least: Option<u32>,
    /// Where they stand.
    pub span: Span,
}

impl RawParty {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            RawParty::Code(code) => code.span,
            RawParty::Others(others) => others.span,
        }
    }
}

/// `[[group]]`.
#[derive(Debug, Clone)]
pub struct RawGroup {
    /// `EU`.
    pub code: Spanned<String>,
    /// Name.
    pub name: Words,
    /// Its members, dated.
    pub members: Vec<RawMember>,
}

/// A member of a group, from a date and until a date (both included; absent: always).
#[derive(Debug, Clone)]
pub struct RawMember {
    /// Code of the delegation.
    pub code: Spanned<String>,
    /// First day, or the month or year in which it joined.
    pub from: Option<Dated>,
    /// Last day, or the month or year in which it left.
    pub until: Option<Dated>,
}

/// `[[topic]]`.
#[derive(Debug, Clone)]
pub struct RawTopic {
    /// Its id.
    pub id: Spanned<String>,
    /// Title.
    pub title: Words,
    /// What it is about.
    pub summary: Words,
    /// Its scale, in order.
    pub stances: Vec<RawStance>,
}

/// One step of a topic's scale.
#[derive(Debug, Clone)]
pub struct RawStance {
    /// `narrow`.
    pub id: Spanned<String>,
    /// Words for it.
    pub label: Words,
}

/// `[[term]]`.
#[derive(Debug, Clone)]
pub struct RawTerm {
    /// `ad-referendum`.
    pub id: Spanned<String>,
    /// The term itself.
    pub term: Words,
    /// What it means.
    pub definition: Words,
}

/// One entry of `sources`: a document of the register or an address on the web, and where in it.
#[derive(Debug, Clone)]
pub struct RawEvidence {
    /// Symbol of a document of the treaty's register.
    pub document: Option<Spanned<String>>,
    /// An address.
    pub url: Option<Spanned<String>>,
    /// Page or pages.
    pub page: Option<String>,
    /// Paragraph or paragraphs.
    pub para: Option<String>,
    /// What the source says, or what it is.
    pub note: Words,
    /// Where the entry stands.
    pub span: Span,
}

impl Words {
    /// Languages that words are written in, for the check that every language of a site is served.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.entries.iter().filter_map(|(language, _)| *language)
    }
}
