//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod diagnostic;
pub mod model;
pub mod source;
pub mod write;
