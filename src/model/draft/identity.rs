/// The stable id of a provision in one draft, and how it came by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The id: one in its draft, ignoring case.
    pub id: String,
    /// How the provision came by it.
    pub origin: IdOrigin,
    /// The provision of an earlier draft that it continues.
    pub continues: Option<Continued>,
    /// The ids it was split from or merged of, as written.
    pub from: Vec<String>,
}

/// How a provision came by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdOrigin {
    /// It is written in the heading.
    Written,
    /// The provision has the title of one in an earlier draft.
    Title,
    /// It has at least half of its words in common with one in an earlier draft.
    Words,
    /// It continues none: its label gives the id.
    Label,
}

/// A provision of an earlier draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Continued {
    /// Index of the draft among the treaty's drafts in date order.
    pub draft: u32,
    /// Index of the provision among that draft's.
    pub provision: u32,
}
