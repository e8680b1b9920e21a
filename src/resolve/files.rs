//! Files of the content folder: which have a page, which are copied.

use super::published::Job;
use super::reference::File;
use crate::model::briefing::Briefing;
use crate::model::id::DraftId;
use crate::model::site::Site;
use crate::model::target::Target;
use crate::source::Sources;
use rayon::prelude::*;
use rustc_hash::FxHashSet;
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

/// Files that are copied, by their path in the output: index into [`Sources::assets`]. Those that stand in the folder of
/// a briefing which is not published stay unpublished with it.
pub(super) fn copied(briefings: &[Briefing], sources: &Sources) -> BTreeMap<String, u32> {
    let published_folders: FxHashSet<&str> = briefings.iter().map(|briefing| briefing.name.as_str()).collect();
    let texts: FxHashSet<&str> = sources.texts.iter().map(|source| source.path.as_str()).collect();
    let unpublished = |path: &str| {
        let Some(folder) =
            path.strip_prefix("briefings/").and_then(|rest| rest.rsplit_once('/')).map(|(folder, _)| folder)
        else {
            return false;
        };
        texts.contains(format!("content/briefings/{folder}/index.md").as_str()) && !published_folders.contains(folder)
    };
    (0..)
        .zip(&sources.assets)
        .filter_map(|(index, asset)| Some((asset.path.strip_prefix("content/")?, index)))
        .filter(|(path, _)| !unpublished(path))
        .map(|(path, index)| (path.to_owned(), index))
        .collect()
}

/// Files that are copied: path below `content/` → path in the output.
pub(super) fn by_content_path(copied: &BTreeMap<String, u32>, sources: &Sources) -> BTreeMap<String, String> {
    copied
        .iter()
        .map(|(path, index)| (content_path(&sources.assets[*index as usize].path).to_owned(), path.clone()))
        .collect()
}
