//! Files that are copied: those beside the content, and the theme's static ones.

use crate::model::output::{Output, OutputFile};
use crate::model::site::Site;
use crate::source::Sources;

/// The content's files where `resolve` put them, `themes/NAME/static/…` as `assets/…`. A file of the project's own `static`
/// folder of the theme stands before the built-in one, because `load` lists only the first of each path.
pub(super) fn add<'a>(sources: &'a Sources, site: &Site, output: &mut Output<'a>) {
    for asset in &sources.assets {
        if let Some(path) = static_path(&asset.path) {
            output.files.insert(format!("assets/{path}"), OutputFile::Copy(asset));
        }
    }
    for (path, index) in site.files.iter() {
        if let Some(asset) = sources.assets.get(*index as usize) {
            output.files.insert(path.clone(), OutputFile::Copy(asset));
        }
    }
}

/// The path of a static file inside whichever theme it belongs to: the site's own, or one that it builds on.
fn static_path(path: &str) -> Option<&str> {
    let (_, inside) = path.strip_prefix("themes/")?.split_once('/')?;
    inside.strip_prefix("static/")
}
