//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod diagnostic;
pub mod model;
mod render;
pub mod source;
