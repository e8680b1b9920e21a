//! Authors, topics and terms: registers that belong to no treaty.

use super::names::{Names, distinct};
use crate::diagnostic::Report;
use crate::model::id::{AuthorId, TermId, TopicId};
use crate::model::party::{Author, Term, Topic};
use crate::model::raw::{RawAuthor, RawStance, RawTerm, RawTopic};
use crate::model::words::Words;

/// Authors, by id.
pub(super) fn authors(mut raw: Vec<RawAuthor>, report: &mut Report) -> (Vec<Author>, Names<AuthorId>) {
    distinct(&mut raw, "author", |author| &author.id, report);
    raw.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    let mut names = Names::new("author");
    let mut authors = Vec::new();
    for author in raw {
        if names.add(&author.id, AuthorId(authors.len() as u32), report) {
            authors.push(Author {
                id: author.id.value,
                name: author.name,
                family: author.family,
                affiliation: author.affiliation,
                orcid: author.orcid.map(|orcid| orcid.value),
                url: author.url.map(|url| url.value),
                bio: author.bio,
            });
        }
    }
    (authors, names)
}

/// Topics, in the order written.
pub(super) fn topics(raw: Vec<RawTopic>, report: &mut Report) -> (Vec<Topic>, Names<TopicId>) {
    let mut names = Names::new("topic");
    let mut topics = Vec::new();
    for topic in raw {
        if names.add(&topic.id, TopicId(topics.len() as u32), report) {
            let stances = stances(topic.stances, report);
            topics.push(Topic { id: topic.id.value, title: topic.title, summary: topic.summary, stances });
        }
    }
    (topics, names)
}

fn stances(raw: Vec<RawStance>, report: &mut Report) -> Vec<(String, Words)> {
    let mut names = Names::new("stance");
    let mut stances = Vec::new();
    for stance in raw {
        if names.add(&stance.id, (), report) {
            stances.push((stance.id.value, stance.label));
        }
    }
    stances
}

/// Terms of the glossary, by id.
pub(super) fn terms(mut raw: Vec<RawTerm>, report: &mut Report) -> Vec<Term> {
    distinct(&mut raw, "term", |term| &term.id, report);
    raw.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    let mut names = Names::new("term");
    let mut terms = Vec::new();
    for term in raw {
        if names.add(&term.id, TermId(terms.len() as u32), report) {
            terms.push(Term { id: term.id.value, term: term.term, definition: term.definition });
        }
    }
    terms
}
