//! What is printed: problems, one line at the end, and what stopped us.

#![expect(clippy::print_stderr, reason = "this is the file that prints")]

use super::Outcome;
use super::options::ReportOptions;
use super::workflow::{self, Escape, without_commands};
use crate::diagnostic::draw::{self, Format, visible_lines};
use crate::diagnostic::{Report, Severity};
use crate::source::Sources;
use crate::{Failure, ServeError};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

/// Prints what is wrong on standard error, and says how the command ended.
pub(super) fn report(report: &Report, sources: &Sources, options: &ReportOptions) -> Outcome {
    let colour =
        options.format == Format::Human && std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let drawn = draw::report(report, sources, options.format, colour);
    let drawn = match options.format {
        // Its lines are commands, whose words are escaped for them.
        Format::Github => Cow::Borrowed(drawn.as_str()),
        Format::Human | Format::Short => harmless(&drawn, Escape::Shown),
        Format::Json | Format::Sarif => harmless(&drawn, Escape::Json),
    };
    // A reader that closes the pipe early has seen enough.
    let _ = std::io::stderr().write_all(drawn.as_bytes());
    let denied = options.deny_warnings && report.count(Severity::Warning) > 0;
    if report.has_errors() || denied { Outcome::Problems } else { Outcome::Clean }
}

/// `2 errors, 1 warning`, empty if there is nothing.
pub(super) fn counts(report: &Report) -> String {
    let mut counts = String::new();
    for (severity, noun) in [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")] {
        let count = report.count(severity);
        if count > 0 {
            let comma = if counts.is_empty() { "" } else { ", " };
            let plural = if count == 1 { "" } else { "s" };
            let _ = write!(counts, "{comma}{count} {noun}{plural}");
        }
    }
    counts
}

/// Prints lines on standard output, with nothing in them that a terminal would obey.
pub(super) fn text(text: &str) {
    painted(&visible_lines(text));
}

/// Prints text of our own on standard output as it is: words of content in it have to be [`visible_lines`] already, as colours
/// stand between them.
pub(super) fn painted(text: &str) {
    let _ = std::io::stdout().write_all(harmless(text, Escape::Shown).as_bytes());
}

/// Prints the line that sums up a build: on standard error, after the problems. Formats that programs read have none.
pub(super) fn summary(options: &ReportOptions, text: &str) {
    if matches!(options.format, Format::Human | Format::Short) {
        say(text);
    }
}

/// Prints a line for people on standard error.
pub(super) fn say(text: &str) {
    eprintln!("{}", harmless(&visible_lines(text), Escape::Shown));
}

/// Whether somebody is there to answer.
pub(super) fn is_answered() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks a question and waits for the answer; nothing, if there is none.
pub(super) fn ask(question: &str) -> Option<String> {
    eprint!("{}", visible_lines(question));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).ok().filter(|length| *length > 0)?;
    Some(answer)
}

/// Prints help or a mistake in the arguments.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    if !workflow::is_watched() {
        let _ = error.print();
    } else if error.use_stderr() {
        say(&error.render().to_string());
    } else {
        text(&error.render().to_string());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Prints what the machine would not do.
pub(super) fn failure(error: &anyhow::Error) -> ExitCode {
    let mut message = String::from("error: ");
    for (index, cause) in error.chain().enumerate() {
        let colon = if index == 0 { "" } else { ": " };
        let _ = write!(message, "{colon}{cause}");
    }
    let of_build = error.downcast_ref::<Failure>().map(Failure::hint);
    if let Some(hint) = of_build.or_else(|| error.downcast_ref::<ServeError>()?.hint()) {
        let _ = write!(message, "\n  = hint: {hint}");
    }
    say(&message);
    ExitCode::from(2)
}

/// Words with nothing in them that a service which runs the program would obey.
fn harmless(text: &str, escape: Escape) -> Cow<'_, str> {
    if workflow::is_watched() { without_commands(text, escape) } else { Cow::Borrowed(text) }
}
