use crate::diagnostic::rules::site::MISSING_TRANSLATION;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::site::Site;
use crate::model::words::Words;
use crate::source::Span;

/// Titles of treaties and proposals that are written in some languages and not in the site's own.
pub(super) fn check(site: &Site, report: &mut Report) {
    for treaty in &site.treaties {
        check_words(site, &treaty.title, treaty.span, "the title", report);
    }
    for proposal in &site.proposals {
        check_words(site, &proposal.title, proposal.span, "the title", report);
        check_words(site, &proposal.summary, proposal.span, "the summary", report);
    }
}

fn check_words(site: &Site, words: &Words, span: Span, what: &str, report: &mut Report) {
    let own = site.config.language();
    if words.is_empty() || words.entries.iter().any(|(language, _)| language.unwrap_or(own) == own) {
        return;
    }
    let written: Vec<String> = words.languages().map(|language| language.to_string()).collect();
    let message = format!("{what} is written in {} and not in `{own}`, the site's own language", written.join(", "));
    report.push(Diagnostic::new(&MISSING_TRANSLATION, span, message).hint(format!("add `{own} = \"…\"`")));
}
