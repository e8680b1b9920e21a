//! Documents → Site: what is what, and what refers to what.

pub mod identity;
