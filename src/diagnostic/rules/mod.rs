//! Every rule, by family. The doc comment of a rule is its page in the manual: what is wrong, why it matters, how to mend it.

pub mod content;
pub mod data;
pub mod draft;
pub mod project;
pub mod reference;
pub mod site;
pub mod theme;

use super::Rule;

/// All rules with the name of their family, in the manual's order.
pub fn all() -> Vec<(&'static str, &'static Rule)> {
    let families = [
        ("Project", project::ALL),
        ("Data", data::ALL),
        ("Markdown", content::ALL),
        ("Draft text", draft::ALL),
        ("Site", site::ALL),
        ("References", reference::ALL),
        ("Theme", theme::ALL),
    ];
    families.into_iter().flat_map(|(family, rules)| rules.iter().map(move |rule| (family, *rule))).collect()
}
