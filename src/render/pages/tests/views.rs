//! The contract with themes: the views of the sample site as JSON. A change here is a change of the theme's API.

use super::{folio, site};
use crate::diagnostic::Report;
use crate::model::alignment::{Alignment, Pair};
use crate::model::analysis::Analysis;
use crate::model::id::*;
use crate::model::language::Language;
use crate::render::pages::{
    Built, alignment, arguments, author, briefing, changes, compare, concordance, content, delegation, dossier, draft,
    glossary, home, positions, progress, proposal, proposals, provision, rolling, search, session, topic, treaty,
    votes,
};
use crate::render::reader::Reader;
use crate::render::renderer::Renderer;
use crate::render::view::{AgreementView, View};

fn json<V: View>(built: Built<V>) {
    let Ok((_, view)) = built else { panic!("{}: the view cannot be built", V::TEMPLATE) };
    let json = serde_json::to_string_pretty(&view).expect("views are data");
    insta::assert_snapshot!(format!("view_{}", V::NAME), json);
}

fn with_reader(check: impl FnOnce(&Reader, &Analysis)) {
    let (sources, theme) = folio();
    let site = site(theme);
    let mut report = Report::default();
    let analysis = crate::analyse::site(&site, &mut report);
    let theme = crate::render::theme(&sources, &site, &mut report).expect("folio is a theme");
    let renderer = Renderer::new(&sources, (&site, &analysis), &theme);
    check(&Reader { renderer: &renderer, language: Language::ENGLISH }, &analysis);
}

#[test]
fn who_is_closest_is_never_also_farthest_and_each_figure_has_its_cases() {
    with_reader(|reader, analysis| {
        let pair = |b, cases, agreed| Pair { a: PartyId(0), b: PartyId(b), cases, agreed };
        let alignment =
            Alignment { pairs: vec![pair(1, 3, 3), pair(2, 4, 0)], ..analysis.alignment(TreatyId(0)).clone() };
        let told = |party| {
            let view = reader.aligned(&alignment, PartyId(party)).expect("it has a pair");
            let side = |of: &[AgreementView]| of.iter().map(|one| (one.agreement, one.cases)).collect::<Vec<_>>();
            (side(&view.closest), side(&view.farthest))
        };
        assert_eq!(told(0), (vec![(1.0, 3)], vec![(0.0, 4)]));
        assert_eq!(told(1), (vec![(1.0, 3)], vec![]), "who agrees on everything is not far");
        assert_eq!(told(2), (vec![], vec![(0.0, 4)]), "who agrees on nothing is not close");
    });
}

#[test]
fn views_are_the_contract_with_themes() {
    with_reader(views);
}

fn views(reader: &Reader, analysis: &Analysis) {
    insta::assert_snapshot!("view_site", serde_json::to_string_pretty(&reader.shared()).expect("views are data"));
    let (head, _) = provision::provision(reader, ProvisionId(1)).expect("a page");
    insta::assert_snapshot!("view_page", serde_json::to_string_pretty(&reader.page(head)).expect("views are data"));
    json(home::home(reader));
    json(home::not_found(reader));
    json(briefing::list(reader, 1));
    json(briefing::briefing_page(reader, BriefingId(1)));
    json(treaty::list(reader));
    json(treaty::overview(reader, TreatyId(0)));
    json(treaty::documents(reader, TreatyId(0)));
    json(provision::provision(reader, ProvisionId(1)));
    json(draft::draft(reader, DraftId(1)));
    json(compare::compare(reader, &analysis.comparisons[0]));
    let texts: Vec<_> = analysis.proposals.rolling.iter().flatten().collect();
    json(rolling::page(reader, texts[0]));
    json(proposals::proposals(reader, proposals::Shown { treaty: TreatyId(0), state: None, page: 1 }));
    json(proposal::page(reader, ProposalId(0)));
    json(positions::positions(reader, TreatyId(0)));
    json(alignment::alignment(reader, TreatyId(0)));
    json(votes::votes(reader, TreatyId(0)));
    json(votes::vote(reader, VoteId(0)));
    json(arguments::arguments(reader, TreatyId(0)));
    json(session::session(reader, SessionId(0)));
    json(changes::changes(reader, TreatyId(0)));
    json(concordance::concordance(reader, TreatyId(0)));
    json(dossier::dossier(reader, ProvisionId(1)));
    json(progress::progress(reader, TreatyId(0)));
    json(delegation::list(reader));
    json(delegation::delegation(reader, PartyId(1)));
    json(topic::list(reader));
    json(topic::topic(reader, TopicId(0), 1));
    json(author::list(reader));
    json(author::author(reader, AuthorId(0), 1));
    json(glossary::glossary(reader));
    json(content::content(reader, PageId(3)));
    json(search::search(reader));
}
