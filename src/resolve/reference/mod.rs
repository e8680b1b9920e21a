//! References: what `[[…]]`, data, links and plain mentions lead to, and what is mentioned where.
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
mod path;
mod reading;
mod sentence;
#[cfg(test)]
mod tests;
mod thing;
mod written;

pub use file::{File, Parts};
pub use fills::{TextContext, text};
pub use index::Index;
pub use lookup::reference;
pub use path::{Subject, place, subject};
pub use reading::{Current, Reading};
