//! Dates as each language writes them.

use super::number::primary;
use crate::model::language::Language;
use jiff::civil::Date;

/// The way a language writes dates.
struct Calendar {
    /// The months as they stand after a day.
    months: [&'static str; 12],
    /// The months where there is little room.
    short_months: [&'static str; 12],
    /// Between day and month.
    of: &'static str,
    /// Before the year.
    before_year: &'static str,
    /// After the year.
    after_year: &'static str,
    /// How the first of a month is written.
    first: &'static str,
}

/// A day in full: `1 September 2023`, `1er septembre 2023`, `2023年9月1日`.
pub(crate) fn date(date: Date, language: Language) -> String {
    if primary(&language) == "zh" {
        return format!("{}年{}", date.year(), chinese_day(date));
    }
    let calendar = calendar(language);
    calendar.day(date, &calendar.months) + &calendar.year(date)
}

/// A day where there is little room: `1 Sep 2023`.
pub(crate) fn short_date(date: Date, language: Language) -> String {
    if primary(&language) == "zh" {
        return self::date(date, language);
    }
    let calendar = calendar(language);
    let of = if calendar.of == " de " { " " } else { calendar.of };
    let before_year = if calendar.before_year == " de " { " " } else { calendar.before_year };
    let calendar = Calendar { of, before_year, after_year: "", ..calendar };
    calendar.day(date, &calendar.short_months) + &calendar.year(date)
}

/// Several days together: `21–25 August 2023`, `21 August – 1 September 2023`, `30 December 2023 – 2 January 2024`.
pub(crate) fn date_range(start: Date, end: Date, language: Language) -> String {
    if start >= end {
        return date(start, language);
    }
    let same_year = start.year() == end.year();
    if primary(&language) == "zh" {
        let end = match (same_year, start.month() == end.month()) {
            (true, true) => format!("{}日", end.day()),
            (true, false) => chinese_day(end),
            (false, _) => date(end, language),
        };
        return format!("{}至{end}", date(start, language));
    }
    let calendar = calendar(language);
    if !same_year {
        return format!("{} – {}", date(start, language), date(end, language));
    }
    if start.month() == end.month() {
        return format!("{}–{}", calendar.number(start), date(end, language));
    }
    format!("{} – {}", calendar.day(start, &calendar.months), date(end, language))
}

impl Calendar {
    fn number(&self, date: Date) -> String {
        if date.day() == 1 { self.first.to_owned() } else { date.day().to_string() }
    }

    fn day(&self, date: Date, months: &[&str; 12]) -> String {
        format!("{}{}{}", self.number(date), self.of, months[usize::from(date.month().unsigned_abs()) - 1])
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
        of: " ",
        before_year: " ",
        after_year: "",
        first: "1",
    };
    match primary(&language) {
        "ar" => Calendar { months: ARABIC, short_months: ARABIC, ..plain },
        "es" => Calendar { months: SPANISH, short_months: SPANISH_SHORT, of: " de ", before_year: " de ", ..plain },
        "fr" => Calendar { months: FRENCH, short_months: FRENCH_SHORT, first: "1er", ..plain },
        "ru" => Calendar { months: RUSSIAN, short_months: RUSSIAN_SHORT, after_year: "\u{a0}г.", ..plain },
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
