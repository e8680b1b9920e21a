//! The preview over real sockets: what a browser is sent, and what it is told after saves.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod preview;
mod program;

use preview::Serving;
use program::Project;
use std::fs;
use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

const NOTE: &str = "content/briefings/note.md";
const NOTE_PAGE: &str = "/briefings/note/";

fn note(words: &str) -> String {
    format!("+++\ntitle = \"A note\"\ndate = 2024-05-01\n+++\n\n{words}\n")
}

fn project() -> Project {
    let project = Project::new();
    project.write(NOTE, note("The first words."));
    project
}

fn serving() -> Serving {
    Serving::start(project(), &[])
}

#[test]
fn a_page_is_what_a_build_writes_and_one_script() {
    let project = project();
    let built = project.build(&project.beside("built"), &["--drafts", "--future"]);
    let serving = Serving::start(project, &["--now", program::NOW]);
    let served = serving.get(NOTE_PAGE).text();
    let (before, rest) = served.split_once("<script src=\"/.travaux/preview.js\"").expect("the script");
    let (_, after) = rest.split_once("</script>\n").expect("its end");
    let page = &built["briefings/note/index.html"];
    assert_eq!(format!("{before}{after}").as_bytes(), page.as_slice());
    assert!(!String::from_utf8_lossy(page).contains(".travaux"), "a built page has no script of the preview");
    assert_eq!(serving.get("/assets/folio.css").body, built["assets/folio.css"]);
    assert!(!serving.root().join("public").exists(), "nothing is written");
}

#[test]
fn an_edit_is_seen() {
    let serving = serving();
    let mut events = serving.events(NOTE_PAGE);
    let first = events.next();
    serving.project.write(NOTE, note("The second words."));
    let second = events.next();
    assert_ne!(first["page"], second["page"]);
    assert_eq!(first["styles"], second["styles"]);
    assert!(serving.get(NOTE_PAGE).text().contains("The second words."));
}

#[test]
fn an_error_is_told_with_its_place_while_the_last_good_page_stays_and_mending_clears_it() {
    let serving = serving();
    let mut events = serving.events(NOTE_PAGE);
    let good = events.next();
    assert_eq!(good["problems"].as_array().map(Vec::len), Some(0));

    serving.project.write(NOTE, note("See [[art. 999]]."));
    let bad = events.next();
    let problem = bad["problems"][0].as_str().expect("a problem");
    assert!(problem.contains("content/briefings/note.md:6:"), "{problem}");
    assert!(problem.contains("[[art. 999]]") && problem.contains("^^^") && problem.contains("hint"), "{problem}");
    assert_eq!(bad["page"], good["page"], "the last good page stays");
    assert!(serving.get(NOTE_PAGE).text().contains("The first words."));

    serving.project.write(NOTE, note("Mended words."));
    let mended = events.next();
    assert_eq!(mended["problems"].as_array().map(Vec::len), Some(0));
    assert!(serving.get(NOTE_PAGE).text().contains("Mended words."));
}

#[test]
fn a_template_that_fails_on_an_open_page_is_told_and_the_page_stays() {
    let serving = serving();
    let mut events = serving.events(NOTE_PAGE);
    let good = events.next();
    let template = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/folio/templates/briefing.html"));
    let template = template.expect("a template");
    serving.project.write(
        "themes/folio/templates/briefing.html",
        format!("{template}{{% block head %}}{{{{ nothing.at.all }}}}{{% endblock head %}}"),
    );
    let bad = events.next();
    assert!(bad["problems"][0].as_str().expect("a problem").contains("themes/folio/templates/briefing.html"), "{bad}");
    assert_eq!(bad["page"], good["page"]);
    assert_eq!(serving.get(NOTE_PAGE).status, 200);
    serving.project.write("themes/folio/templates/briefing.html", template);
    assert_eq!(events.next()["problems"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_style_sheet_is_told_apart_from_the_page() {
    let serving = serving();
    let mut events = serving.events(NOTE_PAGE);
    let first = events.next();
    serving.project.write("themes/folio/static/folio.css", "body { color: teal }");
    let second = events.next();
    assert_eq!((&first["page"], &first["files"]), (&second["page"], &second["files"]));
    assert_ne!(first["styles"], second["styles"]);
    assert_eq!(serving.get("/assets/folio.css").text(), "body { color: teal }");
}

#[test]
fn a_hundred_rapid_saves_end_in_the_right_page() {
    let serving = serving();
    for number in 0..=100 {
        serving.project.write(NOTE, note(&format!("Save number {number}.")));
    }
    serving.until(NOTE_PAGE, "Save number 100.");
}

#[test]
fn five_hundred_files_that_change_at_once_are_built_together() {
    let project = project();
    let file = |number: u32| format!("content/briefings/many/n{number}.md");
    (0..500).for_each(|number| project.write(&file(number), note("Before.")));
    let serving = Serving::start(project, &[]);
    let before = serving.builds();
    // As git does: each is taken away and written anew.
    for number in 0..500 {
        fs::remove_file(serving.root().join(file(number))).expect("a file");
        serving.project.write(&file(number), note("After."));
    }
    serving.until("/briefings/many/n499/", "After.");
    for number in 0..500 {
        serving.until(&format!("/briefings/many/n{number}/"), "After.");
    }
    // One, where nothing else keeps this machine from writing them in one go.
    let builds = serving.builds() - before;
    assert!((1..=10).contains(&builds), "{builds} builds\n{}", serving.said());
}

#[test]
fn a_save_during_a_rebuild_is_not_lost() {
    let serving = serving();
    for round in 0..15 {
        serving.project.write(NOTE, note(&format!("Round {round}, early.")));
        // At about the time when it is read, a little earlier or later in each round.
        std::thread::sleep(std::time::Duration::from_millis(16 + 2 * round));
        serving.project.write(NOTE, note(&format!("Round {round}, late.")));
        serving.until(NOTE_PAGE, &format!("Round {round}, late."));
    }
}

#[test]
fn saves_as_editors_make_them_are_seen() {
    let serving = serving();
    let file = serving.root().join(NOTE);
    // Written beside and renamed over.
    let beside = file.with_file_name(".note.md.swp");
    fs::write(&beside, note("Renamed over.")).expect("a file");
    fs::rename(&beside, &file).expect("a rename");
    serving.until(NOTE_PAGE, "Renamed over.");
    // The old one moved away first.
    fs::rename(&file, file.with_file_name("note.md~")).expect("a rename");
    fs::write(&file, note("Written anew.")).expect("a file");
    serving.until(NOTE_PAGE, "Written anew.");
    // A folder with files in it, made at once; and gone again.
    serving.project.write("content/notes/deep/er/one.md", "+++\ntitle = \"Deep\"\n+++\n\nDeep words.\n");
    serving.until("/notes/deep/er/one/", "Deep words.");
    serving.project.write("content/notes/deep/er/one.md", "+++\ntitle = \"Deep\"\n+++\n\nDeeper words.\n");
    serving.until("/notes/deep/er/one/", "Deeper words.");
    fs::remove_dir_all(serving.root().join("content/notes")).expect("a folder");
    serving.until_status("/notes/deep/er/one/", 404);
    // The whole content away and back.
    fs::rename(serving.root().join("content"), serving.root().join("elsewhere")).expect("a rename");
    std::thread::sleep(std::time::Duration::from_millis(100));
    fs::rename(serving.root().join("elsewhere"), serving.root().join("content")).expect("a rename");
    std::thread::sleep(std::time::Duration::from_millis(100));
    serving.project.write(NOTE, note("After all that."));
    serving.until(NOTE_PAGE, "After all that.");
}

#[test]
fn drafts_and_what_is_published_later_are_shown_and_marked() {
    let serving = serving();
    serving.project.write("content/briefings/later.md", note("Later words.").replace("2024-05-01", "2099-05-01"));
    serving
        .project
        .write("content/briefings/draft.md", note("Draft words.").replace("+++\n\n", "draft = true\n+++\n\n"));
    serving.until("/briefings/draft/", "This briefing is a draft and has not been published.");
    serving.until("/briefings/later/", "To be published");
}

#[test]
fn addresses_lead_where_a_static_host_leads_them() {
    let serving = serving();
    assert_eq!(serving.get("/").status, 200);
    assert_eq!(serving.get("/?query").status, 200);
    let moved = serving.get("/briefings/note");
    assert_eq!((moved.status, moved.header("location")), (302, Some("/briefings/note/")));
    let missing = serving.get("/no/such/page/");
    assert_eq!((missing.status, missing.header("content-type")), (404, Some("text/html; charset=utf-8")));
    assert!(missing.text().contains("<h1"), "the site's own page");
    for (path, media) in [
        ("/", "text/html; charset=utf-8"),
        ("/assets/folio.css", "text/css; charset=utf-8"),
        ("/feed.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/.travaux/preview.js", "text/javascript; charset=utf-8"),
    ] {
        assert_eq!(serving.get(path).header("content-type"), Some(media), "{path}");
    }
    let head = serving.ask("HEAD", "/", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), Some(serving.get("/").body.len().to_string().as_str()));
    let posted = serving.ask("POST", "/", &[]);
    assert_eq!((posted.status, posted.header("allow")), (405, Some("GET, HEAD")));
}

#[test]
fn a_site_below_a_path_is_served_below_it() {
    let project = project();
    let config = fs::read_to_string(project.root().join("site.toml")).expect("a site");
    project.write("site.toml", config.replace("https://example.org/", "https://example.org/watch/"));
    let serving = Serving::start(project, &[]);
    assert!(serving.url.ends_with("/watch/"), "{}", serving.url);
    assert_eq!(serving.get("/watch/briefings/note/").status, 200);
    assert_eq!(serving.get("/briefings/note/").status, 404);
    for near in ["/", "/watch"] {
        let led = serving.get(near);
        assert_eq!((led.status, led.header("location")), (302, Some("/watch/")));
    }
}

#[test]
fn nothing_outside_the_site_can_be_had() {
    let serving = serving();
    fs::write(serving.project.beside("secret.txt"), "secret").expect("a file");
    for path in [
        "/../secret.txt",
        "/../../secret.txt",
        "/assets/../../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2f%2e%2e%2fetc/passwd",
        "//etc/passwd",
        "/..%5csecret.txt",
        "/site.toml",
        "/content/briefings/note.md",
        "/assets/%00",
        "/%ff",
    ] {
        let answer = serving.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
}

#[test]
fn a_name_that_is_not_ours_is_refused() {
    let serving = serving();
    for name in ["evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", ""] {
        let answer = serving.ask("GET", "/", &[("Host", name)]);
        assert_eq!(answer.status, 403, "{name}");
        assert!(!answer.text().contains("<html"), "{name}");
    }
    for name in ["localhost", "LOCALHOST:4000", "127.0.0.1", "[::1]:4000", "site.localhost:1"] {
        assert_eq!(serving.ask("GET", "/", &[("Host", name)]).status, 200, "{name}");
    }
}

#[test]
fn a_request_names_one_host_and_no_other_site_learns_what_there_is() {
    let serving = serving();
    let own = serving.url.strip_prefix("http://").and_then(|rest| rest.split('/').next()).expect("an address");
    for hosts in [[own, own], [own, "evil.example"], ["evil.example", own]] {
        assert_eq!(serving.ask("GET", "/", &hosts.map(|host| ("Host", host))).status, 400, "{hosts:?}");
    }
    assert_eq!(serving.ask("GET", "http://evil.example/", &[]).status, 403);
    let foreign = |path: &str| {
        let headers = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "style")];
        let answer = serving.ask("GET", path, &headers);
        (answer.status, answer.text(), answer.header("content-type").map(str::to_owned))
    };
    assert_eq!(foreign("/assets/folio.css"), foreign("/assets/none.css"));
    assert_eq!(foreign(NOTE_PAGE), foreign("/.travaux/events?page=/"));
    assert_eq!(foreign("/assets/folio.css").0, 403);
    for path in ["/", "/assets/folio.css", "/none", "/watch"] {
        let answer = serving.get(path);
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn what_a_served_file_was_replaced_by_is_not_served_and_not_waited_for() {
    let project = project();
    project.write("content/static/data.txt", "data");
    project.write(NOTE, note("[data](../static/data.txt)"));
    let serving = Serving::start(project, &[]);
    let path = ["/static/data.txt", "/data.txt"].into_iter().find(|path| serving.get(path).status == 200);
    let path = path.expect("the file is served");
    let at = serving.root().join("content/static/data.txt");
    let secret = serving.project.beside("secret.txt");
    fs::write(&secret, "secret").expect("a file");
    for round in 0..40 {
        let _ = fs::remove_file(&at);
        match round % 3 {
            0 => std::os::unix::fs::symlink(&secret, &at).expect("a link"),
            1 => {
                let made = std::process::Command::new("mkfifo").arg(&at).status().expect("mkfifo");
                assert!(made.success());
            }
            _ => fs::write(&at, "data").expect("a file"),
        }
        let answer = serving.get(path);
        assert!(!answer.text().contains("secret"), "round {round}");
        assert!([200, 404].contains(&answer.status), "round {round}");
    }
    let _ = fs::remove_file(&at);
    fs::write(&at, "again").expect("a file");
    serving.until(path, "again");
}

#[test]
fn of_a_large_file_a_range_is_read_and_not_the_rest() {
    let project = project();
    project.write("content/static/large.bin", "first");
    project.write(NOTE, note("[large](../static/large.bin)"));
    let file = fs::File::options().write(true).open(project.root().join("content/static/large.bin"));
    file.and_then(|file| file.set_len(300 << 30)).expect("a file of holes");
    let serving = Serving::start(project, &[]);
    let ask = |path, range| serving.ask("GET", path, &[("Range", range)]);
    let path = ["/static/large.bin", "/large.bin"].into_iter().find(|path| ask(path, "bytes=0-1").status == 206);
    let path = path.expect("the file is served");
    assert_eq!(ask(path, "bytes=0-4").body, b"first");
    let end = ask(path, "bytes=322122547198-");
    assert_eq!(end.header("content-range"), Some("bytes 322122547198-322122547199/322122547200"));
    assert_eq!(end.body, [0, 0]);
    assert_eq!(ask(path, "bytes=10-200009").body.len(), 200_000);
    let head = serving.ask("HEAD", path, &[]);
    assert_eq!((head.status, head.header("content-length")), (200, Some("322122547200")));
    let tag = head.header("etag").expect("a version");
    assert_eq!(serving.ask("GET", path, &[("If-None-Match", tag)]).status, 304);
}

#[test]
fn connections_that_stand_idle_end_and_too_many_are_closed() {
    let serving = serving();
    let mut half = serving.connect();
    half.write_all(b"GET / HTTP/1.1\r\nHost: loc").expect("half a head");
    let mut kept = serving.connect();
    kept.write_all(format!("GET /robots.txt HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", serving.port()).as_bytes())
        .expect("a request");
    let many: Vec<_> = (0..300).map(|_| serving.connect()).collect();
    let begun = Instant::now();
    let closed = many.into_iter().filter(|stream| {
        let mut byte = [0];
        stream.set_read_timeout(Some(Duration::from_millis(10))).expect("a limit");
        (&mut &*stream).read(&mut byte).is_ok_and(|length| length == 0)
    });
    assert!(closed.count() >= 90, "of 300 more than the most are closed at once");
    for (what, stream) in [("half a head", &mut half), ("one that is kept", &mut kept)] {
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap_or_else(|error| panic!("{what}: {error}"));
    }
    assert!(begun.elapsed() < Duration::from_secs(25), "idle connections end");
    assert_eq!(serving.get("/").status, 200, "and there is room again");
}

#[test]
fn ranges_are_sent_and_what_is_known_is_not_sent_again() {
    let serving = serving();
    serving.project.write("content/static/data.bin", (0..=255).collect::<Vec<u8>>());
    serving.until_status("/data.bin", 200);
    let whole = serving.get("/data.bin");
    assert_eq!((whole.body.len(), whole.header("accept-ranges")), (256, Some("bytes")));
    let range = |range: &str| serving.ask("GET", "/data.bin", &[("Range", range)]);
    for (asked, told, bytes) in [
        ("bytes=0-9", "bytes 0-9/256", 0..10),
        ("bytes=250-", "bytes 250-255/256", 250..256),
        ("bytes=-6", "bytes 250-255/256", 250..256),
        ("bytes=250-9999", "bytes 250-255/256", 250..256),
    ] {
        let part = range(asked);
        assert_eq!((part.status, part.header("content-range")), (206, Some(told)), "{asked}");
        assert_eq!(part.body, whole.body[bytes], "{asked}");
    }
    let beyond = range("bytes=256-");
    assert_eq!((beyond.status, beyond.header("content-range")), (416, Some("bytes */256")));
    for whole in ["bytes=0-1,3-4", "bytes=9-1", "lines=1-2", "bytes=x-y"] {
        assert_eq!(range(whole).status, 200, "{whole}");
    }
    let tag = whole.header("etag").expect("a version");
    let known = serving.ask("GET", "/data.bin", &[("If-None-Match", tag)]);
    assert_eq!((known.status, known.body.len()), (304, 0));
    let stale = serving.ask("GET", "/data.bin", &[("Range", "bytes=0-9"), ("If-Range", "\"other\"")]);
    assert_eq!(stale.status, 200);
    assert_eq!(serving.ask("GET", "/data.bin", &[("Range", "bytes=0-9"), ("If-Range", tag)]).status, 206);
}

#[test]
fn a_site_that_is_wrong_from_the_start_is_shown_as_well_as_can_be_and_mends() {
    let project = project();
    project.write("content/briefings/bad.md", note("See [[art. 999]]."));
    let serving = Serving::start(project, &[]);
    assert_eq!(serving.get(NOTE_PAGE).status, 200);
    let mut events = serving.events(NOTE_PAGE);
    assert_eq!(events.next()["problems"].as_array().map(Vec::len), Some(1));
    fs::remove_file(serving.root().join("content/briefings/bad.md")).expect("a file");
    assert_eq!(events.next()["problems"].as_array().map(Vec::len), Some(0));
}

#[test]
fn what_the_machine_refuses_is_told_with_what_to_do_about_it() {
    let project = project();
    let nowhere = project.run(&["serve", "--root", "nowhere"]);
    assert_eq!(nowhere.code, Some(2));
    assert!(
        nowhere.said.contains("cannot read the folder `nowhere`") && nowhere.said.contains("hint: "),
        "{}",
        nowhere.said
    );
    // An address that is kept for documents, and no machine's.
    let elsewhere = project.run(&["serve", "--host", "192.0.2.1"]);
    assert_eq!(elsewhere.code, Some(2));
    assert!(elsewhere.said.starts_with("error: cannot listen on `192.0.2.1`, port 4000: "), "{}", elsewhere.said);
    assert!(elsewhere.said.contains("hint: name an address of this computer with `--host`"), "{}", elsewhere.said);
}

#[test]
fn the_next_free_port_is_taken_and_said() {
    let one = serving();
    let port: u16 = one.port();
    let other = Serving::start_at(project(), port, &[]);
    assert_ne!(other.port(), port);
    assert!(other.said().contains(&format!("the port is taken; using {}", other.port())), "{}", other.said());
}

#[cfg(unix)]
#[test]
fn an_interruption_ends_it_cleanly() {
    let mut serving = serving();
    let _events = serving.events(NOTE_PAGE);
    let interrupted = std::process::Command::new("kill").args(["-INT", &serving.id().to_string()]).status();
    assert!(interrupted.expect("kill runs").success());
    assert_eq!(serving.ended().code(), Some(0));
}

#[test]
fn the_index_is_made_when_somebody_searches_and_again_after_an_edit() {
    let project = project();
    let built = project.build(&project.beside("built"), &["--drafts", "--future"]);
    let index: Vec<_> = built.iter().filter(|(path, _)| path.starts_with("pagefind/")).collect();
    let serving = Serving::start(project, &["--now", program::NOW]);
    let as_built = || index.iter().all(|(path, bytes)| serving.get(&format!("/{path}")).body == **bytes);
    assert!(index.len() > 10 && as_built());

    let mut events = serving.events(NOTE_PAGE);
    events.next();
    serving.project.write(NOTE, note("The second words."));
    events.next();
    let list = "pagefind/pagefind-entry.json";
    assert_ne!(serving.get(&format!("/{list}")).body, built[list]);
    serving.project.write(NOTE, note("The first words."));
    events.next();
    assert!(as_built());
}

#[test]
fn warnings_are_told_with_their_place_and_go_when_they_are_mended() {
    let serving = serving();
    let mut events = serving.events(NOTE_PAGE);
    let first = events.next();
    assert_eq!((first["warnings"].as_array().map(Vec::len), &first["more_warnings"]), (Some(0), &0.into()));
    serving.project.write(NOTE, "+++\ntitle = \"A note\"\ndate = 2024-05-01\nsumary = \"x\"\n+++\n\nWords.\n");
    let second = events.next();
    let warnings = second["warnings"].as_array().expect("a list");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = warnings[0].as_str().expect("text");
    assert!(warning.contains("warning[unknown-key]") && warning.contains("content/briefings/note.md:4:1"), "{warning}");
    assert_eq!(second["problems"].as_array().map(Vec::len), Some(0), "a warning is no error");
    serving.project.write(NOTE, note("Mended."));
    assert_eq!(events.next()["warnings"].as_array().map(Vec::len), Some(0));
}
