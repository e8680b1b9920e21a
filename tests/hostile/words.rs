//! Hostile words, where they are put, and how they are told again.

/// What stands before the name of a field, and after the words in it.
const BEGIN: &str = "qz~";
const END: &str = "~zq";

/// The words, as a string of TOML has them: marks of HTML, of templates, of references, of comments and of CDATA, ends of lines, a control
/// character, a separator of lines, a mark that turns the direction, characters that XML cannot hold, a formula, an escape, a
/// command of a workflow.
const WORDS: &str = r#"<x-h onx=1>&amp;&lt;'\"\u0001\r\n{{ 7*7 }}{% raw %}{# ]]>--></script></style><!--\u2028\u202e.\ufffe\uffff\n=1+1\\%0A [[art. 1]]|\n::x ##[y]"#;

/// The same as it has to arrive.
const ARRIVES: &str = "<x-h onx=1>&amp;&lt;'\"\u{FFFD}\n{{ 7*7 }}{% raw %}{# ]]>--></script></style><!--\u{2028}\u{202E}.\u{FFFD}\u{FFFD}\n=1+1\\%0A [[art. 1]]|\n::x ##[y]";

/// Keys whose values are words.
const KEYS: [&str; 25] = [
    "affiliation",
    "bio",
    "body",
    "condition",
    "definition",
    "description",
    "disclaimer",
    "family",
    "funding",
    "label",
    "licence",
    "mandate",
    "mark",
    "name",
    "note",
    "page",
    "para",
    "place",
    "quote",
    "short",
    "summary",
    "term",
    "text",
    "title",
    "unit",
];

/// A file with hostile words in it, and the names of the fields that have them.
pub(crate) struct Poisoned {
    pub(crate) text: String,
    pub(crate) fields: Vec<String>,
}

/// Puts hostile words behind those of each field for words: `title = "Scope"`, on a line of its own or within braces.
pub(crate) fn poisoned(path: &str, text: &str) -> Poisoned {
    let mut fields = Vec::new();
    let mut out = String::new();
    // Below its front matter a text of markdown has no fields.
    let fields_end = if path.rsplit('.').next() == Some("toml") {
        text.len()
    } else {
        text[3..].find("+++").map_or(0, |end| end + 3)
    };
    let mut rest = &text[..fields_end];
    while let Some((at, key)) = next_field(rest) {
        let value = at + key.len() + " = \"".len();
        let end = value + rest[value..].find('"').expect("the end of a string");
        let field = format!("{path}/{key}/{}", fields.len());
        // A label of a new unit and the title of a new provision are text of a draft, in which brackets mean something.
        let is_draft_text = out.ends_with("  ") || key == "family";
        out.push_str(&rest[..end]);
        if !is_draft_text && !rest[..at].ends_with("  ") {
            out.extend([BEGIN, &field, " ", WORDS, END]);
            fields.push(field);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.push_str(&text[fields_end..]);
    Poisoned { text: out, fields }
}

/// The first field for words: where its key stands, and the key.
fn next_field(text: &str) -> Option<(usize, &'static str)> {
    let found = KEYS.iter().filter_map(|key| {
        let written = format!("{key} = \"");
        let mut places = text.match_indices(&written).map(|(at, _)| at);
        places
            .find(|at| !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_'))
            .map(|at| (at, *key))
    });
    found.min()
}

/// A text with one space for all that parts words: what HTML and most formats keep of it.
pub(crate) fn squeezed(text: &str) -> String {
    text.split(|sign: char| sign.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The fields whose words begin in a squeezed text, each with what it goes on with if that is not what it should be. Words may be
/// cut where that is shown.
pub(crate) fn expected(text: &str) -> Vec<(String, Option<String>)> {
    let whole = squeezed(&format!(" {ARRIVES}{END}"));
    let mut found = Vec::new();
    for (at, _) in text.match_indices(BEGIN) {
        let rest = &text[at + BEGIN.len()..];
        let name_end = rest.find(' ').unwrap_or(rest.len());
        let words = rest[name_end..].trim_start();
        let same = words.bytes().zip(whole.bytes()).take_while(|(one, other)| one == other).count();
        let is_cut = words.get(same..).is_some_and(|after| after.trim_start().starts_with('…'));
        let wrong = (same < whole.len() && !is_cut).then(|| words.chars().take(150).collect());
        found.push((rest[..name_end].to_owned(), wrong));
    }
    found
}
