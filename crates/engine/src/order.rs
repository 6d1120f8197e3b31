//! Putting things in order by a number or by a text.
//!
//! Every sort of a type of its own is compiled anew and costs the page some 5 kB of code; these sort small keys, so that
//! one compiled sort serves all. Both are stable and take `n log n` comparisons of keys.

/// Sorts by a number.
pub fn by_number<T>(items: &mut Vec<T>, mut key: impl FnMut(&T) -> u64) {
    let mut order: Vec<(u64, usize)> =
        items.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
    order.sort_unstable();
    arrange(items, order.into_iter().map(|(_, place)| place));
}

/// Sorts by a text, byte by byte.
pub fn by_text<T>(items: &mut Vec<T>, mut key: impl FnMut(&T) -> String) {
    let mut order: Vec<(String, usize)> =
        items.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
    order.sort_unstable();
    arrange(items, order.into_iter().map(|(_, place)| place));
}

/// A key for [`by_number`]: the larger number first.
pub fn descending(number: usize) -> u64 {
    u64::MAX - number as u64
}

/// Brings `items` into an order given as their places.
fn arrange<T>(items: &mut Vec<T>, places: impl Iterator<Item = usize>) {
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.filter_map(|place| slots[place].take()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_sort_as_std_does_and_keep_equals_in_place(numbers in prop::collection::vec(0_u64..9, 0..40)) {
            let items: Vec<(u64, usize)> = numbers.iter().copied().zip(0..).collect();
            let mut wanted = items.clone();
            wanted.sort_by_key(|(number, _)| *number);
            let (mut by_value, mut by_name) = (items.clone(), items.clone());
            by_number(&mut by_value, |(number, _)| *number);
            by_text(&mut by_name, |(number, _)| number.to_string());
            prop_assert_eq!(&by_value, &wanted);
            prop_assert_eq!(&by_name, &wanted);
            wanted.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
            by_number(&mut by_value, |(number, _)| descending(usize::try_from(*number).unwrap()));
            prop_assert_eq!(&by_value, &wanted);
        }
    }
}
