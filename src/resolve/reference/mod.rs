//! References: what `[[…]]`, data, ordinary links and plain mentions lead to, and who mentions what.
//!
//! In: what was written, with its place; and an [`Index`] of the parts of the site that do not depend on texts. Out:
//! references, each [`Body`](crate::model::body::Body) as a [`Text`](crate::model::briefing::Text), and the mentions found
//! in it. Not here: addresses (`model` knows them), whether a page that is linked has anything to show (`check`), the list
//! of everything that mentions one thing (the rest of `resolve` sorts it).
//!
//! [`text`] resolves a text, [`reference()`] a reference in a data file, [`place`] and [`subject`] the paths of units there.
//! All are pure: a site's texts can be resolved at once.
//!
//! - [`written`] what a reference says
//! - [`mod@file`] what the index is built from · [`index`] the maps · [`reading`] which draft was current
//! - [`lookup`] what a reference leads to: by [`number`], by id and [`path`], as a [`thing`] of a kind · [`name`] what it
//!   is called
//! - [`fills`] holes filled: references, [`link`]s to files, [`embed`]s
//! - [`autolink`] plain mentions · [`odds`] those that lead elsewhere than a reference beside them
//! - [`mention`] what a text mentions · [`html`] the words around it · [`sentence`] the sentence among them

mod autolink;
mod embed;
mod file;
mod fills;
mod html;
mod index;
mod link;
mod lookup;
mod mention;
mod name;
mod number;
mod odds;
mod path;
mod reading;
mod sentence;
#[cfg(test)]
mod tests;
mod thing;
mod written;

pub(super) use embed::is_known as is_known_embed;
pub use file::{File, Parts};
pub use fills::{TextContext, text};
pub use index::Index;
pub(super) use link::file_named;
pub use lookup::reference;
pub use path::{Subject, place, subject};
pub use reading::{Current, Reading};
