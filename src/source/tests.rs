use super::{Position, Source, SourceKind};

fn source(text: &str) -> Source {
    Source { path: "a.md".into(), kind: SourceKind::Markdown, text: text.into() }
}

#[test]
fn positions_count_lines_and_characters_from_one() {
    let source = source("abc\nçàd\n");
    assert_eq!(source.position(0), Position { line: 1, column: 1 });
    assert_eq!(source.position(4), Position { line: 2, column: 1 });
    assert_eq!(source.position(6), Position { line: 2, column: 2 });
    assert_eq!(source.position(5), Position { line: 2, column: 1 });
    assert_eq!(source.position(99), Position { line: 3, column: 1 });
}

#[test]
fn offsets_are_the_inverse_of_positions() {
    let source = source("abc\nçàd\nx");
    for byte in [0, 2, 3, 4, 6, 8, 9, 10] {
        assert_eq!(source.offset(source.position(byte)), byte);
    }
}
