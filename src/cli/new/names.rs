//! The names that become parts of paths and addresses, and stand in data as ids.

use super::form::Given;
use super::kinds::Kind;
use crate::is_slug;
use crate::model::language::Language;
use anyhow::bail;

/// Sees that each name can be one, so that no path leads elsewhere and no id is refused later.
pub(super) fn check(kind: &Kind, given: &Given) -> anyhow::Result<()> {
    let values = |name: &str| given.get(name).into_iter().flatten();
    for (name, _) in kind.names {
        for value in values(name) {
            match *name {
                "path" | "name" => value.split('/').try_for_each(slug)?,
                "code" => code(value)?,
                "treaty" | "id" => slug(value)?,
                _ => {}
            }
        }
    }
    if kind.path.contains("{session}") {
        values("session").try_for_each(|session| slug(session))?;
    }
    if kind.name == "briefing" {
        values("treaty").try_for_each(|treaty| slug(treaty))?;
    }
    values("language").try_for_each(|tag| language(tag))
}

fn slug(name: &str) -> anyhow::Result<()> {
    if is_slug(name) {
        return Ok(());
    }
    let near = crate::suggest_slug(name).map(|near| format!("; write `{near}`")).unwrap_or_default();
    bail!(
        "`{}` cannot be a file's name or an id: use small letters, digits and hyphens, a letter or digit first{near}",
        name.escape_debug()
    );
}

/// Codes are slugs where case is ignored.
fn code(code: &str) -> anyhow::Result<()> {
    if !is_slug(&code.to_lowercase()) {
        bail!("`{}` cannot be a code: use letters, digits and hyphens, such as `FRA`", code.escape_debug());
    }
    Ok(())
}

fn language(tag: &str) -> anyhow::Result<()> {
    if Language::new(tag).is_none() {
        bail!("`{}` is no language: use one of `languages` in `site.toml`, such as `fr`", tag.escape_debug());
    }
    Ok(())
}
