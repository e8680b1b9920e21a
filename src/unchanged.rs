//! A build of which nothing changed since the last one: told by how files look from outside, before any is read.
//!
//! What a site is made from is the project's files, the program with its themes, and the options of the build. A file that
//! looks as it did has the bytes that it had, but for one case: it was changed again within the same tick of the clock in
//! which it was looked at. So a build is only remembered if every file was last changed before the tick in which the build
//! began; the time is that of a file which the build itself writes, as the disk's clock need not be ours.
//!
//! Only a build without any diagnostic is remembered: then there is nothing to be told again.

use crate::diagnostic::Report;
use crate::load::{Listing, Looks};
use crate::model::config::BuildOptions;
use crate::write::{self, Moment, Settled, WriteOptions};
use crate::{Failure, Request};

/// What a site is made from.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    digest: [u8; 32],
    /// Whether a change since would be seen.
    sure: bool,
}

impl Origin {
    /// `None` where it cannot be told, or something is wrong with the project already.
    pub(crate) fn of(
        listing: &Listing,
        options: &BuildOptions,
        moment: Option<Moment>,
        report: &Report,
    ) -> Option<Self> {
        let moment = moment?;
        if !report.diagnostics.is_empty() {
            return None;
        }
        let Looks { digest, newest, disk } = listing.looks()?;
        // Every field, so that a new one is not forgotten.
        let BuildOptions { base_url, drafts, future, now } = options;
        let options = format!("{base_url:?} {drafts} {future} {now} {}", moment.user);
        let digest = blake3::Hasher::new().update(&digest).update(options.as_bytes()).finalize();
        Some(Self { digest: *digest.as_bytes(), sure: disk == moment.disk && newest < moment.time })
    }

    /// For remembering it.
    pub(crate) fn sure(self) -> Option<[u8; 32]> {
        self.sure.then_some(self.digest)
    }
}

/// The site as it stands, if it is what a build would make.
pub(crate) fn settled(request: &Request, origin: Option<&Origin>) -> Result<Option<Settled>, Failure> {
    match (&request.output, origin) {
        (Some(folder), Some(origin)) if !request.clean => {
            Ok(write::settled(folder, &WriteOptions::new(&request.root), origin.digest)?)
        }
        _ => Ok(None),
    }
}
