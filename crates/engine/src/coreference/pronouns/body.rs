//! *They* and *it*: the best of what stands before, by rule.

use super::around::View;
use super::{Sort, matches};
use crate::coreference::position::Part;
use crate::mentions::{EntityKind, Number};
use crate::rule::Rule;

/// The best antecedent among the mentions before.
pub(super) fn back(view: &View<'_, '_, '_>, mention: usize, sort: Sort) -> Option<(usize, &'static Rule)> {
    let View { scene, places, draft } = *view;
    let place = &places[mention];
    let speaker = view.last_speaker(mention);
    let own_speaker = view.own_speaker(mention);
    let named = view.named_in_speech(mention);
    let mut best: Option<(i32, usize)> = None;
    for (candidate, group, distance) in view.before(mention) {
        if own_speaker == Some(group) || view.is_bound(candidate, mention) {
            continue;
        }
        let there = &places[candidate];
        let Some(fit) = matches(scene, draft, candidate, group, sort) else { continue };
        // One body is *they* where it has just been named or has just spoken; elsewhere *they* are several.
        let one_body = sort == Sort::Plural
            && draft.groups[group].kind == EntityKind::Organization
            && !draft.groups[group].plural
            && scene.mentions[candidate].number != Number::Plural;
        if one_body && distance > 0 && !(speaker == Some(group) && place.speaks) {
            continue;
        }
        let mut score = fit - i32::try_from(distance).unwrap_or(0) * 11;
        score += match there.part {
            Part::Subject => 18,
            Part::Object => 5,
            Part::Owner => 7,
            Part::Oblique => 2,
        };
        // The first subject is what its sentence is about; so is the owner of it: `Ann Lee’s reply …`.
        score += match there.part {
            Part::Subject if view.opens(candidate) => 6,
            Part::Owner if view.opens(candidate) && view.owns_a_thing(candidate) => 21,
            _ => 0,
        };
        score += i32::try_from(draft.groups[group].count.min(8)).unwrap_or(0);
        score += i32::from(draft.groups[group].named) * 3;
        score += i32::from(speaker == Some(group) && place.part == Part::Subject) * 9;
        score += i32::from(there.speaks && place.speaks) * 4;
        // Bodies hardly ever call themselves by name.
        score -= i32::from(named.contains(&group)) * 20;
        if there.quote.is_some() && there.quote != place.quote {
            score -= 25;
        }
        if place.quote.is_some() && there.quote == place.quote {
            score += 15;
        }
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, candidate));
        }
    }
    let (score, candidate) = best?;
    let enough = if sort == Sort::Plural { 8 } else { 12 };
    (score >= enough).then(|| (candidate, view.reason(candidate, mention)))
}
