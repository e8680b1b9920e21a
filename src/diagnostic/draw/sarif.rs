use super::place::{Place, Places};
use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::source::Sources;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use std::collections::BTreeMap;

/// What may not stand in the path of a URI reference. `:` is escaped too: before the first `/` it would end a scheme.
const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// SARIF 2.1.0 (OASIS): one run, the rules that were broken with their pages of the manual, one result a problem.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
pub fn sarif(report: &Report, sources: &Sources) -> String {
    let places = Places::new(sources);
    let rules = broken_rules(report);
    let results = report.diagnostics.iter().map(|diagnostic| result(diagnostic, &rules, &places)).collect();
    let driver = Driver {
        name: "travaux",
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: rules.values().map(|(_, rule)| described(rule)).collect(),
    };
    super::pretty(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results }],
    })
}

/// The rules of a report by code, each with its index.
fn broken_rules(report: &Report) -> BTreeMap<&'static str, (usize, &'static Rule)> {
    let mut rules: BTreeMap<_, _> = report.diagnostics.iter().map(|d| (d.rule.code, (0, d.rule))).collect();
    rules.values_mut().enumerate().for_each(|(index, rule)| rule.0 = index);
    rules
}

/// A rule as its page of the manual: the first paragraph is the short description.
fn described(rule: &'static Rule) -> ReportingDescriptor {
    let lines = || rule.docs.iter().map(|line| line.trim());
    let short = lines().take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let page = lines().collect::<Vec<_>>().join("\n");
    ReportingDescriptor {
        id: rule.code,
        short_description: Text { text: short },
        help: Help { text: page.clone(), markdown: page },
        default_configuration: Configuration { level: rule.severity.word() },
    }
}

fn result<'a>(
    diagnostic: &'a Diagnostic,
    rules: &BTreeMap<&str, (usize, &Rule)>,
    places: &Places<'a>,
) -> SarifResult<'a> {
    let hints = diagnostic.hints.iter().map(|hint| format!("\nhint: {hint}"));
    let (path, place) = places.of(diagnostic);
    let related = diagnostic.labels.iter().enumerate().map(|(id, label)| {
        let place = places.place(label.span);
        Location { id: Some(id), message: Some(Message { text: &label.message }), ..location(place.path, Some(place)) }
    });
    SarifResult {
        rule_id: diagnostic.rule.code,
        rule_index: rules[diagnostic.rule.code].0,
        level: diagnostic.severity.word(),
        message: Text { text: std::iter::once(diagnostic.words().into_owned()).chain(hints).collect() },
        locations: [location(path, place)],
        related_locations: related.collect(),
    }
}

fn location<'a>(path: &str, place: Option<Place<'_>>) -> Location<'a> {
    Location {
        id: None,
        message: None,
        place: PhysicalLocation {
            artifact_location: Artifact {
                uri: utf8_percent_encode(path, NOT_IN_PATHS).to_string(),
                uri_base_id: "%SRCROOT%",
            },
            region: place.map(|place| Region {
                start_line: place.start.line,
                start_column: place.start.column,
                end_line: place.end.line,
                end_column: place.end.column,
            }),
        },
    }
}

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<SarifResult<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<ReportingDescriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportingDescriptor {
    id: &'static str,
    short_description: Text,
    help: Help,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'a> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message<'a>>,
    #[serde(rename = "physicalLocation")]
    place: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}
