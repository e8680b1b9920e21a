//! Stand-in until texts are set as HTML.

use super::reader::Reader;
use crate::diagnostic::Diagnostic;
use crate::model::briefing::Text;
use crate::model::id::DraftId;
use crate::model::target::Place;

pub(crate) fn text(_reader: &Reader, text: &Text) -> Result<String, Vec<Diagnostic>> {
    Ok(text.html.clone())
}

pub(crate) fn draft(reader: &Reader, id: DraftId) -> String {
    let (text, _, _) = reader.site().draft(id).text_in(reader.language);
    text.provisions()
        .map(|provision| format!("<p id=\"{}\">{}</p>", provision.anchor, super::reader::words(provision)))
        .collect()
}

pub(crate) fn place(reader: &Reader, place: Place, _anchors: bool) -> String {
    let draft = reader.site().draft(place.draft);
    let (text, provisions, _) = draft.text_in(reader.language);
    text.provision_of(provisions, place.provision)
        .map(|p| format!("<p>{}</p>", super::reader::words(p)))
        .unwrap_or_default()
}
