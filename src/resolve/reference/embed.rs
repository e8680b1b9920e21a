//! What `![[TARGET]]` puts into a text.

use super::super::declared;
use super::lookup::{Lookup, Spot};
use super::mention;
use super::reading::Reading;
use crate::diagnostic::rules::content::REPEATED_EMBED;
use crate::diagnostic::rules::theme::UNKNOWN_EMBED;
use crate::diagnostic::{Diagnostic, Thing};
use crate::model::briefing::{EMBED_KINDS, Embed};
use crate::model::id::{DraftId, SessionId, TreatyId};
use crate::model::target::{Place, Reference, Target};

/// Whether every theme has a template for a kind of embed; whatever else stands in a theme's `embeds/` it adds.
pub(in crate::resolve) fn is_known(kind: &str) -> bool {
    EMBED_KINDS.contains(&kind) || matches!(kind, "provision" | "redline")
}

type Embedded = Result<(Embed, Option<Target>), Box<Diagnostic>>;

/// The blocks that a target stands for, each with what it is a mention of.
pub(super) fn embed(lookup: Lookup<'_, '_>, spot: Spot<'_>) -> Vec<Embedded> {
    let (treaty, words) = treaty_and_words(lookup, spot.written);
    let (kind, argument) = words.split_once(':').map_or((words, ""), |(kind, argument)| (kind.trim(), argument.trim()));
    match kind {
        "timeline" => return vec![of_treaty(lookup, spot, (treaty, argument), Embed::Timeline)],
        "brackets" => return vec![of_treaty(lookup, spot, (treaty, argument), Embed::Brackets)],
        "positions" => return vec![positions(lookup, spot, (treaty, argument))],
        "status" => return vec![of_treaty(lookup, spot, (treaty, argument), Embed::Status)],
        "votes" => return vec![of_treaty(lookup, spot, (treaty, argument), Embed::Votes)],
        "scorecard" => return vec![scorecard(lookup, spot, (treaty, argument))],
        "arguments" => return vec![arguments(lookup, spot, (treaty, argument))],
        "concordance" => return vec![concordance(lookup, spot, (treaty, argument))],
        "proposals" => return vec![proposals(lookup, spot, (treaty, argument))],
        _ => {}
    }
    if kind != "proposal" && lookup.index.parts.embeds.iter().any(|known| known == kind) {
        let (kind, argument) = (kind.to_owned(), argument.to_owned());
        return vec![Ok((Embed::Theme { kind, argument, treaty, span: spot.span }, None))];
    }
    match lookup.resolve(spot) {
        Ok(resolved) => {
            let doubts = resolved.doubts.into_iter().map(|doubt| Err(Box::new(doubt)));
            let pieces = resolved.pieces.into_iter().map(|piece| of_reference(lookup, spot, piece.found?));
            doubts.chain(pieces).collect()
        }
        Err(_) if is_name(kind) => vec![Err(Box::new(unknown_kind(lookup, spot, kind)))],
        Err(diagnostic) => vec![Err(diagnostic)],
    }
}

/// What an embed shows, the same for all that show the same.
pub(super) fn shown(embed: &Embed) -> String {
    match embed {
        Embed::Theme { kind, argument, treaty, .. } => format!("{kind} {argument} {treaty:?}"),
        embed => format!("{embed:?}"),
    }
}

/// What is shown in the text already.
pub(super) fn repeated(spot: Spot<'_>) -> Diagnostic {
    let message =
        format!("what `![[{}]]` shows stands in this text already: here is a link to it", spot.written.trim());
    Diagnostic::new(&REPEATED_EMBED, spot.span, message).hint("write `[[…]]`, or take one of the two out")
}

/// The treaty written before an embed, else the one meant; and what is written without it.
fn treaty_and_words<'w>(lookup: Lookup<'_, '_>, written: &'w str) -> (Option<TreatyId>, &'w str) {
    let named = written.split_once(':').and_then(|(head, rest)| {
        let treaty = lookup.index.treaties.get(head.trim())?;
        Some((Some(*treaty), rest.trim()))
    });
    named.unwrap_or((lookup.treaty(), written.trim()))
}

/// A block about a whole treaty: the one named, else the one meant.
fn of_treaty(
    lookup: Lookup<'_, '_>,
    spot: Spot<'_>,
    (treaty, argument): (Option<TreatyId>, &str),
    embed: fn(TreatyId) -> Embed,
) -> Embedded {
    let named = if argument.is_empty() { treaty } else { lookup.index.treaties.get(argument).copied() };
    named.map(|treaty| (embed(treaty), None)).ok_or_else(|| {
        let whole = 0..spot.written.len();
        let treaties = lookup.index.parts.treaties.iter().map(|treaty| treaty.id.as_str());
        let kind = spot.written.split(':').next().unwrap_or_default().trim();
        if !argument.is_empty() {
            let diagnostic = spot.broken(&whole, format!("there is no treaty `{argument}`"));
            let diagnostic =
                diagnostic.missing(Thing::one("treaty", argument)).did_you_mean(argument, treaties.clone());
            return Box::new(diagnostic.or_hint(declared::hint("treaty", argument, treaties)));
        }
        let diagnostic = spot.broken(&whole, "it is not said of which treaty");
        Box::new(diagnostic.hint(format!("write `![[{kind}:TREATY]]`, or set `treaty` in the front matter")))
    })
}

/// Who holds what on a topic: in the treaty named, else the one meant.
fn positions(lookup: Lookup<'_, '_>, spot: Spot<'_>, (treaty, argument): (Option<TreatyId>, &str)) -> Embedded {
    let wrong = |message: &str| spot.broken(&(0..spot.written.len()), message.to_owned());
    let Some(topic) = lookup.index.topics.get(argument).copied() else {
        let topics = lookup.index.parts.topics.iter().map(|topic| topic.id.as_str());
        let diagnostic = wrong("it is not said on which topic").did_you_mean(argument, topics);
        return Err(Box::new(diagnostic.hint("write `![[positions:TOPIC]]`".to_owned())));
    };
    let Some(treaty) = treaty else {
        let hint = format!("write `![[TREATY: positions:{argument}]]`, or set `treaty` in the front matter");
        return Err(Box::new(wrong("it is not said of which treaty").hint(hint)));
    };
    Ok((Embed::Positions(treaty, topic), Some(Target::Topic(topic))))
}

/// Provisions by drafts: `ID, ID @ FROM..TO`, or a treaty, or nothing for the one meant.
fn concordance(lookup: Lookup<'_, '_>, spot: Spot<'_>, (treaty, argument): (Option<TreatyId>, &str)) -> Embedded {
    let whole = |treaty| Embed::Concordance { treaty, provisions: Vec::new(), drafts: None };
    let of = |treaty: Option<TreatyId>| {
        of_treaty(lookup, spot, (treaty, ""), |treaty| Embed::Concordance {
            treaty,
            provisions: Vec::new(),
            drafts: None,
        })
    };
    if argument.is_empty() {
        return of(treaty);
    }
    if let Some(named) = lookup.index.treaties.get(argument) {
        return Ok((whole(*named), None));
    }
    let Some(treaty) = treaty else { return of(None) };
    let wrong = |message: String| spot.broken(&(0..spot.written.len()), message);
    let hint = "write `![[concordance:ID]]`, `![[concordance:ID, ID]]` or `![[concordance:ID@FROM..TO]]`";
    let (ids, range) = argument.split_once('@').map_or((argument, None), |(ids, range)| (ids, Some(range)));
    let mut provisions = Vec::new();
    for written in ids.split(',').map(|id| id.trim().trim_start_matches('#')).filter(|id| !id.is_empty()) {
        let Some(found) = lookup.index.provision(treaty, written) else {
            let known = lookup.index.parts.provisions.iter().filter(|one| one.treaty == treaty);
            let diagnostic = wrong(format!("no provision has the id `{written}`"));
            return Err(Box::new(diagnostic.did_you_mean(written, known.map(|one| one.id.as_str())).or_hint(hint)));
        };
        provisions.push(found);
    }
    let drafts = match range {
        None => None,
        Some(range) => Some(draft_range(lookup, treaty, range).map_err(|written| {
            let known = lookup.index.parts.treaties[treaty.index()].drafts.iter();
            let known = known.map(|draft| lookup.index.parts.drafts[draft.index()].id.as_str());
            let diagnostic = wrong(format!("no draft has the id `{written}`"));
            Box::new(diagnostic.did_you_mean(written, known).or_hint(hint))
        })?),
    };
    let of = match provisions.as_slice() {
        [one] => Some(Target::Provision(*one)),
        _ => None,
    };
    Ok((Embed::Concordance { treaty, provisions, drafts }, of))
}

/// Two drafts of a treaty, the earlier first; what no draft is called otherwise.
fn draft_range<'w>(lookup: Lookup<'_, '_>, treaty: TreatyId, range: &'w str) -> Result<(DraftId, DraftId), &'w str> {
    let drafts = &lookup.index.parts.treaties[treaty.index()].drafts;
    let find = |written: &'w str| {
        let written = written.trim();
        let found = drafts.iter().copied().find(|draft| lookup.index.parts.drafts[draft.index()].id == written);
        found.ok_or(written)
    };
    let (from, to) = range.split_once("..").unwrap_or((range, range));
    let (from, to) = (find(from)?, find(to)?);
    Ok((from.min(to), from.max(to)))
}

/// What was asked for at a session: of the treaty named, else the one meant.
fn proposals(lookup: Lookup<'_, '_>, spot: Spot<'_>, (treaty, argument): (Option<TreatyId>, &str)) -> Embedded {
    let sessions = &lookup.index.parts.sessions;
    let of = |id: &SessionId| treaty.is_none_or(|treaty| sessions[id.index()].treaty == treaty);
    let named = lookup.index.sessions.get(argument).map(Vec::as_slice).unwrap_or_default();
    let found: Vec<SessionId> = named.iter().copied().filter(of).collect();
    match found.as_slice() {
        [session] => Ok((Embed::Proposals(*session), Some(Target::Session(*session)))),
        several => {
            let message =
                if several.is_empty() { "it is not said of which session" } else { "it is not said of which treaty" };
            let known = sessions.iter().filter(|session| treaty.is_none_or(|treaty| session.treaty == treaty));
            let diagnostic = spot.broken(&(0..spot.written.len()), message.to_owned());
            let diagnostic = diagnostic.did_you_mean(argument, known.map(|session| session.id.as_str()));
            let hint = "write `![[proposals:SESSION]]`, or `![[TREATY: proposals:SESSION]]` for another treaty";
            Err(Box::new(diagnostic.hint(hint.to_owned())))
        }
    }
}

/// What is argued about a treaty or something of it, looked up as any reference is.
fn arguments(lookup: Lookup<'_, '_>, spot: Spot<'_>, (treaty, argument): (Option<TreatyId>, &str)) -> Embedded {
    if argument.is_empty() || lookup.index.treaties.contains_key(argument) {
        let whole = |treaty| Embed::Arguments(Reference::to(Target::Treaty(treaty)));
        return of_treaty(lookup, spot, (treaty, argument), whole);
    }
    let (inner, reference) = inner(lookup, spot, (treaty, argument))?;
    match reference.target {
        Target::Provision(_)
        | Target::Place(_)
        | Target::Proposal(_)
        | Target::Package(_)
        | Target::Topic(_)
        | Target::Treaty(_) => Ok((Embed::Arguments(reference), Some(mention::of(&reference)))),
        _ => {
            let found = inner.broken(&(0..argument.len()), format!("no arguments are recorded about `{argument}`"));
            let hint = "arguments are about provisions and units, `proposal:ID`, `package:ID` and `topic:ID`";
            Err(Box::new(found.hint(hint.to_owned())))
        }
    }
}

/// How many edits are where: of a treaty, a session, a delegation or a group.
fn scorecard(lookup: Lookup<'_, '_>, spot: Spot<'_>, (treaty, argument): (Option<TreatyId>, &str)) -> Embedded {
    if argument.is_empty() || lookup.index.treaties.contains_key(argument) {
        let whole = |treaty| Embed::Scorecard(Target::Treaty(treaty));
        return of_treaty(lookup, spot, (treaty, argument), whole);
    }
    let (inner, reference) = inner(lookup, spot, (treaty, argument))?;
    match reference.target {
        Target::Session(_) | Target::Party(_) => {
            Ok((Embed::Scorecard(reference.target), Some(mention::of(&reference))))
        }
        _ => {
            let found = inner.broken(&(0..argument.len()), format!("`{argument}` has no scorecard"));
            let hint = "scorecards are of a treaty, `session:ID`, `delegation:CODE` and `group:CODE`";
            Err(Box::new(found.hint(hint.to_owned())))
        }
    }
}

/// The one thing that is written behind the colon of an embed, looked up as any reference is in the treaty named before.
fn inner<'w>(
    lookup: Lookup<'_, '_>,
    spot: Spot<'w>,
    (treaty, argument): (Option<TreatyId>, &'w str),
) -> Result<(Spot<'w>, Reference), Box<Diagnostic>> {
    let end = spot.written.trim_end().len();
    let inner = Spot { written: argument, span: spot.span(&(end - argument.len()..end)) };
    let as_of = lookup.reading.as_of.filter(|_| treaty == lookup.reading.treaty);
    let reading = Reading { treaty: treaty.or(lookup.reading.treaty), as_of, ..*lookup.reading };
    let resolved = Lookup { index: lookup.index, reading: &reading }.resolve(inner)?;
    let wrong = |message: String| inner.broken(&(0..argument.len()), message);
    let mut pieces = resolved.pieces.into_iter();
    let (Some(first), None) = (pieces.next(), pieces.next()) else {
        let found = wrong(format!("`{argument}` names more than one thing"));
        return Err(Box::new(found.hint("write an embed for each".to_owned())));
    };
    Ok((inner, first.found?))
}

fn of_reference(lookup: Lookup<'_, '_>, spot: Spot<'_>, reference: Reference) -> Embedded {
    let of = Some(mention::of(&reference));
    let embed = match (reference.target, reference.meant) {
        (Target::Compare(..), Some(_)) => Embed::Redline(reference),
        (Target::Provision(_) | Target::Place(_), Some(_)) => Embed::Provision(reference),
        // Not in the draft that was current: its latest words.
        (Target::Provision(provision), None) => {
            let last = lookup.index.parts.provisions[provision.index()].appearances.last();
            let meant = last.map(|draft| Place { draft: *draft, provision, unit: None });
            Embed::Provision(Reference { meant, ..reference })
        }
        (Target::Proposal(proposal), _) => Embed::Proposal(proposal),
        (Target::Vote(vote), _) => Embed::Vote(vote),
        _ => {
            let message = format!("`{}` has no text that could be embedded", spot.written);
            let diagnostic = spot.broken(&(0..spot.written.len()), message);
            return Err(Box::new(diagnostic.hint(format!("write `[[{}]]` to link to it", spot.written))));
        }
    };
    Ok((embed, of))
}

/// Whether something could be the name of a kind of embed.
fn is_name(kind: &str) -> bool {
    !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_')
}

fn unknown_kind(lookup: Lookup<'_, '_>, spot: Spot<'_>, kind: &str) -> Diagnostic {
    let at = spot.written.find(kind).unwrap_or_default();
    let known = EMBED_KINDS.into_iter().chain(lookup.index.parts.embeds.iter().map(String::as_str));
    let names: Vec<String> = known.clone().map(|name| format!("`{name}`")).collect();
    Diagnostic::new(&UNKNOWN_EMBED, spot.span(&(at..at + kind.len())), format!("`{kind}` is not a kind of embed"))
        .did_you_mean(kind, known)
        .hint(format!("embeds are articles (`![[art. 17]]`), redlines (`![[art. 17@a..b]]`) and {}", names.join(", ")))
}
