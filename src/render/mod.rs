//! Values to pages: the words of the interface, HTML from texts, feeds and what machines read.
//!
//! In: a resolved site. Out: HTML, XML, words. Not here: deciding what is on the site, writing files.
//!
//! - [`strings`] the interface's words, dates, numbers and labels, in the reader's language
//! - [`html`] HTML from markdown texts and draft texts
//! - [`feed`] Atom · [`sitemap`] · [`robots`] · [`redirect`] pages of former addresses
#![allow(dead_code, reason = "the pages that use these parts are built on them")]

pub(crate) mod feed;
pub(crate) mod html;
pub(crate) mod redirect;
pub(crate) mod robots;
#[cfg(test)]
mod sample;
pub(crate) mod sitemap;
pub(crate) mod strings;
#[cfg(test)]
mod tests;
