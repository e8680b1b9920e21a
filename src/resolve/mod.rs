//! Documents → Site: ids, URLs, references, backlinks.

pub mod reference;
