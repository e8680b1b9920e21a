//! What plain mentions are looked for by: the words that begin references to articles, symbols of documents, names.

use crate::model::id::{DocumentId, PartyId};
use crate::model::language::Language;
use crate::model::party::{LONGEST_NAME, Party};
use crate::model::state::STATES;
use crate::model::words::Words;
use crate::resolve::reference::file::Parts;
use crate::resolve::reference::fills::escape;
use std::collections::BTreeMap;

/// What a text that is looked for stands for.
#[derive(Debug)]
pub(super) enum Pattern {
    /// A word that begins a reference to an article: `article`, `para.`
    Keyword,
    /// The symbol of a document, in one register or several.
    Symbol(Vec<DocumentId>),
    /// A name of someone.
    Name(Vec<Name>),
}

/// Whose name it is, and in which language; that of nobody with a page is known only not to find others inside it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) language: Option<Language>,
    pub(super) party: Option<PartyId>,
}

/// The texts to look for, and what each stands for.
pub(super) struct Patterns {
    pub(super) texts: Vec<String>,
    pub(super) patterns: Vec<Pattern>,
}

/// The words that running text names articles with. Fewer than a reference in brackets may use: `par` and `letter` are
/// words of their own.
const KEYWORDS: &str = "article articles art art. arts arts. paragraph paragraphs para. paras. subparagraph subparagraphs sub-paragraph \
     sub-paragraphs subpara. annex paragraphe paragraphes alinéa alinéas annexe artículo artículos párrafo \
     párrafos párr. apartado inciso anexo статья статьи статье статью статьей статьёй статей статьям статьями \
     статьях ст. пункт пункта пункте п. подпункт подпункта подпункте приложение приложения المادة المواد \
     المادتان المادتين للمادة للمادتين الفقرة 第 附件";

/// Everything that a site's texts are looked through for.
pub(super) fn patterns(parts: &Parts<'_>) -> Patterns {
    let mut known: BTreeMap<String, Pattern> = BTreeMap::new();
    if parts.autolink.delegations {
        // What a source calls those that it does not name is nobody's name.
        for (index, party) in parts.parties.iter().enumerate().filter(|(_, party)| party.unnamed().is_none()) {
            add_party(party, PartyId(index as u32), &mut known);
        }
        for state in STATES.iter() {
            for words in [&state.name, &state.other_names] {
                add_names(words, None, &mut known);
            }
        }
    }
    if parts.autolink.documents {
        for (index, document) in parts.documents.iter().enumerate().filter(|(_, document)| document.symbol.len() > 2) {
            let pattern = known.entry(escape(&document.symbol)).or_insert_with(|| Pattern::Symbol(Vec::new()));
            if let Pattern::Symbol(documents) = pattern {
                documents.push(DocumentId(index as u32));
            }
        }
    }
    if parts.autolink.articles {
        for word in KEYWORDS.split(' ') {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
            for form in [word.to_owned(), first + letters.as_str(), word.to_uppercase()] {
                known.insert(form, Pattern::Keyword);
            }
        }
    }
    let (texts, patterns) = known.into_iter().unzip();
    Patterns { texts, patterns }
}

fn add_party(party: &Party, id: PartyId, known: &mut BTreeMap<String, Pattern>) {
    let shown = party.shown.then_some(id);
    for words in [&party.name, &party.names] {
        add_names(words, shown, known);
    }
}

fn add_names(words: &Words, party: Option<PartyId>, known: &mut BTreeMap<String, Pattern>) {
    let looked_for = |name: &str| (2..=LONGEST_NAME).contains(&name.chars().count());
    for (language, name) in words.entries.iter().filter(|(_, name)| looked_for(name)) {
        for form in forms(name) {
            let pattern = known.entry(form).or_insert_with(|| Pattern::Name(Vec::new()));
            let name = Name { language: *language, party };
            if let Pattern::Name(names) = pattern
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
    }
}

/// The forms a name has in HTML: either apostrophe, and with the Arabic `for`.
fn forms(name: &str) -> Vec<String> {
    let mut forms = vec![escape(name)];
    if name.contains(['\'', '’']) {
        forms = vec![escape(&name.replace('\'', "’")), escape(&name.replace('’', "'"))];
    }
    if let Some(rest) = name.strip_prefix("ال") {
        // `ل` and the article become one: `للاتحاد`, `للجنة`.
        let joined = if rest.starts_with('ل') { format!("ل{rest}") } else { format!("لل{rest}") };
        forms.push(escape(&joined));
    }
    forms
}
