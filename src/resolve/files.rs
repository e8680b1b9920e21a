//! Files of the content folder that have a page.

use super::published::Job;
use super::reference::File;
use crate::model::id::DraftId;
use crate::model::site::Site;
use crate::model::target::Target;
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The path below `content/`.
pub(super) fn content_path(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

/// Markdown files by path: what stands where each of them leads.
pub(super) fn with_pages(jobs: &[Job], site: &Site, sources: &Sources) -> BTreeMap<String, File> {
    let file = |job: &Job| (content_path(&sources.get(job.source).path).to_owned(), of(job));
    let of_jobs: Vec<(String, File)> = jobs.par_iter().map(file).collect();
    let mut files = BTreeMap::from_iter(of_jobs);
    for (index, draft) in site.drafts.iter().enumerate() {
        let file = File {
            target: Target::Draft(DraftId(index as u32)),
            language: draft.language,
            title: draft.title.get(draft.language, site.config.language()).to_owned(),
            anchors: Vec::new(),
        };
        files.insert(content_path(&sources.get(draft.source).path).to_owned(), file);
    }
    files
}

/// What stands where a text's file leads.
pub(super) fn of(job: &Job) -> File {
    File {
        target: job.owner.target(),
        language: job.language,
        title: job.title.clone(),
        anchors: job.body.prose.anchors().map(str::to_owned).collect(),
    }
}
