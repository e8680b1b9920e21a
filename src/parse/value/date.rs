//! Dates as people write them.

use crate::model::when::Dated;
use jiff::civil::Date;

/// Why a text is no date.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoDate {
    /// What is wrong.
    pub(crate) message: String,
    /// What to write: the date that seems to be meant, or any.
    pub(crate) example: String,
}

/// Whether a text has the shape of a date, right or wrong: `2023-08-23`, `2023-8-3`, `23/08/2023`, with or without a time.
pub(crate) fn looks_like_one(text: &str) -> bool {
    numbers(text).is_some()
}

/// The day, month or year that a text names: `2023-08-23`, `2023-08`, `2023`. A time of the day, with its offset, is kept.
pub(crate) fn dated(text: &str) -> Result<Dated, NoDate> {
    let text = text.trim();
    let refused = |message: String, example: String| Err(NoDate { message, example });
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    if !parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())) {
        return parse(text).map(|day| Dated::Day(day, text.parse().ok()));
    }
    let number = |part: &str| part.parse().unwrap_or(i16::MAX);
    match parts.as_slice() {
        [year] if year.len() == 4 => day(number(year), 1, 1).map_or_else(
            || refused(format!("there is no year `{text}`"), "\"2023\"".into()),
            |first| Ok(Dated::Year(first)),
        ),
        [year] => refused(format!("`{year}` is not a year: it has {} figures", year.len()), "\"2023\"".into()),
        [year, month] if year.len() == 4 && month.len() == 2 && text.as_bytes()[4] == b'-' => {
            let first = day(number(year), number(month), 1);
            let refusal = || refused(format!("there is no month `{text}`"), format!("\"{year}-12\""));
            first.map_or_else(refusal, |first| Ok(Dated::Month(first)))
        }
        [one, other] => {
            let (year, month) = if one.len() == 4 { (one, other) } else { (other, one) };
            let meant = day(number(year), number(month), 1).filter(|_| year.len() == 4).map(Dated::Month);
            let example = meant.map_or_else(|| "\"2023-08\"".to_owned(), |month| format!("\"{month}\""));
            refused(format!("`{text}` is not written as year and month"), example)
        }
        [year, _, _] if year.len() > 4 => refused(
            format!("`{text}` is not a date: its year has {} figures", year.len()),
            format!("{}{}", &year[..4], &text[year.len()..]),
        ),
        _ => parse(text).map(Dated::from),
    }
}

/// The day that a text names: `2023-08-23`. A time after it is left out, and with it where in the world it was that time.
pub(crate) fn parse(text: &str) -> Result<Date, NoDate> {
    let text = text.trim();
    let refused = |message: String, meant: Option<Date>| {
        let example = meant.map_or_else(|| "2023-08-23".to_owned(), |date| date.to_string());
        Err(NoDate { message, example })
    };
    let Some((numbers, separator)) = numbers(text) else {
        return refused(format!("`{text}` is not a date"), in_words(text));
    };
    let widths = numbers.map(str::len);
    let [first, second, third] = numbers.map(|number| number.parse().unwrap_or(i16::MAX));
    if separator == '-' && widths == [4, 2, 2] {
        let (message, near) = no_such_day(text, first, second, third);
        return day(first, second, third).map_or_else(|| refused(message, near), Ok);
    }
    // Year first; or year last, and a day that cannot be a month.
    let meant = match widths {
        [4, ..] => day(first, second, third),
        [.., 4] if first > 12 => day(third, second, first),
        [.., 4] if second > 12 => day(third, first, second),
        _ => None,
    };
    refused(format!("`{text}` is not written as year, month and day"), meant)
}

/// The beginnings of the names of months in English, French and Spanish, by which each is known.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene"],
    &["feb", "fév", "fev"],
    &["mar"],
    &["apr", "avr", "abr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aoû", "aou", "ago"],
    &["sep"],
    &["oct"],
    &["nov"],
    &["dec", "déc", "dic"],
];

/// The day that words seem to name: `14 November 2023`, `2023年11月14日`.
pub(crate) fn in_words(text: &str) -> Option<Date> {
    let lower = text.to_lowercase();
    let numbers = lower.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<i16> = numbers.filter_map(|part| part.parse().ok()).collect();
    let words = lower.split(|c: char| !c.is_alphabetic());
    let mut months =
        words.filter_map(|word| MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name))));
    match (numbers.as_slice(), months.find_map(|index| i16::try_from(index + 1).ok())) {
        ([written, year], Some(month)) if *year > 31 => day(*year, month, *written),
        ([year, month, written], None) if lower.contains('年') => day(*year, *month, *written),
        _ => None,
    }
}

fn day(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// What is wrong with a date that does not exist, and one that does near it.
fn no_such_day(text: &str, year: i16, month: i16, written: i16) -> (String, Option<Date>) {
    let Some(first) = day(year, month, 1) else {
        let swapped = day(year, written, month);
        return (format!("there is no day `{text}`: months go from 01 to 12"), swapped);
    };
    let days = first.days_in_month();
    let near = if written == 0 { first } else { first.last_of_month() };
    (format!("there is no day `{text}`: that month has {days} days"), Some(near))
}

/// The three numbers of a date and what stands between them.
fn numbers(text: &str) -> Option<([&str; 3], char)> {
    let date = text.split(['T', 't', ' ']).next()?;
    let separator = date.chars().find(|letter| !letter.is_ascii_digit()).filter(|letter| "-/.".contains(*letter))?;
    let mut parts = date.split(separator);
    let numbers = [parts.next()?, parts.next()?, parts.next()?];
    let number = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let one_year = numbers.iter().filter(|part| part.len() > 2).count() <= 1;
    (parts.next().is_none() && numbers.iter().all(number) && one_year).then_some((numbers, separator))
}
