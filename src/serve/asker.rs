use super::host;
use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, Uri};

/// Why a request is not answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It does not say which server it means, or says it twice. Who stands between could read one, and we the other.
    Unclear,
    /// It means a name that is not ours.
    Name,
    /// Another site asks.
    Site,
}

/// Whether a request may be answered, before it is looked at what it asks for: so the answer says nothing of what there is.
pub(super) fn judge(method: &Method, uri: &Uri, headers: &HeaderMap, own: &str) -> Result<(), Refused> {
    let name = only(headers, &HOST).map_err(|()| Refused::Unclear)?.ok_or(Refused::Unclear)?;
    // A request through a proxy has the name in its first line too.
    let named = uri.authority().map(hyper::http::uri::Authority::as_str);
    if !host::is_ours(name, own) || named.is_some_and(|named| !host::is_ours(named, own)) {
        return Err(Refused::Name);
    }
    if is_of_another_site(method, headers, name) { Err(Refused::Site) } else { Ok(()) }
}

/// Whether a page elsewhere asks for a part of ours. It cannot read it, but it could tell by how loading it ends whether it is
/// there: what the theme has, which briefings are in preparation. Following a link from elsewhere to a page is another matter.
fn is_of_another_site(method: &Method, headers: &HeaderMap, name: &str) -> bool {
    let fetch = |what: &str| {
        let header = HeaderName::try_from(format!("sec-fetch-{what}")).ok();
        header.map_or(Ok(None), |header| only(headers, &header))
    };
    let follows_a_link = || {
        matches!(*method, Method::GET | Method::HEAD)
            && fetch("mode") == Ok(Some("navigate"))
            && fetch("dest") == Ok(Some("document"))
    };
    match fetch("site") {
        Ok(Some("same-origin" | "none")) => false,
        // Another port of this machine is the same site, and another's all the same.
        Ok(Some(_)) => !follows_a_link(),
        // An old browser; it tells of the other site only where it would let it read.
        Ok(None) => match only(headers, &ORIGIN) {
            Ok(None) => false,
            Ok(Some(origin)) => origin.strip_prefix("http://") != Some(name),
            Err(()) => true,
        },
        Err(()) => true,
    }
}

/// The value of a header that may stand once.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>, ()> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| ()),
        (Some(_), Some(_)) => Err(()),
    }
}
