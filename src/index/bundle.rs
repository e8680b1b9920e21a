use super::page::FoundPage;
use crate::model::output::{Files, INDEX_FOLDER};
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use serde_json::{Map, Value};

/// The version of Pagefind, which the key of what is kept has in it. `Cargo.toml` names it exactly: the theme's script talks
/// to Pagefind's worker, and both have to be of one make.
pub(super) const PAGEFIND: &str = "1.6.0";

/// The list of languages, with the name of each index.
const ENTRY: &str = "pagefind-entry.json";

/// What stands on a page and not in the text, by the rules of the output.
const ASIDE: &str = "[data-aside]";

/// What Pagefind has besides, for pages that do not bring their own search: its interfaces, and the script that draws them.
fn is_used(name: &str) -> bool {
    name == ENTRY || name == "pagefind-worker.js" || name.starts_with("wasm.") || name.contains(".pf_")
}

/// The files of an index with these pages, all in one language.
pub(super) fn files(pages: Vec<FoundPage>) -> Files {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    // A runtime without timers and sockets asks nothing of the machine.
    let runtime = runtime.expect("a runtime can be made");
    runtime.block_on(async {
        let config = PagefindServiceConfig::builder().exclude_selectors(vec![ASIDE.to_owned()]).build();
        let mut index = PagefindIndex::new(Some(config)).expect("these options are Pagefind's own");
        for page in pages {
            let added = index.add_html_file(None, Some(page.address), page.html).await;
            added.expect("a document in memory can be read");
        }
        let files = index.get_files().await.expect("an index can be made of any pages");
        let named = files.into_iter().map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
        named.filter(|(name, _)| is_used(name)).map(|(name, bytes)| (format!("{INDEX_FOLDER}{name}"), bytes)).collect()
    })
}

/// The files of several languages in one folder. They share all that has no language in its name, but for the list of
/// languages.
pub(super) fn joined(parts: Vec<Files>) -> Files {
    let entry = format!("{INDEX_FOLDER}{ENTRY}");
    let mut all = Files::new();
    let mut list: Map<String, Value> = Map::new();
    for mut part in parts {
        let told = part.remove(&entry).and_then(|bytes| serde_json::from_slice::<Map<String, Value>>(&bytes).ok());
        for (key, value) in told.unwrap_or_default() {
            match (list.get_mut(&key), value) {
                (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                (Some(_), _) => {}
                (None, value) => _ = list.insert(key, value),
            }
        }
        all.extend(part);
    }
    if !list.is_empty() {
        all.insert(entry, Value::Object(list).to_string().into_bytes());
    }
    all
}
