//! Roles that people are called by, and the wider words that may stand for them: a *foreign minister* is a *diplomat*.

use super::entries;
use crate::quick::Map;
use std::sync::OnceLock;

const LIST: &str = include_str!("words/role-kind.txt");

/// A kind of role: an index into the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoleKind(u16);

/// Words of the longest entry.
pub const LONGEST: usize = 5;

struct Roles {
    kinds: Map<&'static str, Vec<RoleKind>>,
    /// For each kind, its own names, then the wider words.
    names: Vec<Vec<&'static str>>,
}

fn roles() -> &'static Roles {
    static ROLES: OnceLock<Roles> = OnceLock::new();
    ROLES.get_or_init(|| {
        let mut roles = Roles { kinds: Map::default(), names: Vec::new() };
        for (index, line) in (0..).zip(entries(LIST)) {
            let (names, wider) = line.split_once('<').unwrap_or((line, ""));
            for name in words(names) {
                roles.kinds.entry(name).or_default().push(RoleKind(index));
            }
            roles.names.push(words(names).chain(words(wider)).collect());
        }
        roles
    })
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// The kinds that a word or phrase names, given in lower case; none for one that the list has not.
pub fn kinds(phrase: &str) -> &'static [RoleKind] {
    roles().kinds.get(phrase).map_or(&[], Vec::as_slice)
}

/// The phrases that somebody of `kind` may be called by: its own names, then the wider words.
pub fn names(kind: RoleKind) -> impl Iterator<Item = &'static str> {
    roles().names[usize::from(kind.0)].iter().copied()
}

/// Whether somebody of `kind` may be called by `phrase` (lower case).
pub fn may_be_called(kind: RoleKind, phrase: &str) -> bool {
    names(kind).any(|name| name == phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wider_words_stand_for_narrower_roles() {
        let minister = kinds("foreign minister")[0];
        assert!(may_be_called(minister, "diplomat"));
        assert!(may_be_called(minister, "secretary of state"));
        assert!(!may_be_called(minister, "president"));
        assert!(!may_be_called(kinds("vice president")[0], "president"));
        assert!(kinds("bystander").is_empty());
    }

    #[test]
    fn the_list_is_sorted_and_its_wider_words_are_known() {
        assert!(LIST.starts_with('#'));
        let lines: Vec<_> = entries(LIST).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
        }
        for line in lines {
            assert_eq!(line, line.to_lowercase());
        }
        let all = roles();
        for name in all.kinds.keys() {
            assert!(name.split(' ').count() <= LONGEST, "{name}");
        }
    }
}
