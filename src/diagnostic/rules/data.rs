//! Rules about front matter and data files.

use crate::diagnostic::rule::rules;

rules! {
    /// The front matter or a data file is not valid TOML or YAML.
    ///
    /// The message says what the parser met and where. Nothing of the file can be used until it is mended.
    SYNTAX = "syntax", Error;
}
