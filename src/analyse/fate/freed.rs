use super::sought::Words;
use super::{Asked, search};
use crate::model::fate::{Basis, Found, Standing};

/// Looks for words that are to stay and to lose their brackets, and for what else their replacement brings or leaves out.
/// What comes decides, and these only how it stands; where nothing comes, they decide, and no word that was to go may still
/// stand.
pub(super) fn found(asked: &Asked, words: &Words, other: Option<&Words>) -> Found {
    let stays = search::found(asked, words);
    let Some(other) = other else { return stays };
    let mut all = search::found(asked, other);
    let stay = stays.words == stays.of;
    if other.basis != Basis::Gone {
        if stay && all.words == all.of {
            all.standing = all.standing.min(stays.standing);
            all.evidence.extend(stays.evidence);
        }
        return all;
    }
    // What was to go and still stands in brackets is as open as it was, and so is the whole.
    let is_open = all.standing != Standing::Plain;
    let gone = if is_open { all.of } else { all.words };
    let standing = if stay { stays.standing.min(all.standing) } else { stays.standing };
    let words = if stay { stays.words + gone } else { stays.words };
    let evidence = if stay { [stays.evidence, all.evidence].concat() } else { stays.evidence };
    Found { words, of: stays.of + all.of, standing, evidence, elsewhere: stays.elsewhere, looked_in: stays.looked_in }
}
