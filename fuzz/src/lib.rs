//! What must hold whatever bytes come in, as plain functions: `cargo +nightly fuzz run TARGET` feeds them, and so does
//! `tests/fuzz.rs`, on a stable compiler, with [`mutate`].
//!
//! A target takes any bytes and panics if something does not hold that should. What it was given before stands in
//! `corpus/TARGET/`, a file each: seeds, and whatever once broke something.
//!
//! - [`site`] a project in memory · [`told`] what holds of every report
//! - [`html`] markdown · [`draft`] drafts and their redline · [`references`] · [`toml`], [`yaml`] front matter and data
//! - [`caches`] what is kept between builds · [`paths`] where output is written

#![allow(clippy::disallowed_methods, reason = "targets read and write as they like")]

mod caches;
mod draft;
mod front_matter;
mod html;
pub mod mutate;
mod paths;
mod references;
mod site;
mod told;

pub use caches::caches;
pub use draft::draft;
pub use front_matter::{toml, yaml};
pub use html::html;
pub use paths::paths;
pub use references::references;

/// A target by its name, which is that of its corpus.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 7] = [
    ("html", html),
    ("draft", draft),
    ("references", references),
    ("toml", toml),
    ("yaml", yaml),
    ("caches", caches),
    ("paths", paths),
];

/// The bytes as text that `load` would let pass: UTF-8 without control characters but tabs and line ends.
fn text(data: &[u8]) -> String {
    let text = String::from_utf8_lossy(data).replace("\r\n", "\n");
    text.chars().filter(|char| matches!(char, '\n' | '\t') || !char.is_control()).collect()
}
