pub(super) struct Automaton;
impl Automaton {
    pub(super) fn new(_: &super::file::Parts<'_>) -> Self {
        Self
    }
    pub(super) fn link(
        &self,
        _: &str,
        _: super::lookup::Lookup<'_, '_>,
        _: &super::fills::TextContext<'_>,
        _: &mut Vec<crate::model::briefing::Fill>,
        _: &mut Vec<super::mention::Referred>,
    ) {
    }
}
