//! Inputs made from a corpus: the same for the same number, on every machine.

/// A row of numbers that look like chance (`SplitMix64`, public domain: <https://prng.di.unimi.it/splitmix64.c>).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`; 0 if that is 0.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// A range of at most `longest` bytes.
    fn range(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..start + self.below(longest.min(length - start) + 1)
    }
}

/// Inputs are cut there.
const LONGEST: usize = 4096;

/// What the formats are made of, so that their rules meet in every way.
const WORDS: &[&str] = &[
    "\n",
    "\n\n",
    "    ",
    "\t",
    " ",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "`",
    "```\n",
    "\\",
    "&",
    "&#x3a;",
    "&lt;",
    "&colon;",
    "é",
    "\u{202e}",
    "\u{feff}",
    "{",
    "}",
    "{{",
    "}}",
    "{%",
    "[",
    "]",
    "[[",
    "]]",
    "![[",
    "](",
    "(",
    ")",
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "=",
    ":",
    "::",
    ",",
    ";",
    "#",
    "## ",
    "# ",
    "---\n",
    "+++\n",
    "===\n",
    "\n%%\n",
    "* ",
    "- ",
    "1. ",
    "> ",
    "| a | b |\n|---|---|\n",
    "[^1]",
    "[^1]: ",
    "~~",
    "**",
    "*",
    "_",
    "<a href=\"",
    "javascript:",
    "data:text/html,",
    "java\tscript:",
    "vbscript:",
    "//",
    "https://",
    "mailto:",
    " onclick=alert(1) ",
    " onfocus=x autofocus ",
    "{#id}",
    "{onclick=x}",
    "{.c #d style=x}",
    "<svg>",
    "<math>",
    "<style>",
    "<script>",
    "<p id=x>",
    "<img src=x ",
    "<table><tr><td>",
    "<select><option>",
    "<template>",
    "<noscript>",
    "</p>",
    "<div class=\"ref-provision\">",
    " id=\"x\"",
    " style=\"",
    " srcdoc=\"",
    "art. ",
    "Article ",
    "articles ",
    "paragraph ",
    "para. ",
    "l’article ",
    "artículo ",
    "المادة ",
    "第四条",
    "第十七条第二款",
    "статья ",
    "пункт ",
    "4",
    "17",
    "1",
    "(1)",
    "(a)",
    " and ",
    " et ",
    " и ",
    "、",
    "–",
    "..",
    "@zero",
    "#hives/1/a",
    "bees: ",
    "treaty:",
    "session:",
    "doc:X/BEES/4",
    "X/BEES/4",
    "Hiveland",
    "XHV",
    "proposal:",
    "positions:",
    "## Article 1. Aim\n\n",
    "## Article 2\n",
    "Article 3\n",
    "第三条 ",
    "Preamble\n",
    "Annex I\n",
    "Option 1: ",
    "Option 2: No text",
    "(i) ",
    "(b) ",
    "2bis. ",
    "a. ",
    "{++",
    "++}",
    "{--",
    "--}",
    "{~~",
    "~>",
    "~~}",
    "{>>",
    "<<}",
    "shall ",
    "bees ",
    "[well] ",
    "title = ",
    "title: ",
    "date = 2024-01-01\n",
    "date: 2024-02-30\n",
    "[[proposal]]\n",
    "[[edit]]\n",
    "[extra]\n",
    "{ a = 1 }",
    "true",
    "1e999",
    "0x",
    "00",
    "2024-13-01",
    "99999999999999999999",
    "&a ",
    "*a",
    "!!str ",
    "|\n",
    "? ",
    "<<: ",
    "sources = [",
    "by = ",
    "at = \"hives/1\"\n",
    "id = \"a\"\n",
    "languages = [",
    "..",
    "../",
    "/",
    "//",
    "C:\\",
    "con",
    "aux.",
    "\u{0}",
    "%00",
    "%2e%2e/",
    "a/b/",
    ".travaux-manifest",
];

/// The input with a number: one of the corpus, changed a few times.
pub fn input(corpus: &[Vec<u8>], number: u64) -> Vec<u8> {
    let mut chance = Chance(number);
    let mut input = corpus.get(chance.below(corpus.len())).cloned().unwrap_or_default();
    for _ in 0..=chance.below(8) {
        change(&mut input, corpus, &mut chance);
    }
    input.truncate(LONGEST);
    input
}

fn change(input: &mut Vec<u8>, corpus: &[Vec<u8>], chance: &mut Chance) {
    let length = input.len();
    match chance.below(9) {
        0 => drop(input.drain(chance.range(length, 24))),
        1 => {
            let again = input[chance.range(length, 48)].to_vec();
            insert(input, chance, &again);
        }
        2 if length > 0 => {
            let at = chance.below(length);
            input[at] = chance.next() as u8;
        }
        3 => {
            let other = corpus.get(chance.below(corpus.len())).cloned().unwrap_or_default();
            let piece = other[chance.range(other.len(), 200)].to_vec();
            insert(input, chance, &piece);
        }
        4 => {
            let word = WORDS[chance.below(WORDS.len())].repeat(1 + chance.below(12));
            insert(input, chance, word.as_bytes());
        }
        5 => {
            let gap = chance.range(length, 12);
            let word = WORDS[chance.below(WORDS.len())];
            input.splice(gap, word.bytes());
        }
        6 => {
            // Two lines change places.
            let mut lines: Vec<&[u8]> = input.split(|byte| *byte == b'\n').collect();
            let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
            lines.swap(one, other);
            *input = lines.join(&b'\n');
        }
        _ => {
            let word = WORDS[chance.below(WORDS.len())];
            insert(input, chance, word.as_bytes());
        }
    }
}

fn insert(input: &mut Vec<u8>, chance: &mut Chance, piece: &[u8]) {
    let at = chance.below(input.len() + 1);
    input.splice(at..at, piece.iter().copied());
}
