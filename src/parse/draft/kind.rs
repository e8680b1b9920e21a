//! The first words of headings: in the six languages of the United Nations, in German, Dutch, Portuguese and Italian, and in
//! whatever language a treaty says.

use super::numeral::fold;
use crate::model::draft::HeadingKind::{
    self, Annex, Appendix, Article, Chapter, Part, Preamble, Principle, Rule, Schedule, Section, Title,
};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Words (folded: lower case, no accents) that make a heading's kind.
#[rustfmt::skip]
const WORDS: [(HeadingKind, &[&str]); 12] = [
    (Preamble, &[
        "preamble", "preambule", "preambulo", "преамбула", "الديباجه", "الديباجة", "ديباجة", "praambel", "preambel",
        "preambolo",
    ]),
    (Part, &["part", "partie", "parte", "часть", "الجزء", "جزء", "teil", "deel"]),
    (Title, &["title", "titre", "titulo", "титул", "الباب", "باب", "titel", "titolo"]),
    (Chapter, &["chapter", "chapitre", "capitulo", "глава", "الفصل", "فصل", "kapitel", "hoofdstuk", "capitolo", "capo"]),
    (Section, &[
        "section", "seccion", "раздел", "القسم", "الفرع", "abschnitt", "afdeling", "secao", "seccao", "sezione",
    ]),
    (Article, &[
        "article", "articulo", "статья", "المادة", "الماده", "مادة", "ماده", "artikel", "artigo", "articolo",
    ]),
    (Rule, &["rule", "regle", "regla", "правило", "القاعدة", "قاعدة", "regel", "regra", "regola"]),
    (Principle, &[
        "principle", "principe", "principio", "принцип", "المبدأ", "المبدا", "مبدأ", "grundsatz", "beginsel",
    ]),
    (Annex, &[
        "annex", "annexe", "anexo", "приложение", "المرفق", "مرفق", "الملحق", "anhang", "anlage", "bijlage", "allegato",
    ]),
    (Appendix, &["appendix", "appendice", "apendice", "дополнение", "добавление", "التذييل", "تذييل"]),
    (Schedule, &["schedule", "bareme", "lista", "liste", "перечень", "الجدول", "جدول"]),
    (Article, &["§"]),
];

/// The same of several at once: `Articles 23-25`.
#[rustfmt::skip]
const SEVERAL: [(HeadingKind, &[&str]); 8] = [
    (Part, &["parts", "parties", "partes", "части"]),
    (Chapter, &["chapters", "chapitres", "capitulos", "главы"]),
    (Section, &["sections", "secciones", "разделы"]),
    (Article, &["articles", "articulos", "статьи", "المواد", "مواد", "artikel", "artigos", "articoli", "artikelen"]),
    (Rule, &["rules", "regles", "reglas", "правила", "القواعد", "regeln", "regole", "regras"]),
    (Principle, &["principles", "principes", "principios", "принципы", "المبادئ"]),
    (Annex, &["annexes", "anexos", "приложения", "المرفقات"]),
    (Schedule, &["schedules", "listes", "listas", "перечни"]),
];

/// Words before a word of kind that say how its provision stands: `Draft article 6`, `[New] Article 8`.
#[rustfmt::skip]
const STANDINGS: [&str; 24] = [
    "draft", "new", "proposed", "projet", "nouvel", "nouveau", "nouvelle", "proyecto", "nuevo", "nueva", "проект",
    "новая", "новыи", "новое", "новои", "مشروع", "entwurf", "neuer", "nieuw", "projeto", "novo", "progetto", "nuovo",
    "nieuwe",
];

/// What may stand between such a word and the word of kind.
const JOINTS: [&str; 6] = ["d", "de", "di", "do", "of", "del"];

/// Words of kind as they stand after `проект`.
const OWNED: [(HeadingKind, &str); 3] = [(Article, "статьи"), (Rule, "правила"), (Principle, "принципа")];

/// Chinese words of kind: those that stand after the number (`第十七条`), and those that stand alone or before it.
const CHINESE_AFTER: [(HeadingKind, &str); 7] =
    [(Part, "部分"), (Title, "编"), (Chapter, "章"), (Section, "节"), (Article, "条"), (Annex, "附件"), (Rule, "规则")];
const CHINESE_BEFORE: [(HeadingKind, &str); 8] = [
    (Preamble, "序言"),
    (Preamble, "序文"),
    (Preamble, "前言"),
    (Annex, "附件"),
    (Appendix, "附录"),
    (Schedule, "附表"),
    (Principle, "原则"),
    (Rule, "规则"),
];

/// Every folded word that makes one kind.
static KNOWN: LazyLock<HashMap<&str, HeadingKind>> = LazyLock::new(|| table(&WORDS));
static KNOWN_SEVERAL: LazyLock<HashMap<&str, HeadingKind>> = LazyLock::new(|| table(&SEVERAL));

fn table(words: &[(HeadingKind, &'static [&'static str])]) -> HashMap<&'static str, HeadingKind> {
    words.iter().flat_map(|(kind, words)| words.iter().map(|word| (*word, *kind))).collect()
}

/// The words of kind that a text is read with: the built-in ones, and those its treaty adds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds {
    added: Vec<(String, HeadingKind)>,
}

impl Kinds {
    /// With words of other languages, as they are written.
    pub fn with<'w>(words: impl IntoIterator<Item = (&'w str, HeadingKind)>) -> Self {
        Self { added: words.into_iter().map(|(word, kind)| (fold(word.trim()), kind)).collect() }
    }

    /// The kind a whole word makes, if it makes one.
    pub(super) fn of_word(&self, word: &str) -> Option<HeadingKind> {
        self.find(word, &KNOWN)
    }

    /// The kind a word makes that speaks of several, if it makes one.
    pub(super) fn of_several(&self, word: &str) -> Option<HeadingKind> {
        self.find(word, &KNOWN_SEVERAL)
    }

    fn find(&self, word: &str, known: &HashMap<&str, HeadingKind>) -> Option<HeadingKind> {
        if word.len() > 40 || word.is_empty() {
            return None;
        }
        let folded = fold(word);
        let added = self.added.iter().find(|(word, _)| *word == folded).map(|(_, kind)| *kind);
        added.or_else(|| known.get(folded.as_str()).copied())
    }

    /// The known word that one is within two letters of, and is not itself: `Artcle` of `article`.
    pub(super) fn near(&self, word: &str) -> Option<&str> {
        let length = word.chars().count();
        if !(4..=16).contains(&length) {
            return None;
        }
        let folded = fold(word);
        let long = |known: &&str| known.chars().count() >= 4;
        let near = |known: &&str| {
            let apart = known.chars().count().abs_diff(length);
            apart <= 2 && known.chars().next() == folded.chars().next() && is_slip(known, &folded)
        };
        let added = self.added.iter().map(|(word, _)| word.as_str());
        let builtin = WORDS.iter().flat_map(|(_, words)| words.iter().copied());
        added.chain(builtin).filter(long).find(near)
    }
}

/// Whether two words differ by one or two letters: left out, put in, exchanged, or two that changed places.
fn is_slip(one: &str, other: &str) -> bool {
    let most = if one.chars().count() < 6 { 1 } else { 2 };
    (1..=most).contains(&strsim::damerau_levenshtein(one, other))
}

/// Whether a word says how a provision stands: `Draft`, `New`.
pub(super) fn is_standing(word: &str) -> bool {
    word.len() <= 24 && STANDINGS.contains(&fold(word).as_str())
}

/// Whether a word may stand between such a word and the word of kind.
pub(super) fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word.to_lowercase().as_str())
}

/// The kind of a word in the case that `проект` asks for.
pub(super) fn owned(word: &str) -> Option<HeadingKind> {
    let folded = fold(word);
    OWNED.iter().find(|(_, owned)| *owned == folded).map(|(kind, _)| *kind)
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
    matches!(kind, Preamble) || is_appended(kind)
}

/// Whether a provision of this kind stands after the articles and under no grouping.
pub(super) fn is_appended(kind: HeadingKind) -> bool {
    matches!(kind, Annex | Appendix | Schedule)
}

/// Whether a provision of this kind counts as articles do.
pub(super) fn is_article(kind: HeadingKind) -> bool {
    matches!(kind, Article | Rule | Principle)
}

/// Whether this kind is a provision rather than a grouping.
pub(super) fn is_provision(kind: HeadingKind) -> bool {
    matches!(kind, Preamble | HeadingKind::Text) || is_article(kind) || is_appended(kind)
}

/// The English short form that ids of provisions begin with.
pub(super) fn id_word(kind: HeadingKind) -> &'static str {
    match kind {
        Article => "art",
        _ => kind.name(),
    }
}

/// The Akoma Ntoso short form that anchors begin with.
pub(super) fn anchor_word(kind: HeadingKind) -> &'static str {
    match kind {
        Chapter => "chp",
        Section => "sec",
        Article | HeadingKind::Plain => "art",
        _ => kind.name(),
    }
}
