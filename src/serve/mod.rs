//! The preview: serves a site from memory, watches the project, and tells browsers what became of each save.
//!
//! In: a project's folder, and where to listen. Out: pages over HTTP, and [`News`] for the terminal. The site is an
//! [`crate::Edition`], made by the same stages as a build; a page is rendered when it is asked for, and nothing is written. Not here:
//! printing, and any way of building of its own.
//!
//! - [`address`] where it listens · [`host`] by which names it may be asked, and [`asker`] by whom
//! - [`watch`] saves, gathered until it is quiet
//! - [`preview`] what is shown now: the last good edition, and what is wrong with the newest
//! - [`answer`] a request → what a static host would say · [`find`] which file is meant · [`media`] its type ·
//!   [`partial`] ranges, and what the browser has already
//! - [`script`] what is put into pages while they are served · [`events`] what it is told
//! - [`body`] what is sent, of a large file only what is asked for
//! - [`listen`] connections, of which [`patient`] ends those that take nothing

mod address;
mod answer;
mod asker;
mod body;
mod events;
mod find;
mod host;
mod listen;
mod media;
mod partial;
mod patient;
mod preview;
mod script;
#[cfg(test)]
mod tests;
mod watch;

use crate::Failure;
use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::source::Sources;
use preview::Preview;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// What is to be served, and where.
pub struct PreviewRequest {
    /// The project's folder.
    pub root: PathBuf,
    /// What of it is shown. Asked before each build, as the day may change.
    pub options: Box<dyn Fn() -> BuildOptions + Send + Sync>,
    /// The name or number of the interface to listen on.
    pub host: String,
    /// The first port to try; 0: any that is free.
    pub port: u16,
    /// Told of everything that people may want to know.
    pub told: Box<dyn Fn(News<'_>) + Send + Sync>,
}

/// What happens while serving.
pub enum News<'a> {
    /// The port that was asked for is taken, and this is used.
    OtherPort(u16),
    /// It serves.
    Ready {
        /// The address of the home page.
        url: &'a str,
    },
    /// The project was built.
    Built {
        /// What is wrong with it.
        report: &'a Report,
        /// What the report points into.
        sources: &'a Sources,
        /// How many files the site has.
        files: usize,
        /// How long it took.
        time: Duration,
        /// Whether the last good site stays, because of errors.
        kept: bool,
    },
    /// Pages that were asked for cannot be rendered.
    Broken {
        /// Why.
        report: &'a Report,
        /// What the report points into.
        sources: &'a Sources,
    },
    /// The project cannot be read any more; the last good site stays.
    Failed(&'a Failure),
}

/// What a machine can refuse.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The project cannot be read.
    #[error(transparent)]
    Project(#[from] Failure),
    /// No port can be had.
    #[error("cannot listen on `{host}`, port {port}")]
    Address {
        /// The interface.
        host: String,
        /// The first port that was tried.
        port: u16,
        /// What the machine says.
        source: std::io::Error,
    },
    /// The project's folder cannot be watched.
    #[error("cannot watch `{}` for changes", path.display())]
    Watch {
        /// The folder.
        path: PathBuf,
        /// What the machine says.
        source: notify::Error,
    },
    /// The machine gives no threads, or no signals.
    #[error("cannot start the server")]
    Machine(#[from] std::io::Error),
}

impl ServeError {
    /// What to do about it, where something can be done.
    pub fn hint(&self) -> Option<String> {
        match self {
            ServeError::Project(failure) => Some(failure.hint()),
            ServeError::Address { .. } => {
                Some("name an address of this computer with `--host`, or another port with `--port`".to_owned())
            }
            ServeError::Watch { source, .. } if matches!(source.kind, notify::ErrorKind::MaxFilesWatch) => {
                Some("the system watches only so many folders: raise `fs.inotify.max_user_watches`".to_owned())
            }
            ServeError::Watch { .. } | ServeError::Machine(_) => None,
        }
    }
}

/// Serves until it is interrupted.
///
/// # Errors
/// What the machine refused. Whatever is wrong with the content is told and shown.
pub fn serve(request: PreviewRequest) -> Result<(), ServeError> {
    let (listener, address) = address::bind(&request.host, request.port)?;
    if request.port != 0 && address.port() != request.port {
        (request.told)(News::OtherPort(address.port()));
    }
    // What is saved from here on leads to another build.
    let watching = watch::Watching::start(&request.root)?;
    let host = request.host.clone();
    let preview = Arc::new(Preview::new(request)?);
    let url = format!("http://{}{}", shown_address(&host, address), preview.shown().edition.base());
    watching.rebuild(Arc::clone(&preview))?;
    listen::until_interrupted(listener, &host, &preview, &url)?;
    Ok(())
}

/// What to write into a browser: a name stays as it was given; for all interfaces it is this machine's own.
fn shown_address(host: &str, address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        format!("localhost:{}", address.port())
    } else if host.parse::<std::net::IpAddr>().is_ok() {
        address.to_string()
    } else {
        format!("{host}:{}", address.port())
    }
}
