//! Ids written into a draft's headings: parser and identities together.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::Project;
use std::fs;
use travaux::diagnostic::Report;
use travaux::model::draft::{DraftText, IdOrigin};
use travaux::parse::draft::{DraftOptions, text};
use travaux::resolve::identity::{edits, identities};
use travaux::source::SourceId;

fn read(source: &str) -> DraftText {
    text(SourceId(0), source, 0..source.len(), &DraftOptions::default(), &mut Report::default())
}

#[test]
fn written_ids_stand_in_every_heading_and_nothing_else_changes() {
    let source =
        "Article 1\nScope\n\n1. Bees.\n\n## Article 2 ##  \n\n### Duties\n\n1. Feed.\n\n## Article 3 {#rest}\n\nz\n";
    let draft = read(source);
    let found = identities(&[&draft], &mut Report::default());
    let mut written = source.to_string();
    for edit in edits(&draft, &found[0]).iter().rev() {
        written.insert_str(edit.offset, &edit.insert);
    }
    assert_eq!(
        written,
        "Article 1 {#art-1}\nScope\n\n1. Bees.\n\n## Article 2 ## {#art-2}  \n\n### Duties\n\n1. Feed.\n\n## Article 3 {#rest}\n\nz\n"
    );
    let draft = read(&written);
    let found = identities(&[&draft], &mut Report::default());
    let shown: Vec<_> = found[0].iter().map(|identity| (identity.id.as_str(), identity.origin)).collect();
    assert_eq!(shown, [("art-1", IdOrigin::Written), ("art-2", IdOrigin::Written), ("rest", IdOrigin::Written)]);
    assert!(edits(&draft, &found[0]).is_empty());
}

/// A draft of an invented treaty, written as several programs left it one after another.
const AS_FOUND: &str = "\u{FEFF}+++\r\ntitle = \"First\"\r\ndate = 2024-01-01\r\nstage = \"zero\"\r\n\
    sources = [{ note = \"as received\" }]\r\n+++\r\n\nA line with \u{0} and \u{FDD0} in it.\r\r\n\
    ## Article 1. Lamps\r\n\r\n1. Lamps are lit.\n\n## Article 2. Beacons\n\n1. Beacons burn.";

#[test]
fn written_ids_leave_every_other_byte_of_a_file_as_it_was() {
    let project = Project::new();
    project.write("content/treaties/lamps/treaty.toml", "title = \"Lamps\"\nshort = \"Lamps\"\nfictional = true\n");
    project.write("content/treaties/lamps/drafts/first.md", AS_FOUND);
    project.write("content/treaties/lamps/drafts/second.md", AS_FOUND.replace("2024-01-01", "2024-02-01"));
    let ran = project.run(&["ids", "lamps", "--write"]);
    assert!(!ran.said.contains("panicked"), "{}", ran.said);
    assert!(ran.said.contains("wrote 4 ids"), "{}", ran.said);
    for (name, before) in [("first", AS_FOUND.to_owned()), ("second", AS_FOUND.replace("2024-01-01", "2024-02-01"))] {
        let after = fs::read(project.root().join(format!("content/treaties/lamps/drafts/{name}.md"))).expect("a draft");
        let after = String::from_utf8(after).expect("text");
        assert!(after.contains("## Article 1. Lamps {#art-1}\r\n"), "{after:?}");
        assert!(after.contains("## Article 2. Beacons {#art-2}\n"), "{after:?}");
        assert_eq!(after.replace(" {#art-1}", "").replace(" {#art-2}", ""), before);
    }
    let again = project.run(&["ids", "lamps", "--write"]);
    assert!(again.said.contains("wrote 0 ids"), "{}", again.said);
}
