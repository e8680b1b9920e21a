use std::fmt;

/// Endings of files that a browser shows, plays or saves, and never runs.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    // Pictures. Drawings were written anew when they were read.
    "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "jxl", "heic", "bmp", "ico", "tif", "tiff", "svg",
    // Documents. What runs in them runs in the program that shows them, apart from the site.
    "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "odg", "epub", "pages", "numbers", "key",
    // Words and data.
    "txt", "text", "md", "csv", "tsv", "json", "geojson", "jsonl", "ndjson", "toml", "yaml", "yml", "bib", "ris", "ics",
    "vcf", "srt", "vtt", "asc", "sig", "pem", "log", "parquet", "gpkg", "webmanifest", "po", "ftl",
    // Sound and films.
    "mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "aac", "mp4", "m4v", "webm", "ogv", "mov",
    // Fonts.
    "woff", "woff2", "ttf", "otf", "ttc",
    // Archives, and bytes that only programs read.
    "zip", "tar", "tgz", "7z", "gz", "bz2", "xz", "zst", "br", "bin",
];

/// Endings under which a file is sent compressed, as what it is without them.
const COMPRESSED: &[&str] = &["gz", "bz2", "xz", "zst", "br"];

/// Names without an ending that hosts read.
const OF_HOSTS: &[&str] = &[
    "CNAME",
    "_headers",
    "_redirects",
    ".nojekyll",
    ".domains",
    ".well-known/apple-app-site-association",
    "LICENSE",
    "LICENCE",
    "README",
];

/// Why a file is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// A browser would run it.
    Runs(String),
    /// Nobody knows what a browser would do with it.
    Unknown(String),
    /// It has no ending, and a browser would guess.
    NoEnding,
    /// It tells the server what to run.
    Steers,
}

/// Endings that browsers run, or show others by.
#[rustfmt::skip]
const RUN: &[&str] = &[
    "html", "htm", "xhtml", "xht", "shtml", "shtm", "mht", "mhtml", "hta", "htc", "xml", "xsl", "xslt", "rss", "atom", "rdf",
    "svgz", "js", "mjs", "cjs", "jsm", "wasm", "css", "swf", "jar", "php", "phtml", "asp", "aspx", "jsp", "cgi", "pl", "py",
    "rb", "sh",
];

/// Why a file may not be published where contributors are not trusted, by its path.
pub(super) fn fault(path: &str) -> Option<Fault> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let below = path.strip_prefix("static/").unwrap_or(path);
    if [".htaccess", ".htpasswd", ".user.ini", "web.config"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return Some(Fault::Steers);
    }
    if OF_HOSTS.contains(&name) || OF_HOSTS.contains(&below) {
        return None;
    }
    let Some(ending) = ending(path) else { return Some(Fault::NoEnding) };
    // Some servers look at each of a name's endings, for the language and the type.
    let run = name.split('.').skip(1).map(str::to_ascii_lowercase).find(|ending| RUN.contains(&ending.as_str()));
    if let Some(run) = run {
        return Some(Fault::Runs(run));
    }
    if !ENDINGS.contains(&ending.as_str()) {
        return Some(Fault::Unknown(ending));
    }
    let inner = name[..name.len() - ending.len() - 1].rsplit_once('.').map(|(_, inner)| inner.to_ascii_lowercase());
    let inner = inner.filter(|_| COMPRESSED.contains(&ending.as_str()));
    inner.filter(|inner| !ENDINGS.contains(&inner.as_str()) || inner == "svg").map(Fault::Unknown)
}

/// What follows the last dot of a file's name, in small letters; `None` for `.nojekyll` and `README`.
pub(super) fn ending(path: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.')?;
    (!stem.is_empty() && !ending.is_empty()).then(|| ending.to_ascii_lowercase())
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Runs(ending) => write!(out, "a browser or server may run what is in a `.{ending}`"),
            Fault::Unknown(ending) => write!(out, "it is not known what a browser does with a `.{ending}`"),
            Fault::NoEnding => out.write_str("a browser guesses what a file without an ending is"),
            Fault::Steers => out.write_str("it tells a server what to run"),
        }
    }
}

impl Fault {
    /// What to do about it.
    pub(super) fn hint(&self) -> &'static str {
        match self {
            Fault::Runs(_) | Fault::Steers => {
                "put its words in a text, or set `trust_html = true` in `site.toml` if all who edit the content may run \
                 scripts on the site"
            }
            Fault::Unknown(_) => {
                "save it in a common format, or put it in a `.zip`; `trust_html = true` in `site.toml` publishes it as it is"
            }
            Fault::NoEnding => {
                "give it an ending, such as `.txt`; `trust_html = true` in `site.toml` publishes it as it is"
            }
        }
    }
}
