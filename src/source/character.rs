//! Characters that no text may hold.

/// Whether no text may hold a character: XML, and so a feed, cannot hold the control characters but tab and the ends of lines, nor
/// U+FFFE and U+FFFF; and U+FDD0 to U+FDEF are for programs to mark places with, which this one does.
pub fn is_forbidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
}
