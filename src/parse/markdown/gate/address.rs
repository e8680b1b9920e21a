//! Where a link or picture may lead.

/// What an address is.
pub(in crate::parse::markdown) enum AddressKind {
    /// A file or anchor of the site.
    Local,
    /// Somewhere else.
    Elsewhere,
    /// Nothing a reader should follow.
    Unsafe,
}

/// What an address is, by its scheme. As browsers do, control characters and white space in a scheme are passed over, and `\`
/// is `/`.
pub(in crate::parse::markdown) fn kind_of(address: &str) -> AddressKind {
    let mut bare = address.chars().filter(|character| !character.is_control() && !character.is_whitespace());
    let mut scheme = String::new();
    let stop = loop {
        match bare.next() {
            Some(stop @ (':' | '/' | '\\' | '?' | '#')) => break Some(stop),
            Some(character) => scheme.push(character.to_ascii_lowercase()),
            None => break None,
        }
    };
    match (stop, scheme.as_str()) {
        (Some(':'), "http" | "https" | "mailto" | "tel" | "doi") => AddressKind::Elsewhere,
        (Some(':'), _) => AddressKind::Unsafe,
        (Some('/' | '\\'), "") if matches!(bare.next(), Some('/' | '\\')) => AddressKind::Elsewhere,
        _ => AddressKind::Local,
    }
}
