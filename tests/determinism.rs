//! The same content gives the same site, byte for byte: whatever the number of threads, whatever stood in the output
//! before, and whenever the build before it was killed.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::{NOW, Project, difference, tree};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

/// A site of the kind that `travaux init` makes, and `count` briefings that refer to its treaty and to each other.
fn site_of(count: usize) -> Project {
    let project = Project::new();
    for number in 0..count {
        project.write(&format!("content/briefings/note-{number}.md"), briefing(number, count));
    }
    project
}

fn briefing(number: usize, count: usize) -> String {
    let (month, day) = (number % 12 + 1, number % 28 + 1);
    let next = (number + 1) % count;
    format!(
        "+++\ntitle = \"Note {number}\"\ndate = 2024-{month:02}-{day:02}\n+++\n\n\
         It follows [the one after it](note-{next}.md#what-came-next) and [[briefing:note-{next}]].[^a]\n\n\
         ## What came next\n\n| who | what |\n|---|---|\n| one | {number} |\n\n```rust\nlet note = {number};\n```\n\n\
         [^a]: A note to note {number}.\n"
    )
}

#[test]
fn the_number_of_threads_does_not_change_a_byte() {
    let project = site_of(60);
    let alone = project.build(&project.beside("one"), &["-j", "1"]);
    assert!(alone.len() > 60, "{} files", alone.len());
    for threads in ["2", "3", "8"] {
        let many = project.build(&project.beside(threads), &["-j", threads]);
        assert_eq!(difference(&alone, &many), Vec::<String>::new(), "with {threads} threads");
    }
}

#[test]
fn the_report_is_the_same_with_any_number_of_threads() {
    let project = site_of(40);
    for number in (0..40).step_by(3) {
        let wrong = briefing(number, 40).replace("date =", "dote =") + "\n[[art. 990]] and [this](nowhere.md)\n";
        project.write(&format!("content/briefings/note-{number}.md"), wrong);
    }
    let said = |threads| {
        let ran = project.run(&["check", "--now", NOW, "-j", threads]);
        assert_eq!(ran.code, Some(1));
        let (report, _summary) = ran.said.trim_end().rsplit_once('\n').expect("a report and a summary");
        report.to_owned()
    };
    let alone = said("1");
    assert!(alone.contains("error[missing-key]"), "{alone}");
    assert_eq!(alone, said("2"));
    assert_eq!(alone, said("8"));
}

#[test]
fn a_second_build_writes_nothing() {
    let project = site_of(20);
    let public = project.beside("public");
    let first = project.build(&public, &[]);
    let dates = modified(&public);
    let ran = project.run(&["build", "--now", NOW, "--output", public.to_str().expect("a path")]);
    assert!(ran.said.contains(": 0 files written, "), "{}", ran.said);
    assert_eq!(difference(&first, &tree(&public)), Vec::<String>::new());
    assert_eq!(dates, modified(&public));
}

#[test]
fn a_build_over_another_one_is_the_same_as_a_clean_one() {
    let project = site_of(30);
    let public = project.beside("public");
    project.build(&public, &[]);
    for number in 0..10 {
        fs::remove_file(project.root().join(format!("content/briefings/note-{number}.md"))).expect("a briefing");
    }
    for number in 10..30 {
        project
            .write(&format!("content/briefings/note-{number}.md"), briefing(number, 30).replace("note-0", "note-29"));
    }
    project.write("content/briefings/added.md", briefing(30, 30).replace("note-1", "note-11"));
    let over = project.build(&public, &[]);
    let clean = project.build(&project.beside("clean"), &[]);
    assert_eq!(difference(&clean, &over), Vec::<String>::new());
}

#[test]
fn after_a_killed_build_the_next_one_makes_it_right() {
    let project = site_of(300);
    let public = project.beside("public");
    let target = public.to_str().expect("a path");
    let addresses = ["https://example.org/", "https://example.org/treaties/"];
    let started = Instant::now();
    project.build(&project.beside("clean-0"), &["--base-url", addresses[0]]);
    let whole = started.elapsed();
    project.build(&project.beside("clean-1"), &["--base-url", addresses[1]]);

    project.build(&public, &["--base-url", addresses[1]]);
    fs::write(public.join("CNAME"), "treaties.example.org").expect("a file of somebody else");
    fs::create_dir(public.join("archive")).expect("a folder of somebody else");
    fs::write(public.join("archive/1998.html"), "<p>old</p>").expect("a file of somebody else");

    let kills = 12;
    let mut killed = 0;
    for kill in 0..kills {
        // Another address changes every page, so there is always something to be killed at.
        let address = kill % 2;
        let mut build = project.command(&["build", "--now", NOW, "--output", target, "--base-url", addresses[address]]);
        let mut build = build.stderr(std::process::Stdio::null()).spawn().expect("the program starts");
        std::thread::sleep(delay(whole, kill, kills));
        let _ = build.kill();
        killed += usize::from(!build.wait().expect("the program ends").success());

        let mended = project.build(&public, &["--base-url", addresses[address]]);
        let mut clean = tree(&project.beside(&format!("clean-{address}")));
        clean.insert("CNAME".into(), b"treaties.example.org".into());
        clean.insert("archive/1998.html".into(), b"<p>old</p>".into());
        assert_eq!(difference(&clean, &mended), Vec::<String>::new(), "after kill {kill}");
    }
    assert!(killed >= 2, "only {killed} of {kills} builds were still running when they were killed");
}

/// Delays from the first moment to near the end of a build, denser towards the end, where files are put in place. Builds
/// after the first are a little faster.
fn delay(whole: Duration, kill: usize, kills: usize) -> Duration {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let share = (kill as f64 + 0.5) / kills as f64;
    whole.mul_f64(0.9 * share.sqrt())
}

/// When each file below a folder was last written.
fn modified(folder: &Path) -> Vec<(String, SystemTime)> {
    let date = |path: &String| fs::metadata(folder.join(path)).and_then(|data| data.modified()).expect("a date");
    tree(folder).into_keys().map(|path| (path.clone(), date(&path))).collect()
}
