use unicode_normalization::UnicodeNormalization;

/// Whether a character shows nothing by itself: soft hyphens, zero-width spaces and joiners, marks of direction, selectors of
/// a glyph's variant.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether a character is the line that draws out an Arabic word. Between spaces it is a dash; on a letter it is nothing.
pub fn is_tatweel(c: char) -> bool {
    c == '\u{640}'
}

/// Whether a character is a form of other letters that only fonts should know: `ﬁ`, Arabic letters by their place in the
/// word, full-width digits and letters.
pub(super) fn is_form(c: char) -> bool {
    matches!(c, '\u{132}' | '\u{133}' | '\u{1C4}'..='\u{1CC}' | '\u{1F1}'..='\u{1F3}' | '\u{FB00}'..='\u{FB06}'
        | '\u{FB13}'..='\u{FB17}' | '\u{FB4F}'..='\u{FBFF}' | '\u{FC00}'..='\u{FDF9}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}')
}

/// What such a form is a form of; `None` for every other character. A form of an Arabic vowel mark is the mark.
pub fn unjoined(c: char) -> Option<String> {
    let bare = |c: &char| !is_tatweel(*c) && !c.is_whitespace();
    is_form(c).then(|| std::iter::once(c).nfkc().filter(bare).collect())
}

/// What a sign of several shapes, or a letter that is two, is compared as.
pub(super) fn shape(c: char) -> Option<&'static str> {
    Some(match c {
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' | '´' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | '＇' => "'",
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' | '〟' | '＂' => "\"",
        '\u{2010}' | '\u{2011}' | '\u{FE63}' | '\u{FF0D}' => "-",
        'œ' => "oe",
        'Œ' => "OE",
        'æ' => "ae",
        'Æ' => "AE",
        c if !c.is_ascii() && c.is_whitespace() => " ",
        _ => return None,
    })
}

/// Whether a character certainly stands for itself alone: most texts have no others, and are told by it.
pub(super) fn is_plain(c: char) -> bool {
    matches!(c, '\0'..='\u{AC}' | '\u{AE}'..='\u{131}' | '\u{134}'..='\u{1C3}' | '\u{1CD}'..='\u{1F0}' | '\u{1F4}'..='\u{2FF}'
        | '\u{388}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{609}'..='\u{60F}' | '\u{61D}'..='\u{63F}'
        | '\u{641}'..='\u{64A}' | '\u{660}'..='\u{66D}' | '\u{1E00}'..='\u{1EFF}' | '\u{2002}'..='\u{200A}'
        | '\u{2010}'..='\u{2029}' | '\u{202F}'..='\u{205F}' | '\u{20A0}'..='\u{20BF}' | '\u{2116}'
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309B}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}')
}
