//! One file of `content/`, read.

use super::data_file::DataFile;
use super::files::{self, FileKind, TreatyFile};
use super::lost;
use super::markdown_file::{MarkdownFile, Settings};
use super::treaties::Treaties;
use super::{
    arguments, authors, briefings, delegations, documents, drafts, drawing, glossary, pages, positions, proposals,
    provisions,
};
use super::{topics, treaty, votes};
use crate::diagnostic::Report;
use crate::model::raw::{
    Documents, RawArgument, RawAuthor, RawBriefing, RawDelegation, RawDocument, RawDraft, RawDrawing, RawGroup,
    RawPackage, RawPage, RawPosition, RawProposal, RawTerm, RawTopic, RawTreaty, RawVote,
};
use crate::source::{Source, SourceId, SourceKind, Span};
use std::sync::Arc;

/// What one file says.
pub(super) enum Content {
    /// Nothing that could be read; why is reported.
    Nothing,
    Briefing(Arc<RawBriefing>),
    Page(Arc<RawPage>),
    Drawing(Arc<RawDrawing>),
    Authors(Vec<RawAuthor>),
    Delegations(Vec<RawDelegation>, Vec<RawGroup>),
    Topics(Vec<RawTopic>),
    Terms(Vec<RawTerm>),
    /// Of the treaty with this id, in the file at this place.
    OfTreaty(String, Span, OfTreaty),
}

/// What one file of a treaty says.
pub(super) enum OfTreaty {
    /// `treaty.toml`; empty if it could not be read.
    Treaty(Option<Box<RawTreaty>>),
    Documents(Vec<RawDocument>),
    Draft(Option<Box<RawDraft>>),
    Provisions(provisions::Provisions),
    Proposals(Vec<RawProposal>, Vec<RawPackage>),
    Positions(Vec<RawPosition>),
    Votes(Vec<RawVote>),
    Arguments(Vec<RawArgument>),
}

/// Reads a file.
pub(super) fn content(id: SourceId, source: &Source, settings: &Settings, report: &mut Report) -> Content {
    let path = source.path.strip_prefix("content/").unwrap_or(&source.path);
    let begun = report.diagnostics.len();
    let read = match source.kind {
        SourceKind::Markdown => files::markdown(id, path, settings.languages, report).and_then(|(kind, language)| {
            let file = MarkdownFile { id, source, language, settings };
            markdown(&file, kind, report)
        }),
        SourceKind::Drawing => drawing::drawing(id, source, report).map(Content::Drawing),
        _ => files::data(id, path, report).and_then(|kind| data(&DataFile { id, source, settings }, kind, report)),
    };
    let read = read.unwrap_or(Content::Nothing);
    lost::tell(path, &read, &mut report.diagnostics[begun..]);
    read
}

fn markdown(file: &MarkdownFile, kind: FileKind, report: &mut Report) -> Option<Content> {
    Some(match kind {
        FileKind::Briefing(name) => Content::Briefing(Arc::new(briefings::briefing(file, name, report)?)),
        FileKind::Page { path, index } => Content::Page(Arc::new(pages::page(file, path, index, report)?)),
        FileKind::Draft { treaty, id } => {
            let draft = drafts::draft(file, id, report).map(Box::new);
            Content::OfTreaty(treaty, Span::file(file.id), OfTreaty::Draft(draft))
        }
        _ => return None,
    })
}

fn data(file: &DataFile, kind: FileKind, report: &mut Report) -> Option<Content> {
    Some(match kind {
        FileKind::Authors => Content::Authors(authors::authors(file, report)?),
        FileKind::Delegations => {
            let (delegations, groups) = delegations::delegations(file, report)?;
            Content::Delegations(delegations, groups)
        }
        FileKind::Topics => Content::Topics(topics::topics(file, report)?),
        FileKind::Glossary => Content::Terms(glossary::terms(file, report)?),
        FileKind::OfTreaty(treaty, kind) => {
            let read = of_treaty(file, &treaty, kind, report)?;
            Content::OfTreaty(treaty, Span::file(file.id), read)
        }
        _ => return None,
    })
}

fn of_treaty(file: &DataFile, id: &str, kind: TreatyFile, report: &mut Report) -> Option<OfTreaty> {
    Some(match kind {
        TreatyFile::Treaty => OfTreaty::Treaty(treaty::treaty(file, id, report).map(Box::new)),
        TreatyFile::Documents => OfTreaty::Documents(documents::register(file, report)?),
        TreatyFile::Provisions => OfTreaty::Provisions(provisions::provisions(file, report)?),
        TreatyFile::Proposals => {
            let (proposals, packages) = proposals::proposals(file, report)?;
            OfTreaty::Proposals(proposals, packages)
        }
        TreatyFile::Positions => OfTreaty::Positions(positions::positions(file, report)?),
        TreatyFile::Votes => OfTreaty::Votes(votes::votes(file, report)?),
        TreatyFile::Arguments => OfTreaty::Arguments(arguments::arguments(file, report)?),
    })
}

impl Content {
    /// Puts it where it belongs.
    pub(super) fn add_to(self, documents: &mut Documents, treaties: &mut Treaties) {
        match self {
            Content::Nothing => {}
            Content::Briefing(briefing) => documents.briefings.push(briefing),
            Content::Page(page) => documents.pages.push(page),
            Content::Drawing(drawing) => documents.drawings.push(drawing),
            Content::Authors(authors) => documents.authors = authors,
            Content::Delegations(delegations, groups) => {
                documents.delegations = delegations;
                documents.groups = groups;
            }
            Content::Topics(topics) => documents.topics = topics,
            Content::Terms(terms) => documents.terms = terms,
            Content::OfTreaty(id, span, read) => read.add_to(id, span, treaties),
        }
    }
}

impl OfTreaty {
    fn add_to(self, id: String, span: Span, treaties: &mut Treaties) {
        let folder = treaties.folder(id, span);
        let treaty = &mut folder.treaty;
        match self {
            OfTreaty::Treaty(described) => {
                folder.described = true;
                if let Some(described) = described {
                    folder.describe(*described);
                }
            }
            OfTreaty::Documents(documents) => treaty.documents = documents,
            OfTreaty::Draft(draft) => treaty.drafts.extend(draft.map(|draft| *draft)),
            OfTreaty::Provisions(read) => {
                treaty.provisions = read.provisions;
                treaty.statuses = read.statuses;
                treaty.sums = read.sums;
            }
            OfTreaty::Proposals(proposals, packages) => {
                treaty.proposals.extend(proposals);
                treaty.packages.extend(packages);
            }
            OfTreaty::Positions(positions) => treaty.positions = positions,
            OfTreaty::Votes(votes) => treaty.votes = votes,
            OfTreaty::Arguments(arguments) => treaty.arguments = arguments,
        }
    }
}
