//! Typed ids: indexes into the lists of [`super::site::Site`].

use serde::Serialize;

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The index it stands for.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids! {
    /// Of `Site::treaties`.
    TreatyId;
    /// Of `Site::sessions`.
    SessionId;
    /// Of `Site::documents`.
    DocumentId;
    /// Of `Site::drafts`.
    DraftId;
    /// Of `Site::provisions`.
    ProvisionId;
    /// Of `Site::proposals`.
    ProposalId;
    /// Of `Site::packages`.
    PackageId;
    /// Of `Site::votes`.
    VoteId;
    /// Of `Site::arguments`.
    ArgumentId;
    /// Of `Site::parties`: a delegation or a group.
    PartyId;
    /// Of `Site::topics`.
    TopicId;
    /// Of `Site::terms`.
    TermId;
    /// Of `Site::authors`.
    AuthorId;
    /// Of `Site::briefings`.
    BriefingId;
    /// Of `Site::pages`.
    PageId;
}
