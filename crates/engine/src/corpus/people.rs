//! People across reports: one person under every spelling, short form and bare surname; two people stay two.

use super::nodes::{Label, Nodes, Sets};
use crate::coreference::name::PersonName;
use crate::lexicon::given;
use crate::order;
use crate::quick::{Map, Set};

/// How many names under one key are compared, so that time stays near linear.
const NAMESAKES: usize = 48;
/// A bare surname goes to the one of several people who stands in this many times as many reports as the next.
const DOMINANT: usize = 4;

/// Joins the names of one person.
pub(super) fn join(nodes: &Nodes, sets: &mut Sets) {
    let apart = apart(nodes);
    let mut order: Vec<(usize, &PersonName)> = nodes
        .nodes
        .iter()
        .enumerate()
        .filter_map(|(node, n)| match &n.label {
            Label::Person(name) => Some((node, name)),
            _ => None,
        })
        .collect();
    // They stand by node already, and the sort is stable.
    order::by_number(&mut order, |(_, name)| order::descending(name.len()));
    let mut index: Map<(String, String), Vec<usize>> = Map::default();
    let mut names: Map<usize, &PersonName> = Map::default();
    for &(node, name) in &order {
        let mut agreeing: Vec<usize> = Vec::new();
        for key in keys(name) {
            for &other in index.get(&key).map_or(&[][..], Vec::as_slice) {
                let forbidden = apart.contains(&(node.min(other), node.max(other)));
                if !forbidden && names[&other].agrees(name).is_some() {
                    agreeing.push(sets.find(other));
                }
            }
        }
        order::by_number(&mut agreeing, |set| *set as u64);
        agreeing.dedup();
        if let [one] = agreeing[..] {
            sets.join(one, node);
        }
        for key in keys(name) {
            let under = index.entry(key).or_default();
            if under.len() < NAMESAKES && !under.contains(&node) {
                under.push(node);
            }
        }
        names.insert(node, name);
    }
    bare(nodes, sets, &order);
}

/// Where names that may agree meet: surname with each given name, its group and its initial; the first two words.
fn keys(name: &PersonName) -> Vec<(String, String)> {
    let parts = name.parts();
    let (last, given) = parts.split_last().map_or(("", &[][..]), |(last, given)| (last.as_str(), given));
    let mut keys = Vec::with_capacity(given.len() * 3 + 1);
    for part in given {
        keys.push((last.to_owned(), part.clone()));
        keys.push((last.to_owned(), part.chars().take(1).collect()));
        keys.extend(given::groups(part).iter().map(|group| (last.to_owned(), format!("group {group}"))));
    }
    if let [first, second, ..] = parts {
        keys.push((first.clone(), format!("then {second}")));
    }
    keys
}

/// The pairs of names that some report tells apart.
fn apart(nodes: &Nodes) -> Set<(usize, usize)> {
    let mut apart = Set::default();
    let mut here: Map<&str, Vec<(usize, usize)>> = Map::default();
    let mut report = 0;
    for record in &nodes.records {
        if record.report != report {
            here.clear();
            report = record.report;
        }
        for &node in &record.nodes {
            let Label::Person(name) = &nodes.nodes[node].label else { continue };
            let others = here.entry(name.last()).or_default();
            for &(other, _) in
                others.iter().filter(|(other, entity)| *other != node && *entity != record.entity)
            {
                apart.insert((node.min(other), node.max(other)));
            }
            if others.len() < NAMESAKES {
                others.push((node, record.entity));
            }
        }
    }
    apart
}

/// Joins bare surnames to the one person who has it, or who has it in by far the most reports.
fn bare(nodes: &Nodes, sets: &mut Sets, whole: &[(usize, &PersonName)]) {
    let mut surnamed: Map<&str, Vec<(usize, &PersonName)>> = Map::default();
    for &(node, name) in whole {
        surnamed.entry(name.last()).or_default().push((node, name));
    }
    let bare = |label: &Label| match label {
        Label::Bare(name) => Some(name.clone()),
        _ => None,
    };
    for (node, name) in nodes.nodes.iter().enumerate().filter_map(|(node, n)| Some((node, bare(&n.label)?))) {
        let mut weights: Map<usize, usize> = Map::default();
        for &(other, _) in surnamed
            .get(name.last())
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter(|(_, full)| full.has_surname(&name))
        {
            *weights.entry(sets.find(other)).or_default() += nodes.nodes[other].entities;
        }
        let mut ranked: Vec<(usize, usize)> =
            weights.into_iter().map(|(set, weight)| (weight, set)).collect();
        order::by_number(&mut ranked, |(_, set)| order::descending(*set));
        order::by_number(&mut ranked, |(weight, _)| order::descending(*weight));
        match ranked[..] {
            [(_, one)] => sets.join(one, node),
            [(most, one), (next, _), ..] if most >= next * DOMINANT => sets.join(one, node),
            _ => {}
        }
    }
}
