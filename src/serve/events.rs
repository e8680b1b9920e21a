use super::answer;
use super::preview::{Preview, Shown};
use http_body_util::channel::Channel;
use hyper::body::Bytes;
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// How often a silent browser is sent an empty line, which shows whether it is still there.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// What a page is told, at once and after each build: it compares that with what it is made of.
#[derive(Serialize)]
struct State<'s> {
    /// Of the page as it is now; empty if there is none.
    page: String,
    styles: &'s str,
    files: &'s str,
    /// What is wrong with what was saved last.
    problems: &'s [String],
    /// How many more problems there are.
    more: usize,
    /// What may be wrong with it.
    warnings: &'s [String],
    /// How many more of those there are.
    more_warnings: usize,
}

/// Server-sent events for the page at an address, for as long as the browser listens.
pub(super) fn stream(preview: &Arc<Preview>, address: String) -> Channel<Bytes, Infallible> {
    let (mut browser, body) = Channel::new(2);
    let preview = Arc::clone(preview);
    tokio::spawn(async move {
        let mut changes = preview.subscribe();
        loop {
            let shown = changes.borrow_and_update().clone();
            let _open = preview.opened(answer::page_at(&shown.edition, &address));
            let address = address.clone();
            let Ok(message) = tokio::task::spawn_blocking(move || message(&shown, &address)).await else { return };
            if browser.send_data(Bytes::from(message)).await.is_err() {
                return;
            }
            while let Err(_quiet) = tokio::time::timeout(HEARTBEAT, changes.changed()).await {
                if browser.send_data(Bytes::from_static(b":\n\n")).await.is_err() {
                    return;
                }
            }
        }
    });
    body
}

fn message(shown: &Shown, address: &str) -> String {
    let edition = &shown.edition;
    let state = State {
        page: answer::version(edition, &answer::page_at(edition, address)).unwrap_or_default(),
        styles: &shown.styles,
        files: &shown.files,
        problems: &shown.problems.drawn,
        more: shown.problems.more,
        warnings: &shown.problems.warnings,
        more_warnings: shown.problems.more_warnings,
    };
    format!("data: {}\n\n", serde_json::to_string(&state).unwrap_or_default())
}
