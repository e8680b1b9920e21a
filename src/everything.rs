//! All that a project has, looked at: the edition of the day, and what that leaves out.

use crate::model::config::BuildOptions;
use crate::source::Sources;
use crate::{Built, Failure, Request, Stage, build};

/// Looks at the edition of the day and, if that leaves anything out, at one of all that there is: a draft that is wrong is wrong
/// before it is published. What is wrong with both is told once. Nothing is written.
///
/// # Errors
/// What the machine refused.
pub fn everything(request: Request, progress: &dyn Fn(Stage)) -> Result<Built, Failure> {
    let of_today = build(&request, progress)?;
    if !of_today.left_out.any {
        return Ok(of_today);
    }
    let options = BuildOptions { drafts: true, future: true, ..request.options };
    let whole = build(&Request { options, output: None, ..request }, progress)?;
    let Built { mut sources, mut report, .. } = whole;
    // Where files came or went between the two, what points into them cannot be put together.
    if same_files(&of_today.sources, &sources) {
        for (text, of_today) in sources.texts.iter_mut().zip(of_today.sources.texts) {
            // Of texts, each has those at hand that it tells something of.
            if text.text.is_empty() {
                *text = of_today;
            }
        }
        report.merge(of_today.report);
        report.finish(&[]);
    }
    Ok(Built { sources, report, left_out: of_today.left_out, ..whole })
}

fn same_files(one: &Sources, other: &Sources) -> bool {
    let paths = |sources: &Sources| sources.texts.iter().map(|source| source.path.clone()).collect::<Vec<_>>();
    paths(one) == paths(other)
}
