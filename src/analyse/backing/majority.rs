use crate::model::backing::AllVote;

/// Votes in favour that a majority of `voting` votes takes: at least that share of them and at least one; of a half or
/// less, more than that share, as a plain majority is more than half.
pub fn needed(majority: (u32, u32), voting: u32) -> u32 {
    let (share, whole) = (u64::from(majority.0), u64::from(majority.1.max(1)));
    let product = share * u64::from(voting);
    let needed = if is_plain(majority) { product / whole + 1 } else { product.div_ceil(whole) };
    needed.max(1) as u32
}

/// Votes in favour needed against a number of votes against; `None` if none are enough, or more than can be counted.
pub(super) fn against(majority: (u32, u32), against: u32) -> Option<u32> {
    let (share, rest) = (u64::from(majority.0), u64::from(majority.1 - majority.0.min(majority.1)));
    if rest == 0 {
        return (against == 0).then_some(1);
    }
    let product = share * u64::from(against);
    let needed = if is_plain(majority) { product / rest + 1 } else { product.div_ceil(rest) };
    u32::try_from(needed.max(1)).ok()
}

/// What a vote of all members takes.
pub(super) fn of_all(majority: (u32, u32), members: u32, supporters: u32, opponents: u32) -> AllVote {
    let needed = needed(majority, members);
    AllVote {
        members,
        needed,
        missing: needed.saturating_sub(supporters),
        blocking: (members + 1).saturating_sub(needed),
        unknown: members.saturating_sub(supporters.saturating_add(opponents)),
    }
}

fn is_plain((share, whole): (u32, u32)) -> bool {
    u64::from(share) * 2 <= u64::from(whole)
}
