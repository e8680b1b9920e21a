//! A treaty made of files, as a contributor writes them.

use crate::diagnostic::{Report, Severity};
use crate::model::config::BuildOptions;
use crate::model::id::ProposalId;
use crate::model::site::Site;
use crate::source::{Source, SourceKind, Sources};
use crate::{parse, resolve};
use jiff::civil::date;
use std::fmt::Write as _;
use std::sync::Arc;

/// What stands in a test treaty's folder.
#[derive(Default)]
pub(in crate::analyse) struct TestTreaty {
    drafts: Vec<(String, String)>,
    proposals: String,
}

impl TestTreaty {
    /// A draft: its id, its day, and its text. `summary` in the id makes it one, `.fr` at its end French.
    pub(in crate::analyse) fn draft(mut self, id: &str, day: &str, text: &str) -> Self {
        let authority = if id.contains("summary") { "summary" } else { "official" };
        let front = format!("+++\ntitle = \"{id}\"\ndate = {day}\nauthority = \"{authority}\"\n+++\n\n");
        self.drafts.push((id.to_owned(), format!("{front}{text}\n")));
        self
    }

    /// A proposal on a draft, with its edits and whatever else it says, as TOML. It is made by the day `2024-02-DD`.
    pub(in crate::analyse) fn proposal(mut self, id: &str, day: u8, by: &str, rest: &str) -> Self {
        let by: Vec<String> = by.split(' ').map(|code| format!("\"{code}\"")).collect();
        let head = format!("[[proposal]]\nid = \"{id}\"\ntitle = \"{id}\"\nby = [{}]\n", by.join(", "));
        let source = "source = \"https://example.org/\"\n";
        let _ = write!(self.proposals, "{head}date = 2024-02-{day:02}\n{source}{rest}\n\n");
        self
    }

    /// Anything else in the file of proposals.
    pub(in crate::analyse) fn also(mut self, toml: &str) -> Self {
        self.proposals += toml;
        self
    }

    /// Reads and resolves it. Wrong test data is a wrong test.
    pub(in crate::analyse) fn site(self) -> Site {
        let text = |path: &str, kind, text: &str| Source { path: path.into(), kind, text: text.into() };
        let treaty = "title = \"T\"\n[[session]]\nid = \"s1\"\ntitle = \"One\"\nstart = 2024-02-01\n[[session]]\nid = \"s2\"\ntitle = \"Two\"\nstart = 2024-03-01\n";
        let config =
            "format = 1\ntitle = \"Site\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\", \"fr\"]\n";
        let mut texts = vec![
            text("site.toml", SourceKind::Config, config),
            text("themes/folio/theme.toml", SourceKind::ThemeConfig, "name = \"folio\"\ntravaux = \">=0.1\"\n"),
            text("content/treaties/t/treaty.toml", SourceKind::Data, treaty),
            text("content/treaties/t/proposals/all.toml", SourceKind::Data, &self.proposals),
        ];
        for (id, draft) in &self.drafts {
            texts.push(text(&format!("content/treaties/t/drafts/{id}.md"), SourceKind::Markdown, draft));
        }
        texts.sort_by(|a, b| a.path.cmp(&b.path));
        let texts = texts.into_iter().map(Arc::new).collect();
        let sources = Sources { texts, ..Sources::default() };
        let mut report = Report::default();
        let documents = parse::documents(&sources, &mut report);
        let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2026, 1, 1) };
        let site = resolve::site(documents, &sources, options, &mut report);
        report.finish(&[]);
        let errors: Vec<_> = report.diagnostics.iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        site
    }
}

/// `[[proposal.edit]]` with these keys, `~ ` between them.
pub(in crate::analyse) fn edit(keys: &str) -> String {
    format!("[[proposal.edit]]\n{}\n", keys.replace("~ ", "\n"))
}

/// All proposals of a site.
pub(in crate::analyse) fn all(site: &Site) -> Vec<ProposalId> {
    (0..site.proposals.len() as u32).map(ProposalId).collect()
}
