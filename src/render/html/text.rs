//! A markdown text as HTML, its references, addresses and embeds filled in.

use super::name::{Name, provision_title, since, target_name};
use super::{Html, Setting, escape, write_language};
use crate::model::briefing::{Address, Embed, FillKind, LinkedWords, Text};
use crate::model::language::Language;
use crate::model::party::PartyKind;
use crate::model::target::{Place, Reference, Target};

/// The HTML of a text. `embed` makes the block for each `![[…]]`.
pub(crate) fn text(setting: &Setting, text: &Text, embed: &mut dyn FnMut(&Embed) -> Html) -> Html {
    let mut html = String::with_capacity(text.prose.html.len() + text.fills.len() * 128);
    let mut done = 0;
    for fill in &text.fills {
        html.push_str(&text.prose.html[done..fill.start as usize]);
        match &fill.kind {
            FillKind::Links(links) => links.iter().for_each(|link| linked(setting, &mut html, link)),
            FillKind::Open(reference) => open(setting, &mut html, reference),
            FillKind::OpenLink(address) => open_link(setting, &mut html, address),
            FillKind::Close => html.push_str("</a>"),
            FillKind::Address(address) => self::address(setting, &mut html, address),
            FillKind::Href(address) => {
                html.push_str(" href=\"");
                self::address(setting, &mut html, address);
                html.push('"');
            }
            FillKind::Callout(kind) => {
                let key = format!("callout-{}", kind.name());
                escape::words(&mut html, &setting.strings.text(setting.language, &key));
            }
            FillKind::Embed(block) => html.push_str(&embed(block)),
        }
        done = fill.end as usize;
    }
    html.push_str(&text.prose.html[done..]);
    Html::written(html)
}

/// HTML in an element that says which language it is in.
pub(crate) fn in_language(html: &Html, language: Language) -> Html {
    let mut whole = String::with_capacity(html.len() + 64);
    whole.push_str("<div");
    write_language(&mut whole, language);
    whole.push('>');
    whole.push_str(html);
    whole.push_str("</div>");
    Html::written(whole)
}

/// Words with their link, if they have one; the target's own name if they are empty.
fn linked(setting: &Setting, html: &mut String, link: &LinkedWords) {
    let Some(reference) = &link.reference else { return html.push_str(&link.words) };
    open(setting, html, reference);
    if link.words.is_empty() {
        let name = name(setting, reference);
        if name.language == setting.language {
            escape::words(html, &name.words);
        } else {
            html.push_str("<span");
            setting.mark_language(html, name.language);
            html.push('>');
            escape::words(html, &name.words);
            html.push_str("</span>");
        }
    } else {
        html.push_str(&link.words);
    }
    html.push_str("</a>");
}

/// The start of a link: `<a href="…" class="ref ref-provision" data-ref="cybercrime/scope" title="…">`.
///
/// A provision's link says in its title what the provision is called, and what became of it if it is no longer where it was
/// meant (`data-since` names the fate). `data-meant` names the draft that it is read in, where that is not the latest.
fn open(setting: &Setting, html: &mut String, reference: &Reference) {
    html.push_str("<a");
    escape::attribute(html, "href", &href(setting, reference));
    let (kind, id) = kind_and_id(setting, named(reference));
    html.push_str(" class=\"ref ref-");
    html.push_str(kind);
    html.push('"');
    if !id.is_empty() {
        escape::attribute(html, "data-ref", &id);
    }
    if let Some(place) = &reference.meant {
        let title = provision_title(setting, place).words;
        let since = since(setting, place);
        let after = since.as_ref().map(|since| since.words.as_str());
        let parts: Vec<&str> =
            [Some(title.as_str()), after].into_iter().flatten().filter(|it| !it.is_empty()).collect();
        if !parts.is_empty() {
            escape::attribute(html, "title", &parts.join(" — "));
        }
        if let Some(since) = since {
            escape::attribute(html, "data-since", since.fate);
        }
        let drafts = &setting.site.treaty(setting.site.provision(place.provision).treaty).drafts;
        if drafts.last() != Some(&place.draft) {
            escape::attribute(html, "data-meant", &setting.site.draft(place.draft).id);
        }
    }
    let page = setting.site.locate(reference.target, setting.language).language;
    if page != setting.language {
        escape::attribute(html, "hreflang", page.as_str());
    }
    html.push('>');
}

/// Where a reference leads: of a unit to its place on the provision's page, of a provision that is compared to its place
/// on the redline.
fn href(setting: &Setting, reference: &Reference) -> String {
    let href = setting.href(reference.target);
    match (reference.target, reference.meant) {
        (Target::Provision(provision), Some(place)) => {
            // The page has the text of the last draft that has the provision.
            let shown = setting.site.provision(provision).appearances.last() == Some(&place.draft);
            match setting.site.draft(place.draft).unit(&place).filter(|_| shown) {
                Some(unit) => format!("{href}#{}", unit.anchor),
                None => href,
            }
        }
        (Target::Compare(..), Some(place)) => format!("{href}#{}", super::redline::anchor(setting, place.provision)),
        _ => href,
    }
}

/// What a reference is called where it is not said in other words.
fn name(setting: &Setting, reference: &Reference) -> Name {
    let name = target_name(setting, named(reference));
    match (reference.target, reference.meant) {
        (Target::Compare(..), Some(place)) => {
            let label = target_name(setting, Target::Place(place)).words;
            Name { words: format!("{label} ({})", name.words), ..name }
        }
        _ => name,
    }
}

/// What a reference is named after: the place that was meant, where it is a provision's.
fn named(reference: &Reference) -> Target {
    match (reference.target, reference.meant) {
        (Target::Provision(_) | Target::Place(_), Some(place)) => Target::Place(place),
        (target, _) => target,
    }
}

/// The kind of a target, for its class, and what names it among its kind.
fn kind_and_id(setting: &Setting, target: Target) -> (&'static str, String) {
    let site = setting.site;
    let in_treaty = |treaty, id: &str| format!("{}/{id}", site.treaty(treaty).id);
    match target {
        Target::Provision(id) => ("provision", in_treaty(site.provision(id).treaty, &site.provision(id).id)),
        Target::Dossier(id) => kind_and_id(setting, Target::Provision(id)),
        Target::Place(place) if place.unit.is_none() => kind_and_id(setting, Target::Provision(place.provision)),
        Target::Place(place) => ("unit", in_treaty(site.provision(place.provision).treaty, &path(setting, &place))),
        Target::Draft(id) => ("draft", in_treaty(site.draft(id).treaty, &site.draft(id).id)),
        Target::Rolling(id) => ("rolling", in_treaty(site.draft(id).treaty, &site.draft(id).id)),
        Target::Compare(from, to) => {
            ("redline", in_treaty(site.draft(from).treaty, &format!("{}..{}", site.draft(from).id, site.draft(to).id)))
        }
        Target::Treaty(id)
        | Target::Proposals(id)
        | Target::Positions(id)
        | Target::Alignment(id)
        | Target::Votes(id)
        | Target::Arguments(id)
        | Target::Concordance(id)
        | Target::Progress(id)
        | Target::Changes(id)
        | Target::Documents(id) => ("treaty", site.treaty(id).id.clone()),
        Target::Briefing(id) => ("briefing", site.briefing(id).name.clone()),
        Target::Proposal(id) => ("proposal", site.proposal(id).id.clone()),
        Target::Package(id) => ("package", site.package(id).id.clone()),
        Target::Vote(id) => ("vote", site.vote(id).id.clone()),
        Target::Argument(id) => ("argument", site.argument(id).id.clone()),
        Target::Session(id) => ("session", in_treaty(site.session(id).treaty, &site.session(id).id)),
        Target::Document(id) => ("document", site.document(id).symbol.clone()),
        Target::Party(id) => match site.party(id).kind {
            PartyKind::Body { treaty } => {
                let code = &site.party(id).code;
                ("body", in_treaty(treaty, code.strip_prefix("body:").unwrap_or(code)))
            }
            _ => ("delegation", site.party(id).code.clone()),
        },
        Target::Topic(id) => ("topic", site.topic(id).id.clone()),
        Target::Term(id) => ("term", site.term(id).id.clone()),
        Target::Author(id) => ("author", site.author(id).id.clone()),
        Target::Page(id) => ("page", site.page(id).path.clone()),
        Target::Home
        | Target::Briefings
        | Target::Treaties
        | Target::Delegations
        | Target::Topics
        | Target::Glossary
        | Target::Authors
        | Target::Search
        | Target::NotFound => ("page", String::new()),
    }
}

/// `scope/1/a`: a place by the provision's stable id and the unit's path.
pub(super) fn path(setting: &Setting, place: &Place) -> String {
    let id = &setting.site.provision(place.provision).id;
    match setting.site.draft(place.draft).unit(place) {
        Some(unit) => format!("{id}/{}", unit.path),
        None => id.clone(),
    }
}

/// The start of an ordinary link.
fn open_link(setting: &Setting, html: &mut String, address: &Address) {
    html.push_str("<a href=\"");
    self::address(setting, html, address);
    html.push_str("\">");
}

/// An address inside an attribute.
fn address(setting: &Setting, html: &mut String, address: &Address) {
    let (mut href, anchor) = match address {
        Address::Target(target, anchor) => (setting.href(*target), anchor.as_deref()),
        Address::Version(target, language, anchor) => (setting.href_in(*target, *language), anchor.as_deref()),
        Address::File(path) => (setting.file_href(path), None),
    };
    if let Some(anchor) = anchor {
        href.truncate(href.find('#').unwrap_or(href.len()));
        href.push('#');
        href.push_str(anchor);
    }
    escape::value(html, &href);
}
