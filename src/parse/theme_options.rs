//! The options of a theme: what `theme.toml` declares, and what the site says.

use super::config::ThemeChoice;
use super::value::{Fields, Kind, Reader, Table, Value, choices};
use crate::diagnostic::rules::data::{INVALID_VALUE, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_TYPE};
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::model::config::Extra;
use crate::model::words::Words;
use serde_json::Value as Json;

/// `[options.NAME]`
#[derive(Debug, Clone)]
pub(super) struct ThemeOption {
    /// Its name.
    pub(super) name: String,
    kind: OptionKind,
    choices: Vec<String>,
    default: Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OptionKind {
    String,
    Bool,
    Integer,
    Color,
    Choice,
}

choices! {
    OptionKind { "string" => String, "bool" => Bool, "integer" => Integer, "color" => Color, "choice" => Choice }
}

/// The options that a `theme.toml` declares.
pub(super) fn declared(table: &Table, reader: &mut Reader) -> Vec<ThemeOption> {
    table.entries.iter().filter_map(|(key, value)| option(&key.name, value, reader)).collect()
}

fn option(name: &str, value: &Value, reader: &mut Reader) -> Option<ThemeOption> {
    let Ok(mut fields) = Fields::of(value, "an option", reader) else {
        reader.wrong_type::<Table>(value, name);
        return None;
    };
    let kind = fields.required("type");
    let choices = fields.or_default("choices");
    fields.or_default::<Words>("description");
    let default = fields.value("default");
    if default.is_none() {
        fields.missing("default", "\"…\"");
    }
    let mut option = ThemeOption { name: name.into(), kind: kind?, choices, default: Json::Null };
    if option.kind == OptionKind::Choice && option.choices.is_empty() {
        fields.missing("choices", "[\"…\", \"…\"]");
        return None;
    }
    let default = default.map(|default| option.check(default));
    match default? {
        Ok(default) => option.default = default,
        Err(diagnostic) => fields.reader.report.push(*diagnostic),
    }
    fields.finish();
    Some(option)
}

/// Every option with the value it has: the site's, else its default.
pub(super) fn values(options: &[ThemeOption], site: &ThemeChoice, report: &mut Report) -> Extra {
    let mut values: Extra = options.iter().map(|option| (option.name.clone(), option.default.clone())).collect();
    for (key, value) in &site.options.entries {
        let Some(option) = options.iter().find(|option| option.name == key.name) else {
            let names = || options.iter().map(|option| option.name.as_str());
            let message = format!("the theme `{}` has no option `{}`", site.name.value, key.name);
            let near = nearest(&key.name, names()).map(|near| format!("did you mean `{near}`?"));
            let all = || format!("it has {}", names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "));
            let hint = near.or_else(|| (!options.is_empty()).then(all));
            report.push(Diagnostic::new(&UNKNOWN_KEY, key.span, message).hint_if(hint));
            continue;
        };
        match option.check(value) {
            Ok(value) => {
                values.insert(key.name.clone(), value);
            }
            Err(diagnostic) => report.push(*diagnostic),
        }
    }
    values
}

impl ThemeOption {
    /// The value as templates see it, if it is of the option's type.
    fn check(&self, value: &Value) -> Result<Json, Box<Diagnostic>> {
        match (self.kind, &value.kind) {
            (OptionKind::String, Kind::Text(text)) => Ok(text.clone().into()),
            (OptionKind::Bool, Kind::Boolean(value)) => Ok((*value).into()),
            (OptionKind::Integer, Kind::Integer(number)) => Ok((*number).into()),
            (OptionKind::Color, Kind::Text(color)) if is_color(color) => Ok(color.clone().into()),
            (OptionKind::Color, Kind::Text(color)) => {
                let message = format!("`{color}` is not a colour");
                Err(Box::new(
                    Diagnostic::new(&INVALID_VALUE, value.span, message).hint("write one as in CSS: `#1f5f8b`"),
                ))
            }
            (OptionKind::Choice, Kind::Text(word)) if self.choices.contains(word) => Ok(word.clone().into()),
            (OptionKind::Choice, Kind::Text(word)) => {
                let message = format!("`{}` cannot be `{word}`", self.name);
                let all: Vec<_> = self.choices.iter().map(|choice| format!("`{choice}`")).collect();
                let near = nearest(word, self.choices.iter().map(String::as_str))
                    .map(|near| format!("did you mean `{near}`?"));
                let hint = near.unwrap_or_else(|| format!("write one of {}", all.join(", ")));
                Err(Box::new(Diagnostic::new(&UNKNOWN_VALUE, value.span, message).hint(hint)))
            }
            _ => {
                let message = format!("`{}` must be {}, not {}", self.name, self.kind.expected(), value.describe());
                let hint = (!self.default.is_null()).then(|| format!("its default is `{}`", self.default));
                Err(Box::new(Diagnostic::new(&WRONG_TYPE, value.span, message).hint_if(hint)))
            }
        }
    }
}

impl OptionKind {
    fn expected(self) -> &'static str {
        match self {
            OptionKind::String | OptionKind::Choice => "text",
            OptionKind::Bool => "`true` or `false`",
            OptionKind::Integer => "a whole number",
            OptionKind::Color => "a colour, as in `\"#1f5f8b\"`",
        }
    }
}

/// Whether a text can be a colour of CSS: `#…`, a name, or a function of numbers. Nothing that could end a declaration.
fn is_color(color: &str) -> bool {
    if let Some(figures) = color.strip_prefix('#') {
        return matches!(figures.len(), 3 | 4 | 6 | 8) && figures.bytes().all(|figure| figure.is_ascii_hexdigit());
    }
    let (name, arguments) = color.split_once('(').unwrap_or((color, ")"));
    let arguments = arguments.strip_suffix(')');
    !name.is_empty()
        && name.bytes().all(|letter| letter.is_ascii_alphabetic())
        && arguments
            .is_some_and(|all| all.chars().all(|letter| letter.is_ascii_alphanumeric() || " .,%/-".contains(letter)))
}
