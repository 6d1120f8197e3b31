//! Given names that stand for one another: *Mike* and *Michael*, *Vladimir* and *Volodymyr*.

use super::entries;
use super::spelling::fold;
use crate::quick::Map;
use std::sync::OnceLock;

const LIST: &str = include_str!("words/given-name.txt");

/// The groups that a name belongs to, sorted; none for a name that stands for itself alone.
///
/// `folded` is a name as [`fold`] gives it.
pub fn groups(folded: &str) -> &'static [u16] {
    static TABLE: OnceLock<Map<String, Vec<u16>>> = OnceLock::new();
    TABLE.get_or_init(read).get(folded).map_or(&[], Vec::as_slice)
}

/// Whether two folded given names can be of one person.
pub fn alike(one: &str, other: &str) -> bool {
    one == other || groups(one).iter().any(|group| groups(other).contains(group))
}

fn read() -> Map<String, Vec<u16>> {
    let mut table = Map::<String, Vec<u16>>::default();
    for (group, line) in (0..).zip(entries(LIST)) {
        for name in line.split(',') {
            let groups = table.entry(fold(name.trim())).or_default();
            if groups.last() != Some(&group) {
                groups.push(group);
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_and_romanisations_are_alike() {
        for (one, other) in [
            ("Mike", "Michael"),
            ("Steve", "Steven"),
            ("Bill", "William"),
            ("Joe", "Joseph"),
            ("Muhammad", "Mohamed"),
            ("Vladimir", "Volodymyr"),
        ] {
            assert!(alike(&fold(one), &fold(other)), "{one}, {other}");
        }
        assert!(!alike(&fold("Bill"), &fold("Hillary")));
        assert!(!alike(&fold("John"), &fold("Joseph")));
    }

    #[test]
    fn the_list_is_sorted_and_each_line_a_group() {
        assert!(LIST.starts_with('#'));
        let lines: Vec<_> = entries(LIST).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{:?} must come after {:?}", pair[0], pair[1]);
        }
        for line in lines {
            assert!(line.contains(", "), "{line:?} is no group");
            assert_eq!(line, line.to_lowercase());
        }
    }
}
