//! Ids written into a draft's headings: parser and identities together.

use travaux::diagnostic::Report;
use travaux::model::draft::{DraftText, IdOrigin};
use travaux::parse::draft::{DraftOptions, text};
use travaux::resolve::identity::{edits, identities};
use travaux::source::SourceId;

fn read(source: &str) -> DraftText {
    text(SourceId(0), source, 0..source.len(), DraftOptions::default(), &mut Report::default())
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
