//! Which pages can be found by searching, in which language, and by what results are narrowed down.
//!
//! A page is found in its own language only: in that of what it is called. A page that exists in all languages of the site
//! because its frame is translated, with a text that is not, is found in the text's language, and so once.

use crate::model::id::{PartyId, ProvisionId, SessionId, TopicId, TreatyId};
use crate::model::language::Language;
use crate::model::output::Findable;
use crate::model::site::Site;
use crate::model::target::Target;
use crate::model::when::When;
use crate::render::reader::Reader;
use crate::render::strings::FluentValue;
use crate::render::strings::label::{Form, label};

/// What search knows of a page; `None` if it is not to be found.
pub(super) fn findable(reader: &Reader, target: Target) -> Option<Findable> {
    let site = reader.site();
    let kind = kind(site, target)?;
    let name = reader.name(target);
    if name.language != reader.language {
        return None;
    }
    let mut filters = vec![("kind", kind.to_owned())];
    let about = About::of(site, target);
    filters.extend(about.treaty.map(|treaty| ("treaty", site.treaty(treaty).id.clone())));
    filters.extend(about.topics.iter().map(|topic| ("topic", site.topic(*topic).id.clone())));
    filters.extend(about.parties.iter().map(|party| ("delegation", site.party(*party).code.clone())));
    filters.extend(about.session.map(|id| ("session", session(site, id))));
    let address = site.locate(target, reader.language).path;
    let date = about.date.map(|date| (date.last().to_string(), reader.when_words(date)));
    let said = match target {
        Target::Provision(id) => other_names(reader, id),
        _ => Vec::new(),
    };
    Some(Findable { language: reader.language, address, title: name.words, date, said, filters })
}

/// What a provision was called in earlier drafts, and until when; and its number as readers type it where labels are written in
/// other figures or in words.
fn other_names(reader: &Reader, id: ProvisionId) -> Vec<String> {
    let site = reader.site();
    let drafts = site.provision(id).appearances.iter().map(|draft| site.draft(*draft));
    let texts: Vec<_> = drafts.filter_map(|draft| Some((draft.date, draft.provision(id)?))).collect();
    let Some((_, latest)) = texts.last() else { return Vec::new() };
    let called = |text| label(text, None, reader.language, Form::Short);
    let now = called(latest);
    let mut names: Vec<String> = Vec::new();
    for pair in texts.windows(2) {
        let (before, after) = (called(pair[0].1), called(pair[1].1));
        if before != after && before != now {
            let arguments =
                [("label", FluentValue::from(before)), ("date", FluentValue::from(reader.when_words(pair[1].0)))];
            let strings = &reader.renderer.strings;
            names.push(strings.get(reader.language, "search-formerly", &arguments).into_owned());
        }
    }
    names.extend(latest.number.as_deref().and_then(|number| typed(number, reader.language)));
    names
}

/// An article's number in the figures of a keyboard: `第17条`, `المادة 17`.
fn typed(number: &str, language: Language) -> Option<String> {
    let figures = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    match language.as_str().split('-').next().filter(|_| figures) {
        Some("zh") => Some(format!("第{number}条")),
        Some("ar") => Some(format!("المادة {number}")),
        _ => None,
    }
}

/// A session as the index names it: `model/s6`, as ids of sessions are unique in their treaty only.
pub(super) fn session(site: &Site, id: SessionId) -> String {
    let session = site.session(id);
    format!("{}/{}", site.treaty(session.treaty).id, session.id)
}

/// Lists, matrices, redlines and rolling texts are not found: their words stand on the pages that they are made of.
fn kind(site: &Site, target: Target) -> Option<&'static str> {
    Some(match target {
        Target::Briefing(_) => "briefing",
        // The words of a folder's page that the program makes stand on that one.
        Target::Page(id) if !site.page(id).path.is_empty() => "page",
        Target::Treaty(_) => "treaty",
        Target::Provision(_) => "provision",
        Target::Draft(_) => "draft",
        Target::Proposal(_) => "proposal",
        Target::Vote(_) => "vote",
        Target::Arguments(_) => "arguments",
        Target::Session(_) => "session",
        Target::Documents(_) => "documents",
        Target::Party(_) => "delegation",
        Target::Topic(_) => "topic",
        Target::Glossary => "glossary",
        _ => return None,
    })
}

/// What a page is about.
#[derive(Default)]
struct About {
    treaty: Option<TreatyId>,
    topics: Vec<TopicId>,
    parties: Vec<PartyId>,
    session: Option<SessionId>,
    date: Option<When>,
}

impl About {
    fn of(site: &Site, target: Target) -> Self {
        let none = Self::default();
        match target {
            Target::Briefing(id) => {
                let briefing = site.briefing(id);
                Self {
                    treaty: briefing.treaty,
                    topics: briefing.topics.clone(),
                    parties: briefing.delegations.clone(),
                    session: briefing.session,
                    date: Some(briefing.date.into()),
                }
            }
            Target::Treaty(id) | Target::Documents(id) | Target::Arguments(id) => Self { treaty: Some(id), ..none },
            Target::Provision(id) => {
                let provision = site.provision(id);
                Self { treaty: Some(provision.treaty), topics: provision.topics.clone(), ..none }
            }
            Target::Draft(id) => {
                let draft = site.draft(id);
                Self { treaty: Some(draft.treaty), session: draft.session, date: Some(draft.date), ..none }
            }
            Target::Proposal(id) => {
                let proposal = site.proposal(id);
                let parties = proposal.delegations().filter(|party| site.party(*party).has_page()).collect();
                let (session, date) = (proposal.session, Some(proposal.date));
                Self { treaty: Some(proposal.treaty), parties, session, date, ..none }
            }
            Target::Vote(id) => {
                let vote = site.vote(id);
                let parties = vote.voters().map(|(_, voter)| voter.party).collect();
                let (session, date) = (vote.session, Some(vote.date));
                Self { treaty: Some(vote.treaty), parties, session, date, ..none }
            }
            Target::Session(id) => {
                let session = site.session(id);
                Self { treaty: Some(session.treaty), session: Some(id), date: Some(session.days.0.into()), ..none }
            }
            Target::Party(id) => Self { parties: vec![id], ..none },
            Target::Topic(id) => Self { topics: vec![id], ..none },
            _ => none,
        }
    }
}
