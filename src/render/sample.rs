//! A small site for tests: one treaty with two drafts, two briefings, in English and French.

use super::strings::Strings;
use crate::diagnostic::Report;
use crate::model::body::{Markup, Prose};
use crate::model::briefing::{Briefing, BriefingVersion, Fill, FillKind, LinkedWords, Text};
use crate::model::config::{Autolink, BaseUrl, BuildOptions, Config, Extra, Hosting, Theme};
use crate::model::draft::{
    Bracket, DraftBlock, DraftText, HeadingKind, Inline, Paragraph, Piece, ProvisionText, Style, Unit, UnitStyle,
};
use crate::model::fills::Fills;
use crate::model::id::{AuthorId, DraftId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::party::Author;
use crate::model::raw::{Authority, BriefingKind, Stage};
use crate::model::shared::Shared;
use crate::model::site::Site;
use crate::model::target::{Place, Reference, Target};
use crate::model::treaty::{Draft, Provision, Rules, Treaty};
use crate::model::words::Words;
use crate::source::{Source, SourceId, SourceKind, Sources, Span, Spanned};
use jiff::civil::{Date, date};
use std::sync::Arc;

pub(super) fn french() -> Language {
    Language::new("fr").expect("a tag")
}

pub(super) fn strings() -> Strings {
    let files = [
        (Language::ENGLISH, include_str!("../../themes/folio/strings/en.ftl")),
        (french(), include_str!("../../themes/folio/strings/fr.ftl")),
    ];
    let mut sources = Sources::default();
    for (language, text) in files {
        let path = format!("strings/{language}.ftl");
        sources.texts.push(Source { path, kind: SourceKind::Strings, text: text.to_owned() }.into());
    }
    let ids = [(Language::ENGLISH, SourceId(0)), (french(), SourceId(1))];
    Strings::new(&[Language::ENGLISH, french()], &ids, &sources, &mut Report::default())
}

/// A site whose treaty has a draft of article 17 (`scope`) and a later one, in which it is article 4, and article 9
/// (`gone`) is deleted. Two briefings, the second of which refers to article 17.
pub(super) fn site() -> Site {
    Site {
        config: config(),
        options: BuildOptions { base_url: None, drafts: false, future: false, now: date(2024, 1, 1) },
        theme: Theme::default(),
        authors: vec![Author {
            id: "ann".into(),
            name: Words::plain("Ann & Co"),
            family: Words::default(),
            affiliation: Words::default(),
            orcid: None,
            url: None,
            bio: Words::default(),
        }]
        .into(),
        parties: Shared::default(),
        topics: Shared::default(),
        terms: Shared::default(),
        treaties: vec![treaty()].into(),
        sessions: Shared::default(),
        documents: Shared::default(),
        drafts: vec![
            draft("first", date(2023, 5, 1), vec![article("17"), article("9")]),
            draft("second", date(2023, 9, 1), vec![article("4")]),
        ]
        .into(),
        provisions: vec![provision("scope", &[0, 1]), provision("gone", &[0])].into(),
        proposals: Shared::default(),
        packages: Shared::default(),
        positions: Shared::default(),
        votes: Shared::default(),
        arguments: Shared::default(),
        briefings: vec![
            Arc::new(briefing("plain", date(2023, 6, 1), text("<p>Words.</p>", Vec::new()))),
            Arc::new(briefing("about-17", date(2023, 6, 2), about_17())),
        ]
        .into(),
        pages: Shared::default(),
        redirects: Arc::default(),
        files: Arc::default(),
        mentions: Shared::default(),
    }
}

/// A draft that is the whole of a text.
pub(super) fn with_text(text: DraftText) -> Site {
    let mut site = site();
    let provisions = text.blocks.iter().enumerate().filter(|(_, block)| matches!(block, DraftBlock::Provision(_)));
    site.drafts.to_mut()[0].provisions = provisions.map(|(at, _)| (ProvisionId(0), at as u32)).collect();
    site.drafts.to_mut()[0].text = text;
    site
}

pub(super) fn words(text: &str) -> Inline {
    styled(text, Style::default())
}

pub(super) fn styled(text: &str, style: Style) -> Inline {
    Inline::Text(crate::model::draft::Text { text: text.to_owned(), style, span: Span::default() })
}

pub(super) fn bracket(depth: u16) -> Bracket {
    Bracket { depth, balanced: depth > 0, style: Style::default(), span: Span::default() }
}

pub(super) fn paragraph(inlines: Vec<Inline>) -> Paragraph {
    Paragraph { inlines, span: Span::default() }
}

pub(super) fn unit(style: UnitStyle, parent: Option<u32>, label: &str, path: &str, content: Vec<Piece>) -> Unit {
    let anchor = path.split('/').map(|step| format!("n_{step}")).collect::<Vec<_>>().join("__");
    let label = if label.is_empty() { Vec::new() } else { vec![words(label)] };
    Unit { parent, style, label, path: path.into(), anchor, content, span: Span::default() }
}

/// An article with the paragraph `1. Each *State* [shall [may]]`, in it `(a) a & b`, and a wrap-up.
pub(super) fn article(number: &str) -> ProvisionText {
    let emphasis = Style { emphasis: true, ..Style::default() };
    let first = vec![
        words("Each "),
        styled("State ", emphasis),
        Inline::Open(bracket(1)),
        styled("shall ", emphasis),
        Inline::Open(bracket(2)),
        words("may"),
        Inline::Close(bracket(2)),
        Inline::Close(bracket(1)),
        words(":"),
    ];
    let units = vec![
        unit(UnitStyle::Paragraph, None, "1.", "1", vec![Piece::Words(paragraph(first)), Piece::Unit(1)]),
        unit(UnitStyle::Subparagraph, Some(0), "(a)", "1/a", vec![Piece::Words(paragraph(vec![words("a & b;")]))]),
    ];
    let wrap_up = Piece::Words(paragraph(vec![words("and nothing else.")]));
    ProvisionText {
        kind: HeadingKind::Article,
        written_id: None,
        from: Vec::new(),
        label_id: format!("art-{number}"),
        number: Some(number.to_owned()),
        label: vec![words(&format!("Article {number}."))],
        title: vec![words("Scope")],
        groupings: Vec::new(),
        anchor: format!("art_{number}"),
        content: vec![Piece::Unit(0), wrap_up],
        units,
        span: Span::default(),
    }
}

fn config() -> Config {
    Config {
        span: Span::default(),
        title: Words::plain("Site <1>"),
        base_url: BaseUrl { origin: "https://example.org".into(), path: "/t/".into() },
        languages: vec![Language::ENGLISH, french()],
        description: Words::plain("About it"),
        theme: "folio".into(),
        autolink: Autolink::default(),
        mailing_list: None,
        funding: Words::default(),
        disclaimer: Words::default(),
        licence: Words::plain("CC BY 4.0"),
        trust_html: false,
        page_size: 20,
        feed_full: 10,
        search: true,
        hosting: Hosting::default(),
        theme_options: Spanned::default(),
        replace: Vec::new(),
        lints: Vec::new(),
        extra: Extra::default(),
    }
}

fn treaty() -> Treaty {
    Treaty {
        id: "cyber".into(),
        span: Span::default(),
        title: Words::plain("Convention"),
        short: Words::plain("Cyber"),
        body: Words::default(),
        mandate: Words::default(),
        fictional: false,
        rules: Rules::default(),
        figures: Vec::new(),
        bodies: Vec::new(),
        sessions: Vec::new(),
        documents: Vec::new(),
        drafts: vec![DraftId(0), DraftId(1)],
        provisions: vec![ProvisionId(0), ProvisionId(1)],
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

fn draft(id: &str, date: Date, provisions: Vec<ProvisionText>) -> Draft {
    Draft {
        id: id.into(),
        treaty: TreatyId(0),
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
        provisions: (0..provisions.len() as u32).map(|at| (ProvisionId(at), at)).collect(),
        text: DraftText { blocks: provisions.into_iter().map(DraftBlock::Provision).collect(), ..DraftText::default() },
        translations: Vec::new(),
        extra: Extra::default(),
    }
}

fn provision(id: &str, appearances: &[u32]) -> Provision {
    Provision {
        id: id.into(),
        treaty: TreatyId(0),
        aliases: Vec::new(),
        topics: Vec::new(),
        summary: Words::default(),
        parallels: Vec::new(),
        appearances: appearances.iter().map(|draft| DraftId(*draft)).collect(),
        from: Vec::new(),
        into: Vec::new(),
    }
}

fn briefing(name: &str, date: Date, text: Text) -> Briefing {
    let version = BriefingVersion {
        language: Language::ENGLISH,
        source: SourceId(0),
        title: format!("On <{name}>"),
        summary: Some("In short".into()),
        funding: None,
        disclaimer: None,
        text,
    };
    Briefing {
        name: name.into(),
        date: date.into(),
        updated: None,
        authors: vec![AuthorId(0)],
        kind: BriefingKind::Analysis,
        treaty: Some(TreatyId(0)),
        as_of: None,
        session: None,
        topics: Vec::new(),
        delegations: Vec::new(),
        draft: false,
        future: false,
        versions: vec![version],
        previous: None,
        next: None,
        extra: Extra::default(),
    }
}

/// A reference to a provision of the first draft.
pub(super) fn reference(provision: u32) -> Reference {
    let meant = Place { draft: DraftId(0), provision: ProvisionId(provision), unit: None };
    Reference { target: Target::Provision(ProvisionId(provision)), meant: Some(meant) }
}

/// A text without headings.
pub(super) fn text(html: &str, fills: Vec<Fill>) -> Text {
    Text {
        prose: Arc::new(Prose { html: Markup::of_the_gate(html.into()), ..Prose::default() }),
        fills: Fills::new(fills, Vec::new()),
    }
}

fn about_17() -> Text {
    let link = |words: &str, reference| LinkedWords { words: words.into(), reference };
    let html = "<p>See , and <sup><a href=\"#fn-1\">1</a></sup>.</p>";
    let links = vec![link("", Some(reference(0))), link(" and ", None), link("article 9", Some(reference(1)))];
    text(html, vec![Fill { start: 7, end: 7, kind: FillKind::Links(links) }])
}
