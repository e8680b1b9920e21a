use serde::Serialize;

/// How grave a problem is, lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; never fails a build.
    Note,
    /// Probably a mistake; fails a build with `--deny-warnings`.
    Warning,
    /// Wrong: the item is left out, nothing is written, the build exits with 1.
    Error,
}

impl Severity {
    /// The word shown before the code: `error`, `warning`, `note`.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One kind of problem. Declared with [`rules!`](crate::diagnostic::rules); the doc comment is its page in the manual.
#[derive(Debug)]
pub struct Rule {
    /// `broken-reference`: shown in brackets, and the key in `[lints]`.
    pub code: &'static str,
    /// Severity unless `[lints]` says otherwise.
    pub severity: Severity,
    /// Whether `[lints]` may change it. A problem without which the item cannot be built may not be turned off.
    pub lint: bool,
    /// What it is, why it matters, an example: markdown, one line an entry.
    pub docs: &'static [&'static str],
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// Declares rules: a doc comment, a name, a code, a severity, and `lint` if `[lints]` may change it.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident $(, $lint:ident)?;)+) => {
        $(
            $(#[doc = $doc])+
            pub static $name: $crate::diagnostic::Rule = $crate::diagnostic::Rule {
                code: $code,
                severity: $crate::diagnostic::Severity::$severity,
                lint: rules!(@lint $($lint)?),
                docs: &[$($doc),+],
            };
        )+
        /// The rules of this family, in the order they are declared.
        pub static ALL: &[&$crate::diagnostic::Rule] = &[$(&$name),+];
    };
    (@lint lint) => { true };
    (@lint) => { false };
}
pub(crate) use rules;
