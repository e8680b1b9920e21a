//! The words and joints of labels in each language.

use super::{Form, Step, numeral};
use crate::model::draft::{HeadingKind, UnitStyle};

/// The six ways we know; any other language is served as English is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    Arabic,
    Chinese,
    English,
    French,
    Russian,
    Spanish,
}

impl Tongue {
    /// By primary language tag.
    pub(super) fn of(tag: &str) -> Self {
        match tag {
            "ar" => Tongue::Arabic,
            "zh" => Tongue::Chinese,
            "fr" => Tongue::French,
            "ru" => Tongue::Russian,
            "es" => Tongue::Spanish,
            _ => Tongue::English,
        }
    }

    /// `Article 17`, `annexe II`, `第2条之二`.
    pub(super) fn provision(self, kind: HeadingKind, number: Option<&str>, form: Form) -> String {
        let word = self.kind(kind);
        let word = if form == Form::Long { word.to_lowercase() } else { word.to_owned() };
        let Some(number) = number else { return word };
        match (self, kind) {
            (Tongue::Chinese, HeadingKind::Article) => chinese_article(number),
            (Tongue::Chinese, _) => match number.parse() {
                Ok(value) => format!("{word}{}", numeral::chinese(value)),
                Err(_) => format!("{word}{number}"),
            },
            (Tongue::Arabic, HeadingKind::Annex) => {
                format!("{word} {}", numeral::arabic_ordinal(number).unwrap_or(number))
            }
            (_, HeadingKind::Annex) => format!("{word} {}", numeral::roman(number)),
            _ => format!("{word} {}", self.number(number)),
        }
    }

    /// What one more unit adds to a label, after a unit of the style `before`.
    pub(super) fn step(self, step: Step, before: Option<UnitStyle>, form: Form) -> String {
        let (number, repeat) = cleaned(step);
        let joint = match self {
            Tongue::Arabic => "، ",
            Tongue::Chinese => "",
            _ => ", ",
        };
        let mut added = match step.style {
            UnitStyle::Option => format!("{joint}{}{}", self.option(), self.number(step.written.unwrap_or(number))),
            UnitStyle::Alinea => format!("{joint}{}", self.unnumbered(number)),
            UnitStyle::Recital if self == Tongue::English => self.paragraph(number, Form::Long, joint),
            UnitStyle::Recital => self.paragraph(number, form, joint),
            UnitStyle::Paragraph if before.is_none_or(|style| style == UnitStyle::Option) => {
                self.paragraph(number, form, joint)
            }
            style => self.inner(style, number, before.is_none(), form),
        };
        if let Some(repeat) = repeat {
            added.push_str(" #");
            added.push_str(repeat);
        }
        added
    }

    fn kind(self, kind: HeadingKind) -> &'static str {
        let words = match kind {
            HeadingKind::Preamble => ["الديباجة", "序言", "Preamble", "Préambule", "Преамбула", "Preámbulo"],
            HeadingKind::Annex => ["المرفق", "附件", "Annex", "Annexe", "Приложение", "Anexo"],
            HeadingKind::Appendix => ["التذييل", "附录", "Appendix", "Appendice", "Дополнение", "Apéndice"],
            HeadingKind::Schedule => ["الجدول", "附表", "Schedule", "Liste", "Перечень", "Lista"],
            HeadingKind::Rule => ["القاعدة", "规则", "Rule", "Règle", "Правило", "Regla"],
            HeadingKind::Principle => ["المبدأ", "原则", "Principle", "Principe", "Принцип", "Principio"],
            HeadingKind::Text => ["النص", "案文", "Text", "Texte", "Текст", "Texto"],
            HeadingKind::Part => ["الجزء", "部分", "Part", "Partie", "Часть", "Parte"],
            HeadingKind::Title => ["الباب", "编", "Title", "Titre", "Раздел", "Título"],
            HeadingKind::Chapter => ["الفصل", "章", "Chapter", "Chapitre", "Глава", "Capítulo"],
            HeadingKind::Section => ["القسم", "节", "Section", "Section", "Секция", "Sección"],
            HeadingKind::Article | HeadingKind::Plain => ["المادة", "条", "Article", "Article", "Статья", "Artículo"],
        };
        words[self as usize]
    }

    /// `17`, `2 bis`, `2-бис`, `2 مكررا`.
    fn number(self, number: &str) -> String {
        let (base, times) = numeral::split(number);
        match (times, self) {
            (0, _) => number.to_owned(),
            (_, Tongue::Arabic) => format!("{base} {}", numeral::arabic_again(times)),
            (_, Tongue::Russian) => format!("{base}-{}", numeral::russian_again(times)),
            (_, Tongue::Chinese) => format!("{base}之{}", numeral::chinese(times + 1)),
            _ => format!("{base}\u{a0}{}", numeral::again(times)),
        }
    }

    /// `(1)`, `, paragraph 1`, `第1款`.
    fn paragraph(self, number: &str, form: Form, joint: &str) -> String {
        let number = self.number(number);
        let word = match (self, form) {
            (Tongue::Chinese, _) => return format!("第{number}款"),
            (Tongue::English, Form::Short) => return format!("({number})"),
            (Tongue::Arabic, _) => "الفقرة",
            (Tongue::English, Form::Long) => "paragraph",
            (Tongue::French, Form::Short) => "par.",
            (Tongue::French, Form::Long) => "paragraphe",
            (Tongue::Russian, Form::Short) => "п.",
            (Tongue::Russian, Form::Long) => "пункт",
            (Tongue::Spanish, Form::Short) => "párr.",
            (Tongue::Spanish, Form::Long) => "párrafo",
        };
        format!("{joint}{word} {number}")
    }

    /// `(a)`, ` a)`, `, alinéa a)`, `(a)项`; `first`: it stands right under the provision.
    fn inner(self, style: UnitStyle, number: &str, first: bool, form: Form) -> String {
        let subparagraph = style == UnitStyle::Subparagraph;
        match (self, form) {
            (Tongue::English, Form::Short) => format!("({number})"),
            (Tongue::English, Form::Long) => format!(" ({number})"),
            (Tongue::French | Tongue::Spanish | Tongue::Russian, Form::Short) if first => format!(", {number})"),
            (Tongue::French | Tongue::Spanish | Tongue::Russian, Form::Short) => format!(" {number})"),
            (Tongue::French, Form::Long) if subparagraph => format!(", alinéa {number})"),
            (Tongue::French, Form::Long) => format!(", sous-alinéa {number})"),
            (Tongue::Spanish, Form::Long) if subparagraph => format!(", apartado {number})"),
            (Tongue::Spanish, Form::Long) => format!(", inciso {number})"),
            (Tongue::Russian, Form::Long) => format!(", подпункт {number})"),
            (Tongue::Chinese, _) if subparagraph => format!("({number})项"),
            (Tongue::Chinese, _) => match numeral::roman_value(number) {
                Some(value) if style == UnitStyle::Point => format!("({})目", numeral::chinese(value)),
                _ => format!("({number})目"),
            },
            (Tongue::Arabic, _) if style == UnitStyle::Point => match numeral::roman_value(number) {
                Some(value) => format!(" ‘{value}’"),
                None => format!(" ‘{number}’"),
            },
            (Tongue::Arabic, _) => format!(" ({})", numeral::arabic_letter(number).unwrap_or(number)),
        }
    }

    fn option(self) -> &'static str {
        ["الخيار ", "备选案文", "option ", "option ", "вариант ", "opción "][self as usize]
    }

    fn unnumbered(self, number: &str) -> String {
        match self {
            Tongue::Arabic => format!("الفقرة غير المرقمة {number}"),
            Tongue::Chinese => format!("第{number}段"),
            Tongue::English => format!("unnumbered paragraph {number}"),
            Tongue::French => format!("alinéa non numéroté {number}"),
            Tongue::Russian => format!("абзац {number}"),
            Tongue::Spanish => format!("párrafo sin numerar {number}"),
        }
    }
}

/// `第17条`, `第2条之二`.
fn chinese_article(number: &str) -> String {
    let (base, times) = numeral::split(number);
    match times {
        0 => format!("第{number}条"),
        _ => format!("第{base}条之{}", numeral::chinese(times + 1)),
    }
}

/// The number without the word that its path has before it (`option-1`), and which of several with the same label it is
/// (`a_2`).
fn cleaned(step: Step<'_>) -> (&str, Option<&str>) {
    let (label, repeat) = match step.number.rsplit_once('_') {
        Some((label, repeat)) if repeat.bytes().all(|byte| byte.is_ascii_digit()) => (label, Some(repeat)),
        _ => (step.number, None),
    };
    let number = match step.style {
        UnitStyle::Option | UnitStyle::Alinea | UnitStyle::Recital => {
            label.split_once('-').map_or(label, |(_, number)| number)
        }
        _ => label,
    };
    (number, repeat)
}
