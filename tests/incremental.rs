//! A build into a kept folder ends as a clean one does, byte for byte and with the same report, whatever was edited since
//! the last: content, data, themes, options, the output itself, and what is kept between builds.
//!
//! `TRAVAUX_SEQUENCES=2000 cargo nextest run --test incremental` runs as many sequences of edits.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]
#![allow(clippy::print_stdout, reason = "it says how much it did")]

mod program;

use jiff::civil::date;
use program::{Project, difference, tree};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};
use travaux::diagnostic::draw;
use travaux::model::config::{BaseUrl, BuildOptions};
use travaux::{Built, Request, Then};

/// What somebody does between two builds. Numbers choose among few files and texts, so that edits meet.
#[derive(Debug, Clone)]
enum Edit {
    Nothing,
    WriteBriefing {
        file: u8,
        text: u8,
    },
    /// A text of the same length, with the date of the one before.
    SwapInSecret {
        file: u8,
        text: u8,
    },
    RenameBriefing {
        file: u8,
        to: u8,
    },
    RemoveBriefing {
        file: u8,
    },
    LinkBriefing {
        file: u8,
        to: u8,
    },
    /// A drawing, which is written anew.
    WriteDrawing {
        text: u8,
    },
    WritePicture {
        bytes: u8,
    },
    /// A file that is copied.
    WriteCopied {
        file: u8,
        bytes: u8,
    },
    /// Other bytes of the same length, with the date of those before.
    SwapCopiedInSecret {
        file: u8,
        bytes: u8,
    },
    /// A copied file is moved to where another stands, and a new one takes its place.
    MoveCopied {
        file: u8,
        to: u8,
    },
    /// A copied file becomes a link to another, or out of the project.
    LinkCopied {
        file: u8,
        to: u8,
    },
    /// As `touch -d` does.
    SetBack {
        file: u8,
        copied: bool,
    },
    WriteTopics {
        text: u8,
    },
    RetitleTreaty {
        text: u8,
    },
    WriteTemplate {
        text: u8,
    },
    RemoveTheme,
    WriteStyle {
        text: u8,
    },
    Retitle {
        text: u8,
    },
    Permit {
        file: u8,
        mode: u8,
    },
    Drafts,
    Future,
    Day {
        day: u8,
    },
    Address {
        text: u8,
    },
    AppendToOutput {
        file: u8,
    },
    /// As many other bytes, with the date of those before.
    SwapOutputInSecret {
        file: u8,
    },
    /// Two files of the output change places.
    ExchangeOutput {
        file: u8,
        with: u8,
    },
    /// A file of the output, or the folder that it is in, becomes a link to where it was moved.
    LinkOutput {
        file: u8,
        folder: bool,
    },
    RemoveOutput {
        file: u8,
    },
    ForeignFile,
    DamageWorkspace {
        how: u8,
    },
    BuildElsewhere,
}

fn edit() -> impl Strategy<Value = Edit> {
    let few = 0..4_u8;
    prop_oneof![
        8 => Just(Edit::Nothing),
        4 => (few.clone(), 0..9_u8).prop_map(|(file, text)| Edit::WriteBriefing { file, text }),
        2 => (few.clone(), 0..9_u8).prop_map(|(file, text)| Edit::SwapInSecret { file, text }),
        1 => (few.clone(), few.clone()).prop_map(|(file, to)| Edit::RenameBriefing { file, to }),
        1 => few.clone().prop_map(|file| Edit::RemoveBriefing { file }),
        1 => (few.clone(), few.clone()).prop_map(|(file, to)| Edit::LinkBriefing { file, to }),
        1 => few.clone().prop_map(|bytes| Edit::WritePicture { bytes }),
        2 => few.clone().prop_map(|text| Edit::WriteDrawing { text }),
        2 => (few.clone(), few.clone()).prop_map(|(file, bytes)| Edit::WriteCopied { file, bytes }),
        3 => (few.clone(), few.clone()).prop_map(|(file, bytes)| Edit::SwapCopiedInSecret { file, bytes }),
        1 => (few.clone(), few.clone()).prop_map(|(file, to)| Edit::MoveCopied { file, to }),
        2 => (few.clone(), 0..5_u8).prop_map(|(file, to)| Edit::LinkCopied { file, to }),
        2 => (few.clone(), any::<bool>()).prop_map(|(file, copied)| Edit::SetBack { file, copied }),
        2 => any::<u8>().prop_map(|file| Edit::SwapOutputInSecret { file }),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(file, with)| Edit::ExchangeOutput { file, with }),
        1 => (any::<u8>(), any::<bool>()).prop_map(|(file, folder)| Edit::LinkOutput { file, folder }),
        1 => few.clone().prop_map(|text| Edit::WriteTopics { text }),
        1 => few.clone().prop_map(|text| Edit::RetitleTreaty { text }),
        1 => few.clone().prop_map(|text| Edit::WriteTemplate { text }),
        1 => Just(Edit::RemoveTheme),
        1 => few.clone().prop_map(|text| Edit::WriteStyle { text }),
        1 => few.clone().prop_map(|text| Edit::Retitle { text }),
        1 => (few.clone(), few.clone()).prop_map(|(file, mode)| Edit::Permit { file, mode }),
        1 => Just(Edit::Drafts),
        1 => Just(Edit::Future),
        1 => few.clone().prop_map(|day| Edit::Day { day }),
        1 => few.clone().prop_map(|text| Edit::Address { text }),
        2 => any::<u8>().prop_map(|file| Edit::AppendToOutput { file }),
        1 => any::<u8>().prop_map(|file| Edit::RemoveOutput { file }),
        1 => Just(Edit::ForeignFile),
        1 => few.prop_map(|how| Edit::DamageWorkspace { how }),
        1 => Just(Edit::BuildElsewhere),
    ]
}

/// A project, how it is built, and the folder that is kept.
struct World {
    project: Project,
    options: BuildOptions,
    /// Whether the last build wrote what it made.
    is_good: Cell<bool>,
}

impl World {
    fn new(start: &Path) -> Self {
        let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2025, 1, 1) };
        let world = Self { project: Project::copy_of(start), options, is_good: Cell::new(false) };
        (0..4).for_each(|file| world.project.write(&copied(file), [file; 300]));
        let all = (0..4).map(|file| format!("[{file}](../static/copied-{file}.bin)")).collect::<Vec<_>>().join(" ");
        let page = format!("+++\ntitle = \"Files\"\ndate = 2024-01-01\n+++\n\n{all}\n");
        world.project.write("content/briefings/files.md", page);
        world
    }

    fn at(&self, path: &str) -> PathBuf {
        self.project.root().join(path)
    }

    fn kept(&self) -> PathBuf {
        self.project.beside("kept")
    }

    fn build(&self, folder: PathBuf) -> Built {
        let request = Request {
            root: self.project.root(),
            output: Some(folder),
            options: self.options.clone(),
            keep_going: false,
            clean: false,
            timings: false,
            then: Then::GoesOn,
        };
        travaux::build(&request, &|_| ()).expect("the machine allows it")
    }

    /// Does what is asked where it can be done.
    fn make(&mut self, edit: &Edit) {
        match edit {
            Edit::Nothing => {}
            Edit::WriteBriefing { file, text } => {
                // A link that leads in a circle, or a file that may not be written, is replaced.
                if fs::write(self.at(&briefing(*file)), words(*text)).is_err() {
                    let _ = fs::remove_file(self.at(&briefing(*file)));
                    self.project.write(&briefing(*file), words(*text));
                }
            }
            Edit::SwapInSecret { file, text } => swap(&self.at(&briefing(*file)), words(*text).as_bytes()),
            Edit::RenameBriefing { file, to } => {
                _ = fs::rename(self.at(&briefing(*file)), self.at(&briefing(*to)));
            }
            Edit::RemoveBriefing { file } => _ = fs::remove_file(self.at(&briefing(*file))),
            Edit::LinkBriefing { file, to } => {
                let _ = fs::remove_file(self.at(&briefing(*file)));
                link(&format!("written-{to}.md"), &self.at(&briefing(*file)));
            }
            Edit::WritePicture { bytes } => self.project.write("content/static/picture.png", [*bytes; 8]),
            Edit::WriteDrawing { text } => {
                // Some of them with something that is taken out, some of them no drawing.
                let inside = ["<g/>", "<script>x()</script>", "<g onload=\"x()\"/>", "<g>"][usize::from(*text) % 4];
                let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{text}</text>{inside}</svg>");
                self.project.write("content/static/drawing.svg", svg);
            }
            Edit::WriteCopied { file, bytes } => {
                let _ = fs::remove_file(self.at(&copied(*file)));
                self.project.write(&copied(*file), [*bytes; 300]);
            }
            Edit::SwapCopiedInSecret { file, bytes } => swap(&self.at(&copied(*file)), &[*bytes; 300]),
            Edit::MoveCopied { file, to } => {
                let _ = fs::rename(self.at(&copied(*file)), self.at(&copied(*to)));
                self.project.write(&copied(*file), [9; 300]);
            }
            Edit::LinkCopied { file, to } => {
                fs::write(self.project.beside("secret.bin"), "secret").expect("a file");
                let target = if *to == 4 { "../../../secret.bin".to_owned() } else { format!("copied-{to}.bin") };
                let _ = fs::remove_file(self.at(&copied(*file)));
                link(&target, &self.at(&copied(*file)));
            }
            Edit::SetBack { file, copied: is_copied } => {
                let at = self.at(&if *is_copied { copied(*file) } else { briefing(*file) });
                let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
                let _ = fs::File::options().write(true).open(at).and_then(|file| file.set_modified(date));
            }
            Edit::WriteTopics { text } => {
                let topic = format!("[[topic]]\nid = \"scope\"\ntitle = \"Scope {text}\"\n");
                self.project.write("content/topics.toml", topic);
            }
            Edit::RetitleTreaty { text } => self.retitle_treaty(*text),
            Edit::WriteTemplate { text } => self.project.write(
                "themes/folio/templates/404.html",
                format!("{{% extends \"base.html\" %}}{{% block main %}}<h1>None {text}</h1>{{% endblock %}}\n"),
            ),
            Edit::RemoveTheme => _ = fs::remove_dir_all(self.at("themes")),
            Edit::WriteStyle { text } => {
                self.project.write("themes/folio/static/own.css", format!("main {{ order: {text} }}\n"));
            }
            Edit::Retitle { text } => self.retitle(*text),
            Edit::Permit { file, mode } => permit(&self.at(&briefing(*file)), *mode),
            Edit::Drafts => self.options.drafts = !self.options.drafts,
            Edit::Future => self.options.future = !self.options.future,
            Edit::Day { day } => self.options.now = date(2025, 1, 1 + day.cast_signed()),
            Edit::Address { text } => {
                self.options.base_url = BaseUrl::new(&format!("https://example.org/{text}/")).ok();
            }
            Edit::AppendToOutput { file } => {
                if let Some(path) = self.of_output(*file) {
                    let bytes = fs::read(&path).expect("a file of the output");
                    fs::write(&path, [&bytes[..], b"more"].concat()).expect("a file of the output");
                }
            }
            Edit::SwapOutputInSecret { file } => {
                if let Some(path) = self.of_output(*file) {
                    let bytes = fs::read(&path).expect("a file of the output");
                    swap(&path, &vec![b'x'; bytes.len()]);
                }
            }
            Edit::ExchangeOutput { file, with } => {
                if let (Some(one), Some(other)) = (self.of_output(*file), self.of_output(*with)) {
                    let between = self.project.beside("between");
                    fs::rename(&one, &between).expect("moved");
                    let _ = fs::rename(&other, &one);
                    let _ = fs::rename(&between, &other);
                }
            }
            Edit::LinkOutput { file, folder } => self.link_output(*file, *folder),
            Edit::RemoveOutput { file } => {
                if let Some(path) = self.of_output(*file) {
                    fs::remove_file(path).expect("a file of the output");
                }
            }
            Edit::ForeignFile => {
                if self.kept().exists() {
                    fs::write(self.kept().join("CNAME"), "example.org").expect("a file");
                }
            }
            Edit::DamageWorkspace { how } => self.damage(*how),
            Edit::BuildElsewhere => {
                let _ = self.build(self.project.beside("elsewhere"));
            }
        }
    }

    fn retitle(&self, text: u8) {
        let config = fs::read_to_string(self.at("site.toml")).expect("site.toml");
        let lines = config
            .lines()
            .map(|line| if line.starts_with("title =") { format!("title = \"Site {text}\"") } else { line.to_owned() });
        let lines: Vec<String> = lines.collect();
        self.project.write("site.toml", lines.join("\n") + "\n");
    }

    fn retitle_treaty(&self, text: u8) {
        for path in tree(&self.at("content/treaties")).into_keys().filter(|path| path.ends_with("treaty.toml")) {
            let path = format!("content/treaties/{path}");
            let treaty = fs::read_to_string(self.at(&path)).expect("a treaty");
            let (first, rest) = treaty.split_once("title = ").expect("its title");
            let rest = rest.split_once('\n').expect("a line").1;
            self.project.write(&path, format!("{first}title = \"Treaty {text}\"\n{rest}"));
        }
    }

    /// What became a link is told, and not written through; when the link is gone, all is made again.
    fn link_output(&self, file: u8, folder: bool) {
        let Some(path) = self.of_output(file) else { return };
        let path = if folder { path.parent().expect("a folder").to_owned() } else { path };
        if path == self.kept() {
            return;
        }
        let away = self.project.beside("away");
        fs::rename(&path, &away).expect("moved");
        let before = if away.is_dir() { tree(&away) } else { [(String::new(), fs::read(&away).expect("it"))].into() };
        link(away.to_str().expect("a path"), &path);
        let built = self.build(self.kept());
        assert!(
            built.report.diagnostics.iter().any(|problem| problem.rule.code == "foreign-file"),
            "{}",
            path.display()
        );
        assert!(built.written.is_none());
        let after = if away.is_dir() { tree(&away) } else { [(String::new(), fs::read(&away).expect("it"))].into() };
        assert_eq!(difference(&before, &after), Vec::<String>::new());
        fs::remove_file(&path).expect("the link");
        fs::rename(&away, &path).expect("moved back");
    }

    /// A file of the output; none after a build with errors, as what was changed of files that are no longer made is told then.
    fn of_output(&self, number: u8) -> Option<PathBuf> {
        if !self.is_good.get() {
            return None;
        }
        let mut files = tree(&self.kept());
        files.remove(".travaux-manifest");
        let path = files.into_keys().nth(usize::from(number) % 200)?;
        Some(self.kept().join(path))
    }

    fn damage(&self, how: u8) {
        let folder = self.at(".travaux");
        if how == 0 {
            let _ = fs::remove_dir_all(folder);
            return;
        }
        for path in tree(&folder).into_keys() {
            let at = folder.join(path);
            let bytes = fs::read(&at).expect("a file");
            match how {
                1 => fs::write(&at, b"not what it was").expect("a file"),
                2 => fs::write(&at, &bytes[..bytes.len() / 2]).expect("a file"),
                _ => fs::remove_file(&at).expect("a file"),
            }
        }
    }

    /// Builds into the kept folder and into a new one. Whether the first was told to be what stands already.
    fn compare(&self) -> Result<bool, TestCaseError> {
        let kept = self.build(self.kept());
        let folder = self.project.beside("clean");
        let clean = self.build(folder.clone());
        let drawn = |built: &Built| draw::report(&built.report, &built.sources, draw::Format::Human, false);
        prop_assert_eq!(drawn(&kept), drawn(&clean));
        prop_assert_eq!(kept.pages, clean.pages);
        prop_assert_eq!(kept.written.is_some(), clean.written.is_some());
        self.is_good.set(kept.written.is_some());
        if let (Some(kept), Some(clean)) = (kept.written, clean.written) {
            prop_assert_eq!(kept.written + kept.unchanged, clean.written + clean.unchanged);
            let mut here = tree(&self.kept());
            here.remove("CNAME");
            prop_assert_eq!(difference(&tree(&folder), &here), Vec::<String>::new());
            fs::remove_dir_all(folder).expect("the clean site");
        }
        Ok(kept.sources.texts.is_empty())
    }
}

/// Changes a file and gives it the date that it had.
fn swap(at: &Path, bytes: &[u8]) {
    let Ok(date) = fs::metadata(at).and_then(|data| data.modified()) else { return };
    if fs::write(at, bytes).is_ok() {
        fs::File::options().write(true).open(at).and_then(|file| file.set_modified(date)).expect("its old date");
    }
}

#[cfg(unix)]
fn link(target: &str, at: &Path) {
    let _ = std::os::unix::fs::symlink(target, at);
}

#[cfg(not(unix))]
fn link(_: &str, _: &Path) {}

/// A file that is copied as it is.
fn copied(number: u8) -> String {
    format!("content/static/copied-{number}.bin")
}

fn briefing(number: u8) -> String {
    format!("content/briefings/written-{number}.md")
}

/// Texts of one length. Some are drafts, some are to be published later, some refer to what is not there.
fn words(number: u8) -> String {
    let more = match number {
        0 | 1 => "draft = true        ",
        2 | 3 => "publish = 2025-01-03",
        _ => "# nothing more here ",
    };
    let link = if number == 4 { "[[briefing:none-such]]" } else { "words without any link" };
    format!("+++\ntitle = \"Title {number}\"\ndate = 2024-05-0{}\n{more}\n+++\n\nText {number}: {link}.\n", number + 1)
}

#[cfg(unix)]
fn permit(path: &Path, mode: u8) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = [0o644, 0o600, 0o000, 0o444][usize::from(mode)];
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u8) {}

#[test]
fn after_any_edits_a_kept_site_is_what_a_clean_build_makes() {
    let start = Project::new();
    let cases = std::env::var("TRAVAUX_SEQUENCES").ok().and_then(|number| number.parse().ok()).unwrap_or(20);
    let (builds, quick) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 60, ..Config::default() };
    let steps = proptest::collection::vec((edit(), prop::bool::weighted(0.8)), 1..7);
    let outcome = TestRunner::new(config).run(&steps, |steps| {
        let mut world = World::new(&start.root());
        for (edit, pause) in steps {
            world.make(&edit);
            if pause {
                // Only what did not change within this tick of the clock is remembered.
                std::thread::sleep(Duration::from_millis(12));
            }
            builds.fetch_add(1, Ordering::Relaxed);
            quick.fetch_add(usize::from(world.compare()?), Ordering::Relaxed);
        }
        Ok(())
    });
    let (builds, quick) = (builds.into_inner(), quick.into_inner());
    println!("{cases} sequences, {builds} builds, of which {quick} found nothing to do");
    outcome.expect("every kept site is a clean one");
    if cfg!(unix) {
        assert!(quick > 0, "none of {builds} builds found nothing to do");
    }
}

/// A project that was built once, long enough after it was written that the next build knows it.
fn built() -> (Project, PathBuf) {
    let project = Project::new();
    std::thread::sleep(Duration::from_millis(20));
    let public = project.beside("public");
    project.build(&public, &[]);
    (project, public)
}

#[cfg(unix)]
#[test]
fn a_build_of_which_nothing_changed_renders_no_page_and_says_the_same() {
    let (project, public) = built();
    let arguments = ["build", "--now", program::NOW, "--timings", "--output", public.to_str().expect("a path")];
    let ran = project.run(&arguments);
    assert_eq!(ran.code, Some(0));
    assert!(ran.said.contains(": 0 files written, ") && ran.said.contains(" unchanged, 0 removed\n"), "{}", ran.said);
    assert!(ran.said.contains("no page was rendered"), "{}", ran.said);
    let again = project.run(&[&arguments[..], &["--clean"]].concat());
    assert!(again.said.contains(" 0 unchanged, 0 removed\n"), "{}", again.said);
    assert!(again.said.contains("slowest templates"), "{}", again.said);
}
