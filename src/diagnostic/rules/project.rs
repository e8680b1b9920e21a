//! Rules about the project's files, and about where the site is written.

use crate::diagnostic::rule::rules;

rules! {
    /// The project has no `site.toml`.
    ///
    /// That file says what the site is called and where it will stand; without it a folder is no project.
    ///
    /// Make a site with `travaux init DIR`, or name the project's folder with `--root DIR`.
    MISSING_CONFIG = "missing-config", Error;

    /// A file or folder of the project cannot be read.
    ///
    /// The machine refuses it, most often for lack of permission. Change its permissions, or take it out of the project.
    UNREADABLE_FILE = "unreadable-file", Error;

    /// A text is not in UTF-8.
    ///
    /// The message gives the line and column of the first byte that is not. The file was likely saved as Windows-1252 or
    /// Latin-1; save it as UTF-8 in your editor.
    INVALID_UTF8 = "invalid-utf8", Error;

    /// A text is larger than 16 MB.
    ///
    /// No text that people write is that large; it is likely a data set or a picture with the wrong ending. Split it, or
    /// move it out of `content/`.
    FILE_TOO_LARGE = "file-too-large", Error;

    /// A text has a character that no text may hold, such as the character with number zero.
    ///
    /// It was replaced by `U+FFFD`. It likely came from another program's file; take it out.
    CONTROL_CHARACTER = "control-character", Warning, lint;

    /// A file's name has a character that cannot stand in an address as it is.
    ///
    /// Use letters, digits, hyphens, underscores and dots in the names of files and folders.
    INVALID_FILE_NAME = "invalid-file-name", Error;

    /// The names of two files differ only in capital letters.
    ///
    /// On many computers, and on some hosts, they would be one file. Rename one of them.
    SAME_NAME = "same-name", Error;

    /// A link in the project leads out of it, or back to a folder that it stands in.
    ///
    /// Only what is in the project is published. Copy what the link leads to, or take the link out.
    LINK_OUTSIDE = "link-outside", Error;

    /// A theme builds on itself, directly or through others.
    ///
    /// `extends` in `theme.toml` names the theme whose files stand where this one has none. Follow the chain and take one
    /// of its links out.
    THEME_LOOP = "theme-loop", Error;

    /// Two files of the site would stand at paths that differ only in case, or one is a file where the other needs a folder.
    ///
    /// Not every disk and server can hold both, so a reader would get the one for the other. Rename one of the two, or
    /// take away the alias that leads there.
    OUTPUT_COLLISION = "output-collision", Error;

    /// A file of the site would have a path that cannot be written: one that leaves the output folder, or has a name that
    /// is too long or has forbidden characters in it.
    ///
    /// Such a path mostly comes from an alias or the name of a file. Change it to plain names divided by `/`.
    OUTPUT_PATH = "output-path", Error;

    /// A file that travaux did not write stands in the output folder where a file of the site has to be.
    ///
    /// What somebody put there is never overwritten. Move it away, or, if it belongs to the site, put it in `content/`,
    /// from where it is copied. A file with the very same bytes is no problem.
    FOREIGN_FILE = "foreign-file", Error;

    /// A file of an earlier build is no longer part of the site, but somebody changed it since it was written.
    ///
    /// Files that are no longer made are removed, but not if that would lose somebody's work. Delete it, or put what it
    /// should be in `content/`.
    CHANGED_OUTPUT = "changed-output", Warning, lint;
}
