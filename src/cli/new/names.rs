//! The names that `new` is given: they become parts of paths and addresses, and stand in data as ids.

use super::Kind;
use crate::is_slug;
use crate::model::language::Language;
use anyhow::bail;

/// Sees that each name can be one, so that no path leads elsewhere and no id is refused later.
pub(super) fn check(kind: &Kind) -> anyhow::Result<()> {
    match kind {
        Kind::Briefing { name, treaty, language, .. } => {
            slug(name)?;
            treaty.iter().try_for_each(|treaty| slug(treaty))?;
            language.iter().try_for_each(|tag| is_language(tag))
        }
        Kind::Page { path, .. } => path.split('/').try_for_each(slug),
        Kind::Treaty { id, .. } | Kind::Author { id } | Kind::Topic { id } | Kind::Term { id } => slug(id),
        Kind::Draft { treaty, id, .. }
        | Kind::Session { treaty, id, .. }
        | Kind::Provision { treaty, id }
        | Kind::Vote { treaty, id, .. }
        | Kind::Argument { treaty, id, .. } => slug(treaty).and_then(|()| slug(id)),
        Kind::Document { treaty, .. } | Kind::Status { treaty, .. } | Kind::Position { treaty, .. } => slug(treaty),
        Kind::Proposal { treaty, id, session, .. } => [treaty, id, session].into_iter().try_for_each(|name| slug(name)),
        Kind::Delegation { code } | Kind::Group { code } => is_code(code),
    }
}

fn slug(name: &str) -> anyhow::Result<()> {
    if !is_slug(name) {
        bail!(
            "`{}` cannot be a file's name or an id: use small letters, digits and hyphens, a letter or digit first",
            name.escape_debug()
        );
    }
    Ok(())
}

/// Codes are slugs where case is ignored.
fn is_code(code: &str) -> anyhow::Result<()> {
    if !is_slug(&code.to_lowercase()) {
        bail!("`{}` cannot be a code: use letters, digits and hyphens, such as `FRA`", code.escape_debug());
    }
    Ok(())
}

fn is_language(tag: &str) -> anyhow::Result<()> {
    if Language::new(tag).is_none() {
        bail!("`{}` is no language: use one of `languages` in `site.toml`, such as `fr`", tag.escape_debug());
    }
    Ok(())
}
