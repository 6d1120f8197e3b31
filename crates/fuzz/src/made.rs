//! Made text: reports of news days that never were, about people that nobody is.

use crate::random::Random;

const GIVEN: &[&str] = &[
    "Ada", "Tomas", "Ilse", "Mark", "Nora", "Piet", "Rosa", "Emil", "Hanna", "Omar", "Grace", "Viktor",
    "Lucy", "Anton", "Maria", "David",
];

/// Syllables that surnames are made of.
const SYLLABLES: &[&str] = &[
    "mer", "row", "il", "van", "tar", "ga", "bol", "ster", "len", "ko", "dra", "fen", "hol", "mi", "sa",
    "quil",
];

const ROLES: &[&str] = &[
    "the harbour master of {L}",
    "a spokeswoman for the {O}",
    "the foreign minister",
    "a professor at the {O}",
    "the head of the port authority",
    "an official of the {O}",
];

const BODIES: &[&str] = &[
    "Northern Line Company",
    "Ministry of Fisheries",
    "Eastmere University",
    "Tarn Quay Council",
    "Low Bay Union",
    "European Harbour Agency",
];

const PLACES: &[&str] = &["Eastmere", "Tarn Quay", "Low Bay", "Norway", "Lisbon", "Geneva"];

/// Sentences; `{P}` is a full name, `{S}` its surname, `{R}` its role, `{O}` a body, `{L}` a place, `{N}` a number.
const SENTENCES: &[&str] = &[
    "“We shall open the gates on Friday, whatever the {O} decides,” said {P}, {R}.",
    "According to {P}, {R}, the council “never saw the letter” that {L} had sent.",
    "{S} told reporters that the last ferry would leave at 9:30 p.m., {N} minutes earlier than planned.",
    "“It is not the end,” {S} added. “It is, if anything, a beginning for {L}.”",
    "{P}, {R}, called the offer “generous” and declined to say more.",
    "The talks took place in the town hall of {L} on 3 March 2021 and lasted {N} hours.",
    "About {N},200 people live on the island, and most of them work for the {O}.",
    "She had arrived from {L} a day before, with two advisers and the head of the {O}.",
    "Nobody from the union was asked, although its members had waited outside since the morning.",
    "Prices rose by {N}.5 per cent in the last quarter, the {O} reported on Tuesday.",
    "In 2019 a storm had broken the old pier; it was never repaired, and the fishermen moved to {L}.",
    "He said that the so-called “{N}-hour rule” had to go.",
    "{S} did not answer. Asked again, the minister said they would “look into it”.",
];

/// Somebody who is nobody: the full name and the surname.
pub(crate) fn person(random: &mut Random) -> (String, String) {
    let mut surname = String::new();
    for _ in 0..2 + random.below(2) {
        surname += random.pick(SYLLABLES);
    }
    surname[..1].make_ascii_uppercase();
    (format!("{} {surname}", random.pick(GIVEN)), surname)
}

/// A report of at least so many bytes, the same for the same seed. The longer it is, the more people are in it.
pub fn report(seed: u64, bytes: usize) -> String {
    let mut random = Random::new(seed);
    let mut text = String::with_capacity(bytes + 600);
    let mut people = [person(&mut random), person(&mut random), person(&mut random)];
    while text.len() < bytes {
        if random.once_in(3) {
            people[random.below(3)] = person(&mut random);
        }
        let (full, surname) = people[random.below(people.len())].clone();
        for number in 0..2 + random.below(4) {
            let role = random.pick(ROLES);
            let sentence =
                random.pick(SENTENCES).replace("{R}", role).replace("{P}", &full).replace("{S}", &surname);
            let sentence = sentence.replace("{O}", random.pick(BODIES)).replace("{L}", random.pick(PLACES));
            text.push_str(if number == 0 { "" } else { " " });
            text.push_str(&sentence.replace("{N}", &(2 + random.below(90)).to_string()));
        }
        text.push_str("\n\n");
    }
    text
}

/// So many sentences, each with a speaker of its own.
pub fn crowd(people: usize) -> String {
    let mut random = Random::new(7);
    let mut text = String::new();
    for _ in 0..people {
        let (full, _) = person(&mut random);
        text.push_str(&full);
        text.push_str(" said no. ");
    }
    text
}
