use super::answer::File;
use super::preview::{Problems, Shown};
use std::fmt::Write as _;

/// Where the script stands: no file of a site has a name that begins with a dot.
pub(super) const PATH: &str = "/.travaux/preview.js";
/// Where it is told what changed.
pub(super) const EVENTS: &str = "/.travaux/events";

/// The script that pages have while they are served.
#[allow(clippy::unnecessary_wraps, reason = "beside other files, which may not be there")]
pub(super) fn file() -> Option<File> {
    Some(File::own(include_bytes!("preview.js"), PATH))
}

/// The page with the script at its end, and with what the page is made of, so that the script knows when that is past.
pub(super) fn put_into(page: Vec<u8>, version: Option<&str>, shown: &Shown) -> Vec<u8> {
    let end = page.windows(END.len()).rposition(|bytes| bytes.eq_ignore_ascii_case(END)).unwrap_or(page.len());
    let tag = format!(
        "<script src=\"{PATH}\" data-page=\"{}\" data-styles=\"{}\" data-files=\"{}\"></script>\n",
        version.unwrap_or_default(),
        shown.styles,
        shown.files
    );
    let mut with = page;
    with.splice(end..end, tag.into_bytes());
    with
}

const END: &[u8] = b"</body>";

/// A page that says what is wrong where the site has no page to show.
pub(super) fn bare_page(problems: &Problems) -> Vec<u8> {
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>travaux: no page</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n</head>\n<body>\n<h1>There is no page to show here</h1>\n",
    );
    for problem in &problems.drawn {
        let text = problem.replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(page, "<pre>{text}</pre>");
    }
    page.push_str("</body>\n</html>\n");
    page.into_bytes()
}
