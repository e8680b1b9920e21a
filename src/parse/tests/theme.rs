use super::{check, read};
use insta::assert_snapshot;

#[test]
fn a_theme_that_is_not_there() {
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org"
theme = "foliio"
[theme_options]
a = 1
"#), @"error[missing-theme] site.toml:3:9 there is no theme `foliio`; did you mean `folio`?; a theme is a folder with a file `themes/foliio/theme.toml`");
}

#[test]
fn a_theme_says_which_versions_it_works_with() {
    assert_snapshot!(check("themes/folio/theme.toml", r#"name = "folio"
travaux = ">=99"
"#), @"error[theme-version] themes/folio/theme.toml:2:11 this theme works with travaux `>=99`, and this is 0.1.0; use another version of the theme or of the program");
    assert_snapshot!(check("themes/folio/theme.toml", r#"name = "folio"
travaux = "new"
"#), @r#"error[invalid-value] themes/folio/theme.toml:2:11 `new` is not a range of versions; write `travaux = ">=0.1"`"#);
    assert_snapshot!(check("themes/folio/theme.toml", r#"name = "folio"
"#), @r#"error[missing-key] themes/folio/theme.toml:1:1 `theme.toml` needs `travaux`; add `travaux = ">=0.1"`"#);
}

#[test]
fn options_are_declared_with_their_types() {
    assert_snapshot!(check("themes/folio/theme.toml", r##"name = "folio"
travaux = ">=0.1"
[options.accent]
type = "colour"
default = "#123456"
[options.width]
type = "integer"
default = "wide"
[options.font]
type = "choice"
default = "serif"
[options.motto]
type = "string"
"##), @r#"
    error[unknown-value] themes/folio/theme.toml:4:8 `type` cannot be `colour`; did you mean `color`?
    error[wrong-type] themes/folio/theme.toml:8:11 `width` must be a whole number, not text; write a whole number
    error[missing-key] themes/folio/theme.toml:9:1 an option needs `choices`; add `choices = ["…", "…"]`
    error[missing-key] themes/folio/theme.toml:12:1 an option needs `default`; add `default = "…"`
    "#);
}

#[test]
fn the_sites_options_are_checked_against_them() {
    let theme = r##"name = "folio"
travaux = ">=0.1"
[options.accent]
type = "color"
default = "#123456"
description = "Colour of links"
[options.width]
type = "integer"
default = 40
[options.font]
type = "choice"
choices = ["serif", "sans"]
default = "serif"
"##;
    let site = |options: &str| format!("{}[theme_options]\n{options}", super::SITE);
    let wrong = site("acent = \"#fff\"\naccent = \"red; x\"\nwidth = \"40\"\nfont = \"sams\"\nlogo = 1\n");
    let (_, problems) = read(&[("site.toml", &wrong), ("themes/folio/theme.toml", theme)]);
    assert_snapshot!(problems, @r"
    warning[unknown-key] site.toml:5:1 the theme `folio` has no option `acent`; did you mean `accent`?
    error[invalid-value] site.toml:6:10 `red; x` is not a colour; write one as in CSS: `#1f5f8b`
    error[wrong-type] site.toml:7:9 `width` must be a whole number, not text; its default is `40`
    error[unknown-value] site.toml:8:8 `font` cannot be `sams`; did you mean `sans`?
    warning[unknown-key] site.toml:9:1 the theme `folio` has no option `logo`; it has `accent`, `width`, `font`
    ");
    let right = site("accent = \"oklch(50% 0.1 200)\"\nfont = \"sans\"\n");
    let (documents, problems) = read(&[("site.toml", &right), ("themes/folio/theme.toml", theme)]);
    assert_eq!(problems, "");
    assert_snapshot!(serde_json::Value::from(documents.theme.options), @r#"{"accent":"oklch(50% 0.1 200)","font":"sans","width":40}"#);
}

#[test]
fn the_most_specific_layer_wins() {
    let site = format!("{}theme = \"ours\"\n", super::SITE);
    let option = |value| format!("[options.a]\ntype = \"integer\"\ndefault = {value}\n");
    let ours = format!("name = \"ours\"\ntravaux = \"*\"\nextends = \"folio\"\n{}", option(2));
    let folio = format!("name = \"folio\"\ntravaux = \"*\"\n{}", option(1));
    let (documents, problems) = read(&[
        ("site.toml", &site),
        ("themes/ours/theme.toml", &ours),
        ("themes/folio/theme.toml", &folio),
        ("themes/folio/templates/page.html", ""),
        ("themes/folio/templates/embeds/chart.html", ""),
        ("themes/ours/templates/page.html", ""),
        ("themes/other/templates/x.html", ""),
        ("templates/home.html", ""),
        ("themes/folio/templates/home.html", ""),
        ("themes/ours/strings/fr.ftl", ""),
        ("themes/folio/strings/fr.ftl", ""),
        ("themes/folio/strings/en.ftl", ""),
    ]);
    assert_eq!(problems, "");
    // In the order of `read`: site.toml, templates/home.html, themes/folio/strings/en.ftl, …
    assert_snapshot!(format!("{:?}\n{:?}\n{:?}", documents.theme.options, documents.theme.templates, documents.theme.strings), @r#"
    {"a": Number(2)}
    [("embeds/chart.html", SourceId(4)), ("home.html", SourceId(1)), ("page.html", SourceId(10))]
    [(en, SourceId(2)), (fr, SourceId(3)), (fr, SourceId(9))]
    "#);
}

#[test]
fn a_theme_cannot_extend_itself() {
    assert_snapshot!(check("themes/folio/theme.toml", r#"name = "folio"
travaux = "*"
extends = "folio"
"#), @"error[theme-loop] themes/folio/theme.toml:3:11 themes build on each other in a circle: `folio` → `folio`; name another theme here, or take this line out");
}
