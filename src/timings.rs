//! Where the time of a build went: by stage, by page and by template.

use crate::Stage;
use crate::model::output::{Output, OutputFile, Page};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What was measured in one build.
#[derive(Debug)]
pub struct Timings {
    /// How long each stage took, in order.
    pub stages: Vec<(Stage, Duration)>,
    /// Every page that was rendered, the slowest first.
    pub pages: Vec<PageTime>,
}

/// How long one page took, on its thread.
#[derive(Debug, Clone)]
pub struct PageTime {
    /// Its path in the output.
    pub path: String,
    /// What it is made with.
    pub template: &'static str,
    /// From asking for it to having its bytes.
    pub time: Duration,
}

/// How long all pages of a template took, added over all threads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateTime {
    /// Its name.
    pub template: &'static str,
    /// How many pages are made with it.
    pub pages: usize,
    /// The sum of their times.
    pub time: Duration,
}

impl Timings {
    /// All templates, the slowest first.
    pub fn templates(&self) -> Vec<TemplateTime> {
        let mut sums: BTreeMap<&'static str, (usize, Duration)> = BTreeMap::new();
        for page in &self.pages {
            let (pages, time) = sums.entry(page.template).or_default();
            *pages += 1;
            *time += page.time;
        }
        let sums = sums.into_iter();
        let mut templates: Vec<_> =
            sums.map(|(template, (pages, time))| TemplateTime { template, pages, time }).collect();
        templates.sort_by_key(|one| std::cmp::Reverse(one.time));
        templates
    }
}

/// Measures a build while it runs.
#[derive(Debug, Default)]
pub(crate) struct StopWatch {
    begun: RefCell<Vec<(Stage, Instant)>>,
    pages: Mutex<Vec<PageTime>>,
}

impl StopWatch {
    /// A stage begins, and the one before it ends.
    pub(crate) fn begin(&self, stage: Stage) {
        self.begun.borrow_mut().push((stage, Instant::now()));
    }

    /// The same output, each page of which is measured when it is rendered.
    pub(crate) fn watch<'a>(&'a self, output: Output<'a>) -> Output<'a> {
        let pages = &self.pages;
        let Output { files, late } = output;
        let watched = files.into_iter().map(|(path, file)| match file {
            OutputFile::Page(page) => (path.clone(), OutputFile::Page(watched(pages, path, page))),
            file => (path, file),
        });
        Output { files: watched.collect(), late }
    }

    /// What was measured, now that all is done.
    pub(crate) fn finish(self) -> Timings {
        let (begun, end) = (self.begun.into_inner(), Instant::now());
        let ends = begun.iter().skip(1).map(|(_, next)| *next).chain([end]);
        let stages = begun.iter().zip(ends).map(|((stage, start), end)| (*stage, end - *start)).collect();
        let mut pages = self.pages.into_inner().unwrap_or_else(PoisonError::into_inner);
        pages.sort_by(|a, b| (b.time, &a.path).cmp(&(a.time, &b.path)));
        Timings { stages, pages }
    }
}

fn watched<'a>(pages: &'a Mutex<Vec<PageTime>>, path: String, page: Page<'a>) -> Page<'a> {
    let template = page.template;
    page.wrapped(move |page| {
        let start = Instant::now();
        let rendered = page.render();
        let time = PageTime { path: path.clone(), template, time: start.elapsed() };
        pages.lock().unwrap_or_else(PoisonError::into_inner).push(time);
        rendered
    })
}

#[cfg(test)]
mod tests {
    use super::{PageTime, TemplateTime, Timings};
    use std::time::Duration;

    #[test]
    fn the_times_of_a_templates_pages_are_added_and_the_slowest_template_comes_first() {
        let page = |path: &str, template, time| PageTime {
            path: path.to_owned(),
            template,
            time: Duration::from_millis(time),
        };
        let pages = vec![page("a", "one.html", 5), page("b", "two.html", 4), page("c", "two.html", 3)];
        let timings = Timings { stages: Vec::new(), pages };
        let sum = |template, pages, time| TemplateTime { template, pages, time: Duration::from_millis(time) };
        assert_eq!(timings.templates(), [sum("two.html", 2, 7), sum("one.html", 1, 5)]);
    }
}
