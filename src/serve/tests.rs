use super::asker::{Refused, judge};
use super::body::Part as FilePart;
use super::partial::{Part, part};
use super::patient::Patient;
use super::{host, watch};
use hyper::header::{HeaderMap, HeaderName, HeaderValue, RANGE};
use hyper::{Method, Uri};
use std::io::Write as _;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

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
    let asked = |range: &'static str, length: u64| {
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

fn judged(uri: &str, lines: &[(&'static str, &'static str)]) -> Result<(), Refused> {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    judge(&Method::GET, &uri.parse::<Uri>().expect("an address"), &headers, "desk")
}

#[test]
fn a_request_means_one_host_and_it_is_ours() {
    assert_eq!(judged("/", &[("host", "localhost:4000")]), Ok(()));
    assert_eq!(judged("http://localhost:4000/", &[("host", "localhost:4000")]), Ok(()));
    assert_eq!(judged("/", &[]), Err(Refused::Unclear));
    assert_eq!(judged("/", &[("host", "localhost"), ("host", "localhost")]), Err(Refused::Unclear));
    assert_eq!(judged("/", &[("host", "localhost"), ("host", "example.org")]), Err(Refused::Unclear));
    assert_eq!(judged("/", &[("host", "example.org")]), Err(Refused::Name));
    assert_eq!(judged("http://example.org/", &[("host", "localhost")]), Err(Refused::Name));
}

#[test]
fn another_site_may_lead_to_a_page_and_load_nothing() {
    let from = |lines: &[(&'static str, &'static str)]| judged("/x.css", &[&[("host", "desk:4000")], lines].concat());
    assert_eq!(from(&[("sec-fetch-site", "same-origin"), ("sec-fetch-dest", "style")]), Ok(()));
    assert_eq!(from(&[("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")]), Ok(()));
    assert_eq!(from(&[("origin", "http://desk:4000")]), Ok(()));
    for site in ["cross-site", "same-site", "anything"] {
        let link = [("sec-fetch-site", site), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert_eq!(from(&link), Ok(()), "a link is followed");
        assert_eq!(from(&[("sec-fetch-site", site), ("sec-fetch-dest", "style")]), Err(Refused::Site));
        assert_eq!(from(&[link[0], link[1], ("sec-fetch-dest", "iframe")]), Err(Refused::Site));
        assert_eq!(from(&[link[0], link[0], link[1], link[2]]), Err(Refused::Site), "said twice");
    }
    for origin in ["null", "http://example.org", "https://desk:4000", "http://desk:4001", "http://desk"] {
        assert_eq!(from(&[("origin", origin)]), Err(Refused::Site), "{origin}");
    }
}

#[test]
fn of_a_large_file_only_what_is_sent_is_read() {
    let mut file = tempfile::tempfile().expect("a file");
    // A file of holes: there is nothing to read but where something was written.
    file.set_len(1 << 40).expect("a large file");
    file.write_all(b"first").expect("written");
    let mut part = FilePart::of(file, 3, 100_000).expect("a place in it");
    let sizes: Vec<usize> = (0..3).map(|_| part.next().expect("read").len()).collect();
    assert_eq!(sizes, [65_536, 34_464, 0]);
}

#[tokio::test(flavor = "current_thread")]
async fn a_connection_that_takes_nothing_is_given_up_and_one_that_is_slow_is_not() {
    let limit = Duration::from_millis(500);
    let (ours, mut browser) = tokio::io::duplex(4);
    let mut patient = Patient::new(ours, limit);
    let slow = tokio::spawn(async move {
        let mut taken = Vec::new();
        while taken.len() < 12 {
            tokio::time::sleep(limit / 5).await;
            let mut some = [0; 4];
            browser.read_exact(&mut some).await.expect("four bytes");
            taken.extend_from_slice(&some);
        }
        (browser, taken)
    });
    patient.write_all(b"twelve bytes").await.expect("all is taken");
    let (_browser, taken) = slow.await.expect("it read");
    assert_eq!(taken, b"twelve bytes");
    let error = patient.write_all(b"and then nothing is taken").await.expect_err("given up");
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
}
