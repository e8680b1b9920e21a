use super::in_script;
use serde_json::{Value, json};

#[test]
fn no_word_of_the_data_ends_the_block_or_begins_another() {
    let words = "</script><!--<script>alert(1)</script> & \u{2028}\"\\";
    let block = in_script(&json!({ "name": words }));
    assert!(!block.contains(['<', '>', '&', '\u{2028}']), "{block}");
    let read: Value = serde_json::from_str(&block).expect("JSON");
    assert_eq!(read["name"], words, "and none is lost");
}
