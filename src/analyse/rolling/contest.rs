use super::asked::{Ask, Asked, Side};
use crate::model::draft::{Inline, plain};
use crate::model::letters::as_read;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Asks whose passages overlap.
pub(super) struct Cluster<'a> {
    /// From the first byte of any to the last.
    pub(super) hull: Range<u32>,
    /// In order of their changes.
    pub(super) asks: Vec<&'a Ask>,
    /// Whether they exclude each other.
    pub(super) contested: bool,
    /// Whether all of them make the same of it, in whatever way.
    pub(super) alike: bool,
}

/// The passages that are spoken of, those that overlap together, in reading order. An insertion is among them where it stands
/// inside a passage that would go; the insertions that are not come last.
pub(super) fn clusters<'a>(asks: &'a [Ask], text: &str) -> (Vec<Cluster<'a>>, Vec<&'a Ask>) {
    let mut ranges: Vec<(&Range<u32>, &Ask)> = asks.iter().filter_map(|ask| Some((range(ask)?, ask))).collect();
    ranges.sort_by_key(|(bytes, ask)| (bytes.start, bytes.end, ask.change));
    let mut clusters: Vec<Cluster> = Vec::new();
    for (bytes, ask) in ranges {
        match clusters.last_mut().filter(|cluster| bytes.start < cluster.hull.end) {
            Some(cluster) => {
                cluster.hull.end = cluster.hull.end.max(bytes.end);
                cluster.asks.push(ask);
            }
            None => {
                clusters.push(Cluster { hull: bytes.clone(), asks: vec![ask], contested: false, alike: false });
            }
        }
    }
    let mut free = Vec::new();
    for ask in asks {
        let Asked::Insert { at, .. } = &ask.asked else { continue };
        let index = clusters.partition_point(|cluster| cluster.hull.end <= *at);
        let inside = |ask: &&Ask| strikes(ask) && range(ask).is_some_and(|bytes| bytes.start < *at && *at < bytes.end);
        match clusters.get_mut(index).filter(|cluster| cluster.asks.iter().any(inside)) {
            Some(cluster) => cluster.asks.push(ask),
            None => free.push(ask),
        }
    }
    for cluster in &mut clusters {
        cluster.asks.sort_by_key(|ask| ask.change);
        let outcomes = || cluster.asks.iter().map(|ask| outcome(ask, &cluster.hull, text));
        cluster.alike = excludes(&cluster.asks) && outcomes().skip(1).all(|other| Some(other) == outcomes().next());
        cluster.contested = excludes(&cluster.asks) && !cluster.alike;
    }
    (clusters, free)
}

/// Whether of several asks on the same words at most one can be had.
fn excludes(asks: &[&Ask]) -> bool {
    let [first, rest @ ..] = asks else { return false };
    asks.iter().any(|ask| strikes(ask)) && rest.iter().any(|ask| saying(ask) != saying(first))
}

/// What an ask makes of a passage that has what it is about: its words and marks, spacing and the form of letters aside.
fn outcome(ask: &Ask, hull: &Range<u32>, text: &str) -> String {
    let base = |start: u32, end: u32| &text[start as usize..end as usize];
    let whole = match &ask.asked {
        Asked::Strike { bytes, with } => {
            let with = with.as_deref().map(plain).unwrap_or_default();
            [base(hull.start, bytes.start), &with, base(bytes.end, hull.end)].join(" ")
        }
        Asked::Insert { at, with, .. } => [base(hull.start, *at), &plain(with), base(*at, hull.end)].join(" "),
        _ => base(hull.start, hull.end).to_owned(),
    };
    as_read(&whole).split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// What an ask says of the words it is about: two that say the same can be had together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Saying {
    /// These go, and these come.
    Strike(u32, u32, Option<String>),
    /// They stay, however many are meant.
    Keep,
    /// These come here.
    Insert(u32, Side, String),
    /// Nothing of single words.
    Other,
}

/// What an ask says.
pub(super) fn saying(ask: &Ask) -> Saying {
    let read = |words: &[Inline]| as_read(&plain(words)).into_owned();
    match &ask.asked {
        Asked::Strike { bytes, with } => Saying::Strike(bytes.start, bytes.end, with.as_deref().map(read)),
        Asked::Keep { .. } => Saying::Keep,
        Asked::Insert { at, side, with } => Saying::Insert(*at, *side, read(with)),
        Asked::Whole | Asked::NewUnit | Asked::AtEnd | Asked::NewProvision => Saying::Other,
    }
}

/// Asks that say the same together, in order of the first of each.
pub(super) fn sides<'a>(asks: &[&'a Ask]) -> Vec<Vec<&'a Ask>> {
    let mut sides: Vec<Vec<&Ask>> = Vec::new();
    let mut known: FxHashMap<Saying, usize> = FxHashMap::default();
    for ask in asks {
        let side = *known.entry(saying(ask)).or_insert(sides.len());
        match sides.get_mut(side) {
            Some(asks) => asks.push(ask),
            None => sides.push(vec![ask]),
        }
    }
    sides
}

/// The words an ask is about. A passage without words is none.
pub(super) fn range(ask: &Ask) -> Option<&Range<u32>> {
    match &ask.asked {
        Asked::Strike { bytes, .. } | Asked::Keep { bytes } if bytes.start < bytes.end => Some(bytes),
        _ => None,
    }
}

fn strikes(ask: &Ask) -> bool {
    matches!(ask.asked, Asked::Strike { .. })
}

/// How many bytes an ask would strike, one that strikes none last.
pub(super) fn struck(ask: &Ask) -> u32 {
    match &ask.asked {
        Asked::Strike { bytes, .. } => bytes.end - bytes.start,
        _ => u32::MAX,
    }
}
