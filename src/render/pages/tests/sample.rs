//! A small site built in code: an invented treaty with two drafts, a package, positions, and briefings in two languages.

use super::sample_treaty::{
    arguments, at, document, positions, proposals, provisions, revised_draft, session, sources, treaty, votes,
    zero_draft,
};
use crate::model::body::{BodyHeading, Markup, Prose};
use crate::model::briefing::{Briefing, BriefingVersion, Embed, Fill, FillKind, LinkedWords, Page, PageVersion, Text};
use crate::model::config::{Autolink, BaseUrl, BuildOptions, Config, Extra, Hosting, MailingList, Theme};
use crate::model::fills::Fills;
use crate::model::id::*;
use crate::model::language::Language;
use crate::model::party::{Author, Member, Membership, Party, PartyKind, Term, Times, Topic};
use crate::model::proposal::Package;
use crate::model::raw::{BriefingKind, SessionKind};
use crate::model::site::{Mention, Site};
use crate::model::target::{Reference, Target};
use crate::model::words::Words;
use crate::source::{Asset, AssetOrigin, Font, Source, SourceId, SourceKind, Sources, Span, Spanned};
use include_dir::{Dir, include_dir};
use jiff::civil::date;
use std::sync::Arc;

static FOLIO: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/folio");

pub(super) fn english() -> Language {
    Language::ENGLISH
}

pub(super) fn arabic() -> Language {
    Language::new("ar").expect("a tag")
}

pub(super) fn words(text: &str) -> Words {
    Words::plain(text)
}

pub(super) fn both(en: &str, ar: &str) -> Words {
    Words { entries: vec![(Some(english()), en.into()), (Some(arabic()), ar.into())] }
}

/// The sources of folio, and the theme made of them.
pub(in crate::render) fn folio() -> (Sources, Theme) {
    let mut sources = Sources::default();
    let mut theme = Theme { name: "folio".into(), ..Theme::default() };
    let options = [
        ("accent", "#7b1e2c"),
        ("accent_dark", "#e8a0a8"),
        ("paper", "#fdfcf8"),
        ("paper_dark", "#171614"),
        ("ink", "#1c1a17"),
        ("ink_dark", "#e9e5dc"),
        ("font_text", ""),
        ("font_heading", ""),
        ("logo", ""),
        ("footer", ""),
    ];
    theme.options = options.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    theme.options.insert("citation_files".to_owned(), true.into());
    theme.options.insert("pictures".to_owned(), true.into());
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
            sources.texts.push(Arc::new(text(&path, SourceKind::Template, file.contents_utf8().unwrap_or_default())));
        } else if let Some(name) = path.strip_prefix("strings/") {
            let language = Language::new(name.trim_end_matches(".ftl")).expect("a tag");
            theme.strings.push((language, id));
            sources.texts.push(Arc::new(text(&path, SourceKind::Strings, file.contents_utf8().unwrap_or_default())));
        } else if path.starts_with("static/") {
            let origin = AssetOrigin::Embedded(file.contents());
            sources.assets.push(Asset { path: format!("themes/folio/{path}"), origin });
        } else if path.starts_with("fonts/Noto") {
            let font = Font { path: format!("themes/folio/{path}"), bytes: Arc::new(file.contents().into()) };
            sources.fonts = sources.fonts.iter().cloned().chain([font]).collect();
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
            family: words("Example"),
            affiliation: words("Institute of Examples"),
            orcid: Some("0000-0002-1825-0097".into()),
            url: Some("https://example.org/ada".into()),
            bio: words("Follows invented negotiations."),
        }]
        .into(),
        parties: parties().into(),
        topics: vec![Topic {
            id: "scope".into(),
            title: both("Scope", "النطاق"),
            summary: words("How wide the convention reaches."),
            stances: vec![("narrow".into(), words("Narrow")), ("broad".into(), words("Broad"))],
        }]
        .into(),
        terms: vec![Term {
            id: "ad-referendum".into(),
            term: words("ad referendum"),
            definition: words("Agreed subject to approval by capitals."),
        }]
        .into(),
        treaties: vec![treaty()].into(),
        sessions: vec![
            session("s1", "First session", date(2024, 1, 15), date(2024, 1, 19), SessionKind::Formal),
            session("s2", "Second session", date(2024, 4, 8), date(2024, 4, 8), SessionKind::Informal),
        ]
        .into(),
        documents: vec![document("A/EX.1/1", "Zero draft", Some(date(2024, 1, 2))), document("A/EX.1/2", "", None)]
            .into(),
        drafts: vec![zero_draft(), revised_draft()].into(),
        provisions: provisions().into(),
        proposals: proposals().into(),
        packages: vec![Package {
            id: "deal".into(),
            treaty: TreatyId(0),
            title: words("The scope deal"),
            condition: words("on the understanding that article 3 is deleted"),
            sources: sources("A/EX.1/2, para. 4"),
            proposals: vec![ProposalId(0), ProposalId(1)],
        }]
        .into(),
        positions: positions().into(),
        votes: votes().into(),
        arguments: arguments().into(),
        briefings: briefings().into_iter().map(Arc::new).collect(),
        pages: pages().into_iter().map(Arc::new).collect(),
        redirects: Arc::default(),
        files: Arc::default(),
        mentions: mentions().into(),
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
        feed_full: 10,
        search: true,
        hosting: Hosting::default(),
        theme_options: Spanned::default(),
        replace: Vec::new(),
        lints: Vec::new(),
        extra: Extra::default(),
    }
}

fn parties() -> Vec<Party> {
    let party = |code: &str, name: Words, kind, groups: Vec<Membership>, shown| Party {
        code: code.into(),
        names: name.clone(),
        name,
        kind,
        groups,
        shown,
    };
    let since = Times { from: Some(date(2020, 1, 1).into()), until: None };
    let until = Times { from: None, until: Some(date(2023, 12, 31).into()) };
    let within = |times| vec![Membership { group: PartyId(1), times }];
    let members = vec![Member { party: PartyId(0), times: since }, Member { party: PartyId(2), times: until }];
    vec![
        party("XAA", both("Arcadia", "أركاديا"), PartyKind::Delegation, within(since), true),
        party("XGR", words("Group of the Invented"), PartyKind::Group { members }, Vec::new(), true),
        party("XZZ", words("Zembla"), PartyKind::Delegation, within(until), false),
        party("body:group-1", words("Group on the title"), PartyKind::Body { treaty: TreatyId(0) }, Vec::new(), true),
        party(
            "others:1",
            words("some delegations"),
            PartyKind::Others { treaty: TreatyId(0), at_least: Some(2) },
            Vec::new(),
            false,
        ),
        party("XOB", words("Observatory of Examples"), PartyKind::Organization, Vec::new(), true),
    ]
}

pub(super) fn plain_text(html: &str) -> Text {
    Text {
        prose: Arc::new(Prose { html: Markup::of_the_gate(html.into()), words: 4, ..Prose::default() }),
        fills: Fills::default(),
    }
}

fn body() -> Text {
    let html = "<h2 id=\"one\">One</h2><p>On  it.</p><h2 id=\"two\">Two</h2>".to_owned();
    let place = html.find("  ").map_or(0, |at| at as u32 + 1);
    let reference = Reference { target: Target::Provision(ProvisionId(1)), meant: Some(at(0, 1, Some(0))) };
    let link = LinkedWords { words: String::new(), reference: Some(reference) };
    let end = html.len() as u32;
    let fill = |at, kind| Fill { start: at, end: at, kind };
    let heading = |anchor: &str, text: &str| BodyHeading { level: 2, anchor: anchor.into(), text: text.into(), at: 0 };
    let headings = vec![heading("one", "One"), heading("two", "Two")];
    Text {
        prose: Arc::new(Prose { html: Markup::of_the_gate(html), headings, words: 450, ..Prose::default() }),
        fills: Fills::new(
            vec![
                fill(place, FillKind::Links(vec![link])),
                fill(end, FillKind::Embed(Embed::Proposal(ProposalId(0)))),
                fill(end, FillKind::Embed(Embed::Provision(reference))),
                fill(end, FillKind::Embed(Embed::Timeline(TreatyId(0)))),
                fill(end, FillKind::Embed(Embed::Positions(TreatyId(0), TopicId(0)))),
            ],
            Vec::new(),
        ),
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
    let mut first = briefing("first-look", date(2024, 1, 20).into(), vec![version(english(), "A first look", body())]);
    first.next = Some(BriefingId(1));
    let both = vec![
        version(english(), "The deal & its <price>", body()),
        version(arabic(), "الصفقة وثمنها", plain_text("<p>نص.</p>")),
    ];
    let mut second = briefing("the-deal", date(2024, 2, 22).into(), both);
    second.previous = Some(BriefingId(0));
    second.updated = Some(date(2024, 2, 25).into());
    let mut third = briefing(
        "only-arabic",
        date(2024, 2, 26).into(),
        vec![version(arabic(), "بالعربية", plain_text("<p>نص.</p>"))],
    );
    third.draft = true;
    third.treaty = None;
    vec![first, second, third]
}

fn pages() -> Vec<Page> {
    let page = |path: &str, index, title: &str| Page {
        path: path.into(),
        index,
        weight: 0,
        updated: Some(date(2024, 2, 1).into()),
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
