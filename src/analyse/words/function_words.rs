/// Words that hold a sentence together and say little by themselves, in the six languages of the United Nations, sorted.
/// A redline that keeps only such a word between two changes reads as confetti. Modal verbs, `not` and numbers are not
/// here: in a treaty they are what is negotiated.
const FUNCTION_WORDS: &[&str] = &[
    "a", "al", "an", "and", "are", "as", "at", "au", "aux", "avec", "be", "been", "being", "by", "ce", "ces", "cet",
    "cette", "con", "d", "dans", "de", "del", "des", "du", "d’", "d'", "e", "el", "elle", "en", "est", "et", "for",
    "from", "has", "have", "in", "into", "is", "it", "its", "l", "la", "las", "le", "les", "leur", "leurs", "lo",
    "los", "l’", "l'", "of", "on", "or", "ou", "o", "par", "para", "por", "pour", "qu", "que", "qui", "qu’", "qu'",
    "s", "sa", "se", "ses", "son", "su", "sur", "sus", "s’", "s'", "that", "the", "their", "these", "this", "those",
    "to", "u", "un", "una", "une", "unos", "was", "were", "which", "with", "y", "à", "’s", "'s", "в", "во", "для", "и",
    "из", "или", "к", "ко", "на", "о", "об", "от", "по", "при", "с", "со", "у", "что", "эта", "это", "этот", "أو",
    "إلى", "التي", "الذي", "عن", "على", "في", "من", "هذا", "هذه", "و", "与", "之", "于", "其", "及", "和", "在", "对",
    "或", "所", "的",
];

/// Whether a word says little by itself. Case does not matter.
pub(crate) fn is_function_word(word: &str) -> bool {
    // No function word is longer: most words are decided here.
    if word.len() > 12 {
        return false;
    }
    FUNCTION_WORDS.contains(&word) || FUNCTION_WORDS.contains(&&*word.to_lowercase())
}
