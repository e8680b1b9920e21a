//! The sample's treaty: two drafts of it, with what was proposed and said.

use super::sample::{arabic, both, english, plain_text, words};
use super::sample_draft::{article, chapter, draft_text, preamble, unit};
use crate::model::argument::{Argument, Claimant};
use crate::model::config::Extra;
use crate::model::draft::DraftText;
use crate::model::id::*;
use crate::model::proposal::{
    Action, AddPosition, Backer, Edit, Passage, Position, Proposal, ProposalStatus, Stance, View,
};
use crate::model::raw::{
    ArgumentSide, Authority, ProposalState, SessionKind, Stage, StatusState, VoteKind, VoteResult,
};
use crate::model::target::{Place, Reference, Target};
use crate::model::treaty::{
    Body, Decision, Document, Draft, DraftTranslation, Evidence, Figure, Members, Parallel, Provision, Rules, Session,
    Status, Treaty,
};
use crate::model::vote::{Matter, Side, Vote, Voter};
use crate::model::words::Words;
use crate::source::{SourceId, Span};
use jiff::civil::{Date, date};

pub(super) fn treaty() -> Treaty {
    Treaty {
        id: "example".into(),
        span: Span::default(),
        title: both("Convention on Examples", "اتفاقية الأمثلة"),
        short: words("Examples"),
        body: words("Committee on Examples"),
        mandate: words("Resolution 1/1"),
        fictional: true,
        rules: Rules {
            decision: Some(Decision::Consensus),
            fallback: Some(Decision::Vote),
            majority: Some((2, 3)),
            members: Some(Members::Count(12)),
            quorum: Some((1, 2)),
            abstentions_count: false,
        },
        bodies: vec![Body {
            id: "group-1".into(),
            party: PartyId(3),
            mandate: words("To find words for the title."),
            facilitators: vec![words("A. Facilitator")],
            session: Some(SessionId(0)),
            papers: vec![DocumentId(0)],
            sources: sources("the report of the session"),
        }],
        figures: vec![Figure {
            label: words("Length of the draft"),
            value: "37".into(),
            unit: words("pages"),
            session: None,
            draft: Some(DraftId(0)),
            sources: sources("counted by the secretariat"),
        }],
        sessions: vec![SessionId(0), SessionId(1)],
        documents: vec![DocumentId(0), DocumentId(1)],
        drafts: vec![DraftId(0), DraftId(1)],
        provisions: vec![ProvisionId(0), ProvisionId(1), ProvisionId(2), ProvisionId(3)],
        proposals: vec![ProposalId(0), ProposalId(1)],
        packages: vec![PackageId(0)],
        votes: vec![VoteId(0), VoteId(1)],
        arguments: vec![ArgumentId(0), ArgumentId(1), ArgumentId(2)],
        statuses: vec![status(None, StatusState::Bracketed), status(Some("1/a"), StatusState::AgreedAdReferendum)],
        sums: Vec::new(),
        words: vec![(english(), plain_text("<p>Words of the overview.</p>"))],
        extra: Extra::default(),
    }
}

fn status(path: Option<&str>, state: StatusState) -> Status {
    Status {
        provision: ProvisionId(1),
        path: path.map(Into::into),
        state,
        date: date(2024, 2, 1).into(),
        session: Some(SessionId(0)),
        sources: sources("the report"),
        marked: None,
    }
}

pub(super) fn sources(note: &str) -> Vec<Evidence> {
    let evidence =
        Evidence { page: Some("3".into()), para: Some("12".into()), note: words(note), ..Evidence::default() };
    vec![
        Evidence { document: Some(DocumentId(0)), ..evidence },
        Evidence { url: Some("https://www.example.org/a?b=1&c=2".into()), ..Evidence::default() },
    ]
}

pub(super) fn session(id: &str, title: &str, start: Date, end: Date, kind: SessionKind) -> Session {
    Session {
        id: id.into(),
        treaty: TreatyId(0),
        title: words(title),
        kind,
        start,
        end,
        days: (start.into(), end.into()),
        place: words("Geneva"),
        within: None,
    }
}

pub(super) fn document(symbol: &str, title: &str, date: Option<Date>) -> Document {
    Document {
        symbol: symbol.into(),
        treaty: TreatyId(0),
        anchor: symbol.to_lowercase().replace(['/', '.'], "-"),
        title: words(title),
        date: date.map(Into::into),
        url: date.map(|_| "https://example.org/doc".into()),
        session: Some(SessionId(0)),
        kind: Some("draft text".into()),
    }
}

pub(super) fn zero_draft() -> Draft {
    let blocks = vec![
        preamble(&["Recalling the purposes of examples,"]),
        chapter("1", "Chapter I", "General provisions"),
        article(
            "2",
            "Article 2",
            "Scope",
            vec![
                unit(
                    "1",
                    "1.",
                    "This Convention applies to [all] examples:",
                    &[("a", "(a)", "good ones; [and]"), ("b", "(b)", "bad ones.")],
                ),
                unit("2", "2.", "It does not apply to <counter-examples> & the like.", &[]),
            ],
        ),
        article("3", "Article 3", "Other treaties", vec![unit("1", "1.", "Other treaties apply.", &[])]),
    ];
    Draft {
        provisions: vec![(ProvisionId(0), 0), (ProvisionId(1), 2), (ProvisionId(2), 3)],
        ..draft("zero", "Zero draft", date(2024, 1, 2), Stage::Zero, blocks)
    }
}

pub(super) fn revised_draft() -> Draft {
    let blocks = vec![
        preamble(&["Recalling the purposes of examples,"]),
        chapter("1", "Chapter I", "General provisions"),
        article(
            "1",
            "Article 1",
            "Scope of application",
            vec![unit("1", "1.", "This Convention applies to all good examples:", &[("a", "(a)", "good ones;")])],
        ),
        article("2", "[Article 2]", "Safeguards", vec![unit("1", "1.", "Examples respect rights.", &[])]),
    ];
    let arabic_blocks = vec![
        preamble(&["إذ تشير إلى مقاصد الأمثلة،"]),
        chapter("1", "الفصل الأول", "أحكام عامة"),
        article(
            "1",
            "المادة 1",
            "نطاق الانطباق",
            vec![unit("1", "1.", "تنطبق هذه الاتفاقية على جميع الأمثلة الجيدة:", &[("a", "(أ)", "الجيدة منها؛")])],
        ),
        article("2", "[المادة 2]", "الضمانات", vec![unit("1", "1.", "تحترم الأمثلة الحقوق.", &[])]),
    ];
    let provisions = vec![(ProvisionId(0), 0), (ProvisionId(1), 2), (ProvisionId(3), 3)];
    Draft {
        translations: vec![DraftTranslation {
            language: arabic(),
            authority: Authority::Unofficial,
            title: words("النص المنقح"),
            text: draft_text(arabic_blocks),
            provisions: provisions.clone(),
        }],
        provisions,
        authority: Authority::Unofficial,
        document: None,
        symbol: None,
        ..draft("revised", "Revised draft", date(2024, 2, 20), Stage::Negotiating, blocks)
    }
}

fn draft(id: &str, title: &str, date: Date, stage: Stage, blocks: Vec<crate::model::draft::DraftBlock>) -> Draft {
    Draft {
        id: id.into(),
        treaty: TreatyId(0),
        source: SourceId(0),
        title: words(title),
        symbol: Some("A/EX.1/1".into()),
        document: Some(DocumentId(0)),
        date: date.into(),
        stage,
        session: Some(SessionId(0)),
        sources: sources(""),
        authority: Authority::Official,
        language: english(),
        text: draft_text(blocks),
        provisions: Vec::new(),
        translations: Vec::new(),
        extra: Extra::default(),
    }
}

pub(super) fn provisions() -> Vec<Provision> {
    let provision = |id: &str, appearances: &[u32]| Provision {
        id: id.into(),
        treaty: TreatyId(0),
        aliases: Vec::new(),
        topics: Vec::new(),
        summary: Words::default(),
        parallels: Vec::new(),
        appearances: appearances.iter().map(|draft| DraftId(*draft)).collect(),
        from: Vec::new(),
        into: Vec::new(),
    };
    let parallel = Parallel {
        place: Reference::to(Target::Provision(ProvisionId(2))),
        note: words("The same door, more narrowly."),
    };
    vec![
        provision("preamble", &[0, 1]),
        Provision {
            aliases: vec!["reach".into()],
            topics: vec![TopicId(0)],
            summary: words("What the convention applies to."),
            parallels: vec![parallel],
            ..provision("scope", &[0, 1])
        },
        Provision { into: vec![(DraftId(1), ProvisionId(3))], ..provision("other-treaties", &[0]) },
        Provision { from: vec![(DraftId(1), ProvisionId(2))], ..provision("safeguards", &[1]) },
    ]
}

pub(super) fn at(draft: u32, provision: u32, unit: Option<u32>) -> Place {
    Place { draft: DraftId(draft), provision: ProvisionId(provision), unit }
}

fn passage(words: &str) -> Passage {
    Passage { words: words.into(), start: 0, end: words.len() as u32 }
}

pub(super) fn proposals() -> Vec<Proposal> {
    let edit = |at, action| Edit { at, action, text: DraftText::default(), span: Span::default() };
    let proposal = |id: &str, title: &str, day: Date, edits| Proposal {
        id: id.into(),
        treaty: TreatyId(0),
        span: Span::default(),
        title: words(title),
        by: vec![PartyId(0), PartyId(2)],
        on_behalf_of: Some(PartyId(1)),
        supported_by: vec![
            Backer { party: PartyId(2), session: Some(SessionId(1)), sources: sources("") },
            Backer { party: PartyId(4), session: None, sources: Vec::new() },
        ],
        opposed_by: vec![
            Backer { party: PartyId(1), session: None, sources: Vec::new() },
            Backer { party: PartyId(5), session: None, sources: Vec::new() },
        ],
        session: Some(SessionId(0)),
        date: day.into(),
        draft: Some(DraftId(0)),
        package: Some(PackageId(0)),
        revises: None,
        summary: words("Narrows the scope."),
        sources: sources("as tabled"),
        status: vec![ProposalStatus { state: ProposalState::Tabled, date: day.into(), into: None }],
        edits,
    };
    let first = proposal(
        "narrow-scope",
        "Narrow the scope",
        date(2024, 1, 16),
        vec![
            edit(at(0, 1, Some(0)), Action::Replace { passage: Some(passage("[all]")), with: "good".into() }),
            edit(at(0, 1, Some(2)), Action::Delete { passage: None }),
            edit(at(0, 1, Some(3)), Action::Retain { passage: Some(passage("counter-examples")) }),
            edit(
                at(0, 1, Some(3)),
                Action::Add { position: AddPosition::After(passage("like")), with: "and others".into() },
            ),
            edit(at(0, 1, Some(3)), Action::Add { position: AddPosition::End, with: "at all".into() }),
            edit(at(0, 2, Some(0)), Action::Move { to: at(0, 1, Some(3)) }),
            edit(at(0, 2, None), Action::Move { to: at(0, 1, None) }),
            edit(
                at(0, 1, None),
                Action::New {
                    label: Some("Article 2bis".into()),
                    title: words("Purpose"),
                    with: "The purpose is to <teach>.".into(),
                },
            ),
        ],
    );
    let merged =
        ProposalStatus { state: ProposalState::Merged, date: date(2024, 1, 18).into(), into: Some(ProposalId(0)) };
    let mut second = proposal("delete-three", "Delete article 3", date(2024, 1, 17), Vec::new());
    second.status.push(merged);
    second.revises = Some(ProposalId(0));
    second.by = vec![PartyId(3)];
    vec![first, second]
}

pub(super) fn positions() -> Vec<Position> {
    let position = |stance, quote: &str| Position {
        treaty: TreatyId(0),
        by: PartyId(0),
        on_behalf_of: Some(PartyId(1)),
        stance,
        date: date(2024, 1, 18).into(),
        session: Some(SessionId(0)),
        quote: words(quote),
        condition: words(if quote.is_empty() { "" } else { "if article 3 goes" }),
        sources: sources("statement"),
    };
    let topic = |step| Stance::Topic { topic: TopicId(0), step };
    let unit = |view| Stance::Provision { provision: ProvisionId(1), path: Some("1/a".into()), view };
    let whole = |view| Stance::Provision { provision: ProvisionId(0), path: None, view };
    // Zembla speaks for itself: on three things it has a side where Arcadia has one.
    let zembla = |stance, day| Position {
        by: PartyId(2),
        on_behalf_of: None,
        date: date(2024, 1, day).into(),
        session: None,
        ..position(stance, "")
    };
    vec![
        zembla(topic(1), 17),
        position(topic(0), "as narrow as can be"),
        position(unit(View::SeeksChanges), ""),
        position(whole(View::Supports), ""),
        zembla(topic(0), 19),
        zembla(unit(View::SeeksChanges), 19),
        zembla(whole(View::Opposes), 19),
        Position { by: PartyId(4), ..zembla(topic(0), 19) },
    ]
}

/// One vote by names, one without figures, and one without a vote.
pub(super) fn votes() -> Vec<Vote> {
    let voter = |party| Voter { party: PartyId(party), span: Span::default() };
    let side = |count, named: &[u32]| Side { count, named: named.iter().copied().map(voter).collect() };
    let recorded = Vote {
        id: "delete-3".into(),
        treaty: TreatyId(0),
        span: Span::default(),
        title: both("To delete article 3", "حذف المادة 3"),
        on: Some(Matter::Proposal(ProposalId(0))),
        date: date(2024, 1, 19).into(),
        session: Some(SessionId(0)),
        body: Words::default(),
        kind: VoteKind::Recorded,
        sides: [side(Some(7), &[0]), side(Some(3), &[2]), side(Some(1), &[]), Side::default()],
        result: VoteResult::Carried,
        result_span: Span::default(),
        majority: None,
        sources: sources("the summary record"),
    };
    let adopted = Vote {
        id: "adoption".into(),
        title: words("To adopt the text"),
        on: None,
        date: date(2024, 4, 8).into(),
        session: None,
        body: words("The Assembly"),
        kind: VoteKind::WithoutVote,
        sides: Default::default(),
        ..recorded.clone()
    };
    vec![recorded, adopted]
}

pub(super) fn arguments() -> Vec<Argument> {
    let argument = |id: &str, text: &str, side| Argument {
        id: id.into(),
        treaty: TreatyId(0),
        span: Span::default(),
        words: words(text),
        by: vec![Claimant::Party(PartyId(0)), Claimant::Author(AuthorId(0))],
        on: Matter::Provision(ProvisionId(1), Some("1/a".into())),
        side,
        answers: None,
        date: date(2024, 1, 18).into(),
        sources: sources("statement"),
    };
    let reply = Argument {
        by: vec![Claimant::Party(PartyId(2))],
        answers: Some(ArgumentId(0)),
        date: date(2024, 1, 19).into(),
        ..argument("not-so", "It would not.", ArgumentSide::Against)
    };
    let risk = Argument { on: Matter::Topic(TopicId(0)), ..argument("fear", "It may go far.", ArgumentSide::Risk) };
    vec![argument("clear", "It would be clear.", ArgumentSide::For), reply, risk]
}
