//! Numbers as each language writes them.

use crate::model::language::Language;

/// How a language groups figures and marks decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Separators {
    /// `12,345.6`: English, Chinese, Arabic with the figures that United Nations documents use.
    Comma,
    /// `12 345,6` with narrow spaces that do not break: French.
    Space,
    /// `12 345,6` with spaces that do not break, and four figures left together (`1234`): Spanish, Russian.
    WideSpace,
}

impl Separators {
    /// How a language does it.
    pub(crate) fn of(language: Language) -> Self {
        match primary(&language) {
            "fr" => Separators::Space,
            "es" | "pt" | "ru" | "uk" => Separators::WideSpace,
            _ => Separators::Comma,
        }
    }

    /// A number with at most two decimals; none if it is whole.
    pub(super) fn decimal(self, value: f64) -> String {
        let (group, mark) = match self {
            Separators::Comma => (',', '.'),
            Separators::Space => ('\u{202f}', ','),
            Separators::WideSpace => ('\u{a0}', ','),
        };
        let rounded = format!("{:.2}", value.abs());
        let (whole, decimals) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let decimals = decimals.trim_end_matches('0');
        let mut written = String::with_capacity(whole.len() + 8);
        if value < 0.0 && (whole != "0" || !decimals.is_empty()) {
            written.push('\u{2212}');
        }
        let ungrouped = self == Separators::WideSpace && whole.len() <= 4;
        for (at, figure) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) && !ungrouped {
                written.push(group);
            }
            written.push(figure);
        }
        if !decimals.is_empty() {
            written.push(mark);
            written.push_str(decimals);
        }
        written
    }
}

/// A number: `12,345` in English, `12 345` in French.
pub(crate) fn number(value: f64, language: Language) -> String {
    Separators::of(language).decimal(value)
}

/// A share of 1 as whole per cent: `12%`, `12 %`. What is neither nothing nor all is never shown as `0%` or `100%`.
pub(crate) fn percent(share: f64, language: Language) -> String {
    let sign = match Separators::of(language) {
        Separators::Comma => "%",
        Separators::Space => "\u{202f}%",
        Separators::WideSpace => "\u{a0}%",
    };
    let rounded = (share * 100.0).round();
    let (before, rounded) = match share {
        share if share > 0.0 && rounded < 1.0 => ("<", 1.0),
        share if share < 1.0 && rounded > 99.0 => (">", 99.0),
        _ => ("", rounded),
    };
    format!("{before}{}{sign}", number(rounded, language))
}

/// The language without its region.
pub(super) fn primary(language: &Language) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}
