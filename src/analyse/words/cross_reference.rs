use super::{Token, TokenKind, runs, tokens};
use crate::model::language::Language;
use crate::model::letters::as_read;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// The words, in lower case, that the number of another part of the text follows.
static NOUNS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| WRITTEN.iter().copied().collect());
const WRITTEN: &[&str] = &[
    "article",
    "articles",
    "art",
    "arts",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "subparagraph",
    "subparagraphs",
    "chapter",
    "chapters",
    "section",
    "sections",
    "part",
    "parts",
    "annex",
    "annexes",
    "appendix",
    "rule",
    "rules",
    "principle",
    "option",
    "options", // en
    "paragraphe",
    "paragraphes",
    "alinéa",
    "alinéas",
    "chapitre",
    "chapitres",
    "partie",
    "annexe",
    "règle", // fr
    "artículo",
    "artículos",
    "párrafo",
    "párrafos",
    "apartado",
    "apartados",
    "inciso",
    "incisos",
    "capítulo",
    "capítulos",
    "sección",
    "anexo",
    "anexos",
    "regla", // es
    "статья",
    "статьи",
    "статье",
    "статью",
    "статьей",
    "статьёй",
    "статей",
    "статьям",
    "статьями",
    "статьях",
    "пункт",
    "пункта",
    "пункту",
    "пунктом",
    "пункте",
    "пункты",
    "пунктов",
    "пунктам",
    "пунктами",
    "пунктах",
    "подпункт",
    "подпункта",
    "подпункте",
    "подпункты",
    "подпунктов",
    "главы",
    "глава",
    "главе",
    "раздел",
    "раздела",
    "приложение",
    "приложения",
    "приложении", // ru
    "المادة",
    "مادة",
    "للمادة",
    "بالمادة",
    "المواد",
    "المادتين",
    "المادتان",
    "الفقرة",
    "فقرة",
    "للفقرة",
    "بالفقرة",
    "الفقرات",
    "الفقرتين",
    "الفقرتان",
    "البند",
    "الفصل",
    "الباب",
    "المرفق", // ar
    "第",     // zh
];
/// What joins the numbers of a list.
const JOINTS: &[&str] = &[
    "and", "or", "to", "through", "et", "ou", "à", "y", "o", "a", "al", "и", "или", "по", "و", "أو", "إلى", "和", "或",
    "至", "bis", "ter", "quater",
];
/// What a number can be set in or parted by.
const MARKS: &[&str] = &["(", ")", ",", "،", "、", "-", "–", "—", "/", "（", "）"];

/// For each token of a text, whether it is the number or letter of a cross-reference: `12` and `a` in `article 12 (a)`.
/// It is, if only other numbers and what joins them stand between it and a word such as `article`.
pub(crate) fn reference_numbers(text: &str, tokens: &[Token]) -> Vec<bool> {
    let mut numbers = Vec::with_capacity(tokens.len());
    // Whether a number may follow, and whether one may be a letter: only within parentheses.
    let (mut follows, mut enclosed) = (false, false);
    // A dictionary parts `第四条` in one way and `第十二条` in another.
    let chinese = chinese_references(text);
    for token in tokens {
        let read = as_read(&text[token.range()]);
        let word = lower_case(&read);
        let word = &*word;
        let is_chinese = chinese.iter().any(|name| name.start < token.range().end && token.range().start < name.end);
        let is_number = token.kind == TokenKind::Word
            && (is_chinese || (follows && (is_figure(word) || (enclosed && is_letter(word)))));
        numbers.push(is_number);
        follows = match token.kind {
            TokenKind::Word => is_number || NOUNS.contains(word) || (follows && JOINTS.contains(&word)),
            TokenKind::Mark => follows && MARKS.contains(&word),
            TokenKind::Bracket => false,
        };
        enclosed = matches!(word, "(" | "（") || (enclosed && follows && !matches!(word, ")" | "）"));
    }
    numbers
}

fn lower_case(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(word);
    }
    word.to_lowercase().into()
}

/// The words of a text ([`runs`]), each with whether it is the number or letter of a cross-reference.
pub(crate) fn runs_and_references(text: &str, language: Language) -> impl Iterator<Item = (Range<usize>, bool)> {
    let tokens = tokens(text, language);
    let numbers = reference_numbers(text, &tokens);
    let mut numbers =
        tokens.into_iter().zip(numbers).filter(|(_, is_number)| *is_number).map(|(token, _)| token).peekable();
    runs(text).map(move |run| {
        while numbers.next_if(|number| number.range().end <= run.start).is_some() {}
        let is_reference = numbers.peek().is_some_and(|number| number.range().start <= run.start);
        (run, is_reference)
    })
}

/// `12`, `12bis`, `٣`, `十七`.
fn is_figure(word: &str) -> bool {
    let is_chinese = |c| "〇零一二三四五六七八九十百".contains(c);
    word.starts_with(char::is_numeric) || (!word.is_empty() && word.chars().all(is_chinese))
}

/// Where a text names a part by an ordinal, as bytes: `第四条`, `第2款`; not the `第一` of `第一次`.
fn chinese_references(text: &str) -> Vec<Range<usize>> {
    const PARTS: [char; 8] = ['条', '款', '项', '目', '章', '节', '编', '段'];
    let name = |(at, sign): (usize, &str)| {
        let rest = &text[at + sign.len()..];
        let is_figure = |c: char| c.is_numeric() || "〇零一二三四五六七八九十百".contains(c);
        let number = rest.find(|c| !is_figure(c)).filter(|length| *length > 0)?;
        let part = rest[number..].chars().next().filter(|c| PARTS.contains(c))?;
        Some(at..at + sign.len() + number + part.len_utf8())
    };
    text.match_indices('第').filter_map(name).collect()
}

/// `a`, `iv`, `ب`.
fn is_letter(word: &str) -> bool {
    word.chars().count() == 1 || (word.len() <= 5 && word.chars().all(|c| "ivx".contains(c)))
}
