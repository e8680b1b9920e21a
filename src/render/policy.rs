//! What browsers are told to refuse: the policy for content (CSP, level 3) of each page, and `_headers`, which hosts send.
//!
//! Whatever got past everything else still does not run: scripts and styles are files of the site, and none is written into a page.

use crate::model::config::Config;

/// Where the headers stand that Netlify, Cloudflare Pages and others read.
pub(crate) const HEADERS: &str = "_headers";

/// Of every page. Search is a worker, which takes the policy of its own file and not that of a page.
const PAGE: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; media-src 'self' https:; \
                    font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; \
                    base-uri 'none'; object-src 'none'";

/// Of a page that leads on to another, and has nothing of its own.
pub(crate) const REDIRECT: &str = "default-src 'none'; base-uri 'none'; form-action 'none'";

/// The policy that a site's pages state themselves; none where HTML is trusted, which may hold scripts, styles and frames.
pub(crate) fn of_pages(config: &Config) -> Option<&'static str> {
    (!config.trust_html).then_some(PAGE)
}

/// The policy that a host has to send with every file, the worker of search included: what pages state, and who may show them in
/// a frame, which no page can state itself.
fn of_host(config: &Config, searchable: bool) -> String {
    let Some(page) = of_pages(config) else { return "frame-ancestors 'self'".to_owned() };
    // Search is WebAssembly.
    let scripts = if searchable { "script-src 'self' 'wasm-unsafe-eval'" } else { "script-src 'self'" };
    format!("{}; frame-ancestors 'self'", page.replace("script-src 'self'", scripts))
}

/// The file of headers for the whole site.
pub(crate) fn headers(config: &Config, searchable: bool) -> Vec<u8> {
    let policy = of_host(config, searchable);
    let lines = [
        ("Content-Security-Policy", policy.as_str()),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ];
    let mut file = String::from("/*\n");
    for (name, value) in lines {
        file.extend(["  ", name, ": ", value, "\n"]);
    }
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::{headers, of_pages};
    use crate::model::config::Config;
    use crate::render::sample::site;

    fn config(trust_html: bool) -> Config {
        Config { trust_html, ..site().config }
    }

    fn sent(trust_html: bool, searchable: bool) -> String {
        String::from_utf8(headers(&config(trust_html), searchable)).expect("headers are text")
    }

    #[test]
    fn pages_take_nothing_that_is_not_named_and_no_script_or_style_within_them() {
        let policy = of_pages(&config(false)).expect("a policy");
        assert!(policy.starts_with("default-src 'none'; "));
        for weak in ["unsafe", "data:", "blob:", "http:", "*"] {
            assert!(!policy.contains(weak), "{weak} in {policy}");
        }
        for own in
            ["script-src 'self';", "style-src 'self';", "base-uri 'none'", "object-src 'none'", "form-action 'self'"]
        {
            assert!(policy.contains(own), "{own} not in {policy}");
        }
    }

    #[test]
    fn a_site_that_trusts_its_html_states_no_policy_and_is_framed_by_itself_alone() {
        assert_eq!(of_pages(&config(true)), None);
        assert!(sent(true, true).contains("  Content-Security-Policy: frame-ancestors 'self'\n"));
    }

    #[test]
    fn hosts_are_told_what_pages_say_and_let_search_run_where_there_is_one() {
        let with = sent(false, true);
        assert!(
            with.starts_with(
                "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
            )
        );
        assert!(with.contains("; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n"));
        assert!(with.ends_with("  Referrer-Policy: strict-origin-when-cross-origin\n"));
        assert_eq!(sent(false, false), with.replace(" 'wasm-unsafe-eval'", ""));
    }
}
