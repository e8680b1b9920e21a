use super::{Engine, Places, Strings};
use crate::diagnostic::Report;
use crate::model::config::Theme;
use crate::model::language::Language;
use crate::render::pages::tests::told;
use crate::render::picture::Fonts;
use crate::source::{Source, SourceId, SourceKind, Sources};
use std::sync::Arc;
use tera::Context;

/// What is told of some templates, each a name and its text.
fn report(templates: &[(&str, &str)], required: &[&str]) -> String {
    let (sources, names) = sources(templates);
    let mut report = Report::default();
    let strings = Strings::new(&[Language::ENGLISH], &[], &sources, &mut report);
    report.diagnostics.clear();
    let places = Places { sources: &sources, templates: &names };
    let engine = Engine::new(places, (required, &all(templates)), (&strings, &fonts()), &mut report);
    assert_eq!(engine.is_none(), !report.diagnostics.is_empty(), "no engine where anything is wrong");
    told(&sources, &report.diagnostics)
}

fn sources(templates: &[(&str, &str)]) -> (Sources, Vec<(String, SourceId)>) {
    let source = |(name, text): &(&str, &str)| Source {
        path: format!("templates/{name}"),
        kind: SourceKind::Template,
        text: (*text).to_owned(),
    };
    let sources = Sources { texts: templates.iter().map(source).map(Arc::new).collect(), ..Sources::default() };
    let names = templates.iter().zip(0..).map(|((name, _), id)| ((*name).to_owned(), SourceId(id))).collect();
    (sources, names)
}

/// All are asked for, so that none is told of as not used.
fn all<'t>(templates: &[(&'t str, &str)]) -> Vec<&'t str> {
    templates.iter().map(|(name, _)| *name).collect()
}

fn fonts() -> Arc<Fonts> {
    Arc::new(Fonts::new(&Arc::default()))
}

#[test]
fn every_template_that_cannot_be_read_is_told_of_in_one_run() {
    let told = report(&[("a.html", "one\n{% if %}"), ("b.html", "{{ x | nonsense }}"), ("c.html", "{{ x")], &[]);
    insta::assert_snapshot!(told, @"
    templates/a.html:2:7 [template-syntax] found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(` (close the tag: `{{` ends with `}}`, `{%` with `%}`, `{#` with `#}`)
    templates/c.html:1:4 [template-syntax] unexpected end of input (something is never closed: give each `{% if %}`, `{% for %}` and `{% block %}` its `{% end… %}`)
    templates/b.html:1:8 [template-syntax] unknown filter `nonsense` (use one that Tera or the manual's page on themes has, spelt as it is there)
    ");
}

#[test]
fn names_between_templates_are_checked() {
    let told = report(
        &[
            ("a.html", "{% extends \"basis.html\" %}"),
            ("b.html", "\n  {{ <card to={1} /> }}\n{% include \"none.html\" %}"),
            ("c.html", "{{ t(key=\"x\") | nothing }}"),
        ],
        &["a.html", "c.htm"],
    );
    insta::assert_snapshot!(told, @"
    templates [missing-template] the theme has no template `c.htm` (did you mean `c.html`?)
    templates/a.html:1:4 [missing-template] template `basis.html` does not exist (write that template into the theme's `templates/`, or name one that is there)
    templates/b.html:2:6 [template-syntax] unknown component `card` (use one that Tera or the manual's page on themes has, spelt as it is there)
    templates/b.html:3:12 [missing-template] unknown template `none.html` (write that template into the theme's `templates/`, or name one that is there)
    templates/c.html:1:17 [template-syntax] unknown filter `nothing` (use one that Tera or the manual's page on themes has, spelt as it is there)
    ");
}

#[test]
fn circles_and_rivals_are_told_of() {
    let circle = report(&[("a.html", "{% extends \"b.html\" %}"), ("b.html", "{% extends \"a.html\" %}")], &[]);
    let component = "{% component card() %}x{% endcomponent card %}";
    let rivals = report(&[("a.html", component), ("b.html", component)], &[]);
    insta::assert_snapshot!(circle + &rivals, @"
    templates/a.html:1:4 [template-conflict] templates go round in a circle: `a.html` → `b.html` → `a.html` (take one of these tags out, or move what both need into a template of its own)
    templates/b.html:1:4 [template-conflict] component `card` is defined twice (give one of the two another name, or take it out)
    ");
}

#[test]
fn a_value_that_is_not_there_is_told_of_with_what_was_meant() {
    let templates = [
        ("a.html", "{% component card(of) %}{{ of.name }}{% endcomponent card %}"),
        ("b.html", "é {{ page.titel }}"),
        ("c.html", "{{ <card of={page} /> }}"),
    ];
    let (sources, names) = sources(&templates);
    let mut report = Report::default();
    let strings = Strings::new(&[Language::ENGLISH], &[], &sources, &mut report);
    report.diagnostics.clear();
    let places = Places { sources: &sources, templates: &names };
    let engine = Engine::new(places, (&[], &all(&templates)), (&strings, &fonts()), &mut report).expect("an engine");
    let mut context = Context::new();
    context.insert("page", &std::collections::BTreeMap::from([("title", 1), ("lang", 2)]));
    let mut wrong =
        engine.render("b.html", Language::ENGLISH, &context, ("/b/", places)).expect_err("an unknown field");
    let called = engine.render("c.html", Language::ENGLISH, &context, ("/c/", places)).expect_err("an unknown field");
    assert_eq!(called[0].labels[0].message, "called from here");
    wrong.extend(called);
    insta::assert_snapshot!(told(&sources, &wrong), @r#"
templates/b.html:1:11 [template-value] `titel` has no value here (did you mean `title`?; met while rendering `/b/`)
templates/a.html:1:31 [template-value] `name` has no value here (met while rendering `/c/`)
"#);
}

#[test]
fn a_word_is_found_in_whichever_template_has_it() {
    let (sources, names) = sources(&[("a.html", "{{ page.title }}"), ("b.html", "{{ page.linked }}")]);
    let theme = Theme { templates: names, ..Theme::default() };
    assert!(theme.names("linked", &sources) && !theme.names("canonical", &sources));
}
