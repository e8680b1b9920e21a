//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod diagnostic;
pub mod model;
pub mod render;
pub mod source;
