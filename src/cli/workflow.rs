//! What is printed where a service runs the program and acts on lines of its output: GitHub Actions and Azure Pipelines.
//!
//! GitHub's runner reads a line that begins with `::`, white space before it or not, as a command, and `##[…]` anywhere in a line,
//! Azure's `##vso[…]` as well: <https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs>. Words of content
//! could so set variables of the steps that follow. Elsewhere they are printed as they are.

use std::borrow::Cow;

/// Whether the output is read by such a service.
pub(super) fn is_watched() -> bool {
    ["GITHUB_ACTIONS", "TF_BUILD"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// How a sign that begins a command is written instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    /// For people: `\u{3a}:`.
    Shown,
    /// In the texts of JSON: `\u003a:`.
    Json,
}

/// Text in which no line is a command.
pub(super) fn without_commands(text: &str, escape: Escape) -> Cow<'_, str> {
    if !text.contains("::") && !text.contains("##") {
        return Cow::Borrowed(text);
    }
    let (colon, sign) = match escape {
        Escape::Shown => ("\\u{3a}", "\\u{23}"),
        Escape::Json => ("\\u003a", "\\u0023"),
    };
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive(['\n', '\r']) {
        let words = line.trim_start();
        let (blanks, words) = line.split_at(line.len() - words.len());
        out.push_str(blanks);
        let words = match words.strip_prefix("::") {
            Some(rest) => {
                out.push_str(colon);
                out.push(':');
                rest
            }
            None => words,
        };
        let mut done = 0;
        for (at, _) in words.match_indices('#').filter(|(at, _)| begins_command(words, *at)) {
            out.push_str(&words[done..at]);
            out.push_str(sign);
            done = at + 1;
        }
        out.push_str(&words[done..]);
    }
    Cow::Owned(out)
}

/// Whether the sign at `at` is the second of `##[` or `##vso[`, in any case.
fn begins_command(words: &str, at: usize) -> bool {
    let rest = &words[at + 1..];
    words[..at].ends_with('#')
        && (rest.starts_with('[') || rest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("vso[")))
}

#[cfg(test)]
mod tests {
    use super::{Escape, without_commands};

    #[test]
    fn no_line_begins_a_command_and_other_words_stay() {
        for (text, shown) in [
            ("::set-output name=a::b\n", "\\u{3a}:set-output name=a::b\n"),
            ("a\n \u{a0}\t::error::b", "a\n \u{a0}\t\\u{3a}:error::b"),
            ("a\r::error::b", "a\r\\u{3a}:error::b"),
            ("a ##[error]b ##[x]", "a #\\u{23}[error]b #\\u{23}[x]"),
            ("###[error]", "##\\u{23}[error]"),
            ("##vso[task.setvariable]", "#\\u{23}vso[task.setvariable]"),
            ("## [Article 5] a::b : :c ##", "## [Article 5] a::b : :c ##"),
        ] {
            assert_eq!(without_commands(text, Escape::Shown), shown, "{text}");
        }
    }

    #[test]
    fn json_means_the_same() {
        let json = "{\n  \"message\": \"##[add-mask]x ####VSO[y]\"\n}";
        let shown = without_commands(json, Escape::Json);
        assert!(!shown.contains("##[") && !shown.contains("##VSO["), "{shown}");
        let read = |json: &str| serde_json::from_str::<serde_json::Value>(json).expect("JSON");
        assert_eq!(read(&shown), read(json));
    }
}
