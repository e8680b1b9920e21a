//! The options of a theme: what `theme.toml` declares, and what the site says.

use super::color::{contrast, families, is_color};
use super::config::ThemeChoice;
use super::value::{Fields, Kind, Reader, Table, Value, choices};
use crate::diagnostic::rules::data::{INVALID_VALUE, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_TYPE};
use crate::diagnostic::rules::theme::LOW_CONTRAST;
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::model::config::Extra;
use crate::model::words::Words;
use crate::source::{Span, Spanned};
use serde_json::Value as Json;

/// `[options.NAME]`
#[derive(Debug, Clone)]
pub(super) struct ThemeOption {
    /// Its name.
    pub(super) name: String,
    kind: OptionKind,
    choices: Vec<String>,
    default: Json,
    /// Where that is written.
    span: Span,
    /// The option whose colour this one has to stand out from.
    contrast_with: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OptionKind {
    String,
    Bool,
    Integer,
    Color,
    Font,
    Choice,
}

choices! {
    OptionKind { "string" => String, "bool" => Bool, "integer" => Integer, "color" => Color, "font" => Font, "choice" => Choice }
}

/// The least contrast at which words of any size can be read: WCAG 2.2, level AA.
const READABLE: f64 = 4.5;

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
    let contrast_with = fields.optional("contrast_with");
    let default = fields.value("default");
    if default.is_none() {
        fields.missing("default", "\"…\"");
    }
    let span = default.map_or(fields.span, |default| default.span);
    let mut option = ThemeOption { name: name.into(), kind: kind?, choices, default: Json::Null, span, contrast_with };
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
            report.push(Diagnostic::new(&UNKNOWN_KEY, key.span, message).hint_if(hint).or_hint("take it out"));
            continue;
        };
        match option.check(value) {
            Ok(value) => {
                values.insert(key.name.clone(), value);
            }
            Err(diagnostic) => report.push(*diagnostic),
        }
    }
    check_contrast(options, &values, site, report);
    values
}

/// Warns of colours that cannot be told from what they stand on, where the site sets one of the two, else where the theme does.
fn check_contrast(options: &[ThemeOption], values: &Extra, site: &ThemeChoice, report: &mut Report) {
    let color = |name: &str| values.get(name).and_then(Json::as_str);
    // A value that was refused is not the one that is looked at.
    let written = |name: &str| {
        let value = site.options.get(name)?;
        let option = options.iter().find(|option| option.name == name)?;
        option.check(value).is_ok().then_some(value.span)
    };
    for option in options {
        let Some(with) = &option.contrast_with else { continue };
        let Some(other) = color(&with.value) else {
            let message = format!("`{}` has to stand out from `{}`, which is no option", option.name, with.value);
            let names = options.iter().map(|option| option.name.as_str());
            report.push(
                Diagnostic::new(&UNKNOWN_VALUE, with.span, message)
                    .did_you_mean(&with.value, names)
                    .or_hint("name an option of this theme that is a colour"),
            );
            continue;
        };
        let Some((own, ratio)) = color(&option.name).and_then(|own| Some((own, contrast(own, other)?))) else {
            continue;
        };
        if ratio < READABLE {
            let span = written(&option.name).or_else(|| written(&with.value)).unwrap_or(option.span);
            // Rounded down: what is told must not look like enough.
            let ratio = (ratio * 10.0).floor() / 10.0;
            let message = format!("`{}` {own} on `{}` {other} has a contrast of {ratio} to 1", option.name, with.value);
            let hint = format!("take a colour with at least {READABLE} to 1, so that all can read it");
            report.push(Diagnostic::new(&LOW_CONTRAST, span, message).hint(hint));
        }
    }
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
            (OptionKind::Font, Kind::Text(written)) => families(written).map(Json::from).ok_or_else(|| {
                let message = format!("`{written}` names no fonts");
                let hint = "write names with commas between them: `Source Serif 4, Georgia, serif`";
                Box::new(Diagnostic::new(&INVALID_VALUE, value.span, message).hint(hint))
            }),
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
                Err(Box::new(
                    Diagnostic::new(&WRONG_TYPE, value.span, message)
                        .hint_if(hint)
                        .or_hint(format!("write {}", self.kind.expected())),
                ))
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
            OptionKind::Font => "names of fonts, as in `\"Georgia, serif\"`",
            OptionKind::Color => "a colour, as in `\"#1f5f8b\"`",
        }
    }
}
