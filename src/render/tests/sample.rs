//! A small site built in code: an invented treaty with two drafts, a package, positions, and briefings in two languages.

use super::sample_draft::{article, chapter, draft_text, preamble, unit};
use crate::model::body::BodyHeading;
use crate::model::briefing::{Briefing, BriefingVersion, Embed, Fill, FillKind, LinkedWords, Page, PageVersion, Text};
use crate::model::draft::DraftText;
use crate::model::config::{Autolink, BaseUrl, BuildOptions, Config, Extra, MailingList, Theme};
use crate::model::id::*;
use crate::model::language::Language;
use crate::model::party::{Author, Member, Party, PartyKind, Term, Topic};
use crate::model::proposal::{
    Action, AddPosition, Backer, Edit, Package, Passage, Position, Proposal, ProposalStatus, Stance, View,
};
use crate::model::raw::{Authority, BriefingKind, ProposalState, SessionKind, Stage, StatusState};
use crate::model::site::{Mention, Site};
use crate::model::target::{Place, Reference, Target};
use crate::model::treaty::{
    Decision, Document, Draft, DraftTranslation, Evidence, Figure, Parallel, Provision, Rules, Session, Status, Treaty,
};
use crate::model::words::Words;
use crate::source::{Asset, AssetOrigin, Source, SourceId, SourceKind, Sources, Span, Spanned};
use include_dir::{Dir, include_dir};
use jiff::civil::{Date, date};

static FOLIO: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/folio");

pub(in crate::render) fn english() -> Language {
    Language::ENGLISH
}

pub(in crate::render) fn arabic() -> Language {
    Language::new("ar").expect("a tag")
}

fn words(text: &str) -> Words {
    Words::plain(text)
}

fn both(en: &str, ar: &str) -> Words {
    Words { entries: vec![(Some(english()), en.into()), (Some(arabic()), ar.into())] }
}

/// The sources of folio, and the theme made of them.
pub(in crate::render) fn folio() -> (Sources, Theme) {
    let mut sources = Sources::default();
    let mut theme = Theme { name: "folio".into(), ..Theme::default() };
    let options = [("accent", "#7b1e2c"), ("accent_dark", "#e8a0a8"), ("logo", ""), ("footer", "")];
    theme.options = options.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    add(&FOLIO, &mut sources, &mut theme);
    theme.templates.sort();
    (sources, theme)
}

fn add(folder: &'static Dir, sources: &mut Sources, theme: &mut Theme) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().into_owned();
        let id = SourceId(sources.texts.len() as u32);
        if let Some(name) = path.strip_prefix("templates/") {
            theme.templates.push((name.to_owned(), id));
            sources.texts.push(text(&path, SourceKind::Template, file.contents_utf8().unwrap_or_default()));
        } else if let Some(name) = path.strip_prefix("strings/") {
            let language = Language::new(name.trim_end_matches(".ftl")).expect("a tag");
            theme.strings.push((language, id));
            sources.texts.push(text(&path, SourceKind::Strings, file.contents_utf8().unwrap_or_default()));
        } else if path.starts_with("static/") {
            let origin = AssetOrigin::Embedded(file.contents());
            sources.assets.push(Asset { path: format!("themes/folio/{path}"), origin });
        }
    }
    folder.dirs().for_each(|inner| add(inner, sources, theme));
}

fn text(path: &str, kind: SourceKind, text: &str) -> Source {
    Source { path: format!("themes/folio/{path}"), kind, text: text.to_owned() }
}

/// The site, with a theme.
pub(in crate::render) fn site(theme: Theme) -> Site {
    Site {
        config: config(),
        options: BuildOptions { base_url: None, drafts: true, future: false, now: date(2024, 3, 1) },
        theme,
        authors: vec![Author {
            id: "ada".into(),
            name: words("Ada Example"),
            affiliation: words("Institute of Examples"),
            orcid: Some("0000-0002-1825-0097".into()),
            url: Some("https://example.org/ada".into()),
            bio: words("Follows invented negotiations."),
        }],
        parties: parties(),
        topics: vec![Topic {
            id: "scope".into(),
            title: both("Scope", "النطاق"),
            summary: words("How wide the convention reaches."),
            stances: vec![("narrow".into(), words("Narrow")), ("broad".into(), words("Broad"))],
        }],
        terms: vec![Term {
            id: "ad-referendum".into(),
            term: words("ad referendum"),
            definition: words("Agreed subject to approval by capitals."),
        }],
        treaties: vec![treaty()],
        sessions: vec![
            session("s1", "First session", date(2024, 1, 15), date(2024, 1, 19), SessionKind::Formal),
            session("s2", "Second session", date(2024, 4, 8), date(2024, 4, 8), SessionKind::Informal),
        ],
        documents: vec![document("A/EX.1/1", "Zero draft", Some(date(2024, 1, 2))), document("A/EX.1/2", "", None)],
        drafts: vec![zero_draft(), revised_draft()],
        provisions: provisions(),
        proposals: proposals(),
        packages: vec![Package {
            id: "deal".into(),
            treaty: TreatyId(0),
            title: words("The scope deal"),
            condition: words("on the understanding that article 3 is deleted"),
            sources: sources("A/EX.1/2, para. 4"),
            proposals: vec![ProposalId(0), ProposalId(1)],
        }],
        positions: positions(),
        briefings: briefings(),
        pages: pages(),
        redirects: [("old/index.html".to_owned(), (Target::Briefings, english()))].into(),
        files: std::collections::BTreeMap::new(),
        mentions: mentions(),
    }
}

fn config() -> Config {
    Config {
        span: Span::default(),
        title: both("Example Watch", "مرصد المثال"),
        base_url: BaseUrl { origin: "https://example.org".into(), path: "/watch/".into() },
        languages: vec![english(), arabic()],
        description: words("Analysis of a convention that does not exist."),
        theme: "folio".into(),
        autolink: Autolink::default(),
        mailing_list: Some(MailingList { url: "https://example.org/list".into(), text: words("Join the list") }),
        funding: Words::default(),
        disclaimer: Words::default(),
        licence: words("CC BY 4.0"),
        trust_html: false,
        page_size: 2,
        theme_options: Spanned::default(),
        lints: Vec::new(),
        extra: Extra::default(),
    }
}

fn parties() -> Vec<Party> {
    let party = |code: &str, name: Words, kind, groups: Vec<PartyId>, shown| Party {
        code: code.into(),
        names: name.clone(),
        name,
        kind,
        groups,
        shown,
    };
    let members = vec![
        Member { party: PartyId(0), from: Some(date(2020, 1, 1)), until: None },
        Member { party: PartyId(2), from: None, until: Some(date(2023, 12, 31)) },
    ];
    vec![
        party("XAA", both("Arcadia", "أركاديا"), PartyKind::Delegation, vec![PartyId(1)], true),
        party("XGR", words("Group of the Invented"), PartyKind::Group { members }, Vec::new(), true),
        party("XZZ", words("Zembla"), PartyKind::Delegation, vec![PartyId(1)], false),
    ]
}

fn treaty() -> Treaty {
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
            members: Some(12),
        },
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
        statuses: vec![status(None, StatusState::Bracketed), status(Some("1/a"), StatusState::AgreedAdReferendum)],
        words: vec![(english(), plain_text("<p>Words of the overview.</p>"))],
        extra: Extra::default(),
    }
}

fn status(path: Option<&str>, state: StatusState) -> Status {
    Status {
        provision: ProvisionId(1),
        path: path.map(Into::into),
        state,
        date: date(2024, 2, 1),
        session: Some(SessionId(0)),
        sources: sources("the report"),
    }
}

fn sources(note: &str) -> Vec<Evidence> {
    let evidence =
        Evidence { page: Some("3".into()), para: Some("12".into()), note: words(note), ..Evidence::default() };
    vec![
        Evidence { document: Some(DocumentId(0)), ..evidence },
        Evidence { url: Some("https://www.example.org/a?b=1&c=2".into()), ..Evidence::default() },
    ]
}

fn session(id: &str, title: &str, start: Date, end: Date, kind: SessionKind) -> Session {
    Session { id: id.into(), treaty: TreatyId(0), title: words(title), kind, start, end, place: words("Geneva") }
}

fn document(symbol: &str, title: &str, date: Option<Date>) -> Document {
    Document {
        symbol: symbol.into(),
        treaty: TreatyId(0),
        anchor: symbol.to_lowercase().replace(['/', '.'], "-"),
        title: words(title),
        date,
        url: date.map(|_| "https://example.org/doc".into()),
        session: Some(SessionId(0)),
        kind: Some("draft text".into()),
    }
}

fn zero_draft() -> Draft {
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

fn revised_draft() -> Draft {
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
        date,
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

fn provisions() -> Vec<Provision> {
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

fn at(draft: u32, provision: u32, unit: Option<u32>) -> Place {
    Place { draft: DraftId(draft), provision: ProvisionId(provision), unit }
}

fn passage(words: &str) -> Passage {
    Passage { words: words.into(), start: 0, end: words.len() as u32 }
}

fn proposals() -> Vec<Proposal> {
    let edit = |at, action| Edit { at, action, text: DraftText::default(), span: Span::default() };
    let proposal = |id: &str, title: &str, day: Date, edits| Proposal {
        id: id.into(),
        treaty: TreatyId(0),
        span: Span::default(),
        title: words(title),
        by: vec![PartyId(0), PartyId(2)],
        on_behalf_of: Some(PartyId(1)),
        supported_by: vec![Backer { party: PartyId(2), session: Some(SessionId(1)), sources: sources("") }],
        opposed_by: vec![Backer { party: PartyId(1), session: None, sources: Vec::new() }],
        session: Some(SessionId(0)),
        date: day,
        draft: Some(DraftId(0)),
        package: Some(PackageId(0)),
        revises: None,
        summary: words("Narrows the scope."),
        sources: sources("as tabled"),
        status: vec![ProposalStatus { state: ProposalState::Tabled, date: day, into: None }],
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
    let merged = ProposalStatus { state: ProposalState::Merged, date: date(2024, 1, 18), into: Some(ProposalId(0)) };
    let mut second = proposal("delete-three", "Delete article 3", date(2024, 1, 17), Vec::new());
    second.status.push(merged);
    second.revises = Some(ProposalId(0));
    second.by = Vec::new();
    vec![first, second]
}

fn positions() -> Vec<Position> {
    let position = |stance, quote: &str| Position {
        treaty: TreatyId(0),
        by: PartyId(0),
        on_behalf_of: Some(PartyId(1)),
        stance,
        date: date(2024, 1, 18),
        session: Some(SessionId(0)),
        quote: words(quote),
        sources: sources("statement"),
    };
    vec![
        position(Stance::Topic { topic: TopicId(0), step: 0 }, "as narrow as can be"),
        position(
            Stance::Provision { provision: ProvisionId(1), path: Some("1/a".into()), view: View::SeeksChanges },
            "",
        ),
    ]
}

fn plain_text(html: &str) -> Text {
    Text { html: html.into(), fills: Vec::new(), headings: Vec::new(), words: 4 }
}

fn body() -> Text {
    let html = "<h2 id=\"one\">One</h2><p>On  it.</p><h2 id=\"two\">Two</h2>".to_owned();
    let place = html.find("  ").map_or(0, |at| at as u32 + 1);
    let reference = Reference { target: Target::Provision(ProvisionId(1)), meant: Some(at(0, 1, Some(0))) };
    let link = LinkedWords { words: String::new(), reference: Some(reference) };
    let end = html.len() as u32;
    let fill = |at, kind| Fill { start: at, end: at, kind };
    let heading = |anchor: &str, text: &str| BodyHeading { level: 2, anchor: anchor.into(), text: text.into() };
    Text {
        html,
        fills: vec![
            fill(place, FillKind::Links(vec![link])),
            fill(end, FillKind::Embed(Embed::Proposal(ProposalId(0)))),
            fill(end, FillKind::Embed(Embed::Provision(reference))),
            fill(end, FillKind::Embed(Embed::Timeline(TreatyId(0)))),
        ],
        headings: vec![heading("one", "One"), heading("two", "Two")],
        words: 450,
    }
}

fn version(language: Language, title: &str, text: Text) -> BriefingVersion {
    BriefingVersion {
        language,
        source: SourceId(0),
        title: title.into(),
        summary: Some(format!("{title}: in short.")),
        funding: Some("Paid for by nobody.".into()),
        disclaimer: Some("Nobody's views.".into()),
        text,
    }
}

fn briefings() -> Vec<Briefing> {
    let briefing = |name: &str, day, versions| Briefing {
        name: name.into(),
        date: day,
        updated: None,
        authors: vec![AuthorId(0)],
        kind: BriefingKind::Analysis,
        treaty: Some(TreatyId(0)),
        as_of: Some(DraftId(0)),
        session: Some(SessionId(0)),
        topics: vec![TopicId(0)],
        delegations: vec![PartyId(0)],
        draft: false,
        future: false,
        versions,
        previous: None,
        next: None,
        extra: Extra::default(),
    };
    let mut first = briefing("first-look", date(2024, 1, 20), vec![version(english(), "A first look", body())]);
    first.next = Some(BriefingId(1));
    let both = vec![
        version(english(), "The deal & its <price>", body()),
        version(arabic(), "الصفقة وثمنها", plain_text("<p>نص.</p>")),
    ];
    let mut second = briefing("the-deal", date(2024, 2, 22), both);
    second.previous = Some(BriefingId(0));
    second.updated = Some(date(2024, 2, 25));
    let mut third =
        briefing("only-arabic", date(2024, 2, 26), vec![version(arabic(), "بالعربية", plain_text("<p>نص.</p>"))]);
    third.draft = true;
    third.treaty = None;
    vec![first, second, third]
}

fn pages() -> Vec<Page> {
    let page = |path: &str, index, title: &str| Page {
        path: path.into(),
        index,
        weight: 0,
        updated: Some(date(2024, 2, 1)),
        versions: vec![PageVersion {
            language: english(),
            source: SourceId(0),
            title: title.into(),
            summary: Some("In a sentence.".into()),
            text: plain_text("<p>Some words.</p>"),
        }],
        extra: Extra::default(),
    };
    vec![
        page("", true, "Home"),
        page("about", false, "About"),
        page("briefings", true, "Briefings"),
        page("manual", true, "Manual"),
        page("manual/drafts", false, "Drafts"),
        page("manual/starting", false, "Starting"),
    ]
}

fn mentions() -> Vec<Mention> {
    let mention = |of, anchor: Option<&str>| Mention {
        of,
        on: Target::Briefing(BriefingId(0)),
        language: english(),
        sentence: "On Article 2(1) & more.".into(),
        anchor: anchor.map(Into::into),
    };
    let mut mentions = vec![
        mention(Target::Provision(ProvisionId(1)), Some("one")),
        mention(Target::Term(TermId(0)), None),
        mention(Target::Party(PartyId(0)), None),
    ];
    mentions.sort();
    mentions
}
