use super::body::{self, Body};
use super::find::{self, Found};
use super::partial::{self, Part};
use super::preview::{Preview, Problems, Shown, short};
use super::{media, script};
use crate::disk::{self, Stat};
use crate::{Edition, Standing};
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue,
    LOCATION,
};
use hyper::{Method, Response, StatusCode};
use std::io::{self, Read as _};
use std::path::Path;

/// A file up to this size is read whole; of a larger one what is asked for.
const SMALL: u64 = 256 << 10;

/// The page a static host shows where nothing stands.
const MISSING: &str = "404.html";

/// What a browser is sent.
type Answer = Response<Body>;

/// What a file of the site is sent as.
pub(super) struct File {
    bytes: Held,
    status: StatusCode,
    media: &'static str,
}

/// Where the bytes are.
enum Held {
    Here(Vec<u8>),
    /// In a large file, open, and how it looks.
    There(std::fs::File, Stat),
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
        *answer.body_mut() = Body::Bytes(Vec::new());
    }
    answer
}

/// A line of text.
pub(super) fn plain(status: StatusCode, text: &str) -> Answer {
    let mut answer = Response::new(Body::Bytes(text.as_bytes().to_vec()));
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
            File::new(script::put_into(bytes, Some(&version), shown), StatusCode::OK, media)
        }
        Standing::Bytes(bytes) => File::new(bytes, StatusCode::OK, media),
        // One that vanished since the last build is missing, or became a link or a pipe, and the next build will know.
        Standing::File(file) => File { bytes: held(file).ok()?, status: StatusCode::OK, media },
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
    File::new(bytes, status, media::of(MISSING))
}

/// A file of the project, opened as what it was found as.
fn held(path: &Path) -> io::Result<Held> {
    let mut file = disk::open(path)?;
    let metadata = file.metadata()?;
    if let Some(stat) = Stat::of(&metadata).filter(|stat| stat.size > SMALL) {
        return Ok(Held::There(file, stat));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    file.read_to_end(&mut bytes)?;
    Ok(Held::Here(bytes))
}

impl Held {
    fn length(&self) -> u64 {
        match self {
            Self::Here(bytes) => bytes.len() as u64,
            Self::There(_, stat) => stat.size,
        }
    }

    /// What tells this version from others.
    fn tag(&self) -> String {
        let hash = match self {
            Self::Here(bytes) => blake3::hash(bytes),
            Self::There(_, stat) => blake3::hash(stat.to_string().as_bytes()),
        };
        format!("\"{}\"", short(&hash))
    }

    fn part(self, range: std::ops::Range<u64>) -> io::Result<Body> {
        Ok(match self {
            Self::Here(mut bytes) => {
                bytes.truncate(range.end as usize);
                Body::Bytes(bytes.split_off(range.start as usize))
            }
            Self::There(file, _) => Body::Part(body::Part::of(file, range.start, range.end - range.start)?),
        })
    }
}

fn send(file: File, method: &Method, headers: &HeaderMap) -> Answer {
    let (tag, length) = (file.bytes.tag(), file.bytes.length());
    let part = match file.status {
        StatusCode::OK => partial::part(headers, &tag, length),
        _ => Part::Whole,
    };
    // Ranges are for GET alone.
    let part = if *method == Method::HEAD && part != Part::Unchanged { Part::Whole } else { part };
    let nothing = || Ok(Body::Bytes(Vec::new()));
    let (status, body, range) = match part {
        Part::Whole => (file.status, file.bytes.part(0..length), None),
        Part::Bytes(range) => {
            let told = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            (StatusCode::PARTIAL_CONTENT, file.bytes.part(range), Some(told))
        }
        Part::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, nothing(), Some(format!("bytes */{length}"))),
        Part::Unchanged => (StatusCode::NOT_MODIFIED, nothing(), None),
    };
    let Ok(body) = body else { return plain(StatusCode::INTERNAL_SERVER_ERROR, "the file cannot be read\n") };
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let length = answer.body().length();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.media));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
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
    fn new(bytes: Vec<u8>, status: StatusCode, media: &'static str) -> Self {
        Self { bytes: Held::Here(bytes), status, media }
    }

    /// A file that comes with the program.
    pub(super) fn own(bytes: &[u8], path: &str) -> Self {
        Self::new(bytes.to_vec(), StatusCode::OK, media::of(path))
    }
}
