use super::find::{self, Found};
use super::partial::{self, Part};
use super::preview::{Preview, Problems, Shown, short};
use super::{media, script};
use crate::{Edition, Standing};
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue,
    LOCATION, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Response, StatusCode};

/// The page a static host shows where nothing stands.
const MISSING: &str = "404.html";

/// What a browser is sent.
type Answer = Response<Vec<u8>>;

/// What a page of the site is sent as: its bytes and its name.
pub(super) struct File {
    bytes: Vec<u8>,
    status: StatusCode,
    media: &'static str,
}

/// Answers as a static host would that has the site of now, and puts the preview's script into pages.
pub(super) fn to(preview: &Preview, method: &Method, path: &str, headers: &HeaderMap) -> Answer {
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are answered here\n");
        answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return answer;
    }
    let shown = preview.shown();
    let file = match find::file(path, &shown.edition) {
        Found::Elsewhere(address) => return elsewhere(&address),
        Found::File(path) => file(preview, &shown, &path),
        Found::Nothing if path == script::PATH => script::file(),
        // Browsers ask for it by themselves: that a site has none is nothing to complain of.
        Found::Nothing if path == "/favicon.ico" => return plain(StatusCode::NO_CONTENT, ""),
        Found::Nothing => None,
    };
    let mut answer = send(file.unwrap_or_else(|| missing(preview, &shown)), method, headers);
    if *method == Method::HEAD {
        answer.body_mut().clear();
    }
    answer
}

/// A line of text.
pub(super) fn plain(status: StatusCode, text: &str) -> Answer {
    let mut answer = Response::new(text.as_bytes().to_vec());
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    answer
}

/// The hash of a page as its template made it; `None` if nothing stands there.
pub(super) fn version(edition: &Edition, path: &str) -> Option<String> {
    match edition.standing(path)? {
        Standing::Bytes(bytes) => Some(short(&blake3::hash(&bytes))),
        Standing::File(_) | Standing::Broken(_) => None,
    }
}

/// The path in the site that the address of a page means; of what is not there, that of the page that says so.
pub(super) fn page_at(edition: &Edition, path: &str) -> String {
    match find::file(path, edition) {
        Found::File(path) => path,
        Found::Elsewhere(_) | Found::Nothing => MISSING.to_owned(),
    }
}

fn elsewhere(address: &str) -> Answer {
    let mut answer = plain(StatusCode::FOUND, "");
    if let Ok(address) = HeaderValue::from_str(address) {
        answer.headers_mut().insert(LOCATION, address);
    }
    answer
}

/// A file of the site, a page with the script in it.
fn file(preview: &Preview, shown: &Shown, path: &str) -> Option<File> {
    let media = media::of(path);
    let is_page = media.starts_with("text/html");
    Some(match shown.edition.standing(path)? {
        Standing::Bytes(bytes) if is_page => {
            let version = short(&blake3::hash(&bytes));
            File { bytes: script::put_into(bytes, Some(&version), shown), status: StatusCode::OK, media }
        }
        Standing::Bytes(bytes) => File { bytes, status: StatusCode::OK, media },
        // One that vanished since the last build is missing, and the next build will know.
        Standing::File(file) => File { bytes: std::fs::read(file).ok()?, status: StatusCode::OK, media },
        Standing::Broken(problems) => {
            let problems = preview.tell_broken(problems, shown.edition.sources());
            page_of(&problems, shown, StatusCode::INTERNAL_SERVER_ERROR)
        }
    })
}

fn missing(preview: &Preview, shown: &Shown) -> File {
    let page = file(preview, shown, MISSING).map(|file| File { status: StatusCode::NOT_FOUND, ..file });
    page.unwrap_or_else(|| page_of(&Problems::default(), shown, StatusCode::NOT_FOUND))
}

/// A page where the site has none.
fn page_of(problems: &Problems, shown: &Shown, status: StatusCode) -> File {
    let bytes = script::put_into(script::bare_page(problems), None, shown);
    File { bytes, status, media: media::of(MISSING) }
}

fn send(file: File, method: &Method, headers: &HeaderMap) -> Answer {
    let tag = format!("\"{}\"", short(&blake3::hash(&file.bytes)));
    let length = file.bytes.len();
    let part = match file.status {
        StatusCode::OK => partial::part(headers, &tag, length),
        _ => Part::Whole,
    };
    // Ranges are for GET alone.
    let part = if *method == Method::HEAD && part != Part::Unchanged { Part::Whole } else { part };
    let (status, bytes, range) = match part {
        Part::Whole => (file.status, file.bytes, None),
        Part::Bytes(range) => {
            let told = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            (StatusCode::PARTIAL_CONTENT, file.bytes[range].to_vec(), Some(told))
        }
        Part::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), Some(format!("bytes */{length}"))),
        Part::Unchanged => (StatusCode::NOT_MODIFIED, Vec::new(), None),
    };
    let mut answer = Response::new(bytes);
    *answer.status_mut() = status;
    let length = answer.body().len();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.media));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.extend(HeaderValue::from_str(&tag).map(|tag| (ETAG, tag)));
    if status != StatusCode::NOT_MODIFIED {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    if let Some(range) = range.and_then(|range| HeaderValue::from_str(&range).ok()) {
        headers.insert(CONTENT_RANGE, range);
    }
    answer
}

impl File {
    /// A file that comes with the program.
    pub(super) fn own(bytes: &[u8], path: &str) -> Self {
        Self { bytes: bytes.to_vec(), status: StatusCode::OK, media: media::of(path) }
    }
}
