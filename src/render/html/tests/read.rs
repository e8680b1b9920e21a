//! Reads a draft's text off a page as any program would: without what is aside, without tags.

/// The words that are left, each once, in order. Panics where elements are not closed in the order they were opened.
pub(super) fn words(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let aside = open.iter().any(|(_, aside)| *aside);
        if !aside {
            text.push_str(&rest[..start]);
        }
        let end = rest.find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if !["a", "em", "s", "span", "strong", "sup", "u"].contains(&name) && !aside {
            text.push(' ');
        }
        if tag.starts_with('/') {
            assert_eq!(open.pop().map(|(name, _)| name), Some(name), "in {html}");
        } else if name != "br" {
            open.push((name, tag.contains(" data-aside")));
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?} stay open in {html}");
    text.push_str(rest);
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().map(str::to_owned).collect()
}
