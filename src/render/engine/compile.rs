//! All templates read, with as many of their errors as can be told apart in one run.

use super::css;
use super::error::{self, Places};
use super::{Fonts, Strings};
use crate::diagnostic::rules::theme::MISSING_TEMPLATE;
use crate::diagnostic::{Diagnostic, Report};
use std::borrow::Cow;
use std::sync::Arc;
use tera::{ErrorKind, Kwargs, State, Tera};

/// Every template in one Tera, with the strings of the first language so that their functions are known. `None` if
/// anything is wrong.
pub(super) fn templates(
    places: &Places,
    required: &[&str],
    functions: (&Strings, &Arc<Fonts>),
    report: &mut Report,
) -> Option<Tera> {
    let errors = report.diagnostics.len();
    report.diagnostics.extend(lacking(places, required));
    let mut kept: Vec<&str> = Vec::new();
    for (name, _) in places.templates {
        match lone(name, places.text(name)) {
            Ok(()) => kept.push(name),
            Err(failure) => error::diagnostics(&failure, places).into_iter().for_each(|found| report.push(found)),
        }
    }
    let broken = kept.len() < places.templates.len();
    let tera = together(places, kept, broken, functions, report);
    tera.filter(|_| report.diagnostics.len() == errors)
}

/// What a theme has to have and does not.
fn lacking(places: &Places, required: &[&str]) -> Option<Diagnostic> {
    let lacking: Vec<&str> = required.iter().copied().filter(|name| places.source(name).is_none()).collect();
    let of_file = |message| Diagnostic::of_file(&MISSING_TEMPLATE, "templates", message);
    match lacking[..] {
        [] => None,
        [name] => {
            let known = places.templates.iter().map(|(name, _)| name.as_str());
            Some(of_file(format!("the theme has no template `{name}`")).did_you_mean(name, known).or_hint(format!(
                "write it as `templates/{name}`, or let the theme build on one that has it, with `extends = \"folio\"` in `theme.toml`"
            )))
        }
        _ => Some(
            of_file(format!("the theme has no templates `{}`", lacking.join("`, `")))
                .hint("let it build on one that has them, with `extends = \"folio\"` in `theme.toml`"),
        ),
    }
}

/// A template by itself: only what is wrong with its own text counts here.
fn lone(name: &str, text: &str) -> Result<(), tera::Error> {
    match new().add_raw_template(name, text) {
        Err(failure) if matches!(failure.kind(), ErrorKind::SyntaxError(_)) => Err(failure),
        _ => Ok(()),
    }
}

/// The templates put together. Tera stops at the first wrong name between templates: the template that has it is told of
/// and left out until the rest fits. With `broken` templates missing, names that they may have defined are not complained of.
fn together(
    places: &Places,
    mut kept: Vec<&str>,
    broken: bool,
    (strings, fonts): (&Strings, &Arc<Fonts>),
    report: &mut Report,
) -> Option<Tera> {
    let mut whole = true;
    loop {
        let mut tera = new();
        strings.register(&mut tera, strings.languages().next()?);
        fonts.register(&mut tera);
        let failure = match tera.add_raw_templates(kept.iter().map(|name| (*name, places.text(name)))) {
            Ok(()) => return whole.then_some(tera),
            Err(failure) => failure,
        };
        let (left_out, real) = match failure.kind() {
            ErrorKind::MissingParent { current, parent } => (current.clone(), places.source(parent).is_none()),
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => (tpl.clone(), true),
            _ => (String::new(), true),
        };
        let found = error::diagnostics(&failure, places).into_iter();
        found
            .filter(|_| real)
            .filter(|found| whole && !broken || !may_be_defined(found, places, &kept))
            .for_each(|found| report.push(found));
        let before = kept.len();
        kept.retain(|name| *name != left_out);
        if kept.len() == before {
            return None;
        }
        whole = false;
    }
}

/// Whether the name complained of may stand in a template that was left out.
fn may_be_defined(diagnostic: &Diagnostic, places: &Places, kept: &[&str]) -> bool {
    let name = diagnostic.message.split('`').nth(1).unwrap_or_default();
    let mut left_out = places.templates.iter().map(|(name, _)| name.as_str()).filter(|name| !kept.contains(name));
    match diagnostic.message.split('`').next() {
        Some("unknown component ") => left_out.any(|template| places.of_tag(template, "component", name).is_some()),
        Some("unknown template ") => places.source(name).is_some(),
        Some("block ") => true,
        _ => false,
    }
}

fn new() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".html", ".svg", ".xml"]);
    tera.register_filter("css_string", |words: Cow<'_, str>, _: Kwargs, _: &State| css::string(&words));
    tera
}
