//! Files as the machine has them: opened as what they are, told apart by how they look, and changed without losing a byte.
//!
//! In: paths. Out: open [`std::fs::File`]s, [`Stat`]s, and a person's text under edit ([`Manuscript`]). Not here: which files
//! there are (`load`), which are ours (`write`), and what any of them says. Every room that opens, writes or removes a file
//! does so by way of this one, so that what must hold for each is said once:
//!
//! - **No link is followed.** Between the moment when a file is found and the moment when it is opened, anybody who may
//!   write there can put a symbolic link in its place, or in the place of a folder above it. Paths here are absolute and
//!   were free of links when they were made; one that has a link in it by now is refused by the very call that opens it.
//! - **Nothing waits.** A pipe, a socket or a device in the place of a file is refused and not read.
//!
//! - `open` a file that is there · `place` making, moving and removing · [`Stat`] how a file looks
//! - [`Manuscript`] a person's file, of which every byte is kept but for what is added

mod manuscript;
mod open;
mod place;
mod stat;
#[cfg(test)]
mod tests;

pub use manuscript::{EditError, Insert, Manuscript};
pub use open::{look, open, open_or_make, read};
pub use place::{make_folder, remove_file, remove_folder, rename};
pub use stat::Stat;
