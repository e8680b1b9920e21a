use std::net::IpAddr;

/// Whether a request that names this host is meant for us.
///
/// A web page elsewhere can give its own name the address of this machine (DNS rebinding) and read what is served here,
/// unless names that are not ours are refused. An address in figures cannot be rebound.
pub(super) fn is_ours(header: &str, own: &str) -> bool {
    let name = without_port(header);
    let figures = name.trim_start_matches('[').trim_end_matches(']');
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    figures.parse::<IpAddr>().is_ok()
        || name == "localhost"
        || name.ends_with(".localhost")
        || name == own.to_ascii_lowercase()
}

fn without_port(header: &str) -> &str {
    match header.rsplit_once(':') {
        // The colons of an address like `[::1]` are inside the brackets.
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !port.is_empty() => name,
        _ => header,
    }
}
