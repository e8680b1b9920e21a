//! Colours and families of fonts as theme options write them, and whether words in one colour can be read on another.

/// Whether a text can be a colour of CSS: `#…`, a name, or a function of numbers. Nothing that could end a declaration.
pub(super) fn is_color(color: &str) -> bool {
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

/// The contrast of two colours written as `#rrggbb` or `#rgb`, from 1 to 21, as WCAG 2.2 defines it
/// (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>). `None` for colours written in another way.
pub(super) fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

fn luminance(color: &str) -> Option<f64> {
    let figures = color.strip_prefix('#')?;
    let width = match figures.len() {
        3 => 1,
        6 => 2,
        _ => return None,
    };
    let part = |at: usize| {
        let part = u8::from_str_radix(figures.get(at * width..(at + 1) * width)?, 16).ok()?;
        let share = f64::from(if width == 1 { part * 17 } else { part }) / 255.0;
        Some(if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(1)? + 0.0722 * part(2)?)
}

/// Families that CSS knows without quotes.
const GENERIC: [&str; 6] = ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif"];

/// Families of fonts as CSS writes them, each name in quotes: `Source Serif 4, serif` becomes `"Source Serif 4", serif`. `None` if a
/// name has a sign that no name has; nothing stays nothing.
pub(super) fn families(written: &str) -> Option<String> {
    let is_name = |name: &str| name.chars().all(|sign| sign.is_alphanumeric() || " -_".contains(sign));
    let names = written.split(',').map(str::trim).filter(|name| !name.is_empty()).map(|name| {
        let name = name.trim_matches(['"', '\'']);
        match name {
            generic if GENERIC.contains(&generic) => Some(generic.to_owned()),
            name => is_name(name).then(|| format!("\"{name}\"")),
        }
    });
    Some(names.collect::<Option<Vec<_>>>()?.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{contrast, families};

    #[test]
    fn contrast_is_that_of_wcag() {
        let ratio = |one, other| contrast(one, other).map(|ratio| (ratio * 100.0).round() / 100.0);
        assert_eq!(ratio("#000000", "#ffffff"), Some(21.0));
        assert_eq!(ratio("#fff", "#fff"), Some(1.0));
        assert_eq!(ratio("#767676", "#ffffff"), Some(4.54));
        assert_eq!(ratio("#ffffff", "#777"), Some(4.48));
        assert_eq!(ratio("navy", "#ffffff"), None);
    }

    #[test]
    fn families_are_quoted_and_nothing_ends_the_declaration() {
        assert_eq!(
            families("Source Serif 4, 'PT Serif', serif").as_deref(),
            Some("\"Source Serif 4\", \"PT Serif\", serif")
        );
        assert_eq!(families("").as_deref(), Some(""));
        assert_eq!(families("Arial; } body { display: none"), None);
    }
}
