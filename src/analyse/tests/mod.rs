//! What the tests of this room's rooms share.

pub(super) mod draft;
pub(super) mod treaty;
