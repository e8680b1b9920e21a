//! The interface's words as functions and filters of the template engine.
//!
//! One engine serves one language: a component of Tera does not see the variables of the page that calls it, so a function
//! could not ask it which language to speak.
//!
//! | in a template | gives |
//! |---|---|
//! | `t(key="briefings")` | a message |
//! | `t(key="count-drafts", count=n)` | a message with arguments; numbers are grouped and choose the plural |
//! | `t(key="by-name", name=link)` | if an argument is marked safe it stays HTML, and the rest is escaped |
//! | `t(key="kind-" ~ kind, default=kind)` | other words where no language has such a message |
//! | `date \| date`, `date(form="short")` | a date from `2023-09-01`, `2023-09` or `2023`; `at the sixth session` from its link |
//! | `start \| date_range(end=end)` | several days |
//! | `n \| number`, `share \| percent` | a number; a share of 1 |
//! | `names \| list` | `a, b and c`; HTML if an item is marked safe |
//! | `code \| language_name` | a language by its own name |

use super::{FluentValue, Strings, date, language_name, list, number};
use crate::model::language::Language;
use crate::model::when::Dated;
use std::borrow::Cow;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

impl Strings {
    /// Teaches a template engine to speak a language.
    pub(crate) fn register(&self, tera: &mut Tera, language: Language) {
        let strings = self.clone();
        tera.register_function("t", move |kwargs: Kwargs, state: &State| strings.message(language, &kwargs, state));
        let own = self.clone();
        tera.register_filter("date", move |day: Value, kwargs: Kwargs, _: &State| {
            // What is left to a session has its name in the place of a date.
            if let Some(session) = day.get_from_path("name").and_then(Value::as_str) {
                let arguments = [("session", FluentValue::from(session))];
                return Ok(own.get(language, "at-session", &arguments).into_owned());
            }
            let day = parse(day.as_str().unwrap_or_default())?;
            match kwargs.get::<&str>("form")? {
                Some("short") => Ok(date::short_date(day, language)),
                Some("long") | None => Ok(date::date(day, language)),
                Some(form) => Err(Error::message(format!("no form of dates is called `{form}`: `long` or `short`"))),
            }
        });
        tera.register_filter("date_range", move |start: Cow<'_, str>, kwargs: Kwargs, _: &State| {
            let end = kwargs.must_get::<&str>("end")?;
            TeraResult::Ok(date::date_range(parse(&start)?, parse(end)?, language))
        });
        tera.register_filter("number", move |value: f64, _: Kwargs, _: &State| number::number(value, language));
        tera.register_filter("percent", move |share: f64, _: Kwargs, _: &State| number::percent(share, language));
        tera.register_filter("list", move |items: &[Value], _: Kwargs, state: &State| joined(items, language, state));
        tera.register_filter("language_name", |tag: Cow<'_, str>, _: Kwargs, _: &State| match Language::new(&tag) {
            Some(language) => language_name(&language).to_owned(),
            None => tag.into_owned(),
        });
    }

    /// `t(key=…, …)`.
    fn message(&self, language: Language, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
        let key = kwargs.must_get::<&str>("key")?;
        let mut arguments: Vec<(&str, FluentValue)> = Vec::new();
        let mut html: Vec<&str> = Vec::new();
        for (name, value) in kwargs.iter() {
            let Some(name) = name.as_str().filter(|name| !matches!(*name, "key" | "default")) else { continue };
            match value.as_str().filter(|_| value.is_safe()) {
                Some(markup) => {
                    arguments.push((name, stand_in(html.len()).to_string().into()));
                    html.push(markup);
                }
                None => arguments.push((name, argument(value))),
            }
        }
        let Some(words) = self.find(language, key, &arguments) else {
            return match kwargs.get::<Value>("default")? {
                Some(words) => Ok(words),
                None => Err(self.unknown(key)),
            };
        };
        if html.is_empty() {
            return Ok(Value::from(words.as_ref()));
        }
        let escaped = state.escape(&words)?;
        let mut page = String::with_capacity(escaped.len() + html.iter().map(|markup| markup.len()).sum::<usize>());
        // At once, so that nothing within the HTML is taken for a place of other HTML.
        for character in escaped.chars() {
            match place_of(character).and_then(|at| html.get(at)) {
                Some(markup) => page.push_str(markup),
                None => page.push(character),
            }
        }
        Ok(Value::safe_string(&page))
    }

    fn unknown(&self, key: &str) -> Error {
        let near = crate::diagnostic::nearest(key, self.english.keys());
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        Error::message(format!("the theme has no words called `{key}`{hint}"))
    }
}

/// The first of the characters that stand for HTML while the message around it is escaped. They are for private use; words that
/// have them all the same lose them.
const FIRST: u32 = 0xF_0000;

fn stand_in(at: usize) -> char {
    char::from_u32(FIRST + at as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Which HTML a character stands for, if it stands for any.
fn place_of(character: char) -> Option<usize> {
    u32::from(character).checked_sub(FIRST).filter(|at| *at < 256).map(|at| at as usize)
}

fn argument(value: &Value) -> FluentValue<'_> {
    let stands_for_html = |character| place_of(character).is_some();
    match (value.as_str(), value.as_f64()) {
        (Some(words), _) if words.contains(stands_for_html) => words.replace(stands_for_html, "\u{FFFD}").into(),
        (Some(words), _) => FluentValue::from(words),
        (None, Some(number)) => FluentValue::from(number),
        (None, None) => FluentValue::from(value.to_string()),
    }
}

fn parse(day: &str) -> TeraResult<Dated> {
    let whole = |written: &str| written.parse().ok();
    let dated = match day.len() {
        4 => whole(&format!("{day}-01-01")).map(Dated::Year),
        7 => whole(&format!("{day}-01")).map(Dated::Month),
        _ => whole(day).map(Dated::from),
    };
    dated.ok_or_else(|| Error::message(format!("`{day}` is not a date of the form 2023-09-01, 2023-09 or 2023")))
}

fn joined(items: &[Value], language: Language, state: &State) -> TeraResult<Value> {
    if items.iter().any(Value::is_safe) {
        let items: Vec<String> = items.iter().map(|item| state.escape_if_needed(item)).collect::<TeraResult<_>>()?;
        return Ok(Value::safe_string(&list::list(&items, language)));
    }
    let items: Vec<String> = items.iter().map(Value::to_string).collect();
    Ok(Value::from(list::list(&items, language)))
}
