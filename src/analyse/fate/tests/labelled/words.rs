//! Edits of one paragraph.

use super::{Case, told};
use crate::model::fate::Verdict::{AsOption, Elsewhere, InBrackets, InPart, InText, NotInText};

const EDITS: &[Case] = &[
    // A word for another.
    (
        "kind = \"replace\"~ find = \"shall\"~ nth = 1~ with = \"should\"",
        "Each Party shall dim its lamps and shall report.",
        "Each Party should dim its lamps and shall report.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"shall dim\"~ with = \"shall not dim\"",
        "Each Party shall dim its lamps.",
        "Each Party shall dim its lamps and shall not sell them.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"shall dim\"~ with = \"shall not dim\"",
        "Each Party shall dim its lamps.",
        "Each Party shall not dim its lamps.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"shall not\"~ with = \"shall\"",
        "Each Party shall not dim its lamps.",
        "Each Party shall dim its lamps.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"shall not\"~ with = \"shall\"",
        "Each Party shall not dim its lamps.",
        "Each Party shall [not] dim its lamps.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"moths\"~ with = \"bats\"",
        "Keepers count moths and owls.",
        "Keepers count moths and owls, and feed bats.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"moths\"~ with = \"bats\"",
        "Keepers count moths and owls.",
        "Keepers count [bats] [newts] and owls.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"ten\"~ nth = 1~ with = \"twenty\"",
        "Lamps stand ten metres apart, for ten years.",
        "Lamps stand twenty metres apart, for ten years.",
        InText,
    ),
    // Words that come.
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"as far as possible\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps, as far as possible.",
        InText,
    ),
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"as far as possible\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps[, as far as possible].",
        InBrackets,
    ),
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"as far as possible\"",
        "Each Party dims its lamps.",
        "Each Party dims its [lamps].",
        NotInText,
    ),
    (
        "kind = \"add\"~ with = \"Keepers report to the meeting.\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps:\n\n**Option 1:** at dusk.\n\n**Option 2:** Keepers report to the meeting.",
        AsOption,
    ),
    (
        "kind = \"add\"~ with = \"Keepers report every second year to the meeting on all lamps lit.\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps.\n\n# Article 2. Reports {#reports}\n\n1. Keepers report every second year to the meeting on all lamps lit.",
        Elsewhere,
    ),
    (
        "kind = \"add\"~ with = \"Keepers report every year in accordance with article 12.\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps. Keepers report every year in accordance with article 15.",
        InText,
    ),
    (
        "kind = \"add\"~ with = \"Keepers report every year on lamps and moths.\"",
        "Each Party dims its lamps.",
        "Each Party dims its lamps. Keepers report every year.",
        InPart,
    ),
    // Words that go.
    ("kind = \"delete\"~ find = \"as far as possible\"", "Dim lamps as far as possible.", "Dim lamps.", InText),
    (
        "kind = \"delete\"~ find = \"as far as possible\"",
        "Dim lamps as far as possible.",
        "Dim lamps [as far as possible].",
        InBrackets,
    ),
    (
        "kind = \"delete\"~ find = \"as far as possible\"",
        "Dim lamps as far as possible.",
        "Dim all lamps as far as possible.",
        NotInText,
    ),
    (
        "kind = \"delete\"~ find = \"under article 12\"",
        "Keepers report under article 12.",
        "Keepers report under article 14.",
        NotInText,
    ),
    // Words that stay.
    (
        "kind = \"retain\"~ find = \"[or moths]\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls [or moths].",
        InBrackets,
    ),
    (
        "kind = \"retain\"~ find = \"[or moths]\"",
        "Lamps harm no owls [or moths].",
        "Lamps harm no owls or moths.",
        InText,
    ),
    ("kind = \"retain\"~ find = \"[or moths]\"", "Lamps harm no owls [or moths].", "Lamps harm no owls.", NotInText),
    // Other scripts.
    ("kind = \"replace\"~ find = \"应\"~ with = \"可\"", "各缔约方应保护夜空。", "各缔约方可保护夜空。", InText),
    (
        "kind = \"replace\"~ find = \"يجب\"~ with = \"ينبغي\"",
        "يجب على كل طرف حماية السماء.",
        "[ينبغي] على كل طرف حماية السماء.",
        InBrackets,
    ),
    (
        "kind = \"add\"~ after = \"lampes\"~ with = \"lorsqu’il y a lieu\"",
        "Chaque Partie éteint ses lampes.",
        "Chaque Partie éteint ses lampes lorsqu’il y a lieu.",
        InText,
    ),
    // More of each.
    (
        "kind = \"replace\"~ find = \"may share\"~ with = \"shall not share\"",
        "Parties may share data with keepers.",
        "Parties shall share data with keepers and may not sell it.",
        InPart,
    ),
    (
        "kind = \"replace\"~ find = \"lamps, towers and signs\"~ with = \"signs, lamps and towers\"",
        "Parties dim lamps, towers and signs.",
        "Parties dim signs, lamps and towers.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"lamps, towers and signs\"~ with = \"signs, lamps and towers\"",
        "Parties dim lamps, towers and signs.",
        "Parties dim lamps, towers and signs at dusk.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"night\"~ with = \"dark\"",
        "Parties protect the night sky.",
        "Parties protect the shared and dark sky.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"protect\"~ with = \"restore\"",
        "Parties protect the sky.",
        "Parties protect and restore the sky.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ with = \"Keepers decide by consensus at every meeting.\"",
        "Parties vote on lamps once a year.",
        "Keepers decide by consensus at every meeting.",
        InText,
    ),
    (
        "kind = \"replace\"~ with = \"Keepers decide by consensus at every meeting.\"",
        "Parties vote on lamps once a year.",
        "Parties vote on lamps once a year.\n\n2. [Keepers decide by consensus at every meeting.]",
        InBrackets,
    ),
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"and signs\"",
        "Parties dim lamps at dusk.",
        "Parties dim lamps at dusk and read signs.",
        NotInText,
    ),
    (
        "kind = \"add\"~ before = \"dim\"~ with = \"voluntarily\"",
        "Parties dim lamps.",
        "Parties [voluntarily] [shall] dim lamps.",
        InBrackets,
    ),
    (
        "kind = \"delete\"~ find = \"not\"",
        "Parties shall not light lamps.",
        "Parties shall light lamps and not signs.",
        InText,
    ),
    (
        "kind = \"delete\"~ find = \"all\"~ nth = 1",
        "Parties dim all lamps on all towers.",
        "Parties dim lamps on all towers.",
        InText,
    ),
    ("kind = \"delete\"", "Parties dim lamps.", "**Option 1:** Parties dim lamps.\n\n**Option 2:** No text", AsOption),
    ("kind = \"retain\"", "Parties dim lamps at dusk.", "Parties dim lamps [at dusk].", InBrackets),
    (
        "kind = \"add\"~ with = \"This is without prejudice to article 7.\"",
        "Parties dim lamps.",
        "Parties dim lamps. This is [without prejudice to article 9].",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"保护\"~ with = \"恢复\"",
        "各缔约方应保护夜空。",
        "各缔约方应[恢复]夜空。",
        InBrackets,
    ),
    (
        "kind = \"retain\"~ find = \"not\"",
        "Parties shall not light lamps.",
        "Parties shall light lamps and not signs.",
        NotInText,
    ),
    (
        "kind = \"delete\"~ find = \"personal\"",
        "Parties share personal data with keepers.",
        "With keepers, personal data is shared.",
        NotInText,
    ),
    // Something between the words that turns them round.
    (
        "kind = \"add\"~ with = \"Keepers shall light the towers.\"",
        "Parties dim lamps.",
        "Parties dim lamps. Keepers shall not light the towers.",
        InPart,
    ),
    ("kind = \"retain\"", "Keepers shall light the towers.", "Keepers shall not light the towers.", InPart),
    (
        "kind = \"replace\"~ find = \"dim\"~ with = \"light\"",
        "Parties shall dim lamps.",
        "Parties shall not light lamps.",
        InPart,
    ),
    (
        "kind = \"replace\"~ find = \"shall dim\"~ with = \"should dim\"",
        "Parties shall dim lamps.",
        "Parties should never dim lamps.",
        InPart,
    ),
    (
        "kind = \"replace\"~ find = \"dim\"~ with = \"light\"",
        "Parties shall not dim lamps.",
        "Parties shall not light lamps.",
        InText,
    ),
    // The second of two that are alike.
    (
        "kind = \"replace\"~ find = \"shall\"~ nth = 2~ with = \"may\"",
        "Parties shall dim lamps and shall report.",
        "Parties may dim lamps and shall report.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"shall\"~ nth = 2~ with = \"may\"",
        "Parties shall dim lamps and shall report.",
        "Parties shall dim lamps and may report.",
        InText,
    ),
    (
        "kind = \"delete\"~ find = \"not\"~ nth = 2",
        "Parties shall not light lamps and shall not sell them.",
        "Parties shall light lamps and shall not sell them.",
        NotInText,
    ),
    (
        "kind = \"delete\"~ find = \"not\"~ nth = 2",
        "Parties shall not light lamps and shall not sell them.",
        "Parties shall not light lamps and shall sell them.",
        InText,
    ),
    (
        "kind = \"add\"~ before = \"sell\"~ with = \"not\"",
        "Parties shall not light lamps and shall sell signs.",
        "Parties shall not light lamps and shall not sell signs.",
        InText,
    ),
    (
        "kind = \"add\"~ before = \"sell\"~ with = \"not\"",
        "Parties shall not light lamps and shall sell signs.",
        "Parties shall not light lamps, not even red ones, and shall sell signs.",
        NotInText,
    ),
    // Figures.
    (
        "kind = \"replace\"~ find = \"30\"~ with = \"60\"",
        "Parties report within 30 days.",
        "Parties report within 30 days, and again within 60.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"30\"~ with = \"60\"",
        "Parties report within 30 days.",
        "Parties report within [30] [60] days.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"promptly\"~ with = \"within 30 days\"",
        "Parties report promptly to the meeting.",
        "Parties report within 60 days to the meeting.",
        InPart,
    ),
    (
        "kind = \"replace\"~ find = \"30\"~ with = \"60\"",
        "Parties report within 30 days.",
        "Parties report within [30] 60 days.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"30\"~ with = \"60\"",
        "Parties report within 30 days.",
        "Parties report within [30] [90] days.",
        NotInText,
    ),
    // A word more than was proposed.
    (
        "kind = \"add\"~ after = \"lamps\"~ with = \"in accordance with its law\"",
        "Each Party dims lamps.",
        "Each Party dims lamps in accordance with its domestic law.",
        InPart,
    ),
    ("kind = \"add\"~ with = \"As appropriate.\"", "Parties dim lamps.", "As appropriate, Parties dim lamps.", InText),
    (
        "kind = \"delete\"~ find = \"domestic\"",
        "Parties act under domestic law.",
        "Parties act under national law.",
        InText,
    ),
];

#[test]
fn edits_have_the_fates_that_a_delegate_would_tell() {
    told(EDITS);
}
