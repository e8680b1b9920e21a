//! Words of a draft outside of its text, their brackets marked.

use super::{Html, escape};
use std::fmt::Write as _;

/// Words with each bracket in an element that says how deep it stands, the outermost as deep as is said.
pub(crate) fn nested(words: &str, outermost: u16) -> Html {
    let mut html = String::with_capacity(words.len() + 64);
    let mut open = 0;
    for part in words.split_inclusive(['[', ']']) {
        let bare = part.trim_end_matches(['[', ']']);
        escape::words(&mut html, bare);
        match part[bare.len()..].chars().next() {
            Some('[') => {
                let _ = write!(html, "<span class=\"bracket\" data-depth=\"{}\">[", outermost + open);
                open += 1;
            }
            Some(_) if open > 0 => {
                html.push_str("]</span>");
                open -= 1;
            }
            Some(sign) => html.push(sign),
            None => {}
        }
    }
    (0..open).for_each(|_| html.push_str("</span>"));
    Html::written(html.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::nested;

    #[test]
    fn brackets_within_brackets_say_how_deep_they_stand() {
        let html = nested("[a [b] & c]", 2);
        assert_eq!(
            &*html,
            "<span class=\"bracket\" data-depth=\"2\">[a <span class=\"bracket\" data-depth=\"3\">[b]</span> &amp; c]</span>"
        );
        assert_eq!(&*nested("a] b [c", 1), "a] b <span class=\"bracket\" data-depth=\"1\">[c</span>");
    }
}
