//! One word for another, with the verbs that go with it: *have begun* for *has started*.

use super::Block;
use super::person::agrees;
use crate::families::align::kin::is_one_state;

pub(super) fn holds(block: &Block<'_>) -> bool {
    // An article that came with a state's name: *the US side*, *the American side*.
    let [left, right] = block.without(|atom| atom.form == "the");
    if let ([one], [other]) = (&left[..], &right[..])
        && is_one_state(one.atom, other.atom)
    {
        return true;
    }
    if block.base.len() != block.own.len() || block.base.len() < 2 {
        return false;
    }
    let mut words = 0;
    for (one, other) in block.base.iter().zip(block.own) {
        if !agrees(one.atom, other.atom) {
            words += 1;
        }
    }
    words == 1
}
