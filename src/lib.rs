//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod analyse;
pub mod diagnostic;
pub mod model;
pub mod parse;
pub mod source;
