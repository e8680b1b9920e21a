//! Edits of units and provisions: new ones, those that move, go, split and merge, and words that stood somewhere before.

use super::{Case, told};
use crate::model::fate::Verdict::{Elsewhere, InBrackets, InPart, InText, NotInText};

const TWO: &str = "# Article 1. Sky {#sky}

1. Each Party shall protect the night sky.

2. Parties may share personal data with keepers.

# Article 2. Boats {#boats}

1. Each boat carries one lamp.";

const NEW_ARTICLE: &str = "kind = \"new\"~ at = \"boats\"~ label = \"Article 2 bis\"~ title = \"Moths\"~ with = \"1. Keepers count the moths at every lamp.\\n\\n2. They publish the count once a year.\"";

const EDITS: &[Case] = &[
    // A new article.
    (
        NEW_ARTICLE,
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n# Article 3. Moths {#moths}\n\n1. Keepers count the moths at every lamp.\n\n2. They publish the count once a year.",
        InText,
    ),
    (
        NEW_ARTICLE,
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n# [Article 3. Moths {#moths}\n\n1. Keepers count the moths at every lamp.\n\n2. They publish the count once a year.]",
        InBrackets,
    ),
    (
        NEW_ARTICLE,
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n# Article 3. Moths {#moths}\n\n1. Keepers count the moths at every lamp.",
        InPart,
    ),
    (
        NEW_ARTICLE,
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n# Article 3. Owls {#owls}\n\n1. The owls are fed at every lamp.",
        NotInText,
    ),
    // A new paragraph.
    (
        "kind = \"new\"~ label = \"1 bis.\"~ with = \"Keepers publish the hours of every lamp.\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. [Keepers publish the hours of every lamp.]\n\n3. Parties may share personal data with keepers.",
        InBrackets,
    ),
    (
        "kind = \"new\"~ label = \"1 bis.\"~ with = \"Keepers publish the hours in which any of their lamps is lit.\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp. Keepers publish the hours in which any of their lamps is lit.",
        Elsewhere,
    ),
    // Words that stood elsewhere before show nothing.
    ("kind = \"add\"~ with = \"Each boat carries one lamp.\"", TWO, TWO, NotInText),
    (
        "kind = \"add\"~ at = \"boats/1\"~ with = \"Parties may share personal data with keepers.\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers, who publish it.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.",
        NotInText,
    ),
    // A paragraph or an article goes.
    (
        "kind = \"delete\"~ at = \"sky/2\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n2. Parties may share personal data with keepers.",
        Elsewhere,
    ),
    (
        "kind = \"retain\"~ at = \"sky/2\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n2. Parties may share personal data with keepers.",
        Elsewhere,
    ),
    (
        "kind = \"delete\"~ at = \"boats\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"delete\"~ at = \"boats\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n# [Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.]",
        InBrackets,
    ),
    (
        "kind = \"delete\"~ at = \"boats\"",
        TWO,
        "# Article 1. Sky {#sky from=\"sky boats\"}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.\n\n3. Each boat carries one lamp.",
        NotInText,
    ),
    // What stays stays through a renumbering, a split and a merger.
    (
        "kind = \"retain\"~ at = \"sky/2\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Data {#data from=\"sky\"}\n\n1. Parties may share personal data with keepers.\n\n# Article 3. Boats {#boats}\n\n1. Each boat carries one lamp.",
        InText,
    ),
    (
        "kind = \"retain\"~ at = \"boats/1\"",
        TWO,
        "# Article 1. Sky {#sky from=\"sky boats\"}\n\n1. Each Party shall protect the night sky.\n\n2. Each boat carries one lamp.\n\n3. Parties may share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Data {#data from=\"sky\"}\n\n1. Parties shall share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers, who shall publish it.",
        NotInText,
    ),
    // Two paragraphs become one, and one becomes a list.
    (
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky. Parties shall share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky. Parties may share personal data with keepers.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties shall share:\n\n(a) personal data\n\n(b) with keepers.",
        InText,
    ),
    // The whole of an article.
    (
        "kind = \"retain\"~ at = \"sky\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"retain\"~ at = \"sky\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with [keepers].",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ at = \"sky\"~ find = \"night\"~ with = \"dark\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the dark sky.\n\n2. Parties may share personal data with keepers.",
        InText,
    ),
    // Moves.
    (
        "kind = \"move\"~ at = \"sky/2\"~ to = \"boats/1\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n2. Parties may share personal data with keepers.",
        InText,
    ),
    (
        "kind = \"move\"~ at = \"sky/2\"~ to = \"boats/1\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Boats {#boats}\n\n1. Each boat carries one lamp.\n\n2. [Parties may share personal data with keepers.]",
        InBrackets,
    ),
    (
        "kind = \"move\"~ at = \"boats\"~ to = \"sky\"",
        "# Article 1. Sky {#sky}\n\n1. The sky.\n\n# Article 2. Owls {#owls}\n\n1. The owls.\n\n# Article 3. Boats {#boats}\n\n1. The boats.",
        "# Article 1. Sky {#sky}\n\n1. The sky.\n\n# Article 2. Boats {#boats}\n\n1. The boats.\n\n# Article 3. Owls {#owls}\n\n1. The owls.",
        InText,
    ),
    (
        "kind = \"move\"~ at = \"sky/1\"~ to = \"sky/2\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with keepers.\n\n2. [Each Party shall protect the night sky.]",
        InBrackets,
    ),
    (
        "kind = \"move\"~ at = \"sky/1\"~ to = \"sky/2\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with keepers.",
        NotInText,
    ),
    // A list that a paragraph gains.
    (
        "kind = \"add\"~ at = \"sky/2\"~ with = \"Nobody sells it.\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with keepers:\n\n(a) nobody sells it;\n\n(b) nobody burns it.",
        InText,
    ),
    (
        "kind = \"delete\"~ at = \"sky/1\"~ find = \"night\"",
        TWO,
        "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with keepers.\n\n2. Each Party shall protect the night sky.",
        NotInText,
    ),
];

#[test]
fn units_and_provisions_have_the_fates_that_a_delegate_would_tell() {
    told(EDITS);
}
