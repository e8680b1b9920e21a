//! A small invented site to look things up in: the treaty `sky` with three drafts, and `untoc` with one.

use crate::model::config::{Autolink, Extra};
use crate::model::draft::{DraftBlock, DraftText, HeadingKind, Inline, ProvisionText, Style, Text, Unit, UnitStyle};
use crate::model::id::{BriefingId, DraftId, PageId, ProvisionId, SessionId, TreatyId};
use crate::model::language::Language;
use crate::model::party::{Author, Party, PartyKind, Term, Topic};
use crate::model::proposal::{Package, Proposal};
use crate::model::raw::{Authority, SessionKind, Stage};
use crate::model::target::Target;
use crate::model::treaty::{Document, Draft, Provision, Rules, Session, Treaty};
use crate::model::words::Words;
use crate::resolve::reference::{File, Index, Parts, Reading};
use crate::source::{SourceId, Span};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// Code, names with their languages, and whether there is a page.
pub(super) type Named<'n> = (&'n str, &'n [(&'n str, &'n str)], bool);

pub(super) struct Site {
    treaties: Vec<Treaty>,
    sessions: Vec<Session>,
    documents: Vec<Document>,
    drafts: Vec<Draft>,
    provisions: Vec<Provision>,
    proposals: Vec<Proposal>,
    packages: Vec<Package>,
    pub(super) parties: Vec<Party>,
    topics: Vec<Topic>,
    terms: Vec<Term>,
    authors: Vec<Author>,
    briefings: Vec<String>,
    pages: Vec<String>,
    files: BTreeMap<String, File>,
    assets: BTreeMap<String, String>,
    embeds: Vec<String>,
}

pub(super) fn language(tag: &str) -> Language {
    Language::new(tag).expect("a tag")
}

/// A text of `sky` written on a day.
pub(super) fn written(year: i16, month: i8, day: i8) -> Reading {
    Reading { treaty: Some(TreatyId(0)), as_of: None, date: Some(date(year, month, day)) }
}

impl Site {
    /// `sky`: `zero` (1 January 2023) has articles 1 to 3; `rev1` (1 January 2024) puts article 2bis between and moves the
    /// scope to 4; `final` (1 January 2025) numbers anew. `untoc`: a summary with articles 2 and 3.
    pub(super) fn new() -> Self {
        let ids = [
            (0, "preamble"),
            (0, "purpose"),
            (0, "terms"),
            (0, "scope"),
            (0, "waiver"),
            (0, "annex-1"),
            (1, "art-2"),
            (1, "art-3"),
            (1, "art-5-2"),
        ];
        let provisions: Vec<Provision> = ids.into_iter().map(|(treaty, id)| provision(treaty, id)).collect();
        let mut site = Self {
            treaties: vec![treaty("sky", "Sky Convention", &[0, 1, 2]), treaty("untoc", "UNTOC", &[3])],
            sessions: vec![session(0, "s1"), session(0, "s2"), session(1, "s2"), session(1, "s9")],
            documents: vec![document(0, "A/AC.291/22"), document(0, "A/AC.291/22/Rev.1"), document(1, "A/55/383")],
            drafts: drafts(),
            provisions,
            proposals: Vec::new(),
            packages: Vec::new(),
            parties: Vec::new(),
            topics: vec![Topic {
                id: "scope".into(),
                title: Words::plain("The scope"),
                summary: Words::default(),
                stances: Vec::new(),
            }],
            terms: vec![Term {
                id: "ad-referendum".into(),
                term: Words::plain("ad referendum"),
                definition: Words::default(),
            }],
            authors: Vec::new(),
            briefings: vec!["one".into(), "two".into()],
            pages: vec!["about".into()],
            files: BTreeMap::new(),
            assets: BTreeMap::from([
                ("briefings/one/chart.svg".into(), "briefings/one/chart.svg".into()),
                ("report.pdf".into(), "report.pdf".into()),
            ]),
            embeds: vec!["positions".into()],
        };
        for index in 0..site.drafts.len() {
            for (id, _) in site.drafts[index].provisions.clone() {
                site.provisions[id.index()].appearances.push(DraftId(index as u32));
            }
        }
        for (index, provision) in site.provisions.iter().enumerate() {
            site.treaties[provision.treaty.index()].provisions.push(ProvisionId(index as u32));
        }
        let briefing = |id| Target::Briefing(BriefingId(id));
        for (path, target, tag, anchors) in [
            ("briefings/one/index.md", briefing(0), "en", &["what-changed", "what-next"][..]),
            ("briefings/one/index.fr.md", briefing(0), "fr", &["ce-qui-change"]),
            ("briefings/two.md", briefing(1), "en", &[]),
            ("about.md", Target::Page(PageId(0)), "en", &["part"]),
            ("treaties/sky/drafts/rev1.md", Target::Draft(DraftId(1)), "en", &[]),
        ] {
            let anchors = anchors.iter().map(ToString::to_string).collect();
            let file = File { target, language: language(tag), title: format!("Title of {path}"), anchors };
            site.files.insert(path.into(), file);
        }
        site
    }

    /// The treaty `sky` under another title.
    pub(super) fn called(mut self, title: &str) -> Self {
        self.treaties[0].short = Words::plain(title);
        self
    }

    pub(super) fn with_parties(mut self, parties: &[Named<'_>]) -> Self {
        self.parties = parties.iter().map(|(code, names, shown)| party(code, names, *shown)).collect();
        self
    }

    pub(super) fn index(&self, autolink: Autolink) -> Index<'_> {
        Index::new(Parts {
            language: Language::ENGLISH,
            treaties: &self.treaties,
            sessions: &self.sessions,
            documents: &self.documents,
            drafts: &self.drafts,
            provisions: &self.provisions,
            proposals: &self.proposals,
            packages: &self.packages,
            votes: &[],
            arguments: &[],
            parties: &self.parties,
            topics: &self.topics,
            terms: &self.terms,
            authors: &self.authors,
            briefings: &self.briefings,
            pages: &self.pages,
            files: &self.files,
            assets: &self.assets,
            embeds: &self.embeds,
            autolink,
            sentences: true,
        })
    }

    /// A target as people would name it: `provision scope`, `place zero scope/1/a`.
    pub(super) fn shown(&self, target: Target) -> String {
        match target {
            Target::Provision(id) => format!("provision {}", self.provisions[id.index()].id),
            Target::Place(place) => {
                let draft = &self.drafts[place.draft.index()];
                let unit = draft.unit(&place).map(|unit| format!("/{}", unit.path)).unwrap_or_default();
                format!("place {} {}{unit}", draft.id, self.provisions[place.provision.index()].id)
            }
            Target::Compare(a, b) => format!("compare {}..{}", self.drafts[a.index()].id, self.drafts[b.index()].id),
            Target::Draft(id) => format!("draft {}", self.drafts[id.index()].id),
            Target::Session(SessionId(id)) => {
                let session = &self.sessions[id as usize];
                format!("session {} {}", self.treaties[session.treaty.index()].id, session.id)
            }
            Target::Document(id) => format!("document {}", self.documents[id.index()].symbol),
            Target::Party(id) => format!("party {}", self.parties[id.index()].code),
            Target::Treaty(id) => format!("treaty {}", self.treaties[id.index()].id),
            Target::Topic(id) => format!("topic {}", self.topics[id.index()].id),
            Target::Briefing(id) => format!("briefing {}", self.briefings[id.index()]),
            Target::Page(id) => format!("page {}", self.pages[id.index()]),
            other => format!("{other:?}"),
        }
    }
}

fn drafts() -> Vec<Draft> {
    vec![
        draft(
            0,
            "zero",
            date(2023, 1, 1),
            &[
                (0, preamble(&["rec-1", "rec-2"])),
                (1, article("1", &[])),
                (2, article("2", &["a", "b"])),
                (
                    3,
                    article("3", &["1", "1/a", "1/b", "2", "2/option-1", "2/option-1/c", "2/option-2", "2/option-2/c"]),
                ),
            ],
        ),
        draft(
            0,
            "rev1",
            date(2024, 1, 1),
            &[
                (0, preamble(&["rec-1", "rec-2", "rec-3"])),
                (1, article("1", &[])),
                (2, article("2", &["a", "b"])),
                (4, article("2bis", &["1", "2"])),
                (3, article("4", &["1", "1/a", "1/b", "1/b/i", "1/b/ii", "2"])),
                (5, annex("1", &["1"])),
            ],
        ),
        draft(
            0,
            "final",
            date(2025, 1, 1),
            &[
                (0, preamble(&["rec-1", "rec-2", "rec-3"])),
                (1, article("1", &[])),
                (3, article("2", &["1", "1/a", "1/b", "2"])),
                (2, article("3", &["a", "b", "c"])),
                (5, annex("1", &["1"])),
            ],
        ),
        Draft {
            authority: Authority::Summary,
            ..draft(
                1,
                "convention",
                date(2000, 11, 15),
                &[(6, article("2", &["b"])), (7, article("3", &[])), (8, article("5.2", &["1"]))],
            )
        },
    ]
}

fn treaty(id: &str, short: &str, drafts: &[u32]) -> Treaty {
    Treaty {
        id: id.into(),
        span: Span::default(),
        title: Words::plain(format!("Full title of {id}")),
        short: Words::plain(short),
        body: Words::default(),
        mandate: Words::default(),
        fictional: true,
        rules: Rules::default(),
        figures: Vec::new(),
        bodies: Vec::new(),
        sessions: Vec::new(),
        documents: Vec::new(),
        drafts: drafts.iter().copied().map(DraftId).collect(),
        provisions: Vec::new(),
        proposals: Vec::new(),
        packages: Vec::new(),
        votes: Vec::new(),
        arguments: Vec::new(),
        statuses: Vec::new(),
        sums: Vec::new(),
        words: Vec::new(),
        extra: Extra::default(),
    }
}

fn session(treaty: u32, id: &str) -> Session {
    Session {
        id: id.into(),
        treaty: TreatyId(treaty),
        title: Words::plain(format!("Session {id}")),
        kind: SessionKind::Formal,
        start: date(2024, 1, 1),
        end: date(2024, 1, 1),
        days: (date(2024, 1, 1).into(), date(2024, 1, 1).into()),
        place: Words::default(),
        within: None,
    }
}

fn document(treaty: u32, symbol: &str) -> Document {
    Document {
        symbol: symbol.into(),
        treaty: TreatyId(treaty),
        anchor: symbol.to_lowercase(),
        title: Words::plain(symbol),
        date: None,
        url: None,
        session: None,
        kind: None,
    }
}

fn provision(treaty: u32, id: &str) -> Provision {
    Provision {
        id: id.into(),
        treaty: TreatyId(treaty),
        aliases: if id == "scope" { vec!["old-scope".into()] } else { Vec::new() },
        topics: Vec::new(),
        summary: Words::default(),
        parallels: Vec::new(),
        appearances: Vec::new(),
        from: Vec::new(),
        into: Vec::new(),
    }
}

fn party(code: &str, names: &[(&str, &str)], shown: bool) -> Party {
    let words = |names: &[(&str, &str)]| Words {
        entries: names.iter().map(|(tag, name)| (Language::new(tag), (*name).to_owned())).collect(),
    };
    Party {
        code: code.into(),
        name: words(&names[..1]),
        kind: PartyKind::State,
        names: words(names),
        groups: Vec::new(),
        shown,
    }
}

fn draft(treaty: u32, id: &str, date: Date, provisions: &[(u32, ProvisionText)]) -> Draft {
    Draft {
        id: id.into(),
        treaty: TreatyId(treaty),
        source: SourceId(0),
        title: Words::plain(format!("Draft {id}")),
        symbol: None,
        document: None,
        date: date.into(),
        stage: Stage::Negotiating,
        session: None,
        sources: Vec::new(),
        authority: Authority::Official,
        language: Language::ENGLISH,
        text: DraftText {
            blocks: provisions.iter().map(|(_, text)| DraftBlock::Provision(text.clone())).collect(),
            ..DraftText::default()
        },
        provisions: provisions.iter().enumerate().map(|(at, (id, _))| (ProvisionId(*id), at as u32)).collect(),
        translations: Vec::new(),
        extra: Extra::default(),
    }
}

fn preamble(paths: &[&str]) -> ProvisionText {
    text(HeadingKind::Preamble, None, "Preamble", paths)
}

fn article(number: &str, paths: &[&str]) -> ProvisionText {
    text(HeadingKind::Article, Some(number), &format!("Article {number}"), paths)
}

fn annex(number: &str, paths: &[&str]) -> ProvisionText {
    text(HeadingKind::Annex, Some(number), &format!("Annex {number}"), paths)
}

fn text(kind: HeadingKind, number: Option<&str>, label: &str, paths: &[&str]) -> ProvisionText {
    // The stop parts a label from its title; names do not have it.
    let words = Text { text: format!("{label}."), style: Style::default(), span: Span::default() };
    ProvisionText {
        kind,
        written_id: None,
        from: Vec::new(),
        label_id: label.to_lowercase().replace(' ', "-"),
        number: number.map(Into::into),
        label: vec![Inline::Text(words)],
        title: Vec::new(),
        groupings: Vec::new(),
        anchor: label.to_lowercase().replace(' ', "_"),
        content: Vec::new(),
        units: paths.iter().map(|path| unit(path, paths)).collect(),
        span: Span::default(),
    }
}

fn unit(path: &str, paths: &[&str]) -> Unit {
    let parent = path.rsplit_once('/').and_then(|(parent, _)| paths.iter().position(|other| *other == parent));
    let segment = path.rsplit('/').next().unwrap_or_default();
    Unit {
        parent: parent.map(|parent| parent as u32),
        style: if segment.starts_with("option") { UnitStyle::Option } else { UnitStyle::Paragraph },
        label: Vec::new(),
        path: path.into(),
        anchor: path.replace('/', "__"),
        content: Vec::new(),
        span: Span::default(),
    }
}
