//! Organisations and places across reports: with and without the state, in full and by initials.

use super::nodes::{Label, Nodes, Sets};
use crate::coreference::body::BodyName;
use crate::quick::Map;

/// Joins the names of one body.
pub(super) fn join(nodes: &Nodes, sets: &mut Sets) {
    let mut cores: Map<String, Vec<usize>> = Map::default();
    // `None` where two bodies share the initials.
    let mut initials: Map<String, Option<usize>> = Map::default();
    let bodies = || {
        nodes.nodes.iter().enumerate().filter_map(|(node, n)| match &n.label {
            Label::Body(name, text) => Some((node, name, text)),
            _ => None,
        })
    };
    for (node, name, _) in bodies().filter(|(_, name, _)| name.state.is_none()) {
        cores.entry(name.key()).or_default().push(node);
    }
    // `State Department` and `U.S. State Department`, where no other state has one.
    for same in cores.values() {
        if let [one, other] = same[..] {
            sets.join(one, other);
        }
    }
    for (node, _, text) in bodies() {
        let set = sets.find(node);
        for letters in BodyName::initials(text) {
            let holder = initials.entry(letters).or_insert(Some(set));
            *holder = holder.filter(|&known| known == set);
        }
    }
    for (node, name, _) in bodies() {
        if let Some(letters) = &name.acronym
            && let Some(&Some(set)) = initials.get(letters)
        {
            sets.join(set, node);
        }
    }
}
