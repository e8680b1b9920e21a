//! What a build is at, shown once it has taken a second, on a terminal only.

use crate::Stage;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a build may take before it says what it is at.
const PATIENCE: Duration = Duration::from_secs(1);

/// Tells a thread of its own what stage the build is at; the thread draws.
pub(super) struct Progress {
    drawing: Option<(Sender<Stage>, JoinHandle<()>)>,
    started: Instant,
}

impl Progress {
    pub(super) fn start() -> Self {
        let drawing = std::io::stderr().is_terminal().then(|| {
            let (sender, receiver) = channel();
            (sender, std::thread::spawn(move || draw(&receiver)))
        });
        Self { drawing, started: Instant::now() }
    }

    /// The build has come to a stage.
    pub(super) fn show(&self, stage: Stage) {
        if let Some((sender, _)) = &self.drawing {
            // The thread lives as long as the sender does.
            let _ = sender.send(stage);
        }
    }

    /// Takes away what was drawn, and says how long it took.
    pub(super) fn finish(self) -> Duration {
        if let Some((sender, thread)) = self.drawing {
            drop(sender);
            let _ = thread.join();
        }
        self.started.elapsed()
    }
}

/// Draws until the build is finished.
fn draw(stages: &Receiver<Stage>) {
    let started = Instant::now();
    let mut stage = Stage::Load;
    loop {
        match stages.recv_timeout(PATIENCE.saturating_sub(started.elapsed())) {
            Ok(next) => stage = next,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar.set_message(stage.word());
    while let Ok(next) = stages.recv() {
        bar.set_message(next.word());
    }
    bar.finish_and_clear();
}
