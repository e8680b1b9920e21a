use super::{Arguments, Outcome, print};
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

/// Print a script that completes commands in a shell
///
/// For bash, `travaux completions bash > ~/.local/share/bash-completion/completions/travaux`; each shell has its own
/// place for such files.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "travaux", &mut script);
        print::text(&String::from_utf8_lossy(&script));
        Outcome::Clean
    }
}
