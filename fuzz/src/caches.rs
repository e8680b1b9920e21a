use super::paths::tree;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use travaux::model::config::BuildOptions;
use travaux::{Request, Then};

/// A build on what is kept from the last, of which one file was replaced, ends as a clean one does, and touches nothing else. The
/// first byte says which file.
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
    build(&project, "public");
    let kept: Vec<_> = tree(&project.join(".travaux")).into_keys().filter(|path| path != "lock").collect();
    let (which, forged) = data.split_first().map_or((0, data), |(first, rest)| (usize::from(*first), rest));
    if let Some(path) = kept.get(which % kept.len().max(1)) {
        fs::write(project.join(".travaux").join(path), forged).expect("a file");
    }
    write(&project.join("content/about.md"), "+++\ntitle = \"About\"\n+++\nOther words.\n");
    build(&project, "public");
    build(&project, "clean");
    assert_eq!(site(&project.join("public")), site(&project.join("clean")));
    let outside = tree(folder.path()).into_iter().filter(|(path, _)| !path.starts_with("project/"));
    assert_eq!(outside.collect::<Vec<_>>(), [("outside".to_owned(), b"mine".to_vec())]);
}

/// The files of a site, without what is the program's own.
fn site(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    tree(folder).into_iter().filter(|(path, _)| !path.starts_with(".travaux-")).collect()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn build(project: &Path, output: &str) {
    let request = Request {
        root: project.to_owned(),
        output: Some(project.join(output)),
        options: BuildOptions { base_url: None, drafts: false, future: false, now: jiff::civil::date(2025, 1, 1) },
        keep_going: false,
        clean: false,
        timings: false,
        then: Then::GoesOn,
    };
    let built = travaux::build(&request, &|_| {}).expect("a site");
    assert!(built.written.is_some(), "{:?}", built.report);
}
