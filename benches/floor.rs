//! The least that has to be done to build the briefings of `corpus.py` with the libraries that travaux is made of: read, parse
//! front matter and markdown, render templates, write. Nothing is checked, nothing is looked up, and what is wrong ends it.
//!
//! `cargo run --release --example floor PROJECT OUTPUT`; `peers.py` measures it beside the whole program.

#![expect(clippy::disallowed_methods, reason = "it has no rooms: it is what they are compared with")]

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, error, fs, io};
use tera::{Context, Tera, Value};

type Fallible<T> = Result<T, Box<dyn error::Error + Send + Sync>>;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The front matter of a briefing.
#[derive(Deserialize)]
struct Front {
    title: String,
    date: toml::value::Datetime,
    topics: Vec<String>,
    delegations: Vec<String>,
}

/// A briefing as its template sees it.
#[derive(Serialize)]
struct Briefing {
    url: String,
    title: String,
    date: String,
    topics: Vec<String>,
    delegations: Vec<String>,
    headings: Vec<String>,
    html: String,
}

/// A briefing in a list, and before and after another.
#[derive(Serialize)]
struct Link<'b> {
    url: &'b str,
    title: &'b str,
    date: &'b str,
}

const TEMPLATES: [(&str, &str); 3] = [
    (
        "base.html",
        r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{% block title %}{{ site }}{% endblock %}</title><link rel="stylesheet" href="/bare.css"></head><body><header><a href="/">{{ site }}</a> <nav><a href="/briefings/">Briefings</a></nav></header><main>{% block main %}{% endblock %}</main><footer>{{ site }}</footer></body></html>"#,
    ),
    (
        "briefing.html",
        r#"{% extends "base.html" %}{% block title %}{{ briefing.title }}{% endblock %}{% block main %}<article><h1>{{ briefing.title }}</h1><time>{{ briefing.date }}</time><ol>{% for words in briefing.headings %}<li>{{ words }}</li>{% endfor %}</ol><ul>{% for id in briefing.topics %}<li><a href="/topics/{{ id }}/">{{ id }}</a></li>{% endfor %}{% for id in briefing.delegations %}<li><a href="/delegations/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul>{{ briefing.html | safe }}{% if newer %}<a href="{{ newer.url }}">{{ newer.title }}</a>{% endif %}{% if older %}<a href="{{ older.url }}">{{ older.title }}</a>{% endif %}</article>{% endblock %}"#,
    ),
    (
        "list.html",
        r#"{% extends "base.html" %}{% block main %}<ul>{% for item in items %}<li><a href="{{ item.url }}">{{ item.title }}</a> <time>{{ item.date }}</time></li>{% endfor %}</ul>{% endblock %}"#,
    ),
];

fn main() -> Fallible<()> {
    let mut arguments = env::args().skip(1).map(PathBuf::from);
    let (Some(project), Some(output)) = (arguments.next(), arguments.next()) else {
        return Err("usage: floor PROJECT OUTPUT".into());
    };
    let found = fs::read_dir(project.join("content/briefings"))?;
    let files = found.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let mut briefings = files.par_iter().map(|file| briefing(file)).collect::<Fallible<Vec<_>>>()?;
    briefings.sort_by(|a, b| (&b.date, &a.url).cmp(&(&a.date, &b.url)));

    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    tera.add_raw_templates(TEMPLATES)?;
    let links: Vec<Value> = briefings.iter().map(link).collect();
    briefings.par_iter().enumerate().try_for_each(|(at, briefing)| {
        let neighbour = |at: Option<usize>| at.and_then(|at| links.get(at)).cloned().unwrap_or_else(Value::none);
        let mut context = Context::new();
        context.insert_value("briefing", Value::from_serializable(briefing));
        context.insert_value("newer", neighbour(at.checked_sub(1)));
        context.insert_value("older", neighbour(at.checked_add(1)));
        page(&tera, "briefing.html", context, &output, &briefing.url)
    })?;
    lists(&briefings).par_iter().try_for_each(|(url, items)| {
        let items: Vec<Value> = items.iter().map(|at| links[*at].clone()).collect();
        let mut context = Context::new();
        context.insert_value("items", Value::from_serializable(&items));
        page(&tera, "list.html", context, &output, url)
    })
}

/// Reads one file.
fn briefing(file: &Path) -> Fallible<Briefing> {
    let text = fs::read_to_string(file)?;
    let parts = text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++\n"));
    let (front, body) = parts.ok_or("a file without front matter")?;
    let Front { title, date, topics, delegations } = toml::from_str(front)?;
    let mut html = String::with_capacity(body.len() * 3 / 2);
    let mut headings = Vec::new();
    let mut open = None;
    let events = Parser::new_ext(body, Options::all()).inspect(|event| match event {
        Event::Start(Tag::Heading { .. }) => open = Some(String::new()),
        Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
        Event::Text(words) => open.iter_mut().for_each(|heading| heading.push_str(words)),
        _ => {}
    });
    html::push_html(&mut html, events.map(linked));
    let name = file.file_stem().and_then(|name| name.to_str()).ok_or("a file without a name")?;
    let url = format!("/briefings/{name}/");
    Ok(Briefing { url, title, date: date.to_string(), topics, delegations, headings, html })
}

/// Links to files become links to pages.
fn linked(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let name = dest_url.strip_suffix(".md").map(|name| CowStr::from(format!("/briefings/{name}/")));
            Event::Start(Tag::Link { link_type, dest_url: name.unwrap_or(dest_url), title, id })
        }
        event => event,
    }
}

fn link(briefing: &Briefing) -> Value {
    let Briefing { url, title, date, .. } = briefing;
    Value::from_serializable(&Link { url, title, date })
}

/// Pages of twenty of all briefings, of each topic and of each delegation.
fn lists(briefings: &[Briefing]) -> Vec<(String, Vec<usize>)> {
    let mut owners: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, briefing) in briefings.iter().enumerate() {
        owners.entry("/briefings/".to_owned()).or_default().push(at);
        let topics = briefing.topics.iter().map(|id| format!("/topics/{id}/"));
        for owner in topics.chain(briefing.delegations.iter().map(|id| format!("/delegations/{id}/"))) {
            owners.entry(owner).or_default().push(at);
        }
    }
    let part = |url: &str, at: usize| if at == 0 { url.to_owned() } else { format!("{url}page/{}/", at + 1) };
    let parts = |(url, items): (&String, &Vec<usize>)| {
        items.chunks(20).enumerate().map(|(at, items)| (part(url, at), items.to_vec())).collect::<Vec<_>>()
    };
    owners.iter().flat_map(parts).collect()
}

fn page(tera: &Tera, template: &str, mut context: Context, output: &Path, url: &str) -> Fallible<()> {
    context.insert("site", "Tide notes");
    let folder = output.join(url.trim_matches('/'));
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join("index.html"), tera.render(template, &context)?)?)
}
