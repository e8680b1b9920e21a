//! Words of a command line as TOML writes them.

use anyhow::bail;

/// A TOML string. In one line: a line of its own could end the front matter.
pub(super) fn quoted(text: &str) -> anyhow::Result<String> {
    if text.chars().any(char::is_control) {
        bail!(
            "`{}` has a line break or another character in it that cannot be shown: leave it out",
            text.escape_debug()
        );
    }
    Ok(toml::Value::String(text.to_owned()).to_string())
}

/// A list of strings, in one line.
pub(super) fn list<T: AsRef<str>>(entries: impl IntoIterator<Item = T>) -> anyhow::Result<String> {
    let entries = entries.into_iter().map(|entry| quoted(entry.as_ref())).collect::<anyhow::Result<Vec<String>>>()?;
    Ok(format!("[{}]", entries.join(", ")))
}
