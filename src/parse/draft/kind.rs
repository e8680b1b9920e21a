//! The first words of headings in the six languages of the United Nations.

use super::numeral::fold;
use crate::model::draft::HeadingKind;

/// Folded words (lower case, no accents) that make a heading's kind.
const WORDS: [(HeadingKind, &[&str]); 7] = [
    (HeadingKind::Preamble, &["preamble", "preambule", "preambulo", "преамбула", "الديباجه", "الديباجة", "ديباجة"]),
    (HeadingKind::Part, &["part", "partie", "parte", "часть", "الجزء"]),
    (HeadingKind::Title, &["title", "titre", "titulo", "титул", "الباب"]),
    (HeadingKind::Chapter, &["chapter", "chapitre", "capitulo", "глава", "الفصل"]),
    (HeadingKind::Section, &["section", "seccion", "раздел", "القسم", "الفرع"]),
    (HeadingKind::Article, &["article", "articulo", "статья", "المادة", "الماده", "مادة"]),
    (HeadingKind::Annex, &["annex", "annexe", "anexo", "приложение", "المرفق", "مرفق", "الملحق"]),
];

/// Chinese words of kind: those that stand after the number (`第十七条`), and those that stand alone or before it.
const CHINESE_AFTER: [(HeadingKind, &str); 6] = [
    (HeadingKind::Part, "部分"),
    (HeadingKind::Title, "编"),
    (HeadingKind::Chapter, "章"),
    (HeadingKind::Section, "节"),
    (HeadingKind::Article, "条"),
    (HeadingKind::Annex, "附件"),
];
const CHINESE_BEFORE: [(HeadingKind, &str); 5] = [
    (HeadingKind::Preamble, "序言"),
    (HeadingKind::Preamble, "序文"),
    (HeadingKind::Preamble, "前言"),
    (HeadingKind::Annex, "附件"),
    (HeadingKind::Annex, "附录"),
];

/// The kind a whole word makes, if it makes one.
pub(super) fn of_word(word: &str) -> Option<HeadingKind> {
    if word.len() > 32 {
        return None;
    }
    let folded = fold(word);
    WORDS.iter().find(|(_, words)| words.contains(&folded.as_str())).map(|(kind, _)| *kind)
}

/// The kind a text begins with in Chinese, where it stands after the number, and its length in bytes.
pub(super) fn chinese_after(text: &str) -> Option<(HeadingKind, usize)> {
    CHINESE_AFTER.iter().find(|(_, word)| text.starts_with(word)).map(|(kind, word)| (*kind, word.len()))
}

/// The kind a text begins with in Chinese, where it stands before the number or alone, and its length in bytes.
pub(super) fn chinese_before(text: &str) -> Option<(HeadingKind, usize)> {
    CHINESE_BEFORE.iter().find(|(_, word)| text.starts_with(word)).map(|(kind, word)| (*kind, word.len()))
}

/// Whether a heading of this kind is one without a number.
pub(super) fn needs_no_number(kind: HeadingKind) -> bool {
    matches!(kind, HeadingKind::Preamble | HeadingKind::Annex)
}

/// Whether this kind is a provision rather than a grouping.
pub(super) fn is_provision(kind: HeadingKind) -> bool {
    matches!(kind, HeadingKind::Preamble | HeadingKind::Article | HeadingKind::Annex)
}

/// The English short form that ids of provisions begin with.
pub(super) fn id_word(kind: HeadingKind) -> &'static str {
    match kind {
        HeadingKind::Preamble => "preamble",
        HeadingKind::Annex => "annex",
        _ => "art",
    }
}

/// The Akoma Ntoso short form that anchors begin with.
pub(super) fn anchor_word(kind: HeadingKind) -> &'static str {
    match kind {
        HeadingKind::Part => "part",
        HeadingKind::Title => "title",
        HeadingKind::Chapter => "chp",
        HeadingKind::Section => "sec",
        HeadingKind::Preamble => "preamble",
        HeadingKind::Annex => "annex",
        HeadingKind::Article | HeadingKind::Plain => "art",
    }
}
