use super::{LoadError, listing, read_and, recall, sources};
use crate::diagnostic::draw::short;
use crate::diagnostic::rules::content::UNUSED_FOOTNOTE;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{AssetOrigin, SourceKind, Sources, Span};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;

/// A project in a temporary folder with these files.
fn project(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    for (path, bytes) in files {
        put(folder.path(), path, bytes);
    }
    folder
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    fs::write(path, bytes).expect("a file");
}

/// Loads a project, and draws what is wrong with it, a line each.
fn load(root: &Path) -> (Sources, String) {
    let mut report = Report::default();
    let sources = sources(root, &mut report).expect("a folder that can be read");
    report.finish(&[]);
    assert!(report.diagnostics.iter().all(|diagnostic| !diagnostic.hints.is_empty()), "each says what to do");
    let problems = short(&report, &sources);
    (sources, problems)
}

/// The site's own texts: those of the theme left out.
fn texts(sources: &Sources) -> Vec<(&str, SourceKind, &str)> {
    let all = sources.texts.iter().filter(|source| !source.path.starts_with("themes/"));
    all.map(|source| (source.path.as_str(), source.kind, source.text.as_str())).collect()
}

/// The paths of the texts in `content/`.
fn contents(sources: &Sources) -> Vec<&str> {
    sources.texts.iter().filter_map(|source| source.path.strip_prefix("content/")).collect()
}

fn assets(sources: &Sources) -> Vec<&str> {
    let all = sources.assets.iter().filter(|asset| !asset.path.starts_with("themes/"));
    all.map(|asset| asset.path.as_str()).collect()
}

const SITE: (&str, &[u8]) = ("site.toml", b"format = 1\n");

#[test]
fn texts_and_assets_come_by_path_each_with_its_kind() {
    let project = project(&[
        ("content/b/index.md", b"b"),
        ("content/b/chart.png", b"<svg/>"),
        ("content/b-a.md", b"b-a"),
        ("content/a.toml", b"a = 1"),
        ("content/_index.md", b"home"),
        ("README.md", b"not content"),
        SITE,
    ]);
    let (sources, problems) = load(project.path());
    assert_eq!(problems, "");
    assert_eq!(
        texts(&sources),
        [
            ("site.toml", SourceKind::Config, "format = 1\n"),
            ("content/_index.md", SourceKind::Markdown, "home"),
            ("content/a.toml", SourceKind::Data, "a = 1"),
            ("content/b-a.md", SourceKind::Markdown, "b-a"),
            ("content/b/index.md", SourceKind::Markdown, "b"),
        ]
    );
    assert_eq!(assets(&sources), ["content/b/chart.png"]);
    assert!(
        matches!(&sources.assets.iter().find(|asset| asset.path.starts_with("content")).expect("the chart").origin,
        AssetOrigin::File { size: 6, path } if path.is_absolute())
    );
    assert!(sources.root.is_absolute());
}

#[test]
fn hidden_files_and_what_editors_leave_are_passed_over() {
    let names = [".git/config", ".DS_Store", "a.md~", ".#a.md", "#a.md#", ".a.md.swp", "4913", "~$a.docx", "Thumbs.db"];
    let project = project(&[SITE, ("content/a.md", b"")]);
    for name in names {
        put(project.path(), &format!("content/{name}"), b"x");
    }
    let (sources, problems) = load(project.path());
    assert_eq!((problems.as_str(), texts(&sources).len(), assets(&sources).len()), ("", 2, 0));
}

#[test]
fn an_empty_content_folder_is_fine_and_a_missing_one_is_told() {
    let project = project(&[SITE]);
    insta::assert_snapshot!(load(project.path()).1, @"content: warning[no-content]: there is no folder `content` in the project");
    fs::create_dir(project.path().join("content")).expect("content");
    assert_eq!(load(project.path()).1, "");
}

#[test]
fn a_folder_that_is_no_project_is_told_how_to_become_one() {
    let project = project(&[("content/a.md", b"")]);
    insta::assert_snapshot!(load(project.path()).1, @"site.toml: error[missing-config]: there is no `site.toml` in the project's folder");
    fs::create_dir(project.path().join("site.toml")).expect("a folder");
    insta::assert_snapshot!(load(project.path()).1, @"site.toml: error[unreadable-file]: cannot read `site.toml`: it is a folder");
}

#[test]
fn a_root_that_is_missing_or_a_file_is_an_error_with_its_path() {
    let project = project(&[SITE]);
    for root in [project.path().join("missing"), project.path().join("site.toml")] {
        let error = sources(&root, &mut Report::default()).expect_err("no folder");
        let LoadError::Root { path, .. } = &error;
        assert_eq!(path, &root);
        assert!(error.to_string().contains(&root.display().to_string()));
    }
}

#[test]
fn byte_order_marks_and_foreign_line_ends_are_made_plain() {
    let project = project(&[SITE, ("content/a.md", b"\xEF\xBB\xBFone\r\ntwo\rthree\n\r\n")]);
    let (sources, problems) = load(project.path());
    assert_eq!((problems.as_str(), texts(&sources)[1].2), ("", "one\ntwo\nthree\n\n"));
}

#[test]
fn bad_utf8_is_told_at_its_first_byte_with_what_it_likely_is() {
    let project = project(&[
        SITE,
        ("content/a.md", b"\xEF\xBB\xBFgood\r\n\r\nr\xC3\xA9sum\xE9, caf\xE9\r\n"),
        ("content/b.toml", b"x = \"\x93quoted\x94\""),
        ("content/c.md", b"\xFF\xFEa\0b\0"),
        ("content/d.md", b"cut \xE2\x82"),
    ]);
    let (sources, problems) = load(project.path());
    insta::assert_snapshot!(problems, @r"
    content/a.md:3:6: error[invalid-utf8]: the byte 0xE9 is not UTF-8 here
    content/b.toml:1:6: error[invalid-utf8]: the byte 0x93 is not UTF-8 here
    content/c.md:1:1: error[invalid-utf8]: the byte 0xFF is not UTF-8 here
    content/d.md:1:5: error[invalid-utf8]: the byte 0xE2 is not UTF-8 here
    ");
    assert!(texts(&sources)[1..].iter().all(|(_, kind, _)| *kind == SourceKind::Damaged), "no parser reads them");
    let mut report = Report::default();
    super::sources(project.path(), &mut report).expect("a folder that can be read");
    let hints: Vec<_> = report.diagnostics.iter().map(|diagnostic| diagnostic.hints[0].as_str()).collect();
    assert_eq!(
        hints,
        [
            "save the file as UTF-8; in Windows-1252 this is `é`",
            "save the file as UTF-8; in Windows-1252 this is `“`",
            "the file is in UTF-16; save it as UTF-8",
            "save the file as UTF-8; in Windows-1252 this is `â`",
        ]
    );
}

#[test]
fn characters_used_as_marks_inside_are_replaced_with_a_warning() {
    let project = project(&[SITE, ("content/a.md", "a\r\nb\0c \u{FDD0}\u{FDD1} \u{FDD2}\u{FB50}".as_bytes())]);
    let (sources, problems) = load(project.path());
    assert_eq!(texts(&sources)[1].2, "a\nb\u{FFFD}c \u{FFFD}\u{FFFD} \u{FFFD}\u{FB50}");
    insta::assert_snapshot!(problems, @"content/a.md:2:2: warning[control-character]: the first of 4 characters that no text may hold, read as `�`");
}

#[test]
fn a_text_of_fifty_megabytes_is_refused_and_an_asset_is_not() {
    let largest = vec![b'x'; 16 << 20];
    let project = project(&[SITE, ("content/a.md", b""), ("content/b.bin", b""), ("content/c.md", &largest)]);
    for name in ["a.md", "b.bin"] {
        let file = fs::File::options().write(true).open(project.path().join("content").join(name));
        file.and_then(|file| file.set_len(50 << 20)).expect("a hole is enough");
    }
    let (sources, problems) = load(project.path());
    insta::assert_snapshot!(problems, @"content/a.md: error[file-too-large]: `content/a.md` has 50 MB, and a text may have 16");
    let refused = sources.find("content/a.md").map(|id| sources.get(id)).expect("it keeps its place");
    assert_eq!((refused.kind, refused.text.as_str()), (SourceKind::Damaged, ""));
    assert_eq!((texts(&sources).len(), assets(&sources)), (3, vec!["content/b.bin"]));
}

#[test]
fn links_are_followed_within_the_project_and_refused_elsewhere() {
    let outside = project(&[("secret.md", b"secret")]);
    let project = project(&[
        SITE,
        ("content/a/one.md", b"one"),
        ("content/b/two.md", b"two"),
        (".git/config", b"password"),
        ("elsewhere/chart.png", b""),
    ]);
    let root = project.path();
    let links: [(&str, &Path); 12] = [
        ("content/one-again.md", Path::new("a/one.md")),
        ("content/elsewhere", Path::new("../elsewhere")),
        ("content/chart.png", &root.join("elsewhere/chart.png")),
        ("content/out.md", &outside.path().join("secret.md")),
        ("content/out", outside.path()),
        ("content/passwd.md", Path::new("/etc/passwd")),
        ("content/git.txt", Path::new("../.git/config")),
        ("content/a/up", Path::new("..")),
        ("content/b/root", root),
        ("content/self", Path::new("self")),
        ("content/nowhere.md", Path::new("missing.md")),
        ("content/a/b", Path::new("../b")),
    ];
    for (link, target) in links {
        symlink(target, root.join(link)).expect("a link");
    }
    symlink("../a", root.join("content/b/a")).expect("a link");
    let (sources, problems) = load(root);
    insta::assert_snapshot!(problems, @r"
    content/a/b/a: error[link-outside]: the link `content/a/b/a` leads back to a folder that it is in
    content/a/b/root: error[link-outside]: the link `content/a/b/root` leads back to a folder that it is in
    content/a/up: error[link-outside]: the link `content/a/up` leads back to a folder that it is in
    content/b/a/b: error[link-outside]: the link `content/b/a/b` leads back to a folder that it is in
    content/b/a/up: error[link-outside]: the link `content/b/a/up` leads back to a folder that it is in
    content/b/root: error[link-outside]: the link `content/b/root` leads back to a folder that it is in
    content/git.txt: error[link-outside]: the link `content/git.txt` leads to something hidden
    content/nowhere.md: error[link-outside]: the link `content/nowhere.md` leads nowhere
    content/out: error[link-outside]: the link `content/out` leads out of the project
    content/out.md: error[link-outside]: the link `content/out.md` leads out of the project
    content/passwd.md: error[link-outside]: the link `content/passwd.md` leads out of the project
    content/self: error[link-outside]: the link `content/self` cannot be followed: Too many levels of symbolic links (os error 40)
    ");
    let expected = ["a/b/two.md", "a/one.md", "b/a/one.md", "b/two.md", "one-again.md"];
    assert_eq!(contents(&sources), expected);
    assert_eq!(assets(&sources), ["content/chart.png", "content/elsewhere/chart.png"]);
    assert!(!texts(&sources).iter().any(|(_, _, text)| text.contains("secret") || text.contains("root:")));
}

#[test]
fn content_and_settings_may_not_be_links_that_lead_out_either() {
    let outside =
        project(&[("content/secret.md", b"secret"), ("site.toml", b"secret"), ("folio/theme.toml", b"secret")]);
    let project = project(&[]);
    for (link, target) in [("content", "content"), ("site.toml", "site.toml"), ("themes", "")] {
        symlink(outside.path().join(target), project.path().join(link)).expect("a link");
    }
    let (sources, problems) = load(project.path());
    insta::assert_snapshot!(problems, @r"
    content: error[link-outside]: the link `content` leads out of the project
    site.toml: error[link-outside]: the link `site.toml` leads out of the project
    ");
    assert!(!sources.texts.iter().any(|source| source.text.contains("secret")));
}

#[test]
fn links_among_each_other_end_soon_though_none_is_a_circle() {
    let project = project(&[SITE]);
    for folder in 0..12 {
        let at = project.path().join(format!("content/{folder}"));
        fs::create_dir_all(&at).expect("a folder");
        for link in 0..6 {
            symlink(format!("../{}", folder + 1), at.join(link.to_string())).expect("a link");
        }
    }
    put(project.path(), "content/12/end.md", b"");
    let (sources, problems) = load(project.path());
    assert!(sources.texts.len() < 10_000 && problems.contains("is the 5th link on the way to it"));
}

#[test]
fn names_that_cannot_be_addresses_are_refused_and_unhandy_ones_told() {
    let project = project(&[
        SITE,
        ("content/good-name_2.fr.md", b""),
        ("content/Photo.JPG", b""),
        ("content/المادة.md", b""),
        ("content/my notes (2).pdf", b""),
        ("content/what?.md", b""),
        ("content/bell\x07.md", b""),
        ("content/back\\slash.md", b""),
        ("content/aux.fr.md", b""),
        ("content/new/nul/a.md", b""),
        ("content/report\u{202E}fdp.exe", b""),
    ]);
    fs::write(project.path().join("content").join(OsStr::from_bytes(b"caf\xE9.md")), "").expect("a file");
    let (sources, problems) = load(project.path());
    let problems = problems.replace('\u{202E}', "~");
    insta::assert_snapshot!(problems, @r"
    content/aux.fr.md: error[invalid-file-name]: the name `aux.fr.md` has a name in it that is a device on Windows
    content/back\slash.md: error[invalid-file-name]: the name `back\\slash.md` has a `\` in it, which not every system can write
    content/bell\u{7}.md: error[invalid-file-name]: the name `bell\u{7}.md` has the control character U+0007 in it
    content/caf�.md: error[invalid-file-name]: the name of `content/caf�.md` is not UTF-8
    content/my notes (2).pdf: warning[unhandy-file-name]: `my notes (2).pdf` makes an address that is hard to read and to type
    content/new/nul: error[invalid-file-name]: the name `nul` has a name in it that is a device on Windows
    content/report\u{202e}fdp.exe: error[invalid-file-name]: the name `report\u{202e}fdp.exe` has the character U+202E in it, which nobody can see
    ");
    assert_eq!(contents(&sources), ["good-name_2.fr.md", "what?.md", "المادة.md"]);
    assert_eq!(assets(&sources), ["content/Photo.JPG", "content/my notes (2).pdf"]);
    let hint = super::name::problem("my notes (2).pdf", "").expect("a problem").hints.remove(0);
    assert_eq!(hint, "rename it, for instance to `my-notes-2.pdf`");
}

#[test]
fn names_that_are_one_on_many_computers_are_errors() {
    let project = project(&[
        SITE,
        ("content/Scope.md", b""),
        ("content/scope.md", b""),
        ("content/caf\u{e9}.md", b""),
        ("content/cafe\u{301}.md", b""),
        ("content/A/x.md", b""),
        ("content/a/y.md", b""),
    ]);
    insta::assert_snapshot!(load(project.path()).1.replace('\u{301}', "+"), @r"
    content/a: error[same-name]: `a` and `A` are one name on many computers
    content/café.md: error[same-name]: `café.md` and `cafe+.md` are one name on many computers
    content/scope.md: error[same-name]: `scope.md` and `Scope.md` are one name on many computers
    ");
}

#[test]
fn what_is_neither_file_nor_folder_is_told_and_not_waited_for() {
    let project = project(&[SITE, ("content/a.md", b"")]);
    let _socket = std::os::unix::net::UnixListener::bind(project.path().join("content/socket.md")).expect("a socket");
    insta::assert_snapshot!(load(project.path()).1, @"content/socket.md: error[unreadable-file]: cannot read `content/socket.md`: it is neither a file nor a folder");
}

#[test]
fn a_file_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let project = project(&[SITE, ("content/a.md", b""), ("content/b/c.md", b"")]);
    for path in ["content/a.md", "content/b"] {
        fs::set_permissions(project.path().join(path), fs::Permissions::from_mode(0o000)).expect("changed");
    }
    let (_, problems) = load(project.path());
    // The superuser may read everything: nothing to see then.
    let refused = fs::read(project.path().join("content/a.md")).is_err();
    assert_eq!(problems.matches("error[unreadable-file]: cannot read").count(), if refused { 2 } else { 0 });
    fs::set_permissions(project.path().join("content/b"), fs::Permissions::from_mode(0o755)).expect("changed");
}

#[test]
fn the_built_in_theme_is_there_without_a_file_of_it() {
    let project = project(&[SITE, ("content/a.md", b"")]);
    let (sources, _) = load(project.path());
    let of = |kind| sources.texts.iter().filter(move |source| source.kind == kind);
    assert_eq!(
        of(SourceKind::ThemeConfig).map(|source| source.path.as_str()).collect::<Vec<_>>(),
        ["themes/folio/theme.toml"]
    );
    assert!(of(SourceKind::Template).all(|source| source.path.starts_with("themes/folio/templates/")));
    assert!(sources.assets.iter().all(|asset| matches!(asset.origin, AssetOrigin::Embedded(_))));
}

#[test]
fn a_theme_stands_before_the_one_it_extends_file_by_file_and_words_add_up() {
    let project = project(&[
        ("site.toml", b"theme = \"mine\"\nbroken = \n"),
        ("themes/mine/theme.toml", b"name = \"mine\"\nextends = \"house\"\n"),
        ("themes/mine/templates/page.html", b"mine"),
        ("themes/mine/templates/notes.bak", b"no template"),
        ("themes/mine/README.md", b"no part of it"),
        ("themes/mine/strings/en.ftl", b"mine = mine"),
        ("themes/house/theme.toml", b"extends = \"folio\"\n"),
        ("themes/house/templates/page.html", b"house"),
        ("themes/house/templates/embeds/x.html", b"house"),
        ("themes/house/static/folio.css", b"house"),
        ("themes/house/strings/en.ftl", b"house = house"),
        ("themes/folio/strings/en.ftl", b"own = own"),
        ("themes/other/templates/page.html", b"not chosen"),
        ("content/a.md", b""),
    ]);
    let (sources, problems) = load(project.path());
    assert_eq!(problems, "");
    let of = |kind| sources.texts.iter().filter(move |source| source.kind == kind).map(|source| source.path.as_str());
    let settings = ["themes/mine/theme.toml", "themes/house/theme.toml", "themes/folio/theme.toml"];
    assert_eq!(of(SourceKind::ThemeConfig).collect::<Vec<_>>(), settings);
    let english: Vec<_> = of(SourceKind::Strings).filter(|path| path.ends_with("/en.ftl")).collect();
    let [.., own, house, mine] = english.as_slice() else { panic!("{english:?}") };
    assert_eq!(
        [*own, *house, *mine],
        ["themes/folio", "themes/house", "themes/mine"].map(|theme| format!("{theme}/strings/en.ftl"))
    );
    let templates: Vec<_> = of(SourceKind::Template).collect();
    assert!(
        templates.contains(&"themes/mine/templates/page.html")
            && templates.contains(&"themes/house/templates/embeds/x.html")
    );
    assert!(
        !templates.contains(&"themes/house/templates/page.html")
            && !templates.iter().any(|path| path.contains("notes"))
    );
    let css: Vec<_> =
        sources.assets.iter().filter(|asset| asset.path.ends_with("/folio.css")).map(|asset| &asset.path).collect();
    assert_eq!(css, ["themes/house/static/folio.css"]);
}

#[test]
fn themes_in_a_circle_and_names_that_lead_out_end_the_layers() {
    let project = project(&[
        ("site.toml", b"theme = \"a\""),
        ("themes/a/theme.toml", b"extends = \"b\""),
        ("themes/b/theme.toml", b"extends = \"a\""),
        ("content/a.md", b""),
    ]);
    let themes = |project: &TempDir| {
        let (sources, _) = load(project.path());
        sources.texts.iter().filter(|source| source.kind == SourceKind::ThemeConfig).count()
    };
    assert_eq!(themes(&project), 2);
    for name in ["../content", "/etc", "", "..", ".hidden", "missing"] {
        put(project.path(), "site.toml", format!("theme = {name:?}").as_bytes());
        assert_eq!(themes(&project), 0, "{name}");
    }
}

#[test]
fn sources_and_report_do_not_depend_on_threads() {
    let project = project(&[SITE]);
    for number in 0..200 {
        put(
            project.path(),
            &format!("content/{}/{number}.md", number % 9),
            if number % 3 == 0 { b"\xFF" } else { b"x" },
        );
    }
    let (first, problems) = load(project.path());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(8).build().expect("a pool");
    let (second, again) = pool.install(|| load(project.path()));
    assert_eq!(problems, again);
    assert_eq!(texts(&first), texts(&second));
}

#[test]
fn texts_put_aside_come_back_where_a_report_points_unless_they_were_edited_meanwhile() {
    let project =
        project(&[SITE, ("content/a.md", b"\xEF\xBB\xBFone\r\ntwo"), ("content/b.md", b"b"), ("content/c.md", b"c")]);
    let mut report = Report::default();
    let listing = listing(project.path(), &mut report).expect("a project");
    let (mut sources, read, aside) = read_and(listing, |id, source| (id, source.text.len()), &mut report);
    assert_eq!(report.diagnostics, []);
    let of_content: Vec<_> = read.iter().filter(|(id, _)| aside.has(*id)).map(|(_, length)| *length).collect();
    assert_eq!(of_content, ["one\ntwo".len(), 1, 1], "each is at hand while it is parsed");
    let id = |path| sources.find(path).expect("a source that kept its path");
    let (a, b, c) = (id("content/a.md"), id("content/b.md"), id("content/c.md"));
    assert!([a, b, c].iter().all(|id| sources.get(*id).text.is_empty()), "their texts are gone");
    assert_eq!(sources.get(id("site.toml")).text.as_bytes(), SITE.1, "others stay");

    let at = |id, place: usize| Span::new(id, place, place + 1);
    report.push(Diagnostic::new(&UNUSED_FOOTNOTE, at(a, 4), "in a").label(at(b, 0), "and b"));
    report.push(Diagnostic::new(&UNUSED_FOOTNOTE, at(b, 0), "in b"));
    put(project.path(), "content/b.md", b"edited");
    recall(&mut sources, &aside, &mut report);

    assert_eq!(sources.get(a).text, "one\ntwo", "as it was decoded before");
    assert!(sources.get(c).text.is_empty(), "nothing points there");
    let [in_a, in_b] = report.diagnostics.as_slice() else { panic!("{:?}", report.diagnostics) };
    assert_eq!((in_a.span, in_a.labels.len()), (Some(at(a, 4)), 0));
    assert_eq!((in_b.span, in_b.path.as_deref()), (None, Some("content/b.md")), "the place would be another one's");
}

#[test]
fn the_folder_that_is_copied_has_its_hidden_files_and_texts_unread() {
    let project = project(&[
        SITE,
        ("content/static/.nojekyll", b""),
        ("content/static/.well-known/security.txt", b"a"),
        ("content/static/notes.md", b"no text"),
        ("content/static/.git/config", b"password"),
        ("content/static/.DS_Store", b""),
        ("content/.hidden", b""),
    ]);
    let (sources, problems) = load(project.path());
    assert_eq!((problems.as_str(), contents(&sources).len()), ("", 0));
    let copied = ["content/static/.nojekyll", "content/static/.well-known/security.txt", "content/static/notes.md"];
    assert_eq!(assets(&sources), copied);
}

#[test]
fn drawings_are_read_as_texts_but_for_sites_that_trust_their_contributors() {
    let drawing = ("content/a/chart.svg", &b"<svg/>"[..]);
    let (sources, _) = load(project(&[SITE, drawing]).path());
    assert_eq!(texts(&sources)[1], ("content/a/chart.svg", SourceKind::Drawing, "<svg/>"));
    let (sources, _) = load(project(&[("site.toml", b"trust_html = true"), drawing]).path());
    assert_eq!((texts(&sources).len(), assets(&sources)), (1, vec!["content/a/chart.svg"]));
}

#[test]
fn a_link_into_a_folder_that_a_site_was_written_to_is_refused() {
    let project = project(&[SITE, ("public/.travaux-manifest", b""), ("public/a/b.png", b"")]);
    put(project.path(), "content/about.md", b"");
    for (name, target) in [("all", "../public"), ("part", "../public/a"), ("one.png", "../public/a/b.png")] {
        symlink(target, project.path().join("content").join(name)).expect("a link");
    }
    let (sources, problems) = load(project.path());
    assert_eq!(assets(&sources), Vec::<&str>::new());
    assert_eq!(problems.matches("leads into a folder that the site is written to").count(), 3, "{problems}");
}
