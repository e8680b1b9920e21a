//! Rules about projects.

use crate::diagnostic::rule::rules;

rules! {
    /// placeholder
    PLACEHOLDER = "placeholder-project", Error;
}
