//! The table of `build --timings`.

use crate::Timings;
use std::fmt::Write as _;
use std::time::Duration;

/// How many pages and templates are shown.
const SHOWN: usize = 10;

/// Stages in order, then the slowest pages and templates.
pub(super) fn table(timings: &Timings) -> String {
    let whole: Duration = timings.stages.iter().map(|(_, time)| *time).sum();
    let mut table = format!("\nwhere {} went:", milliseconds(whole).trim_start());
    for (stage, time) in &timings.stages {
        let share = 100.0 * time.as_secs_f64() / whole.as_secs_f64().max(f64::MIN_POSITIVE);
        let _ = write!(table, "\n{}  {share:3.0} %  {}", milliseconds(*time), stage.word());
    }
    if timings.pages.is_empty() {
        table.push_str("\n\nno page was rendered");
        return table;
    }
    table.push_str("\n\nslowest pages:");
    for page in timings.pages.iter().take(SHOWN) {
        let _ = write!(table, "\n{}  {}  ({})", milliseconds(page.time), page.path, page.template);
    }
    table.push_str("\n\nslowest templates, with all their pages added over all threads:");
    for one in timings.templates().iter().take(SHOWN) {
        let plural = if one.pages == 1 { "" } else { "s" };
        let _ = write!(table, "\n{}  {}  ({} page{plural})", milliseconds(one.time), one.template, one.pages);
    }
    table
}

fn milliseconds(time: Duration) -> String {
    format!("{:9.1} ms", time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::{PageTime, Stage, Timings};
    use std::time::Duration;

    fn times(pages: usize) -> Timings {
        let millis = Duration::from_millis;
        let page = |number: usize| PageTime {
            path: format!("briefings/{number}/index.html"),
            template: "briefing.html",
            time: millis(20 - number as u64),
        };
        Timings {
            stages: vec![(Stage::Load, millis(25)), (Stage::Write, millis(75))],
            pages: (0..pages).map(page).collect(),
        }
    }

    #[test]
    fn stages_have_their_share_and_pages_their_template() {
        insta::assert_snapshot!(table(&times(2)), @r"

        where 100.0 ms went:
             25.0 ms   25 %  finding files
             75.0 ms   75 %  rendering

        slowest pages:
             20.0 ms  briefings/0/index.html  (briefing.html)
             19.0 ms  briefings/1/index.html  (briefing.html)

        slowest templates, with all their pages added over all threads:
             39.0 ms  briefing.html  (2 pages)
        ");
    }

    #[test]
    fn no_more_than_ten_pages_are_shown() {
        assert_eq!(table(&times(12)).matches("briefings/").count(), 10);
    }

    #[test]
    fn a_build_that_rendered_nothing_says_so() {
        assert!(table(&times(0)).ends_with("no page was rendered"));
    }
}
