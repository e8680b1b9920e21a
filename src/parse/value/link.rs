//! Addresses on the web.

/// Why a text is no address to link to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoLink {
    /// A browser might run it: any scheme but `http`, `https` and `mailto`.
    Unsafe,
    /// It has no scheme, no host, or characters that cannot stand in an address.
    Malformed,
}

/// Checks an address.
pub(crate) fn check(address: &str) -> Result<(), NoLink> {
    let clean = |letter: char| !letter.is_whitespace() && !letter.is_control() && !"<>\"\\^`{|}".contains(letter);
    let Some((scheme, rest)) = address.split_once(':') else { return Err(NoLink::Malformed) };
    // Browsers skip blanks and control characters when they look for the scheme.
    let scheme: String = scheme.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    let well_formed = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            !host.is_empty() && !host.starts_with(['.', ':', '@'])
        }),
        "mailto" => rest.contains('@'),
        other
            if other.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                && !other.is_empty() =>
        {
            // `example.org:8080/x` is an address without its scheme, no scheme of its own.
            let port = other.contains('.') || rest.starts_with(|first: char| first.is_ascii_digit());
            return Err(if port { NoLink::Malformed } else { NoLink::Unsafe });
        }
        _ => false,
    };
    if well_formed && address.chars().all(clean) { Ok(()) } else { Err(NoLink::Malformed) }
}
