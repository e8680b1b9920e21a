//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod diagnostic;
pub mod model;
pub mod parse;
pub mod render;
pub mod source;
