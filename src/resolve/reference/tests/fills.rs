//! Holes filled: links, ordinary links, pictures and embeds, and the sentences they are mentioned in.

use super::site::{Site, language, written};
use crate::diagnostic::Report;
use crate::model::body::{Body, BodyHeading, Hole, HoleKind, Markup, Prose};
use crate::model::briefing::{Address, Embed, FillKind, Text};
use crate::model::config::Autolink;
use crate::model::id::BriefingId;
use crate::model::language::Language;
use crate::model::site::Mention;
use crate::model::target::Target;
use crate::resolve::reference::{TextContext, text};
use crate::source::{SourceId, Span};
use std::sync::Arc;

/// A body from HTML in which `{kind:what was written}` stands for a hole, and each heading for itself.
pub(super) fn body(marked: &str) -> Body {
    let (mut html, mut holes) = (String::new(), Vec::new());
    let mut rest = marked;
    let mut at = 0;
    while let Some((before, after)) = rest.split_once('{') {
        let (hole, after) = after.split_once('}').expect("a hole ends");
        html.push_str(before);
        at += before.len() + 1;
        let (kind, words) = hole.split_once('|').unwrap_or((hole, ""));
        let words_at = at + kind.len() + 1;
        let span = Span::new(SourceId(0), words_at, words_at + words.len());
        let words = words.to_owned();
        let kind = match kind {
            "ref" => HoleKind::Reference(words),
            "open" => HoleKind::Open(words),
            "link" => HoleKind::OpenLink(words),
            "src" => HoleKind::Address(words),
            "href" => HoleKind::Href(words),
            "embed" => HoleKind::Embed(words),
            _ => HoleKind::Close,
        };
        holes.push(Hole { at: html.len() as u32, kind, span });
        at += hole.len() + 1;
        rest = after;
    }
    html.push_str(rest);
    let mut prose = Prose { html: Markup::of_the_gate(html), ..Prose::default() };
    for (start, id) in prose.html.match_indices("id=\"") {
        let at = start + id.len();
        let anchor = prose.html[at..].split('"').next().unwrap_or_default().to_owned();
        prose.headings.push(BodyHeading { level: 2, anchor, text: String::new(), at: at as u32 });
    }
    Body { prose: Arc::new(prose), holes }
}

pub(super) struct Filled {
    pub(super) text: Text,
    pub(super) mentions: Vec<Mention>,
    pub(super) report: Report,
}

pub(super) fn fill(site: &Site, marked: &str, tag: &str, autolink: Autolink) -> Filled {
    let index = site.index(autolink);
    let mut report = Report::default();
    let context = TextContext {
        on: Target::Briefing(BriefingId(0)),
        language: language(tag),
        path: "briefings/one/index.md",
        reading: written(2024, 6, 1),
    };
    let (text, mentions) = text(&body(marked), &context, &index, &mut report);
    Filled { text, mentions, report }
}

/// The HTML with the fills in place, links as `<words → target>`.
pub(super) fn shown(site: &Site, text: &Text) -> String {
    let mut html = String::new();
    let mut at = 0;
    for fill in &text.fills {
        html.push_str(&text.prose.html[at..fill.start as usize]);
        at = fill.end as usize;
        match &fill.kind {
            FillKind::Links(links) => {
                for link in links {
                    match &link.reference {
                        Some(reference) => html += &format!("<{} → {}>", link.words, site.shown(reference.target)),
                        None => html.push_str(&link.words),
                    }
                }
            }
            FillKind::Open(reference) => html += &format!("<→ {}>", site.shown(reference.target)),
            FillKind::OpenLink(address) | FillKind::Address(address) | FillKind::Href(address) => {
                html += &match address {
                    Address::Target(target, anchor) => {
                        format!(
                            "<→ {}{}>",
                            site.shown(*target),
                            anchor.as_ref().map(|a| format!("#{a}")).unwrap_or_default()
                        )
                    }
                    Address::Version(target, language, _) => format!("<→ {} in {language}>", site.shown(*target)),
                    Address::File(path) => format!("<→ file {path}>"),
                }
            }
            FillKind::Close => html.push_str("</>"),
            FillKind::Callout(kind) => html += &format!("<{}>", kind.name()),
            FillKind::Embed(embed) => {
                html += &match embed {
                    Embed::Provision(reference) => {
                        format!(
                            "<embed {}>",
                            reference.meant.map(|place| site.shown(Target::Place(place))).unwrap_or_default()
                        )
                    }
                    Embed::Redline(reference) => format!("<redline {}>", site.shown(reference.target)),
                    Embed::Brackets(treaty) => format!("<brackets {}>", site.shown(Target::Treaty(*treaty))),
                    Embed::Positions(treaty, topic) => {
                        let (treaty, topic) = (Target::Treaty(*treaty), Target::Topic(*topic));
                        format!("<positions {} {}>", site.shown(topic), site.shown(treaty))
                    }
                    Embed::Proposals(session) => format!("<proposals {}>", site.shown(Target::Session(*session))),
                    Embed::Status(treaty) => format!("<status {}>", site.shown(Target::Treaty(*treaty))),
                    Embed::Concordance { treaty, provisions, drafts } => {
                        let ids: Vec<String> = provisions.iter().map(|id| site.shown(Target::Provision(*id))).collect();
                        let drafts = drafts.map(|(from, to)| site.shown(Target::Compare(from, to)));
                        let drafts = drafts.unwrap_or_default();
                        format!("<concordance {} [{}] {drafts}>", site.shown(Target::Treaty(*treaty)), ids.join(" "))
                    }
                    Embed::Timeline(treaty) => format!("<timeline {}>", site.shown(Target::Treaty(*treaty))),
                    Embed::Theme { kind, argument, .. } => format!("<theme {kind} {argument}>"),
                    Embed::Scorecard(of) => format!("<scorecard {}>", site.shown(*of)),
                    Embed::Votes(treaty) => format!("<votes {}>", site.shown(Target::Treaty(*treaty))),
                    Embed::Arguments(reference) => format!("<arguments {}>", site.shown(reference.target)),
                    Embed::Vote(_) => "<vote>".into(),
                    Embed::Proposal(_) => "<proposal>".into(),
                }
            }
        }
    }
    html + &text.prose.html[at..]
}

fn filled(marked: &str) -> (String, Vec<String>) {
    let site = Site::new();
    let filled = fill(&site, marked, "en", Autolink::default());
    let said = filled.report.diagnostics.iter();
    let said = said.map(|d| format!("{}: {} ({})", d.rule.code, d.message, d.hints.join("; "))).collect();
    (shown(&site, &filled.text), said)
}

#[test]
fn references_are_linked_with_their_own_words() {
    for (marked, expected) in [
        ("<p>See {ref|art. 4(1)}.</p>", "<p>See <art. 4(1) → place rev1 scope/1>.</p>"),
        (
            "<p>{ref|arts. 1, 2 and 4}</p>",
            "<p><arts. 1 → provision purpose>, <2 → provision terms> and <4 → provision scope></p>",
        ),
        ("<p>{ref|arts. 2–4@rev1}</p>", "<p><arts. 2 → provision terms>–<4 → provision scope></p>"),
        ("<p>{ref|#scope}</p>", "<p>< → provision scope></p>"),
        ("<p>{ref|topic:scope}</p>", "<p>< → topic scope></p>"),
        ("<p>{ref|untoc: art. 2(b)}</p>", "<p><UNTOC, art. 2(b) → provision art-2></p>"),
        ("<p>{open|art. 4}the <em>scope</em>{close}</p>", "<p><→ provision scope>the <em>scope</em></></p>"),
        ("<p>{open|arts. 1 and 4}both{close}</p>", "<p><→ provision purpose>both</></p>"),
    ] {
        assert_eq!(filled(marked), (expected.to_owned(), Vec::new()));
    }
}

#[test]
fn broken_references_stay_words_and_are_reported_where_they_stand() {
    let (html, said) = filled("<p>{ref|art. 9 &c} {open|art. 9}x{close} {ref|arts. 1 and 9}</p>");
    assert_eq!(html, "<p>art. 9 &amp;c x <arts. 1 → provision purpose> and 9</p>");
    assert_eq!(said.len(), 3, "{said:?}");
    let site = Site::new();
    let marked = "<p>{ref|arts. 1 and 9}</p>";
    let report = fill(&site, marked, "en", Autolink::default()).report;
    let span = report.diagnostics[0].span.expect("a span");
    assert_eq!(&marked[span.range()], "9");
}

#[test]
fn links_to_files_are_checked_with_their_anchors() {
    for (marked, expected) in [
        ("{link|../two.md}x{close}", "<→ briefing two>x</>"),
        ("{link|/about.md#part}x{close}", "<→ page about#part>x</>"),
        ("{link|../../about.md}x{close}", "<→ page about>x</>"),
        ("{link|index.fr.md}x{close}", "<→ briefing one in fr>x</>"),
        ("<h2 id=\"here\">H</h2>{link|#here}x{close}", "<h2 id=\"here\">H</h2><→ briefing one#here>x</>"),
        ("{link|chart.svg}x{close}", "<→ file briefings/one/chart.svg>x</>"),
        ("{link|/report.pdf#page=3}x{close}", "<→ file report.pdf#page=3>x</>"),
        ("{link|/treaties/sky/drafts/rev1.md#article_4__1__a}x{close}", "<→ draft rev1#article_4__1__a>x</>"),
        ("<img src=\"{src|chart.svg}\">", "<img src=\"<→ file briefings/one/chart.svg>\">"),
    ] {
        assert_eq!(filled(marked), (expected.to_owned(), Vec::new()));
    }
    for (marked, expected) in [
        (
            "{link|tow.md}x{close}",
            "broken-link: there is no file `tow.md` in the content folder (did you mean `/briefings/two.md`?)",
        ),
        (
            "{link|../tow.md}x{close}",
            "broken-link: there is no file `../tow.md` in the content folder (did you mean `/briefings/two.md`?)",
        ),
        (
            "{link|about.md}x{close}",
            "broken-link: there is no file `about.md` in the content folder (did you mean `/about.md`?)",
        ),
        (
            "{link|/briefings/two/}x{close}",
            "broken-link: there is no file `/briefings/two/` in the content folder (link to the file the page is made from: \
             `/briefings/two.md`)",
        ),
        (
            "{link|/treaties/sky/provisions/scope/}x{close}",
            "broken-link: there is no file `/treaties/sky/provisions/scope/` in the content folder (pages that are made from \
             data are referred to: `[[sky: #scope|words]]`)",
        ),
        (
            "{link|../../../x.md}x{close}",
            "broken-link: there is no file `../../../x.md` in the content folder (the path leads out of the content folder)",
        ),
        (
            "{link|/about.md#prat}x{close}",
            "broken-anchor: `/about.md` has no heading with the anchor `prat` (did you mean `#part`?)",
        ),
        (
            "{link|#nowhere}x{close}",
            "broken-anchor: this text has no heading with the anchor `nowhere` (it has no headings)",
        ),
        (
            "<img src=\"{src|chrat.svg}\">",
            "missing-file: there is no file `chrat.svg` (did you mean `chart.svg`?; put the file at `content/briefings/one/chrat.svg`)",
        ),
    ] {
        let (html, said) = filled(marked);
        assert_eq!(said, [expected], "{marked}");
        assert!(html == "x" || html == "<img src=\"\">", "{html}");
    }
}

#[test]
fn an_anchor_is_looked_for_in_the_language_of_the_text() {
    let site = Site::new();
    let french = |marked| fill(&site, marked, "fr", Autolink::default()).report.diagnostics.len();
    assert_eq!(french("{link|/briefings/one/index.md#ce-qui-change}x{close}"), 0);
    assert_eq!(french("{link|/briefings/one/index.md#what-changed}x{close}"), 1);
}

#[test]
fn embeds_stand_for_blocks() {
    for (marked, expected) in [
        ("{embed|art. 4}", "<embed place rev1 scope>"),
        ("{embed|art. 4(1)}", "<embed place rev1 scope/1>"),
        ("{embed|#waiver@rev1}", "<embed place rev1 waiver>"),
        ("{embed|art. 3@zero..final}", "<redline compare zero..final>"),
        ("{embed|timeline}", "<timeline treaty sky>"),
        ("{embed|untoc: timeline}", "<timeline treaty untoc>"),
        ("{embed|positions:scope}", "<positions topic scope treaty sky>"),
        ("{embed|scorecard}", "<scorecard treaty sky>"),
        ("{embed|scorecard:untoc}", "<scorecard treaty untoc>"),
        ("{embed|untoc: scorecard:session:s2}", "<scorecard session untoc s2>"),
    ] {
        assert_eq!(filled(marked), (expected.to_owned(), Vec::new()));
    }
    for (marked, expected) in [
        ("{embed|timelin}", "unknown-embed: `timelin` is not a kind of embed (did you mean `timeline`?"),
        ("{embed|position:scope}", "unknown-embed: `position` is not a kind of embed (did you mean `positions`?"),
        ("{embed|session:s1}", "broken-reference: `session:s1` has no text that could be embedded"),
        ("{embed|positions:scop}", "broken-reference: it is not said on which topic (did you mean `scope`?"),
        ("{embed|art. 9}", "broken-reference: article 9 is not in the draft `rev1`"),
        ("{embed|scorecard:art. 4}", "broken-reference: `art. 4` has no scorecard (scorecards are of a treaty"),
        ("{embed|scorecard:session:s7}", "broken-reference: "),
    ] {
        let (html, said) = filled(marked);
        assert_eq!((html.as_str(), said.len()), ("", 1));
        assert!(said[0].starts_with(expected), "{}", said[0]);
    }
}

#[test]
fn what_is_mentioned_is_told_with_its_sentence_and_heading() {
    let site = Site::new();
    let marked = "<p>Before. The clause ({ref|art. 4(1)}), says No. 5, was <em>kept</em> &amp; {ref|#waiver}\nwas not.<sup \
                  class=\"footnote-mark\"><a href=\"#fn:1\">1</a></sup> After.</p>\n<h2 id=\"later\">Later</h2>\n<ul><li>As \
                  {open|art. 4}it{close} is.</li></ul>{embed|art. 4}{embed|art. 1}<p>{link|../two.md}There{close} too.</p>";
    let mentions = fill(&site, marked, "en", Autolink::default()).mentions;
    let shown: Vec<_> = mentions
        .iter()
        .map(|m| format!("{} | {} | {}", site.shown(m.of), m.sentence, m.anchor.as_deref().unwrap_or("-")))
        .collect();
    assert_eq!(
        shown,
        [
            "briefing two | There too. | later",
            "provision purpose |  | later",
            "provision scope | As it is. | later",
            "provision scope | The clause (art. 4(1)), says No. 5, was kept & Article 2bis was not. | -",
            "provision waiver | The clause (art. 4(1)), says No. 5, was kept & Article 2bis was not. | -",
        ]
    );
    assert!(mentions.iter().all(|mention| mention.language == Language::ENGLISH));
}

#[test]
fn a_range_mentions_what_stands_between() {
    let site = Site::new();
    let mentions = fill(&site, "<p>{ref|arts. 1–4}</p>", "en", Autolink::default()).mentions;
    let of: Vec<_> = mentions.iter().map(|mention| site.shown(mention.of)).collect();
    assert_eq!(of, ["provision purpose", "provision terms", "provision scope", "provision waiver"]);
}
