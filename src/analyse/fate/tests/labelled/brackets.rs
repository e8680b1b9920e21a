//! Edits of words that are not agreed: in brackets, in brackets in brackets, and in options.

use super::{Case, told};
use crate::model::fate::Verdict::{AsOption, InBrackets, InPart, InText, NotInText};

const EDITS: &[Case] = &[
    // Brackets that an edit takes off.
    (
        "kind = \"replace\"~ find = \"[or moths]\"~ with = \"or moths\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls or moths.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"[or moths]\"~ with = \"or moths\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls [or moths].",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"[or moths]\"~ with = \"or moths\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"[or moths]\"~ with = \"or moths\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls:\n\n**Option 1:** or moths\n\n**Option 2:** No text",
        AsOption,
    ),
    (
        "kind = \"replace\"~ find = \"[shall] [should]\"~ with = \"shall\"",
        "Each Party [shall] [should] dim its lamps.",
        "Each Party shall dim its lamps.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"[shall] [should]\"~ with = \"shall\"",
        "Each Party [shall] [should] dim its lamps.",
        "Each Party [shall] dim its lamps.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"[shall] [should]\"~ with = \"shall\"",
        "Each Party [shall] [should] dim its lamps.",
        "Each Party [shall] [should] dim its lamps.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"[shall] [should]\"~ with = \"shall\"",
        "Each Party [shall] [should] dim its lamps.",
        "Each Party should dim its lamps.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"[shall] [should]\"~ with = \"shall\"",
        "Each Party [shall] [should] dim its lamps.",
        "Each Party [should] dim its lamps.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"[each Party] shall\"~ with = \"each Party should\"",
        "At night [each Party] shall dim its lamps.",
        "At night [each Party] should dim its lamps.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"[each Party] shall\"~ with = \"each Party should\"",
        "At night [each Party] shall dim its lamps.",
        "At night each Party should dim its lamps.",
        InText,
    ),
    (
        "kind = \"replace\"~ with = \"Lamps harm no owls or moths.\"",
        "[Lamps harm [no owls] or moths.]",
        "Lamps harm [no owls] or moths.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ with = \"Lamps harm no owls or moths.\"",
        "[Lamps harm [no owls] or moths.]",
        "Lamps harm no owls or moths.",
        InText,
    ),
    // Words to stay.
    (
        "kind = \"retain\"~ find = \"[no owls [or moths]]\"",
        "Lamps harm [no owls [or moths]].",
        "Lamps harm no owls [or moths].",
        InBrackets,
    ),
    (
        "kind = \"retain\"~ find = \"[no owls [or moths]]\"",
        "Lamps harm [no owls [or moths]].",
        "Lamps harm no owls or moths.",
        InText,
    ),
    (
        "kind = \"retain\"~ find = \"[no owls [or moths]]\"",
        "Lamps harm [no owls [or moths]].",
        "Lamps harm no owls.",
        InPart,
    ),
    (
        "kind = \"retain\"~ at = \"sky/1/option-1\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        AsOption,
    ),
    (
        "kind = \"retain\"~ at = \"sky/1/option-1\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are dimmed at dusk.",
        InText,
    ),
    (
        "kind = \"retain\"~ at = \"sky/1/option-1\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are put out at midnight.",
        NotInText,
    ),
    // Words to go.
    (
        "kind = \"delete\"~ find = \"[or moths]\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls or moths.",
        NotInText,
    ),
    (
        "kind = \"delete\"~ at = \"sky/1/option-2\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are dimmed at dusk.",
        InText,
    ),
    (
        "kind = \"delete\"~ at = \"sky/1/option-2\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are:\n\n**Option 1:** put out at midnight\n\n**Option 2:** dimmed at dusk",
        AsOption,
    ),
    (
        "kind = \"delete\"~ at = \"sky/1/option-1\"",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at midnight",
        "Lamps are dimmed at dusk.",
        NotInText,
    ),
    // Words that come.
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"or signs\"",
        "Parties dim [lamps].",
        "Parties dim [lamps or signs].",
        InBrackets,
    ),
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"or signs\"",
        "Parties dim [lamps].",
        "Parties dim lamps [or] signs.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"dimmed at dusk\"~ with = \"put out at dusk\"",
        "Lamps are dimmed at dusk.",
        "Lamps are:\n\n**Option 1:** dimmed at dusk\n\n**Option 2:** put out at dusk",
        AsOption,
    ),
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"or signs\"",
        "Parties dim lamps [at dusk].",
        "Parties dim lamps or signs [at dusk].",
        InText,
    ),
];

#[test]
fn what_stands_in_brackets_or_in_an_option_is_never_told_as_agreed() {
    told(EDITS);
}
