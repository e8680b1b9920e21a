//! Who holds what: summaries, matrices, and what changed.

use super::Reader;
use crate::model::id::{PartyId, TopicId, TreatyId};
use crate::model::proposal::View;
use crate::model::stances::{Column, Held, Known, StanceMatrix, StanceRow, Step, Subject};
use crate::model::standing::Standing;
use crate::model::target::Target;
use crate::model::treaty::Evidence;
use crate::render::view::{
    AtStepView, ConditionalView, HeldInFullView, HeldView, LinkView, MatrixCellView, MatrixPartView, MatrixRowView,
    MatrixView, Shared, StanceChangeView, StanceHistoryView, StanceView, SubjectView, TextView, UnnamedPartyView,
    UnnamedView,
};
use std::collections::BTreeSet;

/// How many columns a table has: where delegations speak on many things apart, one for all would be empty for the most part.
const COLUMNS: usize = 30;

impl Reader<'_> {
    /// How many hold what on each topic of a treaty.
    pub(crate) fn topic_subjects(&self, stances: &StanceMatrix) -> Vec<SubjectView> {
        let topics = stances.rows.iter().filter(|row| matches!(row.subject, Subject::Topic(_)));
        topics.map(|row| self.subject(stances.treaty, row)).collect()
    }

    /// How many hold what on a topic; `None` where nothing is known.
    pub(crate) fn topic_subject(&self, treaty: TreatyId, topic: TopicId) -> Option<SubjectView> {
        let row = self.analysis().stances(treaty).row(&Subject::Topic(topic))?;
        Some(self.subject(treaty, row))
    }

    fn subject(&self, treaty: TreatyId, row: &StanceRow) -> SubjectView {
        let steps = row.summary.iter().map(|at| AtStepView {
            stance: self.step(&row.subject, at.step),
            delegations: self.by_name(&at.delegations),
            groups: self.by_name(&at.groups),
            observers: self.by_name(&at.observers),
            unnamed: self.unnamed(&at.unnamed),
            conditional: self.conditional(row, at.step),
        });
        SubjectView {
            link: self.row_link(row),
            treaty: self.link(Target::Treaty(treaty)),
            steps: steps.collect(),
            unknown: row.no_data,
            at_most: row.summary.iter().any(|at| !at.unnamed.is_empty()),
        }
    }

    /// Those at a step whose stance depends on something: a group, or who has a word of its own; what a group said is said once.
    fn conditional(&self, row: &StanceRow, step: Step) -> Vec<ConditionalView> {
        let held = row.cells.iter().filter_map(|(party, known)| {
            let now = known.now;
            let condition = self.words_if(&self.site().positions[now.position].condition)?;
            (now.step == step && now.through.is_none()).then_some((*party, condition))
        });
        let mut held: Vec<(PartyId, TextView)> = held.collect();
        held.sort_by_cached_key(|(party, _)| self.sorted_as(*party));
        held.into_iter()
            .map(|(party, condition)| ConditionalView { party: self.shared_party(party), condition })
            .collect()
    }

    /// Delegations in the order of their names.
    pub(crate) fn by_name(&self, parties: &[PartyId]) -> Vec<Shared<LinkView>> {
        let mut parties = parties.to_vec();
        parties.sort_by_cached_key(|party| self.sorted_as(*party));
        self.shared_parties(&parties)
    }

    /// What a delegation is sorted by.
    pub(crate) fn sorted_as(&self, party: PartyId) -> String {
        self.name(Target::Party(party)).words.to_lowercase()
    }

    /// Those that no source names, each in the words of its source, and how many they are at least; `None` where there are none.
    pub(crate) fn unnamed(&self, parties: &[PartyId]) -> Option<UnnamedView> {
        let at_least = self.site().unnamed(parties.iter().copied())?;
        let words = |party: &PartyId| {
            let party = self.site().party(*party);
            UnnamedPartyView { words: self.words(&party.name), at_least: party.unnamed().filter(|least| *least > 1) }
        };
        Some(UnnamedView { at_least, parties: parties.iter().map(words).collect() })
    }

    /// One party.
    pub(crate) fn shared_party(&self, party: PartyId) -> Shared<LinkView> {
        self.shelved(|shelf| &shelf.parties, Target::Party(party), || Shared::new(&self.party(party)))
    }

    /// A step of a scale, or a view of a provision.
    pub(super) fn step(&self, subject: &Subject, step: Step) -> StanceView {
        match (subject, step) {
            (Subject::Topic(topic), Step::Scale(step)) => {
                let scale = &self.site().topic(*topic).stances;
                let label = scale.get(step as usize).map(|(_, label)| self.words(label));
                let mark = (0..scale.len()).map(|at| if at == step as usize { '●' } else { '○' }).collect();
                StanceView { mark, view: None, label }
            }
            (_, Step::View(view)) => StanceView { mark: mark(view).to_owned(), view: Some(view), label: None },
            (Subject::Provision(..), Step::Scale(_)) => StanceView { mark: String::new(), view: None, label: None },
        }
    }

    /// Stances by delegation: on topics, then on provisions.
    pub(crate) fn matrices(&self, stances: &StanceMatrix) -> Vec<MatrixView> {
        let of_kind = |kind: &'static str, topics: bool| {
            let rows = stances.rows.iter().filter(|row| matches!(row.subject, Subject::Topic(_)) == topics);
            let rows: Vec<_> = rows.collect();
            let parts = rows.chunks(COLUMNS).filter_map(|rows| self.matrix(kind, stances, rows));
            let mut parts: Vec<_> = parts.collect();
            let of = parts.len();
            parts.iter_mut().zip(1..).for_each(|(part, number)| (part.number, part.of) = (number, of));
            parts
        };
        [of_kind("topics", true), of_kind("provisions", false)].concat()
    }

    /// `rows` are what the columns of the view are on: on a page, delegations go down.
    fn matrix(&self, kind: &'static str, stances: &StanceMatrix, rows: &[&StanceRow]) -> Option<MatrixView> {
        let holders: BTreeSet<PartyId> = rows.iter().flat_map(|row| &row.cells).map(|(party, _)| *party).collect();
        let mut columns: Vec<&Column> = holders.into_iter().filter_map(|party| stances.column(party)).collect();
        columns.sort_by_cached_key(|column| self.sorted_as(column.party));
        let part = |kind: &'static str, belongs: fn(&Column) -> bool| {
            let rows: Vec<MatrixRowView> = columns
                .iter()
                .filter(|column| belongs(column))
                .map(|column| MatrixRowView {
                    party: self.shared_party(column.party),
                    cells: rows.iter().map(|row| self.matrix_cell(&row.subject, row.known(column.party))).collect(),
                })
                .collect();
            (!rows.is_empty()).then_some(MatrixPartView { kind, rows })
        };
        let parts = [
            part("groups", |column| column.standing == Standing::Group),
            part("delegations", |column| column.standing == Standing::Member && column.spoke),
            part("observers", |column| column.standing == Standing::Observer),
            part("others", |column| column.standing == Standing::Others),
            part("spoken-for", |column| column.standing == Standing::Member && !column.spoke),
        ];
        let columns = rows.iter().map(|row| self.row_link(row)).collect();
        (!rows.is_empty()).then(|| MatrixView {
            kind,
            number: 1,
            of: 1,
            subjects: rows.iter().map(|row| self.subject(stances.treaty, row)).collect(),
            columns,
            parts: parts.into_iter().flatten().collect(),
        })
    }

    fn matrix_cell(&self, subject: &Subject, known: Option<&Known>) -> MatrixCellView {
        let Some(known) = known else { return MatrixCellView { now: None, before: None, group: None } };
        MatrixCellView {
            now: Some(self.held(subject, &known.now)),
            before: before(known).map(|held| self.step(subject, held.step)),
            group: known.group_differs.map(|group| self.held(subject, &group)),
        }
    }

    fn held(&self, subject: &Subject, held: &Held) -> HeldView {
        let position = &self.site().positions[held.position];
        HeldView {
            stance: self.step(subject, held.step),
            date: self.when(held.date),
            condition: self.words_if(&position.condition),
            number: self.position_number(held.position),
            source: position.sources.first().and_then(|source| self.source_word(source)),
            through: held.through.map(|group| self.shared_party(group)),
        }
    }

    /// A source in a word.
    fn source_word(&self, source: &Evidence) -> Option<String> {
        match source.document {
            Some(document) => Some(self.site().document(document).symbol.clone()),
            None => source.url.as_deref().and_then(super::evidence::host).map(ToOwned::to_owned),
        }
    }

    /// The place of a position among its treaty's, from 1.
    pub(crate) fn position_number(&self, index: usize) -> usize {
        let positions = &self.site().positions;
        let first = positions.partition_point(|position| position.treaty < positions[index].treaty);
        index - first + 1
    }

    /// What changed by a party's own word, newest first.
    pub(crate) fn stance_changes(&self, stances: &StanceMatrix) -> Vec<StanceChangeView> {
        let mut changes = Vec::new();
        for (row, party, known) in each_known(stances) {
            for pair in known.history.windows(2).filter(|pair| pair[1].changed && pair[1].through.is_none()) {
                changes.push((pair[1].date, self.stance_change(&row.subject, party, (&pair[0], &pair[1]))));
            }
        }
        changes.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
        changes.into_iter().map(|(_, change)| change).collect()
    }

    /// Members whose own word is another than their group's.
    pub(crate) fn departures(&self, stances: &StanceMatrix) -> Vec<StanceChangeView> {
        let departs = each_known(stances).filter_map(|(row, party, known)| {
            let group = known.group_differs.as_ref()?;
            Some(self.stance_change(&row.subject, party, (group, &known.now)))
        });
        departs.collect()
    }

    fn stance_change(&self, subject: &Subject, party: PartyId, (from, to): (&Held, &Held)) -> StanceChangeView {
        StanceChangeView {
            party: self.shared_party(party),
            on: self.subject_link(subject, Some(to.date.last())),
            from: self.held(subject, from),
            to: self.held(subject, to),
        }
    }

    /// What one delegation or group holds and held on a treaty.
    pub(crate) fn stances_of(&self, stances: &StanceMatrix, party: PartyId) -> Vec<StanceHistoryView> {
        let rows = stances.column(party).into_iter().flat_map(|column| &column.rows).map(|at| &stances.rows[*at]);
        rows.filter_map(|row| Some((row, row.known(party)?)))
            .map(|(row, known)| StanceHistoryView {
                on: self.subject_link(&row.subject, Some(known.now.date.last())),
                held: known.history.iter().rev().map(|held| self.held_in_full(&row.subject, held, party)).collect(),
                group: known.group_differs.map(|group| self.held(&row.subject, &group)),
            })
            .collect()
    }

    fn held_in_full(&self, subject: &Subject, held: &Held, party: PartyId) -> HeldInFullView {
        let position = &self.site().positions[held.position];
        HeldInFullView {
            stance: self.step(subject, held.step),
            date: self.when(held.date),
            session: self.sessions(position.session),
            through: held.through.map(|group| self.shared_party(group)),
            spoken_by: (position.by != party && Some(position.by) != held.through)
                .then(|| self.shared_party(position.by)),
            quote: self.words_if(&position.quote),
            condition: self.words_if(&position.condition),
            sources: self.evidence(&position.sources),
        }
    }
}

/// Every known cell of a matrix, row by row.
fn each_known(stances: &StanceMatrix) -> impl Iterator<Item = (&StanceRow, PartyId, &Known)> {
    stances.rows.iter().flat_map(|row| row.cells.iter().map(move |(party, known)| (row, *party, known)))
}

/// The last stance held that was another than today's.
fn before(known: &Known) -> Option<&Held> {
    known.history.iter().rev().find(|held| held.step != known.now.step)
}

fn mark(view: View) -> &'static str {
    match view {
        View::Supports => "+",
        View::SeeksChanges => "±",
        View::Opposes => "−",
        View::Reserves => "?",
    }
}
