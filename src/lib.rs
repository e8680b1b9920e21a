//! `travaux`: a static site generator for treaty-analysis briefings.

pub mod diagnostic;
pub mod model;
pub mod resolve;
pub mod source;
