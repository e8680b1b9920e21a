//! The schemas of our files: what is right passes, what the program refuses is refused, and every key is told.
//!
//! What is right: our own content, what `init` makes, and every file of `tests/sites/` of which the program says nothing
//! that a schema could. What is refused: every file there of which it says that a key is unknown or missing, or that a value is of
//! the wrong type, unless only another file shows it.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use fancy_regex::Regex;
use program::{Project, tree};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::Path;
use travaux::Schema;

/// What a schema can see too.
const SEEN: [&str; 6] = ["unknown-key", "missing-key", "wrong-type", "unknown-value", "invalid-date", "syntax"];

/// Problems of the same kinds that only another file shows, or only a closer look at a text: options of the theme, whether a language
/// is one of the site's, what a text means.
const BEYOND: [&str; 4] = [
    "the theme `folio` has no option",
    "`footer` must be text",
    "a briefing needs `date`",
    "`members` must be a number",
];

#[test]
fn our_own_files_and_those_of_a_new_site_are_as_their_schemas_say() {
    let schemas = travaux::schemas();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    let new = Project::new();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for root in [ours.to_owned(), new.root()] {
        for file in files(&root) {
            let text = std::fs::read_to_string(root.join(&file)).expect("UTF-8");
            let Some(schema) = schema_of(&schemas, &file) else { continue };
            let Some(value) = read(&text, schema) else { continue };
            seen.insert(schema.name.clone());
            wrong.extend(check(&schema.json, &value, "").map(|fault| format!("{file}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<&str> =
        schemas.iter().map(|schema| schema.name.as_str()).filter(|name| !seen.contains(*name)).collect();
    assert!(unseen.is_empty(), "no file of ours is of the kinds {unseen:?}");
}

#[test]
fn what_the_program_says_of_a_key_its_schema_says_too() {
    let schemas = travaux::schemas();
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for site in std::fs::read_dir(&sites).expect("sites").map(|entry| entry.expect("a folder").path()) {
        let report = std::fs::read_to_string(site.join("expected/report.txt")).unwrap_or_default();
        for file in files(&site) {
            let Some(schema) = schema_of(&schemas, &file) else { continue };
            let Ok(text) = std::fs::read_to_string(site.join(&file)) else { continue };
            let Some(value) = read(&text, schema) else { continue };
            let said: Vec<&str> = told_of(&report, &file);
            let silent = !report.contains(&format!("--> {file}"));
            let name = site.file_name().expect("a name").to_string_lossy();
            match check(&schema.json, &value, "") {
                Some(fault) if silent => wrong.push(format!("{name}/{file}: nothing is said, but {fault}")),
                None if said.iter().any(|said| !BEYOND.iter().any(|beyond| said.contains(beyond))) => {
                    wrong.push(format!("{name}/{file}: passes, but {said:?}"));
                }
                Some(_) => refused += 1,
                None => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(refused >= 5, "only {refused} files were refused");
}

#[test]
fn slips_of_every_kind_are_refused() {
    let schemas = travaux::schemas();
    let slips = [
        ("site", "title = \"A\"\nbase_url = \"https://example.org/\"\nlicense = \"CC BY\"", "license"),
        ("site", "title = \"A\"\nbase_url = \"https://example.org/\"\npage_size = 0", "page_size"),
        ("site", "title = \"A\"\nbase_url = \"https://example.org/\"\n[lints]\nunknown-kee = \"off\"", "unknown-kee"),
        ("site", "title = \"A\"", "base_url"),
        ("positions", "[[positions]]\nby = \"XAA\"", "positions"),
        ("positions", "[[position]]\nby = 7\non = \"scope\"\nstance = \"opposes\"\ndate = 2024-01-01", "by"),
        ("proposals", "[[proposal]]\nid = \"One Two\"\ntitle = \"A\"\ndate = 2024-01-01", "id"),
        ("proposals", "[[proposal]]\nid = \"a\"\ntitle = \"A\"\ndate = 2024-01-01\nstatus = \"lost\"", "status"),
        (
            "proposals",
            "[[proposal]]\nid = \"a\"\ntitle = \"A\"\ndate = 2024-01-01\n[[proposal.edit]]\nkind = \"swap\"\nat = \"b\"",
            "edit",
        ),
        ("authors", "[[author]]\nid = \"a\"\nname = \"A\"\nurl = \"www.example.org\"", "url"),
        ("treaty", "title = \"A\"\n[rules]\ndecision = \"lottery\"", "decision"),
        ("draft", "title = \"A\"\ndate = \"next week\"", "date"),
    ];
    for (name, text, at) in slips {
        let schema = schemas.iter().find(|schema| schema.name == name).expect("a schema");
        let value = json(text.parse().map(toml::Value::Table).expect("TOML"));
        let fault = check(&schema.json, &value, "").unwrap_or_default();
        assert!(fault.contains(at), "{name}: `{text}` gives `{fault}`");
    }
}

#[test]
fn each_key_has_its_meaning_and_its_default() {
    let schemas = travaux::schemas();
    let site = &schemas.iter().find(|schema| schema.name == "site").expect("it").json["properties"];
    assert_eq!(site["page_size"]["default"], 20);
    assert_eq!(site["theme"]["default"], "folio");
    assert_eq!(site["search"]["default"], true);
    assert_eq!(site["page_size"]["description"], "entries on a page of a list of briefings");
    let level = &site["lints"]["properties"]["unknown-key"];
    assert_eq!(level["enum"], serde_json::json!(["error", "warn", "off"]));
    assert_eq!(level["description"], "A key stands where no such key is read.");
    let draft = &schemas.iter().find(|schema| schema.name == "draft").expect("it").json["properties"];
    assert_eq!(draft["stage"]["enum"], serde_json::json!(["zero", "negotiating", "final", "adopted"]));
    assert_eq!(draft["stage"]["default"], "negotiating");
    let provision =
        &schemas.iter().find(|schema| schema.name == "provisions").expect("it").json["properties"]["provision"];
    assert_eq!(
        provision["anyOf"][0]["items"]["properties"]["aliases"]["description"],
        "ids it had before. References that use one still find it"
    );
}

/// The site's files that may have a schema, from its root.
fn files(root: &Path) -> Vec<String> {
    let content = tree(&root.join("content")).into_keys().map(|path| format!("content/{path}"));
    let wanted = |path: &String| matches!(path.rsplit('.').next(), Some("toml" | "md"));
    let mut files: Vec<String> = content.filter(wanted).filter(|path| !path.starts_with("content/static/")).collect();
    files.extend(root.join("site.toml").is_file().then(|| "site.toml".to_owned()));
    files
}

/// The schema of a file: the first that is for it and, of a translation, for translations.
fn schema_of<'s>(schemas: &'s [Schema], file: &str) -> Option<&'s Schema> {
    let is_for = |schema: &&Schema| {
        let pattern = regex_of(&schema.paths);
        pattern.is_match(file).expect("a pattern")
    };
    let mut found: Vec<&Schema> = schemas.iter().filter(is_for).collect();
    found.sort_by_key(|schema| (!schema.paths.contains("LANGUAGE"), !schema.paths.contains("_index")));
    // The text of a folder in another language is one of that folder, too.
    found.into_iter().next()
}

fn regex_of(paths: &str) -> Regex {
    let pattern = paths.replace('.', "\\.").replace("**/", "(?:.+/)?").replace('*', "[^/]*");
    Regex::new(&format!("^{}$", pattern.replace("LANGUAGE", "(ar|es|fr|ru|zh)"))).expect("a pattern")
}

/// What a file or its front matter says; nothing, if its syntax is broken or it is in YAML.
fn read(text: &str, schema: &Schema) -> Option<Value> {
    let toml = if schema.front_matter {
        let text = text.trim_start_matches(['\u{feff}', '\n', '\r']);
        match text.strip_prefix("+++") {
            Some(rest) => rest.split("\n+++").next()?.to_owned(),
            None if text.starts_with("---") || schema.name != "folder-page" => return None,
            None => String::new(),
        }
    } else {
        text.trim_start_matches('\u{feff}').to_owned()
    };
    (!toml.trim().is_empty()).then_some(())?;
    Some(json(toml::Value::Table(toml.replace('\r', "").parse().ok()?)))
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(json).collect(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(key, value)| (key, json(value))).collect::<Map<_, _>>().into()
        }
    }
}

/// What a report says of a file that a schema could say.
fn told_of<'r>(report: &'r str, file: &str) -> Vec<&'r str> {
    let of_it = |part: &&str| part.contains(&format!("--> {file}"));
    let seen = |part: &&str| SEEN.iter().any(|code| part.contains(&format!("[{code}]")));
    report
        .split("\n\n")
        .filter(of_it)
        .filter(seen)
        .filter_map(|part| part.lines().find(|line| line.contains("]: ")))
        .collect()
}

/// What is wrong with a value by a schema, of the words that ours use.
fn check(schema: &Value, value: &Value, at: &str) -> Option<String> {
    if let Some(either) = schema["anyOf"].as_array() {
        let mut faults = Vec::new();
        for one in either {
            faults.push(check(one, value, at)?);
        }
        // That of the schema that got farthest says most.
        return faults.into_iter().max_by_key(|fault| fault.split(':').next().unwrap_or_default().len());
    }
    if let Some(words) = schema["enum"].as_array() {
        return (!words.contains(value)).then(|| format!("{at}: {value} is none of {words:?}"));
    }
    let is = |kind: &str| match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("a type `{other}`"),
    };
    if let Some(kind) = schema["type"].as_str().filter(|kind| !is(kind)) {
        return Some(format!("{at}: {value} is no {kind}"));
    }
    let text = value.as_str().unwrap_or_default();
    if let Some(pattern) = schema["pattern"].as_str()
        && !Regex::new(pattern).expect("a pattern").is_match(text).expect("it matches or not")
    {
        return Some(format!("{at}: {value} is not like `{pattern}`"));
    }
    if schema["minimum"].as_i64().is_some_and(|least| value.as_i64() < Some(least)) {
        return Some(format!("{at}: {value} is too small"));
    }
    if let Some(entries) = value.as_array() {
        return entries
            .iter()
            .enumerate()
            .find_map(|(index, entry)| check(&schema["items"], entry, &format!("{at}/{index}")));
    }
    let table = value.as_object()?;
    let lacks = |key: &&Value| !table.contains_key(key.as_str().expect("a key"));
    if let Some(key) = schema["required"].as_array().and_then(|keys| keys.iter().find(lacks)) {
        return Some(format!("{at}: {key} is missing"));
    }
    table.iter().find_map(|(key, value)| {
        let at = format!("{at}/{key}");
        match (schema["properties"].get(key), &schema["additionalProperties"]) {
            (Some(schema), _) => check(schema, value, &at),
            (None, Value::Bool(false)) => Some(format!("{at}: no such key")),
            (None, rest) => check(rest, value, &at),
        }
    })
}

#[test]
fn the_command_names_prints_and_writes_them_and_overwrites_only_its_own() {
    let project = Project::empty();
    let named = project.run(&["schema"]);
    assert_eq!(named.code, Some(0), "{}", named.said);
    assert!(named.printed.contains("positions  ") && named.printed.contains("content/treaties/*/positions.toml"));
    let printed = project.run(&["schema", "positions.toml"]);
    let schema: Value = serde_json::from_str(&printed.printed).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let near = project.run(&["schema", "postions"]);
    assert_eq!(near.code, Some(2));
    assert!(near.said.contains("did you mean `positions`?"), "{}", near.said);

    for _ in 0..2 {
        let written = project.run(&["schema", "--output", ".schemas"]);
        assert_eq!(written.code, Some(0), "{}", written.said);
    }
    let folder = project.root().join(".schemas");
    assert_eq!(std::fs::read_to_string(folder.join("positions.json")).expect("it"), printed.printed);
    project.write(".schemas/site.json", "{}");
    let refused = project.run(&["schema", "--output", ".schemas"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.said.contains("site.json` was not written by travaux"), "{}", refused.said);
    assert_eq!(std::fs::read_to_string(folder.join("site.json")).expect("it"), "{}");
}
