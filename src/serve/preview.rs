use super::{News, PreviewRequest};
use crate::diagnostic::{Diagnostic, Report, Severity, draw};
use crate::disk;
use crate::source::Sources;
use crate::{Changes, Edition, Editions, Failure, Standing};
use rustc_hash::FxHashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::watch::{Receiver, Sender};

/// More problems than this at once nobody reads in a browser.
const SHOWN_PROBLEMS: usize = 20;

/// What is served, and who looks at it.
pub(super) struct Preview {
    request: PreviewRequest,
    shown: Sender<Arc<Shown>>,
    /// The paths of pages that browsers have open, and how many.
    open: Mutex<FxHashMap<String, usize>>,
    editions: Mutex<Editions>,
}

/// What is shown now.
pub(super) struct Shown {
    /// The last good edition; one with errors only until the first good one.
    pub(super) edition: Arc<Edition>,
    /// Whether it has no errors.
    good: bool,
    /// What is wrong with the newest.
    pub(super) problems: Problems,
    /// Of all style sheets.
    pub(super) styles: String,
    /// Of what else pages are made of: pictures, fonts.
    pub(super) files: String,
}

/// Problems as they are drawn for people.
#[derive(Debug, Clone, Default)]
pub(super) struct Problems {
    /// The first of the errors.
    pub(super) drawn: Vec<String>,
    /// How many there are beyond those.
    pub(super) more: usize,
    /// The first of the warnings.
    pub(super) warnings: Vec<String>,
    /// How many there are beyond those.
    pub(super) more_warnings: usize,
}

impl Preview {
    /// Shows a first edition: with errors the best that could be made, as there is no better.
    ///
    /// # Errors
    /// What the machine refused.
    pub(super) fn new(request: PreviewRequest) -> Result<Self, Failure> {
        let begun = Instant::now();
        let mut editions = Editions::new(&request.root);
        let first = editions.next((request.options)(), &Changes::Anything)?;
        let problems = Problems::draw(first.report(), first.sources());
        (request.told)(News::Built {
            report: first.report(),
            sources: first.sources(),
            files: first.paths().count(),
            time: begun.elapsed(),
            kept: false,
        });
        let good = !first.report().has_errors();
        let shown = Sender::new(Arc::new(Shown::new(first, good, problems)));
        Ok(Self { request, shown, open: Mutex::default(), editions: Mutex::new(editions) })
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        self.shown.borrow().clone()
    }

    /// Is told when something else is shown.
    pub(super) fn subscribe(&self) -> Receiver<Arc<Shown>> {
        self.shown.subscribe()
    }

    /// Builds the project as it is now, and shows it if it is good. Pages that are open in a browser are rendered first:
    /// an edition that cannot show them is not good.
    pub(super) fn rebuild(&self, changes: &Changes) -> Result<(), Failure> {
        let begun = Instant::now();
        let before = self.shown();
        let mut editions = self.editions.lock().unwrap_or_else(PoisonError::into_inner);
        let edition = editions.next((self.request.options)(), changes).inspect_err(|failure| {
            let problems = Problems { drawn: vec![failure.to_string()], ..Problems::default() };
            self.shown.send_replace(Arc::new(before.with(problems)));
        })?;
        let broken = self.broken(&edition);
        let report = if broken.diagnostics.is_empty() { edition.report() } else { &broken };
        let good = !report.has_errors();
        let kept = !good && before.good;
        let problems = Problems::draw(report, edition.sources());
        let next = if kept { before.with(problems) } else { Shown::new(Arc::clone(&edition), good, problems) };
        self.shown.send_replace(Arc::new(next));
        let (files, time) = (edition.paths().count(), begun.elapsed());
        self.tell(News::Built { report, sources: edition.sources(), files, time, kept });
        Ok(())
    }

    /// What an edition's report says, and what is wrong with the pages that are open; nothing if those are well.
    fn broken(&self, edition: &Edition) -> Report {
        let open: Vec<String> = self.open().keys().cloned().collect();
        let mut broken = Report::default();
        for path in open {
            if let Some(Standing::Broken(problems)) = edition.standing(&path) {
                broken.diagnostics.extend(problems);
            }
        }
        if !broken.diagnostics.is_empty() {
            broken.diagnostics.extend(edition.report().diagnostics.iter().cloned());
            broken.finish(&[]);
        }
        broken
    }

    /// Notes that a page is open in a browser, until what is returned is dropped.
    pub(super) fn opened(self: &Arc<Self>, path: String) -> Opened {
        *self.open().entry(path.clone()).or_default() += 1;
        Opened { preview: Arc::clone(self), path }
    }

    /// Tells the terminal.
    pub(super) fn tell(&self, news: News<'_>) {
        (self.request.told)(news);
    }

    /// Tells the terminal of a page that was asked for and cannot be rendered; gives what to show in its place.
    pub(super) fn tell_broken(&self, problems: Vec<Diagnostic>, sources: &Sources) -> Problems {
        let mut report = Report { diagnostics: problems };
        report.finish(&[]);
        self.tell(News::Broken { report: &report, sources });
        Problems::draw(&report, sources)
    }

    fn open(&self) -> std::sync::MutexGuard<'_, FxHashMap<String, usize>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page that is open in a browser.
pub(super) struct Opened {
    preview: Arc<Preview>,
    path: String,
}

impl Drop for Opened {
    fn drop(&mut self) {
        let mut open = self.preview.open();
        if let Some(count) = open.get_mut(&self.path) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.path);
            }
        }
    }
}

impl Shown {
    fn new(edition: Arc<Edition>, good: bool, problems: Problems) -> Self {
        let (mut styles, mut files) = (blake3::Hasher::new(), blake3::Hasher::new());
        for path in edition.files_and_styles() {
            let ours = if is_style(path) { &mut styles } else { &mut files };
            ours.update(path.as_bytes());
            match edition.standing(path) {
                Some(Standing::Bytes(bytes)) => _ = ours.update(&bytes),
                Some(Standing::File(file)) if is_style(path) => {
                    ours.update(&disk::read(file).unwrap_or_default());
                }
                // As pictures are large, it is their looks from outside that count.
                Some(Standing::File(file)) => {
                    ours.update(looks(file).as_bytes());
                }
                Some(Standing::Broken(_)) | None => {}
            }
        }
        let (styles, files) = (short(&styles.finalize()), short(&files.finalize()));
        Self { edition, good, problems, styles, files }
    }

    /// The same site with other problems.
    fn with(&self, problems: Problems) -> Self {
        Self {
            edition: Arc::clone(&self.edition),
            good: self.good,
            problems,
            styles: self.styles.clone(),
            files: self.files.clone(),
        }
    }
}

/// How a file looks, as a text; of one that cannot be told from another by that, nothing.
fn looks(file: &Path) -> String {
    let stat = disk::look(file).ok().and_then(|metadata| disk::Stat::of(&metadata));
    stat.map(|stat| stat.to_string()).unwrap_or_default()
}

fn is_style(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("css"))
}

/// Enough of a hash to tell two versions of a file apart.
pub(super) fn short(hash: &blake3::Hash) -> String {
    hash.to_hex()[..16].to_owned()
}

impl Problems {
    /// The errors and the warnings of a finished report.
    pub(super) fn draw(report: &Report, sources: &Sources) -> Self {
        let (drawn, more) = drawn_of(report, sources, Severity::Error);
        let (warnings, more_warnings) = drawn_of(report, sources, Severity::Warning);
        Self { drawn, more, warnings, more_warnings }
    }
}

/// The first problems of a severity, each drawn, and how many more there are.
fn drawn_of(report: &Report, sources: &Sources, severity: Severity) -> (Vec<String>, usize) {
    let problems = || report.diagnostics.iter().filter(|problem| problem.severity == severity);
    let drawn: Vec<String> = problems()
        .take(SHOWN_PROBLEMS)
        .map(|problem| draw::human(&Report { diagnostics: vec![problem.clone()] }, sources, false))
        .map(|drawn| drawn.trim_end().to_owned())
        .collect();
    (drawn, problems().count().saturating_sub(SHOWN_PROBLEMS))
}
