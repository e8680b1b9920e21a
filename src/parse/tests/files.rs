use super::{check, read};
use insta::assert_snapshot;

#[test]
fn data_files_with_other_names_are_told() {
    assert_snapshot!(check("content/author.toml", r"a = 1
"), @"error[unknown-file] content/author.toml:1:1 `content/author.toml` is no data file that is read; did you mean `content/authors.toml`?");
    assert_snapshot!(check("content/treaties/x/provision.toml", r"a = 1
"), @"error[unknown-file] content/treaties/x/provision.toml:1:1 `content/treaties/x/provision.toml` is no data file that is read; did you mean `content/treaties/x/provisions.toml`?");
    assert_snapshot!(check("content/treaties/documents.toml", r"a = 1
"), @"error[unknown-file] content/treaties/documents.toml:1:1 `content/treaties/documents.toml` is no data file that is read; move it to `content/treaties/ID/documents.toml`");
    assert_snapshot!(check("content/treaties/x/agenda.toml", r"a = 1
"), @"error[unknown-file] content/treaties/x/agenda.toml:1:1 `content/treaties/x/agenda.toml` is no data file that is read; data files here are `treaty.toml`, `documents.toml`, `provisions.toml`, `positions.toml`, `votes.toml`, `arguments.toml`");
}

#[test]
fn names_must_fit_into_an_address() {
    assert_snapshot!(check("content/About Us.md", r#"+++
title = "A"
+++
"#), @"error[invalid-id] content/About Us.md:1:1 `About Us` cannot be the name of this file: it becomes part of an address; rename it `about-us`");
    assert_snapshot!(check("content/My Folder/about.md", r#"+++
title = "A"
+++
"#), @"error[invalid-id] content/My Folder/about.md:1:1 `My Folder` cannot be the name of this folder: it becomes part of an address; rename it `my-folder`");
    assert_snapshot!(check("content/treaties/UNTOC/treaty.toml", r#"title = "A"
"#), @"error[invalid-id] content/treaties/UNTOC/treaty.toml:1:1 `UNTOC` cannot be the name of this folder: it becomes part of an address; rename it `untoc`");
}

#[test]
fn only_the_sites_languages_make_suffixes() {
    let page = "+++\ntitle = \"A\"\n+++\n";
    let (documents, problems) = read(&[
        ("content/one.fr.md", page),
        ("content/one.en.md", page),
        ("content/v1.2.md", page),
        ("content/one.de.md", page),
        ("content/two/_index.fr.md", page),
        ("content/two/index.md", page),
    ]);
    assert_snapshot!(problems, @r#"warning[unknown-language] content/one.de.md:1:1 `one.de.md` is no translation: `de` is none of the site's languages; add `"de"` to `languages` in `site.toml`, or take the dot out of the file's name"#);
    let pages: Vec<_> = documents.pages.iter().map(|page| (&page.path, page.index, page.language)).collect();
    assert_snapshot!(format!("{pages:?}"), @r#"[("one.de", false, None), ("one", false, None), ("one", false, Some(fr)), ("two", true, Some(fr)), ("two", false, None), ("v1.2", false, None)]"#);
}

#[test]
fn a_folder_of_treaties_needs_its_file() {
    let (documents, problems) = read(&[("content/treaties/x/positions.toml", "# none\n")]);
    assert_snapshot!(problems, @r#"error[missing-treaty] content/treaties/x/positions.toml:1:1 the treaty `x` has no `treaty.toml`; write `content/treaties/x/treaty.toml` with `title = "…"`"#);
    assert_eq!(documents.treaties[0].id, "x");
}
