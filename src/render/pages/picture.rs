//! `/briefings/NAME/picture.png`, `/treaties/T/provisions/ID/picture.png`: pictures for sharing, beside each page.

use super::Pages;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::TEMPLATE_PICTURE;
use crate::model::id::{BriefingId, ProvisionId, TreatyId};
use crate::model::output::{OutputFile, Picture};
use crate::model::target::Target;
use crate::render::picture::{self, FILE, NoDrawing};
use crate::render::reader::{Head, Reader, languages_of};
use crate::render::renderer::{Renderer, context};
use crate::render::view::View;
use std::sync::Arc;
use tera::Value;

pub(super) fn add(pages: &mut Pages) {
    let site = pages.site();
    for id in (0..site.briefings.len() as u32).map(BriefingId) {
        let treaty = site.briefing(id).treaty;
        add_picture(pages, (Target::Briefing(id), treaty), move |reader| reader.briefing_picture(id));
    }
    for id in (0..site.provisions.len() as u32).map(ProvisionId) {
        let treaty = Some(site.provision(id).treaty);
        add_picture(pages, (Target::Provision(id), treaty), move |reader| reader.provision_picture(id));
    }
}

/// The picture of a page in every language that the page exists in.
fn add_picture<V: View>(
    pages: &mut Pages,
    (target, treaty): (Target, Option<TreatyId>),
    view: impl Fn(&Reader) -> V + Send + Sync + Copy + 'static,
) {
    if !pages.renderer.has_pictures(V::TEMPLATE) {
        return;
    }
    for language in languages_of(pages.site(), target) {
        let path = format!("{}{FILE}", pages.site().locate(target, language).path);
        let (renderer, drawer) = (Arc::clone(pages.renderer), Arc::clone(pages.renderer));
        let own = path.clone();
        let plan = move || {
            let reader = Reader { renderer: &renderer, language };
            let page = reader.page(Head { treaty, ..Head::new(target, "") });
            let values =
                [("page", Value::from_serializable(&page)), (V::NAME, Value::from_serializable(&view(&reader)))];
            let svg =
                renderer.fill(V::TEMPLATE, language, &context(&reader, values), &format!("/{own}"))?.into_string();
            picture::plan(&svg, renderer.fonts).map_err(|why| vec![no_drawing(&renderer, V::TEMPLATE, why, &own)])
        };
        let own = path.clone();
        let draw = move |plan: &_| {
            picture::draw(plan, drawer.fonts).map_err(|why| vec![no_drawing(&drawer, V::TEMPLATE, why, &own)])
        };
        let file = || OutputFile::Picture(Picture::new(V::TEMPLATE, plan, draw));
        pages.output.files.entry(path).or_insert_with(file);
    }
}

/// Told of the template, as the place in the drawing is none in a file.
fn no_drawing(renderer: &Renderer, template: &str, why: NoDrawing, path: &str) -> Diagnostic {
    let message = format!("what `{template}` makes is no drawing: {}", why.reason);
    let diagnostic = match renderer.place(template) {
        Some(place) => Diagnostic::new(&TEMPLATE_PICTURE, place, message),
        None => Diagnostic::of_file(&TEMPLATE_PICTURE, template, message),
    };
    let near = why.near.map(|near| format!("it was seen in `{near}`"));
    diagnostic.hint_if(near).hint(format!("met while drawing `/{path}`"))
}
