//! The manual says what templates see: its page of views is made from the doc comments of the views themselves.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type};

const OPENING: &str = r#"+++
title = "What templates see"
summary = "Every template with the view that it is filled from: each field, what it holds, and the shapes that fields have in common."
weight = 172
+++

Each template sees `site`, `page`, and the view of its kind of page: how templates are written is told under [Themes](themes.md). The names
are a contract: within one version of the format they are added to, and neither renamed nor taken away.

A field that may be absent is tested first, with `{% if … %}`. A *shape* is a set of fields that several views have; it has a heading of its own
[below](#shapes).
"#;

#[test]
fn the_page_of_views_is_what_their_doc_comments_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = root.join("content/manual/views.md");
    if let Err(difference) = program::compare(&page, &manual(&root.join("src/render/view"))) {
        panic!("{difference}");
    }
}

#[test]
fn every_template_of_a_theme_is_named_where_themes_are_told_of() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manual = std::fs::read_to_string(root.join("content/manual/themes.md")).expect("the page on themes");
    let (_, templates) = read(&root.join("src/render/view"));
    let unnamed: Vec<_> =
        templates.iter().map(|(template, _)| template).filter(|name| !manual.contains(&format!("`{name}`"))).collect();
    let drawn = |name: &str| name.starts_with("pictures/");
    assert!(unnamed.iter().all(|name| drawn(name)), "templates that `themes.md` does not name: {unnamed:?}");
}

/// What templates see of one thing.
struct Shape {
    docs: String,
    /// Name, type and docs of each; of an enumeration, the shapes that it can be.
    fields: Vec<(String, String, String)>,
}

/// The page: the two values that all templates see, a heading for each template, one for each shape.
fn manual(folder: &Path) -> String {
    let (shapes, templates) = read(folder);
    let mut page = OPENING.to_owned();
    page.push_str("\n## Everywhere\n");
    for (name, view) in [("site", "SiteView"), ("page", "PageView")] {
        section(&mut page, name, name, shapes.get(view).unwrap_or_else(|| panic!("there is no `{view}`")));
    }
    page.push_str("\n## Templates\n");
    for (template, view) in &templates {
        section(
            &mut page,
            &format!("`{template}`"),
            &anchor(template),
            shapes.get(view).unwrap_or_else(|| panic!("{view}")),
        );
    }
    page.push_str("\n## Shapes\n");
    let is_own = |view: &str| ["SiteView", "PageView"].contains(&view) || templates.iter().any(|(_, own)| own == view);
    for (view, shape) in shapes.iter().filter(|(view, _)| !is_own(view)) {
        section(&mut page, &words(view), self::shape(view).trim_start_matches('#'), shape);
    }
    // What has a template of its own stands there.
    for (template, view) in &templates {
        page = page.replace(&format!("({})", shape(view)), &format!("(#{})", anchor(template)));
    }
    page
}

/// Anchors that begin with `page-` are those of templates themselves.
fn anchor(template: &str) -> String {
    let anchor = template.replace(['/', '.'], "-");
    if anchor.starts_with("page-") { format!("template-{anchor}") } else { anchor }
}

/// The address of a shape's heading.
fn shape(view: &str) -> String {
    format!("#shape-{}", words(view).replace(' ', "-"))
}

fn section(page: &mut String, title: &str, anchor: &str, shape: &Shape) {
    let _ = write!(page, "\n### {title} {{#{anchor}}}\n\n{}\n\n| field | is | what |\n|---|---|---|\n", shape.docs);
    for (name, kind, docs) in &shape.fields {
        let _ = writeln!(page, "| `{name}` | {kind} | {} |", docs.replace('|', "\\|"));
    }
}

/// Every view by its type's name, and each template with its view, in the order of the list.
fn read(folder: &Path) -> (BTreeMap<String, Shape>, Vec<(String, String)>) {
    let mut shapes = BTreeMap::new();
    let mut templates = Vec::new();
    for (path, bytes) in program::tree(folder) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        for item in file.items {
            match item {
                Item::Struct(item) => {
                    let Fields::Named(fields) = item.fields else { continue };
                    let fields = fields.named.iter().filter_map(|field| {
                        Some((field.ident.as_ref()?.to_string(), kind(&field.ty), docs(&field.attrs)))
                    });
                    let shape = Shape { docs: docs(&item.attrs), fields: fields.collect() };
                    shapes.insert(item.ident.to_string(), shape);
                }
                Item::Enum(item) => {
                    let of =
                        |fields: &Fields| fields.iter().map(|field| kind(&field.ty)).collect::<Vec<_>>().join(", ");
                    let variants = item.variants.iter();
                    let variants = variants.map(|one| (one.ident.to_string(), of(&one.fields), docs(&one.attrs)));
                    shapes
                        .insert(item.ident.to_string(), Shape { docs: docs(&item.attrs), fields: variants.collect() });
                }
                _ => {}
            }
        }
        templates.extend(text.lines().filter_map(|line| {
            let (view, rest) = line.trim().split_once(": \"")?;
            let (template, name) = rest.split_once("\", \"")?;
            name.ends_with("\";").then(|| (template.to_owned(), view.to_owned()))
        }));
    }
    shapes.retain(|name, _| name.ends_with("View"));
    (shapes, templates)
}

/// The type of a field as one who writes templates knows it.
fn kind(of: &Type) -> String {
    let path = match of {
        Type::Reference(reference) => return kind(&reference.elem),
        Type::Tuple(tuple) => {
            return format!("list of {}", tuple.elems.iter().map(kind).collect::<Vec<_>>().join(" and "));
        }
        Type::Path(path) => path.path.segments.last().expect("a path has a name"),
        _ => panic!("a type that has no words"),
    };
    let inner = || match &path.arguments {
        PathArguments::AngleBracketed(of) => match of.args.first() {
            Some(GenericArgument::Type(of)) => kind(of),
            _ => panic!("`{}` of what?", path.ident),
        },
        _ => panic!("`{}` of what?", path.ident),
    };
    match path.ident.to_string().as_str() {
        "Option" => format!("{}, or nothing", inner()),
        "Vec" => format!("list of {}", inner()),
        "Shared" | "Box" => inner(),
        "String" | "str" => "text".to_owned(),
        "bool" => "`true` or `false`".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "usize" | "i64" | "f64" => "number".to_owned(),
        "Html" => "HTML".to_owned(),
        "Value" => "anything".to_owned(),
        name if name.ends_with("View") && name != "View" => format!("[{}]({})", words(name), shape(name)),
        // An enumeration of the model: one of the words that its docs list.
        _ => "a word".to_owned(),
    }
}

/// `StanceChangeView` as `stance change`.
fn words(view: &str) -> String {
    let mut words = String::new();
    for letter in view.trim_end_matches("View").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// A doc comment as one paragraph, links to code as their words.
fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|one| one.path().is_ident("doc")).filter_map(|one| match &one.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ").replace("[`", "`").replace("`]", "`")
}
