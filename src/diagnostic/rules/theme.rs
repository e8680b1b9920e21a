//! Rules about themes.

use crate::diagnostic::rule::rules;

rules! {
    /// placeholder
    PLACEHOLDER = "placeholder-theme", Error;
}
