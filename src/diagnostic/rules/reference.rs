//! Rules about references.

use crate::diagnostic::rule::rules;

rules! {
    /// placeholder
    PLACEHOLDER = "placeholder-reference", Error;
}
