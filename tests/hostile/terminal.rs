//! What is printed of hostile content: each format of the report by its own rules, and nothing in any output that a terminal or the
//! service which runs the program would obey.

use crate::program::{NOW, Project, Ran};
use serde_json::Value;
use std::process::Output;

/// Words of content that reach messages: commands of a workflow in each way of beginning one, a terminal's commands, ends of lines,
/// marks that turn the direction.
const WORDS: &str =
    r"x\n::add-mask::a\r\n  ::error::b\n##[group]c ##vso[task.x]d \u001b[2J\u0007\u202e\u2028\u0085%0A::debug::e";

fn project() -> Project {
    let project = Project::empty();
    project.write("site.toml", "title = \"Tide Watch\"\nbase_url = \"https://example.org/\"\nsearch = false\n");
    project.write("content/treaties/tides/treaty.toml", "title = \"Convention on Tides\"\nfictional = true\n");
    let draft = |day: &str, act: &str| {
        format!(
            "+++\ntitle = \"D\"\ndate = {day}\nsources = [{{ url = \"https://example.org/d\" }}]\n+++\n\n\
             # Chapter I. {act}\n\n## ::warning::heading {act}\n\n##[Article 1]. ::notice::title {act}\n\n::set-output name=a::{act} [open\n\n\
             - ::group::{act}\n\n# Article 2. ##[command]echo {act}\n\n1. ##[debug]{act}\n"
        )
    };
    project.write("content/treaties/tides/drafts/zero.md", draft("2024-01-15", "act"));
    project.write("content/treaties/tides/drafts/one.md", draft("2024-03-15", "rest and act"));
    project.write(
        "content/treaties/tides/positions.toml",
        format!("[[position]]\nby = \"{WORDS}\"\non = \"{WORDS}\"\nstance = \"{WORDS}\"\ndate = \"{WORDS}\"\n\"{WORDS}\" = 1\n"),
    );
    project.write(
        "content/briefings/notes.md",
        format!(
            "---\ntitle: Notes\ndate: 2024-06-01\ntreaty: \"{}\"\n---\n\n[[topic:::a##[b]] [[::error::c]] <x-::d ##[e]>\n\n::debug::![x](##[f].svg)\n",
            WORDS.replace("\\u001b", "\\e")
        ),
    );
    project.write("content/briefings/::error::name\n::error::x##[a].md", "Words.\n");
    project
}

/// Runs a command as GitHub does.
fn watched(project: &Project, arguments: &[&str]) -> Ran {
    let mut command = project.command(arguments);
    let Output { status, stdout, stderr } = command.env("GITHUB_ACTIONS", "true").output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("messages are UTF-8");
    Ran { code: status.code(), said: text(stderr), printed: text(stdout) }
}

/// What a terminal would obey, and lines that GitHub's runner would.
fn obeyed(text: &str) -> Vec<String> {
    let marks = text.chars().filter(|sign| {
        (sign.is_control() && !matches!(sign, '\n' | '\t'))
            || matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}')
    });
    let is_command =
        |line: &&str| line.trim_start().starts_with("::") || line.contains("##[") || line.contains("##vso[");
    marks.map(|sign| format!("{sign:?}")).chain(text.lines().filter(is_command).map(str::to_owned)).collect()
}

#[test]
fn no_line_of_any_command_is_a_command_to_the_service_that_runs_it() {
    let project = project();
    let commands: [&[&str]; 11] = [
        &["check", "--now", NOW],
        &["check", "--now", NOW, "--format", "short"],
        &["check", "--now", NOW, "--format", "json"],
        &["check", "--now", NOW, "--format", "sarif"],
        &["build", "--now", NOW, "--keep-going", "--timings"],
        &["diff", "tides", "zero..one"],
        &["diff", "tides", "zero..one", "art. 1"],
        &["diff", "tides", "zero..\u{1b}[2J\n::error::x"],
        &["ids", "tides"],
        &["changes", "tides", "--since", "2024-01-01"],
        &["new", "briefing", "a\n::error::b ##[c]"],
    ];
    let mut said = String::new();
    for arguments in commands {
        let ran = watched(&project, arguments);
        for text in [&ran.said, &ran.printed] {
            assert_eq!(obeyed(text), Vec::<String>::new(), "{arguments:?}");
        }
        said += &(ran.said + &ran.printed);
    }
    for words in ["\\u{3a}:warning::heading", "#\\u{23}[command]echo", "#\\u0023[", "\\u{1b}[2J"] {
        assert!(said.contains(words), "{words} was met nowhere");
    }
    let usage = watched(&project, &["check", "::error::\n::error::x"]);
    assert_eq!((usage.code, obeyed(&usage.said)), (Some(2), Vec::new()));
}

#[test]
fn each_problem_is_one_line_to_github_and_one_object_to_programs() {
    let project = project();
    let format = |format: &str| watched(&project, &["check", "--now", NOW, "--format", format]).said;
    let json: Vec<Value> = serde_json::from_str(&format("json")).expect("JSON");
    assert!(json.len() > 10, "{json:#?}");
    let sarif: Value = serde_json::from_str(&format("sarif")).expect("SARIF");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(json.len()));
    let github = format("github");
    let lines: Vec<&str> = github.lines().collect();
    assert_eq!(lines.len(), json.len());
    for (line, problem) in lines.iter().zip(&json) {
        let command = match problem["severity"].as_str() {
            Some("note") => "notice",
            severity => severity.expect("a severity"),
        };
        let code = problem["code"].as_str().expect("a code");
        assert!(line.starts_with(&format!("::{command} file=")) && line.contains(&format!("title={code}::")), "{line}");
    }
}

#[test]
fn elsewhere_words_are_printed_as_they_are() {
    let project = project();
    let ran =
        project.command(&["diff", "tides", "zero..one"]).env_remove("GITHUB_ACTIONS").env_remove("TF_BUILD").output();
    let printed = String::from_utf8(ran.expect("the program starts").stdout).expect("UTF-8");
    assert!(printed.contains("\n  ::warning::heading"), "{printed}");
}
