//! Rules about draft text.

use crate::diagnostic::rule::rules;

rules! {
    /// A square bracket in a draft is opened and never closed, or closed and never opened.
    ///
    /// Brackets mark words that are not agreed. Real drafts do not always balance, and the text is kept exactly as it
    /// stands; but an unbalanced bracket is more often a slip of transcription than of the negotiators.
    ///
    /// Close the bracket, or, if the official text has the fault, say so in the draft's front matter with
    /// `allow = ["unbalanced-bracket"]`.
    UNBALANCED_BRACKET = "unbalanced-bracket", Warning, lint;
}
