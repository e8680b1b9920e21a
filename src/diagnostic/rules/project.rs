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
    /// It was replaced by `U+FFFD`. It likely came from another program's file; take it out, or the escape (`\u0001`, `&#xFFFE;`)
    /// that names it. Pages could hold some of these, but no feed can.
    CONTROL_CHARACTER = "control-character", Warning, lint;

    /// A file's name has a character that cannot stand in an address as it is.
    ///
    /// Use letters, digits, hyphens, underscores and dots in the names of files and folders.
    INVALID_FILE_NAME = "invalid-file-name", Error;

    /// Two names in a folder differ only in capital letters, or in how an accent is written.
    ///
    /// On many computers, and on some hosts, they would be one file. Rename one of them.
    SAME_NAME = "same-name", Error;

    /// A file's name makes an address that is hard to read and to type, such as `my%20notes`; or it has an ending that is
    /// not read as what it seems to be, such as `.MD`.
    ///
    /// File names become addresses unchanged. Rename the file: small letters, digits and hyphens are best.
    UNHANDY_FILE_NAME = "unhandy-file-name", Warning, lint;

    /// A symbolic link leads out of the project, to something hidden, in a circle, or nowhere.
    ///
    /// Whoever may edit the content could otherwise publish any file of the computer that builds it. Put a copy of what
    /// the link leads to in its place. Links from one place in the project to another are followed.
    LINK_OUTSIDE = "link-outside", Error;

    /// A theme builds on itself, directly or through others.
    ///
    /// `extends` in `theme.toml` names the theme whose files stand where this one has none. Follow the chain and take one
    /// of its links out.
    THEME_LOOP = "theme-loop", Error;

    /// The project has no folder `content`.
    ///
    /// The site would be made without a single briefing or treaty. Make the folder, or see that `--root` names the right
    /// project.
    NO_CONTENT = "no-content", Warning, lint;

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
