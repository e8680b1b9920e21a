use super::read;
use proptest::prelude::*;

/// Pieces of which broken files are made.
const PIECES: [&str; 40] = [
    "title",
    "date",
    "authors",
    " = ",
    "=",
    ": ",
    "\"",
    "'",
    "\"\"\"",
    "“é🎉”",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ",",
    "\n",
    "\r\n",
    "\n\n",
    "+++\n",
    "---\n",
    "2023-08-23",
    "2023-02-30",
    "1.5",
    "99999999999999999999",
    "true",
    "#",
    "- ",
    "  ",
    "\t",
    "&a ",
    "*a",
    "!!str ",
    "|\n",
    "? ",
    "\\u00",
    "\u{0}",
    "[author]\n",
    "[[author]]\n",
];

fn broken() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    /// `read` checks that every span lies in its text.
    #[test]
    fn no_text_makes_the_readers_panic(text in broken()) {
        let front_matter = ["+++", "---"].map(|fence| format!("{fence}\n{text}\n{fence}\nText.\n"));
        for path in ["content/briefings/a.md", "content/about.md", "content/treaties/x/drafts/a.md"] {
            read(&[(path, &text)]);
            read(&[(path, &front_matter[0])]);
            read(&[(path, &front_matter[1])]);
        }
        for path in ["content/authors.toml", "content/treaties/x/proposals/a.toml", "site.toml", "themes/folio/theme.toml"] {
            read(&[(path, &text)]);
        }
    }

    #[test]
    fn no_path_makes_the_readers_panic(name in "[a-zé._ /-]{0,12}") {
        read(&[(&format!("content/{name}.md"), "+++\ntitle = \"A\"\n+++\n")]);
        read(&[(&format!("content/{name}.toml"), "a = 1\n")]);
    }
}
