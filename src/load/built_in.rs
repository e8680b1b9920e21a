use include_dir::{Dir, DirEntry, include_dir};

/// The themes that come with the program, a folder each.
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A file of a built-in theme.
pub(super) struct BuiltIn {
    /// From the theme's folder, with `/`.
    pub(super) inside: String,
    pub(super) bytes: &'static [u8],
}

/// The files of a built-in theme; none if there is no such theme.
pub(super) fn files(theme: &str) -> Vec<BuiltIn> {
    let mut files = Vec::new();
    if let Some(folder) = THEMES.get_dir(theme) {
        gather(folder, theme, &mut files);
    }
    files
}

fn gather(folder: &'static Dir<'static>, theme: &str, files: &mut Vec<BuiltIn>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => gather(folder, theme, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let inside = path[theme.len()..].trim_start_matches('/').to_owned();
                files.push(BuiltIn { inside, bytes: file.contents() });
            }
        }
    }
}
