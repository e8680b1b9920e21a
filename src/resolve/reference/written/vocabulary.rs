//! The words that references are made of, in the six languages of the United Nations, folded.

use super::number::fold;
use crate::model::draft::HeadingKind;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What a word says that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) of: Thing,
    /// Whether it is a plural, after which a list of bare numbers may follow.
    pub(super) many: bool,
}

/// What a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    /// `article`, `preamble`, `annex`.
    Provision(HeadingKind),
    /// `paragraph`, `subparagraph`.
    Unit(Level),
    /// `chapeau`: the words before a list, which have no path of their own.
    Chapeau,
}

/// What kind of unit a word names, outermost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Recital,
    Paragraph,
    Alinea,
    Subparagraph,
    Point,
    Option,
}

/// What `§` and `¶` mean.
pub(super) const SECTION_SIGN: Meaning = Meaning { of: Thing::Unit(Level::Paragraph), many: false };

/// Each thing with its words for one and for several, apart by spaces.
const TABLE: [(Thing, &str, &str); 10] = [
    (
        Thing::Provision(HeadingKind::Article),
        "article art articulo статья статье статью статьеи ст المادة مادة للمادة",
        "articles arts articulos статьи статеи статьям статьями статьях المواد مواد المادتان المادتين للمواد \
         للمادتين",
    ),
    (
        Thing::Provision(HeadingKind::Preamble),
        "preamble preambule preambulo преамбула преамбулы преамбуле преамбулу преамбулои الديباجة ديباجة \
         للديباجة 序言 前言",
        "",
    ),
    (
        Thing::Provision(HeadingKind::Annex),
        "annex annexe anexo приложение приложения приложению приложением приложении المرفق مرفق للمرفق 附件 附录",
        "annexes anexos приложениям приложениях المرفقات المرفقان المرفقين",
    ),
    (
        Thing::Unit(Level::Paragraph),
        "paragraph para par paragraphe parrafo parr numeral пункт пункта пункту пунктом пункте п الفقرة فقرة \
         للفقرة 款",
        "paragraphs paras paragraphes parrafos numerales пункты пунктов пунктам пунктами пунктах пп الفقرات \
         الفقرتان الفقرتين فقرات للفقرتين",
    ),
    (Thing::Unit(Level::Alinea), "alinea al абзац абзаца абзацу абзаце", "alineas абзацы абзацев"),
    (
        Thing::Unit(Level::Subparagraph),
        "subparagraph subpara letter lit sousparagraphe lettre apartado inciso literal letra subparrafo \
         подпункт подпункта подпункту подпунктом подпункте подп 项 項",
        "subparagraphs subparas sousparagraphes lettres apartados incisos literales подпункты подпунктов \
         подпунктам подпунктами подпунктах",
    ),
    (
        Thing::Unit(Level::Point),
        "point subsubparagraph clause item sousalinea subinciso البند بند 目",
        "points clauses items sousalineas subincisos البنود",
    ),
    (
        Thing::Unit(Level::Option),
        "option alternative variante variant opcion alternativa вариант варианта альтернатива الخيار خيار \
         البديل 备选案文 备选方案 选项",
        "options alternatives variantes opciones варианты вариантов الخياران الخيارات",
    ),
    (Thing::Unit(Level::Recital), "recital considerant considerando", "recitals considerants considerandos"),
    (Thing::Chapeau, "chapeau encabezamiento", ""),
];

static MEANINGS: LazyLock<FxHashMap<&'static str, Meaning>> = LazyLock::new(|| {
    let entry = |of, many| move |word| (word, Meaning { of, many });
    TABLE
        .iter()
        .flat_map(|(of, one, several)| {
            one.split_whitespace().map(entry(*of, false)).chain(several.split_whitespace().map(entry(*of, true)))
        })
        .collect()
});

/// What a word means, if it is one that references are made of.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    if word.len() > 40 {
        return None;
    }
    MEANINGS.get(&*fold(word)).copied()
}

/// Every word for articles, preambles, annexes and their parts, to find the nearest to a slip.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    TABLE.iter().flat_map(|(_, one, several)| one.split_whitespace().chain(several.split_whitespace()))
}

/// `and`, `or`: what joins the parts of a list.
pub(super) fn is_and(word: &str) -> bool {
    matches!(
        &*fold(word),
        "and"
            | "or"
            | "et"
            | "ou"
            | "y"
            | "e"
            | "o"
            | "u"
            | "и"
            | "или"
            | "و"
            | "او"
            | "和"
            | "及"
            | "与"
            | "或"
            | "以及"
    )
}

/// `to`, `through`: what joins the ends of a range.
pub(super) fn is_to(word: &str) -> bool {
    matches!(&*fold(word), "to" | "through" | "a" | "al" | "hasta" | "по" | "до" | "الى" | "حتى" | "至" | "到")
}

/// `of`, `de`: what leads from a part to its whole.
pub(super) fn is_of(word: &str) -> bool {
    matches!(&*fold(word), "of" | "de" | "du" | "del" | "des" | "d" | "من" | "的")
}

/// `the`, `la`: what stands before a noun and says nothing here.
pub(super) fn is_the(word: &str) -> bool {
    matches!(&*fold(word), "the" | "l" | "la" | "le" | "les" | "el" | "los" | "las")
}
