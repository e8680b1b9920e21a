//! A bar for builds that take over a second, on a terminal only.

use crate::Stage;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// What a build says while it works.
pub(super) struct Progress {
    bar: Mutex<Option<ProgressBar>>,
    started: Instant,
}

impl Progress {
    pub(super) fn start() -> Self {
        Self { bar: Mutex::new(None), started: Instant::now() }
    }

    /// Shows the stage a build is at, once it has taken a second.
    pub(super) fn show(&self, stage: Stage) {
        if !std::io::stderr().is_terminal() || self.started.elapsed() < Duration::from_secs(1) {
            return;
        }
        if let Ok(mut bar) = self.bar.lock() {
            let bar = bar.get_or_insert_with(|| {
                let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
                bar.set_style(
                    ProgressStyle::with_template("{spinner} {msg} {elapsed}")
                        .unwrap_or_else(|_| ProgressStyle::default_spinner()),
                );
                bar.enable_steady_tick(Duration::from_millis(120));
                bar
            });
            bar.set_message(stage.word());
        }
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        if let Ok(bar) = self.bar.lock()
            && let Some(bar) = bar.as_ref()
        {
            bar.finish_and_clear();
        }
    }

    /// How long it took.
    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}
