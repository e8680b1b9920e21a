//! The fate of edits: what later drafts have of what was proposed. Words do not show cause: a text may come to say what a
//! proposal said for another reason, and a proposal may have changed a text that has none of its words.
//!
//! In: proposals, and the drafts of their treaty laid out. Out: for each edit and each draft dated after its proposal, how
//! many of its words that draft has, and where ([`ProposalFate`]). Deliberately not here: what became of the proposal
//! (`ProposalStatus` says what the record says), and pages.
//!
//! The rule, for all figures:
//!
//! - A **word** is a run of letters or digits, in Chinese what a dictionary says is one; case does not matter. Labels,
//!   headings and footnotes have none. The number of a cross-reference is a word that never counts, the same as any other.
//! - **What counts.** Of new words in a unit, those that the unit of the base draft does not have at all. If it has them all
//!   (`may` becomes `shall` where `shall` stands already), those that would stand beside a word that they do not stand beside
//!   there. Of a new unit, the words that would stand beside each other as nowhere in the provision; of a new provision, as
//!   nowhere in the draft; of a unit that moves to another provision, as nowhere in that provision. Of words that are to go
//!   or to stay, all.
//! - **Where it is looked for.** The edit's unit is the innermost that has its whole passage. In the unit's **continuation**:
//!   of the units of what the provision is in the later draft (itself, and what it was split into or merged with), the one
//!   with most words in common with the unit, as it was or as the edit would have it; at least half of both, and none that
//!   goes on from another unit: one that is more like it, without whose words less than half of the unit's are left. Else, if
//!   the edit is about a part of it, the unit of any other provision that has three quarters in common with it and did not
//!   stand there before: it moved. Else the unit at the same path, unless that continues another. What is to come, and what
//!   has no continuation, also anywhere in that provision. For a new provision: in that provision of the later draft which
//!   has most of it.
//! - **What is found.** Words that stand beside each other as the edit would have them stand: a phrase of its words, with the
//!   words of the unit before and after them. In the continuation two words are a phrase, elsewhere four (or all, if it is
//!   shorter), and words that only hold sentences together (`of the`) are none. What stood there already shows nothing: there
//!   must be more of the phrase's neighbours than before. A single word that counts needs no neighbour in the continuation,
//!   unless it only holds sentences together.
//! - **Gone and kept.** A replacement that only leaves words out is judged by what goes. Words that are to go are gone unless
//!   they are found so; words to be kept are kept if they are. Those that stand more than once in their unit are the ones that the
//!   redline of the unit takes for them.
//! - **Freed.** Words that a replacement leaves as they are but for brackets about them are to be kept. If it only takes off
//!   brackets, they decide. If it leaves words out as well, both do. If it brings words, these decide, and where all stand,
//!   it is as text only if the words freed stand so too.
//! - **Moved** within a provision, or a provision moved: words cannot tell, so the order does: whether it stands right after
//!   what it was to follow.
//! - **Few words in the place of others**, fewer than four, are looked for only in that place: between the words about it
//!   that the continuation still has. If the words to be replaced still stand there, they are not in the text; if they do so
//!   in brackets or in an option, they stand there as their rivals, and are in brackets or as an option. So too a single word
//!   that is to go or to stay, unless a neighbour shows that it is the same.
//! - A **single word** that is added is looked for only in its place, too.
//! - **Broken.** Words that come or stay and are all found may have others between them that the edit does not have (`shall
//!   not protect` for `shall protect`), or a negation right before them. Each such place counts as one word more that is not found.
//! - All found: in an option as that option, else in brackets in brackets, else now in the text. Less than a fifth found: not in
//!   the text. Else in part, as many as there are of as many as count. Words that have not gone are told in the same way.
//! - **Elsewhere.** Of words that come and are not in the text where they are looked for, a run of eight or more in another
//!   provision, that the base draft has nowhere, is told as standing there. So is a run of words that are to stay or to go and
//!   are not where they were, if the base draft has it in no other provision; of fewer than eight words all, but no fewer than four.
//!   It counts as none.
//! - Nothing is counted of or in a draft that is only a summary, nor across languages.
//!
//! In reading order:
//!
//! - [`proposed`] the words of a text that is proposed · [`sought`] what counts of an edit · [`area`] where it is looked for · [`likeness`] how much two lists of words have in common · [`continuation`] the unit that goes on
//! - [`replaced`] the place of words that others replace · [`standing`] in an option, in brackets or neither
//! - [`unbracketed`] words that lose their brackets · [`elsewhere`] long runs of the words in other provisions
//! - [`search`] looking · [`breaks`] what stands between · [`freed`] two searches in one · [`order`] moves that words cannot tell · [`evidence`] what is shown

mod area;
mod breaks;

mod continuation;
mod elsewhere;
mod evidence;
mod freed;
mod likeness;
mod order;
mod proposed;
mod replaced;
mod search;
mod sought;
mod standing;
#[cfg(test)]
mod tests;
mod unbracketed;

use super::wording::{Laid, Wording};
use crate::model::fate::{EditFate, Later, NotCounted, ProposalFate, Sought};
use crate::model::id::ProposalId;
use crate::model::proposal::{Edit, Proposal};
use crate::model::raw::Authority;
use crate::model::site::Site;
use rayon::prelude::*;
use sought::Quest;

/// The fates of proposals of one treaty, in the order given. `wording` has the drafts that they are made on and all after.
pub(crate) fn of(site: &Site, wording: &Wording, proposals: &[ProposalId]) -> Vec<ProposalFate> {
    proposals.par_iter().map(|id| proposal(site, wording, site.proposal(*id))).collect()
}

fn proposal(site: &Site, wording: &Wording, proposal: &Proposal) -> ProposalFate {
    let base = proposal.draft.and_then(|draft| wording.position(draft));
    let edits = proposal.edits.iter().map(|edit| match base {
        None => Err(NotCounted::NoDraft),
        Some(_) if proposal.draft.is_some_and(|id| site.draft(id).authority == Authority::Summary) => {
            Err(NotCounted::OnSummary)
        }
        Some(base) => Ok((base, edit)),
    });
    let edits = edits.map(|edit| match edit {
        Ok((base, edit)) => fate(site, wording, base, proposal, edit),
        Err(reason) => EditFate { sought: Err(reason), later: Vec::new() },
    });
    ProposalFate { edits: edits.collect() }
}

fn fate(site: &Site, wording: &Wording, base: usize, proposal: &Proposal, edit: &Edit) -> EditFate {
    let Some(quest) = sought::quest(wording, &wording.drafts[base], edit) else {
        return EditFate { sought: Err(NotCounted::NoWords), later: Vec::new() };
    };
    let language = site.draft(wording.drafts[base].draft).language;
    let later =
        wording.drafts[base + 1..].iter().filter(|laid| site.draft(laid.draft).date.last() > proposal.date.first());
    let later = later.map(|laid| {
        let draft = site.draft(laid.draft);
        let outcome = if draft.authority == Authority::Summary {
            Err(NotCounted::Summary)
        } else if draft.language != language {
            Err(NotCounted::OtherLanguage)
        } else {
            let asked = Asked { site, base: &wording.drafts[base], laid };
            Ok(match &quest {
                Quest::Words(words) => search::found(&asked, words),
                Quest::Freed(words, other) => freed::found(&asked, words, other.as_deref()),
                Quest::Order(from, to) => order::found(&asked, *from, *to),
            })
        };
        Later { draft: laid.draft, outcome }
    });
    EditFate { sought: Ok(Sought { basis: quest.basis(), words: quest.words() }), later: later.collect() }
}

/// A later draft that is asked.
struct Asked<'a> {
    site: &'a Site,
    /// The draft that the edit is made on.
    base: &'a Laid,
    /// The later one.
    laid: &'a Laid,
}
