use super::bundle::{self, PAGEFIND};
use super::page::FoundPage;
use super::vocabulary::vocabulary;
use crate::model::output::{Files, INDEX_FOLDER, Keep};

/// First word of what is kept; the number changes with the format, and with what Pagefind is told.
const FORMAT: &str = "travaux-index 2";

/// The files of a language: those kept, if they were made of the same pages.
pub(super) fn files(language: &str, pages: Vec<FoundPage>, keep: &dyn Keep) -> Files {
    let key = key(&pages);
    let name = format!("index-{language}");
    if let Some(files) = keep.kept(&name).and_then(|bytes| unpacked(&bytes, &key)) {
        return files;
    }
    let words = vocabulary(&pages).into_bytes();
    let mut files = bundle::files(pages);
    files.insert(format!("{INDEX_FOLDER}words-{language}.txt"), words);
    keep.keep(&name, &packed(&files, &key));
    files
}

/// What the files are made of, and with what.
fn key(pages: &[FoundPage]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(PAGEFIND.as_bytes());
    for FoundPage { language, address, html } in pages {
        for part in [language, address, html] {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
        }
    }
    hasher.finalize().to_string()
}

/// A line with [`FORMAT`], the key and the hash of what follows; then for each file its path, a line end, and its length in a
/// line and its bytes.
pub(super) fn packed(files: &Files, key: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for (path, bytes) in files {
        body.extend_from_slice(format!("{path}\n{}\n", bytes.len()).as_bytes());
        body.extend_from_slice(bytes);
    }
    let mut packed = format!("{FORMAT} {key} {}\n", blake3::hash(&body)).into_bytes();
    packed.append(&mut body);
    packed
}

/// `None` if it is damaged, of another format, has another key, or a path that no index has.
pub(super) fn unpacked(packed: &[u8], key: &str) -> Option<Files> {
    let (head, mut body) = line(packed)?;
    let hash = head.strip_prefix(FORMAT)?.strip_prefix(' ')?.strip_prefix(key)?.strip_prefix(' ')?;
    if hash != blake3::hash(body).to_string() {
        return None;
    }
    let mut files = Files::new();
    while !body.is_empty() {
        let (path, rest) = line(body)?;
        let (length, rest) = line(rest)?;
        if !is_of_index(path) {
            return None;
        }
        let (bytes, rest) = rest.split_at_checked(length.parse().ok()?)?;
        files.insert(path.to_owned(), bytes.to_vec());
        body = rest;
    }
    Some(files)
}

/// Whether a path is one that Pagefind makes: names in the folder of the index, none of which leads out of it.
fn is_of_index(path: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    path.strip_prefix(INDEX_FOLDER).is_some_and(|inside| inside.split('/').all(is_name))
}

fn line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = memchr::memchr(b'\n', bytes)?;
    Some((str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 1..]))
}
