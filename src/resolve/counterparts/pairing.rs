use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// For each item of a list, which item of the original's list it is. Those called alike are paired first, the first with the first
/// where several are. What is left is paired by its place between them, if there are as many on
/// either side.
pub(super) fn partners<K: Eq + Hash>(original: &[K], own: &[K]) -> Vec<Option<usize>> {
    let mut called: HashMap<&K, Vec<usize>> = HashMap::new();
    for (at, key) in original.iter().enumerate().rev() {
        called.entry(key).or_default().push(at);
    }
    let mut partners: Vec<Option<usize>> = own.iter().map(|key| called.get_mut(key).and_then(Vec::pop)).collect();
    let taken: HashSet<usize> = partners.iter().flatten().copied().collect();
    let left: Vec<usize> = (0..original.len()).filter(|at| !taken.contains(at)).collect();
    let mut at = 0;
    while at < own.len() {
        let end = (at..own.len()).find(|at| partners[*at].is_some()).unwrap_or(own.len());
        let from = at.checked_sub(1).and_then(|before| partners[before]).map_or(0, |before| before + 1);
        let to = partners.get(end).copied().flatten().unwrap_or(original.len());
        let between = left.partition_point(|one| *one < from)..left.partition_point(|one| *one < to);
        if between.len() == end - at {
            for (own, original) in (at..end).zip(&left[between]) {
                partners[own] = Some(*original);
            }
        }
        at = end + 1;
    }
    partners
}

/// A name, or the next of those made of it that is free. It is taken then: of each name that is, how many were made of it.
pub(super) fn free(name: &str, taken: &mut HashMap<String, u32>) -> String {
    let mut free = name.to_owned();
    let mut made = taken.get(name).copied();
    while let Some(number) = made.filter(|_| taken.contains_key(&free)) {
        free = format!("{name}_{}", number + 1);
        made = Some(number + 1);
    }
    if let Some(made) = made {
        taken.insert(name.to_owned(), made);
    }
    taken.insert(free.clone(), 1);
    free
}
