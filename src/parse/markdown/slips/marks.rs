//! Marks that stand anywhere in words.

use super::Slip;

/// Bytes without which there is no mark: the first byte of `•` and its like among them.
pub(super) static MAY_MARK: [bool; 256] = {
    let mut may = [false; 256];
    let marks = b"[]*_~^={$#|\xE2\xE3\xEF";
    let mut at = 0;
    while at < marks.len() {
        may[marks[at] as usize] = true;
        at += 1;
    }
    may
};

/// Of each kind, the first mark that is in some words, in the order in which they stand.
pub(super) fn find(words: &str) -> Vec<Slip> {
    type Find = fn(&str) -> Option<Slip>;
    const FINDS: [Find; 8] = [references, notes, links, doubled, highlight, braces, small, mathematics];
    let mut found: Vec<Slip> = FINDS.iter().filter_map(|find| find(words)).collect();
    found.sort_by_key(|slip| slip.place.start);
    // `[[x](` is one mistake, and so is what stands within a formula.
    let mut end = 0;
    found.retain(|slip| {
        let is_free = slip.place.start >= end;
        end = end.max(slip.place.end);
        is_free
    });
    found
}

/// `[[` and `]]`: brackets of a treaty that stand in each other are in pairs.
fn references(words: &str) -> Option<Slip> {
    if let Some(at) = words.find("[[]]") {
        return Some(Slip::new(at..at + 4, "`[[]]` names nothing", "write what it leads to: `[[art. 4]]`"));
    }
    if let Some(at) = words.find("[[|") {
        let hint = "write what it leads to before the bar: `[[art. 4|words]]`";
        return Some(Slip::new(at..at + 3, "this reference names nothing", hint));
    }
    let (begins, ends) = (words.matches('[').count(), words.matches(']').count());
    if begins == ends {
        return None;
    }
    let hint = "write `[[art. 4]]` with two brackets on each side; before a bracket that is meant as one, put `\\`";
    if let Some(at) = words.find("[[") {
        return Some(Slip::new(at..at + 2, "`[[` is not closed by `]]`", hint));
    }
    let at = words.find("]]")?;
    Some(Slip::new(at..at + 2, "`]]` closes no `[[`", hint))
}

/// `[^`: marks that are whole are told where notes are looked up.
fn notes(words: &str) -> Option<Slip> {
    let at = words.find("[^")?;
    let end = words[at..].find(']').map(|length| at + length);
    let mark = end.map_or(&words[at + 2..], |end| &words[at + 2..end]);
    if end.is_some() && !mark.is_empty() && !mark.contains(char::is_whitespace) {
        return None;
    }
    let hint = "write a mark without spaces, `[^1]`, and its note on a line of its own, `[^1]: …`";
    Some(Slip::new(at..at + 2, "`[^` makes no footnote", hint))
}

/// `](` and `] (`.
fn links(words: &str) -> Option<Slip> {
    if let Some(at) = words.find("](") {
        let address = words[at + 2..].split(')').next().unwrap_or("");
        let closed = words[at + 2..].contains(')');
        let hint = if at == 0 {
            "put the mark of a footnote, or what else is a link of its own, behind the link: `[words](address)[^1]`"
        } else if closed && address.contains(' ') {
            "put an address that has spaces between `<` and `>`: `[words](<a file.pdf>)`"
        } else if closed {
            "write `[words](address)`, and `\\` before a bracket that is one of the text"
        } else {
            "close the address: `[words](address)`"
        };
        return Some(Slip::new(at..at + 2, "`](` makes no link", hint));
    }
    let at = words.find("] (")?;
    let address = words[at + 3..].split(')').next().unwrap_or("");
    let is_address = !address.contains(char::is_whitespace)
        && (address.contains("://")
            || address.starts_with(['/', '#'])
            || address.contains(".md")
            || address.starts_with("www."));
    is_address.then(|| Slip::new(at..at + 3, "`] (` makes no link", "take out the space: `[words](address)`"))
}

/// `**`, `__`, `~~` without their partners.
fn doubled(words: &str) -> Option<Slip> {
    for (mark, hint) in [
        ("**", "end what is bold where it begins: `**words**`, with no space inside of the stars and in one paragraph"),
        ("__", "end what is bold where it begins: `__words__`, or write `**words**`"),
        ("~~", "end what is struck out where it begins: `~~words~~`"),
    ] {
        for (at, _) in words.match_indices(mark) {
            let of_mark = |character: char| mark.starts_with(character);
            let before = words[..at].chars().next_back();
            let after = words[at + 2..].chars().next();
            let is_longer = before.is_some_and(of_mark) || after.is_some_and(of_mark);
            let touches = |side: Option<char>| side.is_some_and(|character| !character.is_whitespace());
            // `a__b` is a name, and `2 ** 3` a sum.
            let is_name = mark == "__" && touches(before) && touches(after);
            if !is_longer && !is_name && (touches(before) || touches(after)) {
                return Some(Slip::new(at..at + 2, format!("`{mark}` has no partner"), hint));
            }
        }
    }
    None
}

/// `==words==`.
fn highlight(words: &str) -> Option<Slip> {
    let at = words.find("==").filter(|at| words[at + 2..].starts_with(char::is_alphanumeric))?;
    let end = at + 2 + words[at + 2..].find("==")? + 2;
    Some(Slip::new(at..end, "`==` marks nothing", "write `<mark>words</mark>`"))
}

/// `{{ … }}`, `{% … %}`, `{.note}`, `{#scope}`, `{: .note}`.
fn braces(words: &str) -> Option<Slip> {
    for (at, _) in words.match_indices('{') {
        let rest = &words[at + 1..];
        if rest.starts_with(['{', '%']) {
            let hint = "take it out, or write it as code: texts are not run through templates; `![[…]]` puts things into a text";
            return Some(Slip::new(at..at + 2, format!("`{}` is not carried out", &words[at..at + 2]), hint));
        }
        let mut begin = rest.chars();
        let is_list = matches!(begin.next(), Some('.' | '#' | ':'))
            && begin.next().is_some_and(|next| next.is_alphabetic() || next == ' ');
        if is_list {
            let end = rest.find('}').map_or(words.len(), |length| at + length + 2);
            let hint = "only a heading takes an anchor and classes in braces, at its end: `## Scope {#scope}`; elsewhere write `<span id=\"scope\">`";
            return Some(Slip::new(at..end, format!("`{}` is no attribute here", cut(&words[at..end])), hint));
        }
    }
    None
}

/// `x^2^` and `H~2~O`.
fn small(words: &str) -> Option<Slip> {
    between(words, '^', "`^` raises nothing", "write `<sup>2</sup>`")
        .or_else(|| between(words, '~', "`~` lowers nothing", "write `<sub>2</sub>`"))
}

/// Letters and figures between two marks.
fn between(words: &str, mark: char, message: &str, hint: &'static str) -> Option<Slip> {
    let at = words.find(mark)?;
    let (inner, _) = words[at + 1..].split_once(mark)?;
    let is_one = (1..=12).contains(&inner.len())
        && inner.chars().all(|character| character.is_alphanumeric() || matches!(character, '+' | '-'));
    is_one.then(|| Slip::new(at..at + inner.len() + 2, message, hint))
}

/// `$x^2$` and `$$x$$`, and not `$5 and $6`.
fn mathematics(words: &str) -> Option<Slip> {
    let at = words.find('$')?;
    let marks = dollars(&words[at..]);
    let inner = words[at + marks..].split('$').next()?;
    let end = at + marks + inner.len();
    let closing = dollars(&words[end..]).min(marks);
    let touches = !inner.starts_with(char::is_whitespace) && !inner.ends_with(char::is_whitespace);
    let is_one = closing > 0 && (marks > 1 || touches && inner.contains(['\\', '^', '_', '=', '{']));
    let hint = "write it in words or as code, or with `<sub>` and `<sup>`; before a `$` that is meant as one, put `\\`";
    is_one.then(|| Slip::new(at..end + closing, "`$` makes no formula", hint))
}

fn dollars(words: &str) -> usize {
    words.bytes().take_while(|byte| *byte == b'$').count()
}

/// As much of a mark as a message has room for, on one line.
fn cut(mark: &str) -> String {
    mark.chars().map(|character| if character.is_control() { ' ' } else { character }).take(40).collect()
}
