use super::paths::tree;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use travaux::disk::Stat;
use travaux::model::config::BuildOptions;
use travaux::{Request, Then};
use twox_hash::XxHash3_128;

/// How many bytes of a kept file are its seal.
const SEAL: usize = blake3::OUT_LEN;

/// The bit of the first byte that asks for a file with a good seal.
const SEALED: u8 = 0x80;

/// A build on what is kept from the last, of which one file was replaced, ends as a clean one does, and touches nothing else. The
/// first byte says which file.
///
/// With [`SEALED`], bytes of the file are replaced at a place that the second byte gives, and it is sealed again as only this
/// program does. Then it may be believed, as it would be after a fault of the disk; but no reader of it panics, nothing else is
/// touched, and a clean build makes it good.
pub fn caches(data: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("project");
    write(
        &project.join("site.toml"),
        "format = 1\ntitle = \"Bees\"\nbase_url = \"https://example.org/\"\ntheme = \"plain\"\n",
    );
    write(&project.join("themes/plain/theme.toml"), "name = \"plain\"\ntravaux = \">=0.1\"\nextends = \"folio\"\n");
    write(&project.join("content/about.md"), "+++\ntitle = \"About\"\n+++\nWords.\n");
    write(&project.join("content/_index.md"), "+++\ntitle = \"Home\"\n+++\nWords.\n");
    fs::write(folder.path().join("outside"), "mine").expect("a file");
    build(&project, "public", false);
    let kept: Vec<_> = tree(&project.join(".travaux")).into_keys().filter(|path| path != "lock").collect();
    let (first, forged) = data.split_first().map_or((0, data), |(first, rest)| (*first, rest));
    let is_sealed = first & SEALED != 0;
    if let Some(name) = kept.get(usize::from(first & !SEALED) % kept.len().max(1)) {
        let path = project.join(".travaux").join(name);
        let forged = if is_sealed { resealed(&path, name, forged) } else { Some(forged.to_vec()) };
        if let Some(forged) = forged {
            fs::write(path, forged).expect("a file");
        }
    }
    write(&project.join("content/about.md"), "+++\ntitle = \"About\"\n+++\nOther words.\n");
    build(&project, "public", false);
    if is_sealed {
        build(&project, "public", true);
    }
    build(&project, "clean", false);
    assert_eq!(site(&project.join("public")), site(&project.join("clean")));
    let outside = tree(folder.path()).into_iter().filter(|(path, _)| !path.starts_with("project/"));
    assert_eq!(outside.collect::<Vec<_>>(), [("outside".to_owned(), b"mine".to_vec())]);
}

/// A kept file with some of its bytes replaced, every hash in it made good, and its seal.
fn resealed(path: &Path, name: &str, data: &[u8]) -> Option<Vec<u8>> {
    let kept = fs::read(path).ok()?;
    let mut body = kept.get(SEAL..)?.to_vec();
    let (place, words) = data.split_first()?;
    let start = usize::from(*place) * body.len() / 256;
    let end = (start + words.len()).min(body.len());
    body.splice(start..end, words.iter().copied());
    let body = rehashed(name, body);
    let stat = Stat::of(&fs::metadata(path.with_file_name("seal")).ok()?)?;
    let key = blake3::hash(format!("travaux-seal {stat}").as_bytes());
    let mut hasher = blake3::Hasher::new_keyed(key.as_bytes());
    hasher.update(name.as_bytes()).update(&[0]).update(&body);
    Some([hasher.finalize().as_bytes().as_slice(), &body].concat())
}

/// The same with the hash of what it says: at the end of its first line, of what follows; or its last word, of what stands before.
fn rehashed(name: &str, body: Vec<u8>) -> Vec<u8> {
    let short = |bytes: &[u8]| format!("{:032x}", XxHash3_128::oneshot(bytes));
    let is_settled = name.starts_with("settled-");
    let end = if is_settled { Some(body.len()) } else { body.iter().position(|byte| *byte == b'\n') };
    let Some(end) = end else { return body };
    let Some(space) = body[..end].iter().rposition(|byte| *byte == b' ') else { return body };
    let hash = match name {
        _ if is_settled => short(&body[..space]),
        _ if name.starts_with("written-") => short(&body[end + 1..]),
        _ => blake3::hash(&body[end + 1..]).to_string(),
    };
    [&body[..=space], hash.as_bytes(), &body[end..]].concat()
}

/// The files of a site, without what is the program's own.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    tree(folder).into_iter().filter(|(path, _)| !path.starts_with(".travaux-")).collect()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn build(project: &Path, output: &str, clean: bool) {
    let request = Request {
        root: project.to_owned(),
        output: Some(project.join(output)),
        options: BuildOptions { base_url: None, drafts: false, future: false, now: jiff::civil::date(2025, 1, 1) },
        keep_going: false,
        clean,
        timings: false,
        then: Then::GoesOn,
    };
    let built = travaux::build(&request, &|_| {}).expect("a site");
    assert!(built.written.is_some(), "{:?}", built.report);
}
