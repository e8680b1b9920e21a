//! What the tests of this room's rooms share.

pub(super) mod draft;
mod figures;
pub(super) mod site;
pub(super) mod treaty;
