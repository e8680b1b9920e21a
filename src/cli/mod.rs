//! The command line: one file a command, and the only room that prints.
//!
//! In: arguments. Out: what people read, and an exit code: 0 clean, 1 errors in content (or warnings with
//! `--deny-warnings`), 2 usage or machine. Not here: anything a command does besides talking about it.

mod build;
mod changes;
mod check;
mod completions;
mod diff;
mod files;
mod find;
mod ids;
mod init;
mod new;
mod options;
mod print;
mod progress;
mod schema;
mod serve;
mod timings;
mod workflow;
mod written;

use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

/// A static site generator for treaty-analysis briefings
///
/// Reads markdown briefings and treaty data from `content/`, checks every reference between them, and writes a
/// cross-linked site of articles, proposals and analyses.
#[derive(Debug, Parser)]
#[command(name = "travaux", version, propagate_version = true, arg_required_else_help = true)]
#[command(after_help = "Start with `travaux init my-site`, then `travaux build --root my-site`.")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    // No docs here: a command's own doc comment is its help.
    Build(build::Build),
    Serve(serve::Serve),
    Check(check::Check),
    Init(init::Init),
    New(new::New),
    Diff(diff::Diff),
    Changes(changes::Changes),
    Ids(ids::Ids),
    Schema(schema::Schemas),
    Completions(completions::Completions),
}

/// Runs the program with its arguments, the program's own name first.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return print::usage(&error),
    };
    let result = match arguments.command {
        Command::Build(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Init(command) => command.run(),
        Command::New(command) => command.run(),
        Command::Diff(command) => command.run(),
        Command::Changes(command) => command.run(),
        Command::Ids(command) => command.run(),
        Command::Schema(command) => command.run(),
        Command::Completions(command) => Ok(command.run()),
    };
    match result {
        Ok(outcome) => outcome.into(),
        Err(error) => print::failure(&error),
    }
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing is wrong.
    Clean,
    /// The content has errors, or warnings that were denied.
    Problems,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => ExitCode::SUCCESS,
            Outcome::Problems => ExitCode::from(1),
        }
    }
}
