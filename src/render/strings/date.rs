//! Dates as each language writes them.

use super::number::primary;
use crate::model::language::Language;
use crate::model::when::Dated;
use jiff::civil::Date;

/// The way a language writes dates.
struct Calendar {
    /// The months as they stand after a day.
    months: [&'static str; 12],
    /// The months where there is little room.
    short_months: [&'static str; 12],
    /// The months as they stand without a day.
    lone_months: [&'static str; 12],
    /// The same where there is little room.
    lone_short_months: [&'static str; 12],
    /// Between day and month.
    of: &'static str,
    /// Before the year.
    before_year: &'static str,
    /// After the year.
    after_year: &'static str,
    /// How the first of a month is written.
    first: &'static str,
}

/// A date in full, as exactly as it is known: `1 September 2023`, `September 2023`, `2023`.
pub(crate) fn date(date: Dated, language: Language) -> String {
    let calendar = calendar(language);
    match date {
        Dated::Day(day, _) => whole_day(day, language),
        Dated::Month(first) if primary(&language) == "zh" => format!("{}年{}月", first.year(), first.month()),
        Dated::Month(first) => calendar.month(first, &calendar.lone_months),
        Dated::Year(first) => calendar.lone_year(first),
    }
}

/// A date where there is little room: `1 Sep 2023`, `Sep 2023`.
pub(crate) fn short_date(date: Dated, language: Language) -> String {
    let calendar = calendar(language);
    match date {
        Dated::Day(day, _) => short_day(day, language),
        Dated::Month(first) if primary(&language) != "zh" => {
            let short = Calendar { after_year: "", before_year: " ", ..calendar };
            short.month(first, &short.lone_short_months)
        }
        _ => self::date(date, language),
    }
}

/// A day in full: `1 September 2023`, `1er septembre 2023`, `2023年9月1日`.
fn whole_day(date: Date, language: Language) -> String {
    if primary(&language) == "zh" {
        return format!("{}年{}", date.year(), chinese_day(date));
    }
    let calendar = calendar(language);
    calendar.day(date, &calendar.months) + &calendar.year(date)
}

/// A day where there is little room: `1 Sep 2023`.
fn short_day(date: Date, language: Language) -> String {
    if primary(&language) == "zh" {
        return whole_day(date, language);
    }
    let calendar = calendar(language);
    let of = if calendar.of == " de " { " " } else { calendar.of };
    let before_year = if calendar.before_year == " de " { " " } else { calendar.before_year };
    let calendar = Calendar { of, before_year, after_year: "", ..calendar };
    calendar.day(date, &calendar.short_months) + &calendar.year(date)
}

/// Several days together: `21–25 August 2023`, `21 August – 1 September 2023`, `30 December 2023 – 2 January 2024`.
pub(crate) fn date_range(start: Dated, end: Dated, language: Language) -> String {
    let (Dated::Day(start, _), Dated::Day(end, _)) = (start, end) else {
        let (first, last) = (date(start, language), date(end, language));
        return match primary(&language) {
            _ if first == last => first,
            "zh" => format!("{first}至{last}"),
            _ => format!("{first} – {last}"),
        };
    };
    if start >= end {
        return whole_day(start, language);
    }
    let same_year = start.year() == end.year();
    if primary(&language) == "zh" {
        let end = match (same_year, start.month() == end.month()) {
            (true, true) => format!("{}日", end.day()),
            (true, false) => chinese_day(end),
            (false, _) => whole_day(end, language),
        };
        return format!("{}至{end}", whole_day(start, language));
    }
    let calendar = calendar(language);
    if !same_year {
        return format!("{} – {}", whole_day(start, language), whole_day(end, language));
    }
    if start.month() == end.month() {
        return format!("{}–{}", calendar.number(start), whole_day(end, language));
    }
    format!("{} – {}", calendar.day(start, &calendar.months), whole_day(end, language))
}

impl Calendar {
    fn number(&self, date: Date) -> String {
        if date.day() == 1 { self.first.to_owned() } else { date.day().to_string() }
    }

    fn day(&self, date: Date, months: &[&str; 12]) -> String {
        format!("{}{}{}", self.number(date), self.of, months[usize::from(date.month().unsigned_abs()) - 1])
    }

    fn month(&self, date: Date, months: &[&str; 12]) -> String {
        format!("{}{}", months[usize::from(date.month().unsigned_abs()) - 1], self.year(date))
    }

    fn lone_year(&self, date: Date) -> String {
        format!("{}{}", date.year(), self.after_year)
    }

    fn year(&self, date: Date) -> String {
        format!("{}{}{}", self.before_year, date.year(), self.after_year)
    }
}

fn chinese_day(date: Date) -> String {
    format!("{}月{}日", date.month(), date.day())
}

fn calendar(language: Language) -> Calendar {
    let plain = Calendar {
        months: ENGLISH,
        short_months: ENGLISH_SHORT,
        lone_months: ENGLISH,
        lone_short_months: ENGLISH_SHORT,
        of: " ",
        before_year: " ",
        after_year: "",
        first: "1",
    };
    let alike = |months, short_months| Calendar {
        months,
        short_months,
        lone_months: months,
        lone_short_months: short_months,
        ..plain
    };
    match primary(&language) {
        "ar" => alike(ARABIC, ARABIC),
        "es" => Calendar { of: " de ", before_year: " de ", ..alike(SPANISH, SPANISH_SHORT) },
        "fr" => Calendar { first: "1er", ..alike(FRENCH, FRENCH_SHORT) },
        "ru" => Calendar {
            lone_months: RUSSIAN_ALONE,
            lone_short_months: RUSSIAN_ALONE_SHORT,
            after_year: "\u{a0}г.",
            ..alike(RUSSIAN, RUSSIAN_SHORT)
        },
        "zh" => Calendar { after_year: "年", ..plain },
        _ => plain,
    }
}

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ENGLISH_SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// The Levantine and the Gregorian name together, as documents of the United Nations give them.
const ARABIC: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const FRENCH_SHORT: [&str; 12] =
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];
const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const SPANISH_SHORT: [&str; 12] = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];
/// In the genitive, which a day governs.
const RUSSIAN: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const RUSSIAN_SHORT: [&str; 12] =
    ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."];
const RUSSIAN_ALONE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
const RUSSIAN_ALONE_SHORT: [&str; 12] =
    ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."];
