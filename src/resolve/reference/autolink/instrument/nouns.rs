//! Words for instruments, and the plain words that may stand beside them, in six languages.

/// What a noun says that something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noun {
    /// What any negotiation has: `draft`, `text`.
    Text,
    /// What any treaty may be called.
    Treaty,
    Convention,
    Agreement,
    Protocol,
    Covenant,
    Charter,
    Statute,
    Declaration,
    Pact,
    /// What is never negotiated as a treaty: `law`, `constitution`.
    Foreign,
}

/// The nouns, folded to lower case; those that end in `*` with any ending.
const NOUNS: [(Noun, &str); 11] = [
    (
        Noun::Text,
        "draft drafts text version paper instrument projet texte version instrument proyecto texto versión instrumento \
         проект* текст* вариант* документ* مشروع نص النص المشروع الصك",
    ),
    (Noun::Treaty, "treaty traité tratado договор* معاهدة المعاهدة"),
    (Noun::Convention, "convention convención convenio конвенци* اتفاقية الاتفاقية"),
    (Noun::Agreement, "agreement accord acuerdo соглашени* اتفاق الاتفاق"),
    (Noun::Protocol, "protocol protocole protocolo протокол* بروتوكول البروتوكول"),
    (Noun::Covenant, "covenant العهد عهد"),
    (Noun::Charter, "charter charte carta хартии хартия хартию хартией ميثاق الميثاق"),
    (Noun::Statute, "statute statut estatuto устав* статут* النظام"),
    (Noun::Declaration, "declaration déclaration declaración деклараци* إعلان الإعلان"),
    (Noun::Pact, "pact compact pacte pacto пакт* договорённост*"),
    (
        Noun::Foreign,
        "law laws act code constitution directive regulation regulations resolution decision rules guidelines \
         conventions agreements treaties protocols covenants charters statutes declarations legislation bill ordinance \
         decree loi lois code constitution directive règlement résolution décision règles conventions accords \
         traités protocoles législation décret ordonnance ley leyes código constitución directiva reglamento resolución \
         decisión reglas convenciones convenios acuerdos tratados protocolos legislación decreto закон* конституци* \
         кодекс* директив* регламент* резолюци* решени* законодательств* правил* указ* القانون قانون القوانين الدستور \
         دستور القرار قرار التشريع تشريع اللائحة لائحة الاتفاقيات الاتفاقات المعاهدات",
    ),
];

/// What may stand before a noun without making it another instrument's.
const PLAIN: &str = "the this our present current future new draft revised further proposed consolidated negotiating \
     adopted final zero first second third chair chair's chairs committee's updated whole entire very la le les l cette \
     présente présent notre nouvelle nouveau future futur révisé révisée actuel actuelle el los las lo esta este \
     presente nuestra nuestro nueva nuevo futura futuro actual revisado revisada настоящей настоящего настоящая \
     настоящее данной данного этой этого будущей будущего новой нового нынешней нынешнего нашей нашего пересмотренного \
     пересмотренной هذه هذا";

/// What may stand after a noun in Arabic without making it another instrument's.
const PLAIN_AFTER: &str =
    "الحالية الحالي الجديدة الجديد المقترحة المقترح المقبلة المقبل المستقبلية المنقح المنقحة الحاضرة";

/// What points away from the text at hand.
const POINTING: &str = "that those same said another other latter former which whose such any each every both these \
     ladite ledit dite même autre autres celle celui ceux celles celle-ci celui-ci ceux-ci celles-ci dicha dicho misma mismo otra otro aquella aquel esa \
     ese citada citado указанной указанного упомянутой упомянутого другой другого того той же تلك ذلك نفس ذات";

/// What turns a noun into a name: `Convention on …`, `Convention of 1982`.
const TAIL: &str = "on against for relating concerning regarding of between among with to sur contre pour relative relatif \
     européenne européen internationale international bilatérale bilatéral \
     entre avec de des du d sobre contra para relativa relativo entre con del internacional bilateral о об против по между с بشأن لمكافحة لحماية \
     المتعلقة المتعلق الخاصة الخاص بين لعام عام لسنة سنة نفسها نفسه ذاتها ذاته المذكورة المذكور أخرى آخر";

/// Words for what has articles of its own behind the treaty's.
const ANNEXES: &str = "annex annexes appendix schedule annexe annexes appendice anexo anexos apéndice приложения приложение \
     приложений المرفق مرفق الملحق";

/// What leads from an article to what it is of.
const OF: &str = "of de du del des d из к من";
/// What may: only where the name of an instrument follows.
const IN: &str =
    "in under from to pursuant within dans en sous selon à au aux bajo según al a в во по согласно في بموجب إلى";

/// Words for the parts of a text: an article `of Chapter II` is of the same text.
const DIVISIONS: &str = "chapter part section title chapitre partie titre capítulo parte sección título главы части раздела \
     الفصل الباب الجزء القسم";

fn is_in(words: &str, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let lower = word.to_lowercase().replace('’', "'");
    words.split_whitespace().any(|known| known == lower)
}

/// The noun that a word is.
pub(super) fn noun(word: &str) -> Option<Noun> {
    let lower = word.to_lowercase();
    // Arabic writes `for the` and `in the` as part of the noun.
    let bare = ["لل", "بال", "وال", "كال"]
        .iter()
        .find_map(|prefix| lower.strip_prefix(prefix))
        .map_or_else(|| lower.clone(), |rest| format!("ال{rest}"));
    let is = |known: &str| match known.strip_suffix('*') {
        Some(stem) => lower.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= 3),
        None => known == lower || known == bare,
    };
    NOUNS.iter().find(|(_, words)| words.split_whitespace().any(is)).map(|(noun, _)| *noun)
}

pub(super) fn is_plain(word: &str) -> bool {
    is_in(PLAIN, word)
}

pub(super) fn is_plain_after(word: &str) -> bool {
    is_in(PLAIN_AFTER, word)
}

pub(super) fn is_pointing(word: &str) -> bool {
    is_in(POINTING, word)
}

pub(super) fn is_tail(word: &str) -> bool {
    is_in(TAIL, word)
}

pub(super) fn is_of(word: &str) -> bool {
    is_in(OF, word)
}

pub(super) fn leads_in(word: &str) -> bool {
    is_in(IN, word)
}

pub(super) fn is_division(word: &str) -> bool {
    is_in(DIVISIONS, word)
}

pub(super) fn is_annex(word: &str) -> bool {
    is_in(ANNEXES, word)
}

/// An Arabic noun without its article, which the name of an instrument follows: `اتفاقية فيينا`.
pub(super) fn begins_arabic_name(word: &str) -> bool {
    word.chars().all(|c| ('\u{0620}'..='\u{064a}').contains(&c)) && !word.contains("ال") && !word.starts_with("لل")
}

/// `article 13 thereof`: of what was named before.
pub(super) fn is_thereof(word: &str) -> bool {
    is_in("thereof thereto ibid منها منه", word)
}

/// `Common Article 3`: of several instruments at once.
pub(super) fn is_common(word: &str) -> bool {
    is_in("common commun commune communs communes común comunes общая общей общую общие المشتركة", word)
}

/// `its article 13`, `an article 5 metres long`: of something else, or no number of an article at all.
pub(super) fn is_not_the(word: &str) -> bool {
    is_in(
        "its their his her whose a an one each every another any un une son sa leur leurs ses chaque cuyo su sus un una \
         cada его ее её их каждая каждой своей свою",
        word,
    )
}

/// Those who are written with a capital without being named: `under article 4 States Parties shall`.
pub(super) fn is_parties(word: &str) -> bool {
    is_in(
        "state states party parties member members contracting état états partie parties estado estados parte partes \
         государства государство государствам участники сторона стороны الدول",
        word,
    )
}

/// Three letters or more, nearly all of them capitals: `ICCPR`, `UNCLOS`, `TFEU`.
pub(super) fn is_acronym(word: &str) -> bool {
    let (letters, capitals) = word.chars().fold((0, 0), |(letters, capitals), c| {
        (letters + usize::from(c.is_alphabetic()), capitals + usize::from(c.is_uppercase()))
    });
    capitals >= 3 && capitals + 1 >= letters && !is_roman(word)
}

/// `XII`: the number of a chapter and no acronym.
fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
}
