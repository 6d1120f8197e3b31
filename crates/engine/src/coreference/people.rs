//! Names of people: who is called by which full name, surname, first name, title and name.

use super::draft::{Draft, Scene};
use super::name::PersonName;
use super::rules;
use crate::mentions::{EntityKind, Form, Gender, Number};
use crate::order;
use crate::quick::Map;
use crate::rule::Rule;
use crate::text::Lower;

/// How many people of one surname a name is compared with, so that time stays linear.
const NAMESAKES: usize = 64;

/// One way in which the text writes a name.
struct Written {
    name: PersonName,
    plural: bool,
    /// Its mentions, in order.
    mentions: Vec<usize>,
}

/// People by the words of their names.
#[derive(Default)]
struct People {
    by_key: Map<String, usize>,
    by_last: Map<String, Vec<usize>>,
    by_first: Map<String, Vec<usize>>,
    /// Each one's fullest name and group.
    all: Vec<(PersonName, usize)>,
}

impl People {
    fn add(&mut self, name: &PersonName, group: usize) {
        let person = self.all.len();
        self.by_key.insert(name.key(), person);
        self.by_last.entry(name.last().to_owned()).or_default().push(person);
        self.by_first.entry(name.first().to_owned()).or_default().push(person);
        self.all.push((name.clone(), group));
    }

    fn of_surname(&self, name: &str) -> &[usize] {
        let all = self.by_last.get(name).map_or(&[][..], Vec::as_slice);
        &all[..all.len().min(NAMESAKES)]
    }

    fn of_first(&self, name: &str) -> &[usize] {
        let all = self.by_first.get(name).map_or(&[][..], Vec::as_slice);
        &all[..all.len().min(NAMESAKES)]
    }

    /// The one person whose name agrees with this one of several words.
    fn agreeing(&self, name: &PersonName) -> Option<(usize, &'static Rule)> {
        if let Some(&person) = self.by_key.get(&name.key()) {
            return Some((person, &rules::SPELLING));
        }
        let mut found: Option<(usize, &'static Rule)> = None;
        for &person in self.of_surname(name.last()).iter().chain(self.of_first(name.first())) {
            if let Some(rule) = self.all[person].0.agrees(name) {
                match found {
                    Some((other, _)) if other != person => return None,
                    _ => found = Some((person, rule)),
                }
            }
        }
        found
    }
}

/// Links every name of a person.
pub(super) fn gather(scene: &Scene<'_, '_>, draft: &mut Draft) {
    let written = read(scene);
    let mut people = People::default();
    let mut order: Vec<usize> = (0..written.len()).filter(|&w| !written[w].name.is_bare()).collect();
    order::by_number(&mut order, |&w| written[w].mentions[0] as u64);
    order::by_number(&mut order, |&w| order::descending(written[w].name.len()));
    for w in order {
        let form = &written[w];
        let known = if form.plural { None } else { people.agreeing(&form.name) };
        if let Some((person, rule)) = known {
            let group = people.all[person].1;
            people.by_key.entry(form.name.key()).or_insert(person);
            join_all(scene, draft, group, &form.mentions, rule);
        } else {
            let group = found(scene, draft, &form.mentions);
            if !form.plural {
                people.add(&form.name, group);
            }
        }
    }
    let mut shared = Vec::new();
    let mut alone = Map::<(String, bool), usize>::default();
    for form in written.iter().filter(|form| form.name.is_bare()) {
        match if form.plural { Candidates::None } else { candidates(&people, &form.name) } {
            Candidates::One(person, rule) => {
                join_all(scene, draft, people.all[person].1, &form.mentions, rule);
            }
            Candidates::Several(persons) => {
                shared.extend(form.mentions.iter().map(|&m| (m, persons.clone())));
            }
            Candidates::None => {
                let key = (form.name.key(), form.plural);
                if let Some(&group) = alone.get(&key) {
                    join_all(scene, draft, group, &form.mentions, &rules::SPELLING);
                } else {
                    alone.insert(key, found(scene, draft, &form.mentions));
                }
            }
        }
    }
    share(scene, draft, &people, shared);
}

/// The names of people as the text writes them, each once.
fn read(scene: &Scene<'_, '_>) -> Vec<Written> {
    let mut written: Vec<Written> = Vec::new();
    let mut known = Map::<(&str, bool), usize>::default();
    for (mention, m) in scene.of_form(Form::Name).filter(|(_, m)| m.kind == EntityKind::Person) {
        let (words, plural) = (scene.words(mention), m.number == Number::Plural);
        let at = *known.entry((words, plural)).or_insert_with(|| {
            written.push(Written { name: PersonName::read(words), plural, mentions: Vec::new() });
            written.len() - 1
        });
        written[at].mentions.push(mention);
    }
    written
}

fn found(scene: &Scene<'_, '_>, draft: &mut Draft, mentions: &[usize]) -> usize {
    let group = draft.found(scene, mentions[0]);
    join_all(scene, draft, group, &mentions[1..], &rules::EXACT);
    group
}

/// Links mentions that are written alike; a title before the name makes the surname rule a finer one.
fn join_all(scene: &Scene<'_, '_>, draft: &mut Draft, group: usize, mentions: &[usize], rule: &'static Rule) {
    for &mention in mentions {
        let m = &scene.mentions[mention];
        let titled = m.extent.start < m.span.start && matches!(rule.name, "surname" | "given-name");
        draft.join_founder(scene, mention, group, if titled { &rules::TITLED } else { rule });
    }
}

/// Who may be meant by a bare name.
enum Candidates {
    None,
    One(usize, &'static Rule),
    Several(Vec<usize>),
}

fn candidates(people: &People, bare: &PersonName) -> Candidates {
    let mut surnamed: Vec<usize> = people
        .of_surname(bare.last())
        .iter()
        .copied()
        .filter(|&p| people.all[p].0.has_surname(bare))
        .collect();
    // A bare surname is hardly ever that of a *Jr.* where the elder is named too.
    if surnamed.iter().any(|&p| people.all[p].0.suffix().is_none()) {
        surnamed.retain(|&p| people.all[p].0.suffix().is_none());
    }
    match surnamed[..] {
        [] => match people.of_first(bare.first()) {
            [one] => Candidates::One(*one, &rules::GIVEN),
            _ => Candidates::None,
        },
        [one] => Candidates::One(one, &rules::SURNAME),
        _ => Candidates::Several(surnamed),
    }
}

/// Links bare surnames that several people share, each to the one that the text speaks of at its place.
fn share(scene: &Scene<'_, '_>, draft: &mut Draft, people: &People, mut shared: Vec<(usize, Vec<usize>)>) {
    if shared.is_empty() {
        return;
    }
    order::by_number(&mut shared, |(mention, _)| *mention as u64);
    let titles = titles(scene, draft);
    let mut spoken_of: Map<usize, (u32, usize)> = Map::default();
    let mut waiting = shared.into_iter().peekable();
    for mention in 0..scene.mentions.len() {
        if let Some((_, persons)) = waiting.next_if(|(m, _)| *m == mention) {
            let group = choose(scene, draft, &titles, &spoken_of, mention, &persons, people);
            draft.join_founder(scene, mention, group, &rules::SALIENT);
        }
        if let Some(group) = draft.group(mention) {
            let seen = spoken_of.entry(group).or_default();
            *seen = (seen.0 + 1, mention);
        }
    }
}

/// The words of the titles in which each group is given.
fn titles(scene: &Scene<'_, '_>, draft: &Draft) -> Map<usize, Vec<String>> {
    let mut titles = Map::<usize, Vec<String>>::default();
    for (mention, _) in scene.of_form(Form::Name) {
        if let Some(group) = draft.group(mention) {
            titles.entry(group).or_default().extend(title(scene, mention).map(Lower::lower));
        }
    }
    titles
}

/// The words before a name within its extent.
fn title<'t>(scene: &Scene<'_, 't>, mention: usize) -> impl Iterator<Item = &'t str> {
    let m = &scene.mentions[mention];
    let before = crate::text::Span { start: m.extent.start.min(m.span.start), end: m.span.start };
    before.of(scene.document.text).split_whitespace()
}

fn choose(
    scene: &Scene<'_, '_>,
    draft: &Draft,
    titles: &Map<usize, Vec<String>>,
    spoken_of: &Map<usize, (u32, usize)>,
    mention: usize,
    persons: &[usize],
    people: &People,
) -> usize {
    let gender = scene.mentions[mention].gender;
    let paragraph = |m: usize| scene.document.paragraph_at(scene.mentions[m].span.start);
    let rank = |&person: &usize| {
        let group = people.all[person].1;
        let known = draft.groups[group].gender();
        let fits = gender == Gender::Unknown || known == Gender::Unknown || gender == known;
        let titled = title(scene, mention)
            .filter(|word| titles.get(&group).is_some_and(|all| all.contains(&word.lower())))
            .count();
        let (count, last) = spoken_of.get(&group).copied().unwrap_or_default();
        let here = count > 0 && paragraph(last) == paragraph(mention);
        let before = draft.groups[group].founder;
        (fits, titled, if here { last } else { 0 }, count, last, std::cmp::Reverse(before))
    };
    persons.iter().max_by_key(|person| rank(person)).map_or(0, |&person| people.all[person].1)
}
