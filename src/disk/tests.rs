#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

use super::open::system;
use super::{EditError, Insert, Manuscript, Stat, look, make_folder, open, open_or_make, remove_file, rename};
use proptest::prelude::*;
use rustix::fs::{CWD, FileType, Mode, OFlags, mknodat};
use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().canonicalize().expect("its path");
    (folder, path)
}

fn refusal(opened: std::io::Result<File>) -> String {
    opened.expect_err("refused").to_string()
}

#[test]
fn a_file_is_opened_and_nothing_that_took_its_place() {
    let (_kept, at) = folder();
    fs::create_dir(at.join("a")).expect("a folder");
    fs::write(at.join("a/file"), "words").expect("a file");
    assert!(open(&at.join("a/file")).is_ok());
    symlink(at.join("a/file"), at.join("link")).expect("a link");
    symlink("a", at.join("b")).expect("a link");
    mknodat(CWD, at.join("pipe"), FileType::Fifo, Mode::from_raw_mode(0o600), 0).expect("a pipe");
    let _socket = UnixListener::bind(at.join("socket")).expect("a socket");
    assert!(refusal(open(&at.join("link"))).contains("symbolic link"));
    assert!(refusal(open(&at.join("b/file"))).contains("symbolic link"), "of a folder above it too");
    assert!(refusal(open(&at.join("a"))).contains("not a file"));
    assert!(refusal(open(&at.join("pipe"))).contains("not a file"), "and is not waited for");
    assert!(open(&at.join("socket")).is_err());
    assert!(refusal(open(std::path::Path::new("/dev/null"))).contains("not a file"));
    assert!(open(&at.join("none")).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound));
    assert!(refusal(open_or_make(&at.join("link"))).contains("symbolic link"));
    assert!(open_or_make(&at.join("pipe")).is_err());
    assert!(open_or_make(&at.join("new")).is_ok());
}

#[test]
fn a_system_that_cannot_refuse_links_in_one_call_refuses_them_name_by_name() {
    let (_kept, at) = folder();
    fs::create_dir_all(at.join("a/b")).expect("folders");
    fs::write(at.join("a/b/file"), "words").expect("a file");
    symlink("a", at.join("c")).expect("a link");
    symlink("file", at.join("a/b/link")).expect("a link");
    let opened = |path: &str| system::name_by_name(&at.join(path), OFlags::RDONLY).map(File::from);
    assert!(opened("a/b/file").is_ok());
    for path in ["c/b/file", "a/b/link"] {
        assert!(refusal(opened(path)).contains("symbolic link"), "{path}");
    }
    assert!(refusal(opened("a/../a/b/file")).contains("symbolic link"), "nor is `..` followed");
    assert!(system::name_by_name(std::path::Path::new("a"), OFlags::RDONLY).is_err());
}

#[test]
fn nothing_is_made_moved_or_removed_by_way_of_a_link() {
    let (_kept, at) = folder();
    fs::create_dir_all(at.join("real/inner")).expect("folders");
    fs::write(at.join("real/file"), "words").expect("a file");
    symlink("real", at.join("link")).expect("a link");
    fs::write(at.join("mine"), "mine").expect("a file");
    assert!(rename(&at.join("mine"), &at.join("link/mine")).is_err());
    assert!(remove_file(&at.join("link/file")).is_err());
    assert!(make_folder(&at.join("link/new/deep")).is_err());
    assert!(make_folder(&at.join("link")).is_err(), "a link to a folder is not taken for one");
    assert!(look(&at.join("link/file")).is_err());
    assert!(look(&at.join("link")).expect("the link itself").is_symlink());
    assert_eq!(fs::read_to_string(at.join("real/file")).expect("it stays"), "words");
    make_folder(&at.join("x/y/z")).expect("three folders");
    make_folder(&at.join("x/y/z")).expect("there already");
    rename(&at.join("mine"), &at.join("x/y/z/mine")).expect("moved");
    remove_file(&at.join("link")).expect("the link goes, not what it leads to");
    assert!(at.join("real/file").exists());
}

#[test]
fn a_file_set_back_in_time_or_swapped_for_another_looks_other() {
    let (_kept, at) = folder();
    let (one, two) = (at.join("one"), at.join("two"));
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let put = |path: &PathBuf, words: &str| {
        fs::write(path, words).expect("a file");
        File::options().write(true).open(path).and_then(|file| file.set_modified(date)).expect("its time");
    };
    let seen = |path: &PathBuf| Stat::of(&look(path).expect("a file")).expect("times are kept");
    put(&one, "first");
    put(&two, "other");
    let before = seen(&one);
    assert_eq!(Stat::parse(&before.to_string()), Some(before));
    std::thread::sleep(Duration::from_millis(15));
    put(&one, "other");
    assert_ne!(seen(&one), before, "same size and time");
    put(&one, "first");
    let before = seen(&one);
    fs::rename(&two, &one).expect("moved");
    assert_ne!(seen(&one), before);
    assert!(before.is_before(before.changed() + 1) && !before.is_before(before.changed()));
}

fn manuscript(bytes: &[u8]) -> (TempDir, Manuscript, PathBuf) {
    let (kept, at) = folder();
    let path = at.join("text.md");
    fs::write(&path, bytes).expect("a file");
    (kept, Manuscript::open(&path).expect("readable"), path)
}

/// As texts are read.
fn read(raw: &str) -> String {
    let text = raw.strip_prefix('\u{FEFF}').unwrap_or(raw).replace("\r\n", "\n").replace('\r', "\n");
    text.replace(['\0', '\u{FDD0}', '\u{FDD1}'], "\u{FFFD}")
}

fn insert(at: usize, words: &str) -> Insert {
    Insert { at, words: words.to_owned() }
}

#[test]
fn words_are_added_where_they_belong_whatever_stands_before_them() {
    let raw = "\u{FEFF}\0\u{FDD0}é\r\n## Scope\r\rUse\nend";
    let text = read(raw);
    let (_kept, manuscript, path) = manuscript(raw.as_bytes());
    let at = text.find("Scope").expect("it") + "Scope".len();
    let edited = manuscript.with(&text, &[insert(at, " {#scope}"), insert(text.len(), "\nlast")]).expect("edited");
    assert_eq!(
        String::from_utf8(edited.clone()).expect("text"),
        "\u{FEFF}\0\u{FDD0}é\r\n## Scope {#scope}\r\rUse\nend\nlast"
    );
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    let manuscript = Manuscript::open(&path).expect("readable");
    manuscript.replace(&edited).expect("written");
    assert_eq!(fs::read(&path).expect("it"), edited);
    assert_eq!(fs::metadata(&path).expect("it").permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_file_that_is_no_text_or_was_saved_meanwhile_is_left_as_it_is() {
    let (_kept, bad, path) = manuscript(b"## Scope \xFF\n");
    let error = bad.with("## Scope \u{FFFD}\n", &[insert(8, " {#scope}")]).expect_err("refused");
    assert!(matches!(error, EditError::NotText(named) if named == path));
    for other in ["## Scop", "## Scope\n\n", "## scope\n", ""] {
        let (_kept, manuscript, _) = manuscript(b"## Scope\n");
        assert!(matches!(manuscript.with(other, &[]), Err(EditError::Changed(_))), "{other:?}");
    }
    let (_kept, manuscript, path) = self::manuscript(b"## Scope\n");
    fs::write(&path, "## Other\n").expect("saved");
    assert!(matches!(manuscript.replace(b"## Scope {#scope}\n"), Err(EditError::Changed(_))));
    assert_eq!(fs::read_to_string(&path).expect("it"), "## Other\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("permissions");
    assert!(matches!(Manuscript::open(&path), Err(EditError::ReadOnly(_))));
}

#[test]
fn what_is_added_at_the_end_has_an_empty_line_before_it_and_the_line_ends_of_the_file() {
    let added = |raw: &str| {
        let (_kept, manuscript, _) = manuscript(raw.as_bytes());
        String::from_utf8(manuscript.with_at_end("[[x]]\nid = 1\n").expect("text")).expect("text")
    };
    assert_eq!(added(""), "[[x]]\nid = 1\n");
    assert_eq!(added("a = 1"), "a = 1\n\n[[x]]\nid = 1\n");
    assert_eq!(added("a = 1\n"), "a = 1\n\n[[x]]\nid = 1\n");
    assert_eq!(added("\u{FEFF}a = 1\r\n"), "\u{FEFF}a = 1\r\n\r\n[[x]]\r\nid = 1\r\n");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Taking out what was added gives the file back, and what is read of the new file is what was meant.
    #[test]
    fn the_file_without_what_was_added_is_the_file(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "\u{FEFF}", "\0", "\u{FDD0}", "\u{FDD1}", "\u{FFFD}", "\r", "\n", "\r\n", "a", "é", "条", "## ", "𝄞",
        ]), 0..40),
        places in prop::collection::vec((any::<prop::sample::Index>(), "[a-z#{} ]{0,4}\n?"), 0..5),
    ) {
        let raw = pieces.concat();
        let text = read(&raw);
        let boundaries: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
        let mut inserts: Vec<Insert> =
            places.iter().map(|(place, words)| insert(boundaries[place.index(boundaries.len())], words)).collect();
        inserts.sort_by_key(|insert| insert.at);
        let (_kept, manuscript, _) = manuscript(raw.as_bytes());
        let edited = String::from_utf8(manuscript.with(&text, &inserts).expect("edited")).expect("text");

        let mut meant = text.clone();
        for insert in inserts.iter().rev() {
            meant.insert_str(insert.at, &insert.words);
        }
        prop_assert_eq!(read(&edited), meant);
        prop_assert_eq!(edited.len() >= raw.len(), true);
        prop_assert!(is_within(&raw, &edited));
    }

    #[test]
    fn no_bytes_make_an_edit_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), text in "\\PC{0,20}", at in 0..30_usize) {
        let (_kept, manuscript, _) = manuscript(&bytes);
        let _ = manuscript.with(&text, &[insert(at, "x")]);
        let _ = manuscript.with_at_end("x\n");
    }
}

/// Whether a text is left when some characters are taken out of another.
fn is_within(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().all(|wanted| rest.any(|found| found == wanted))
}
