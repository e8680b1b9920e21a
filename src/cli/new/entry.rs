//! An entry at the end of a data file: seen to be what was meant before the file is written.

use anyhow::{Context as _, bail};
use toml::{Table, Value};

/// Whether a data file says the same as before and one entry more, as it will be read. The error says what to do.
pub(super) fn is_added(before: &str, after: &str) -> anyhow::Result<()> {
    let read = |text: &str| text.trim_start_matches('\u{FEFF}').replace('\r', "\n").parse::<Table>();
    let before = read(before).context("it cannot be read as it is: run `travaux check` and mend it first")?;
    let after = read(after).context("the entry would spoil it")?;
    let mut rest = after;
    for (key, value) in &before {
        match (rest.get_mut(key), value) {
            (Some(Value::Array(entries)), Value::Array(old)) if entries.len() == old.len() + 1 => {
                let Some(added) = entries.pop() else { continue };
                refuse_twice(key, &added, old)?;
            }
            _ => {}
        }
        if rest.remove(key).as_ref() != Some(value) {
            bail!("the entry would change what stands in it");
        }
    }
    // What is left is new.
    match rest.into_iter().next() {
        Some((_, Value::Array(entries))) if entries.len() > 1 => bail!("it would become more than one entry"),
        _ => Ok(()),
    }
}

/// Two things of one name are an error of the content, and more likely a mistake.
fn refuse_twice(kind: &str, added: &Value, others: &[Value]) -> anyhow::Result<()> {
    for key in ["id", "code", "symbol"] {
        let name = |entry: &Value| entry.get(key).and_then(Value::as_str).map(str::to_lowercase);
        if let Some(added) = name(added)
            && others.iter().any(|other| name(other).as_ref() == Some(&added))
        {
            bail!("`{kind}` has `{added}` already: choose another {key}");
        }
    }
    Ok(())
}

/// Whether the front matter of a new text can be read.
pub(super) fn has_front_matter(text: &str) -> anyhow::Result<()> {
    let front = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")).map(|(front, _)| front);
    front.context("it has no front matter")?.parse::<Table>().context("its front matter cannot be read")?;
    Ok(())
}
