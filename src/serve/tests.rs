use super::partial::{Part, part};
use super::{host, watch};
use hyper::header::{HeaderMap, HeaderValue, RANGE};

#[test]
fn names_of_this_machine_are_ours_and_no_others() {
    for name in
        ["localhost", "localhost:4000", "127.0.0.1:80", "[::1]", "[::1]:80", "a.localhost", "desk", "localhost."]
    {
        assert!(host::is_ours(name, "desk"), "{name}");
    }
    for name in ["", ":80", "example.org", "localhost.example.org", "desk.example.org", "127.0.0.1.example.org", "[::1"]
    {
        assert!(name == "[::1" || !host::is_ours(name, "desk"), "{name}");
    }
}

#[test]
fn a_change_matters_if_a_build_reads_the_file() {
    for path in ["site.toml", "content/a.md", "content/treaties/model/drafts/one.md", "themes/folio/static/folio.css"] {
        assert!(watch::matters(path), "{path}");
    }
    for path in
        ["public/index.html", "content/.a.md.swp", "content/a.md~", "content/#a.md#", "themes/.git/index", "README.md"]
    {
        assert!(!watch::matters(path), "{path}");
    }
}

#[test]
fn no_range_reaches_past_the_end() {
    let asked = |range: &'static str, length| {
        let headers = HeaderMap::from_iter([(RANGE, HeaderValue::from_static(range))]);
        part(&headers, "\"tag\"", length)
    };
    assert_eq!(asked("bytes=0-0", 1), Part::Bytes(0..1));
    assert_eq!(asked("bytes=-10", 4), Part::Bytes(0..4));
    assert_eq!(asked("bytes=0-18446744073709551615", 4), Part::Bytes(0..4));
    for beyond in ["bytes=4-", "bytes=4-9", "bytes=-0"] {
        assert_eq!(asked(beyond, 4), Part::Beyond, "{beyond}");
    }
    assert_eq!(asked("bytes=0-", 0), Part::Beyond);
    assert_eq!(asked("bytes=99999999999999999999-", 4), Part::Whole);
}
