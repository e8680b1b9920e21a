//! The words before a mention in Chinese, which has no spaces: `《联合国宪章》第四条`, `该公约第十二条`, `其第十三条`.

use super::super::super::written::is_ideograph;
use super::Instrument;
use super::names::Names;
use super::nouns::Noun;
use crate::model::id::TreatyId;

/// Nouns for instruments, the longer before those they end with.
const NOUNS: [(&str, Noun); 22] = [
    ("公约草案", Noun::Convention),
    ("协定草案", Noun::Agreement),
    ("议定书", Noun::Protocol),
    ("公约", Noun::Convention),
    ("条约", Noun::Treaty),
    ("协定", Noun::Agreement),
    ("协议", Noun::Agreement),
    ("草案", Noun::Text),
    ("案文", Noun::Text),
    ("文书", Noun::Text),
    ("宪章", Noun::Charter),
    ("规约", Noun::Statute),
    ("盟约", Noun::Covenant),
    ("宣言", Noun::Declaration),
    ("契约", Noun::Pact),
    ("宪法", Noun::Foreign),
    ("章程", Noun::Foreign),
    ("法律", Noun::Foreign),
    ("法典", Noun::Foreign),
    ("条例", Noun::Foreign),
    ("决议", Noun::Foreign),
    ("法", Noun::Foreign),
];

/// What may stand before a noun that is ours.
const PLAIN: &str = "本新在于据照按和与对及由从以为是即见在根";

/// The noun that a text ends with.
pub(super) fn ending(text: &str) -> Option<Noun> {
    NOUNS.iter().find(|(word, _)| text.ends_with(word)).map(|(_, noun)| *noun)
}

/// The text before the mark that joins a mention to it: `《宪章》（见第四条）`.
pub(super) fn without_joint(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix('见').unwrap_or(text).trim_end_matches(['（', '，', '(']).trim_end()
}

/// Whose article a mention means between the words `before` and `after`.
pub(super) fn whose(before: &str, after: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    if let Some(inside) = after.trim_start().strip_prefix('（') {
        let inside = inside.split('）').next().unwrap_or_default();
        if let Some(quoted) = inside.strip_prefix('《').and_then(|inside| inside.split('》').next()) {
            return by_title(quoted, own, names);
        }
    }
    // `公约的第三条`: of the Convention.
    let trimmed = before.strip_suffix('的').unwrap_or(before);
    if let Some((treaty, _)) = names.ending(trimmed).or_else(|| names.ending(trimmed.trim_end_matches('》'))) {
        return Instrument::Named(treaty);
    }
    if let Some(quoted) = trimmed.strip_suffix('》') {
        return by_title(quoted.rsplit('《').next().unwrap_or_default(), own, names);
    }
    if ["其", "共同", "各自", "他们的", "它们的"].iter().any(|word| trimmed.ends_with(word)) {
        return Instrument::Other;
    }
    let number = |c: char| c.is_numeric() || "一二三四五六七八九十".contains(c);
    if trimmed.trim_end_matches(number).ends_with("附件") {
        return Instrument::Other;
    }
    let Some((word, noun)) = NOUNS.iter().find(|(word, _)| trimmed.ends_with(word)) else { return Instrument::Own };
    let plain = trimmed[..trimmed.len() - word.len()]
        .chars()
        .next_back()
        .is_none_or(|last| (!is_ideograph(last) && last != '》' && !last.is_alphanumeric()) || PLAIN.contains(last));
    if plain && names.is_of(*noun, own) { Instrument::Own } else { Instrument::Other }
}

/// Whose article it is by a title in title marks: ours where it is nothing but a noun, or a treaty's of the site.
fn by_title(title: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    if let Some((treaty, before)) = names.ending(title)
        && before.is_empty()
    {
        return Instrument::Named(treaty);
    }
    let ours = NOUNS.iter().any(|(word, noun)| *word == title && names.is_of(*noun, own));
    if ours { Instrument::Own } else { Instrument::Other }
}
