//! News days that never were, on which several newsrooms print the same statements, each with its own, known edits.
//!
//! ```text
//! templates → statement → versions (cut, turned, put in brackets, one word for another …) → reports
//! ```
//!
//! Nobody said any of it.

mod cut;
mod edit;
mod gold;
mod print;
mod statement;
mod words;

pub use gold::Gold;

use crate::made;
use crate::random::Random;
use edit::{Editor, PutIn, Version};
use print::Page;
use statement::{Atom, Decks};
use std::ops::Range;

/// The reports of one day, and what is known of them.
pub struct Day {
    /// The texts.
    pub reports: Vec<String>,
    /// Every quotation in them.
    pub prints: Vec<Print>,
}

/// One print of a statement.
pub struct Print {
    /// The report, by its number.
    pub report: usize,
    /// The statement: prints with one number are versions of it. A stock phrase has a number of its own each time.
    pub statement: usize,
    /// Whose words they are said to be, by number: two under one statement are a conflict.
    pub speaker: usize,
    /// The full name of the speaker.
    pub name: String,
    /// Its words by their numbers in the statement, and where they stand, in bytes; a name of several words is one.
    pub words: Vec<(usize, Range<usize>)>,
    /// Whether it says the same as the others in other words altogether.
    pub reworded: bool,
    version: Version,
}

impl Print {
    /// How this version differs from a longer one of the same statement.
    pub fn gold(&self, base: &Self) -> Vec<Gold> {
        gold::between(&base.version, &self.version)
    }
}

/// How many reports, speakers and statements a day has.
const REPORTS: usize = 4;
const SPEAKERS: usize = 4;
const STATEMENTS: usize = 8;

/// The first number of the words of a rewording.
const REWORDED: usize = 2_000;

impl Day {
    /// The same day for the same seed.
    pub fn made(seed: u64) -> Self {
        let random = &mut Random::new(seed);
        let people: Vec<(String, String)> = (0..SPEAKERS + 6).map(|_| made::person(random)).collect();
        let others = people[SPEAKERS..].iter().map(|(_, surname)| surname.clone()).collect();
        let decks = &mut Decks::new(random, others);
        let mut planned: Vec<Vec<Plan>> = (0..REPORTS).map(|_| Vec::new()).collect();
        for statement in 0..STATEMENTS {
            plan(random, decks, statement, &mut planned);
        }
        let mut day = Self { reports: Vec::new(), prints: Vec::new() };
        for (report, plans) in planned.into_iter().enumerate() {
            day.print(random, report, plans, &people);
        }
        day
    }

    fn print(
        &mut self,
        random: &mut Random,
        report: usize,
        mut plans: Vec<Plan>,
        people: &[(String, String)],
    ) {
        let roles = words::ROLES;
        let mut page = Page::new(random);
        for last in (1..plans.len()).rev() {
            plans.swap(last, random.below(last + 1));
        }
        page.paragraph(random.pick(words::FILLERS));
        for plan in plans {
            let name = people[plan.speaker].0.clone();
            let role = roles[plan.speaker % roles.len()];
            let words = page.print(random, &plan.version, plan.whole, &name, role);
            let Plan { statement, speaker, mut version, .. } = plan;
            for word in &mut version.words {
                word.closes = page.closed.contains(&word.id);
            }
            let reworded = version.reworded;
            self.prints.push(Print { report, statement, speaker, name, words, reworded, version });
            if random.once_in(3) {
                page.paragraph(random.pick(words::FILLERS));
            }
        }
        self.reports.push(page.text);
    }
}

/// A version that is to be printed.
struct Plan {
    statement: usize,
    speaker: usize,
    version: Version,
    whole: bool,
}

/// A statement, who made it, and how each report prints it.
fn plan(random: &mut Random, decks: &mut Decks, statement: usize, reports: &mut [Vec<Plan>]) {
    let speaker = random.below(SPEAKERS);
    if random.once_in(12) {
        return stock(decks, statement, reports);
    }
    let otherwise = random.once_in(10);
    let (atoms, other) =
        if otherwise { decks.reworded(random) } else { (decks.statement(random), Vec::new()) };
    let versions = 2 + random.below(3);
    let skipped = random.below(REPORTS);
    let conflict = if otherwise || !random.once_in(6) { None } else { Some((speaker + 1) % SPEAKERS) };
    let mut put_in = PutIn::default();
    for number in 0..versions {
        let report = (skipped + number) % REPORTS;
        let last = number + 1 == versions;
        let mut version = Version::new(&atoms, 0);
        let mut by = speaker;
        if last && otherwise {
            version = Version { reworded: true, ..Version::new(&other, REWORDED) };
        } else if let Some(second) = conflict.filter(|_| last) {
            by = second;
            edit(random, &atoms, decks, &mut put_in, &mut version, 1);
        } else if number > 0 || random.once_in(5) {
            let most = (version.words.len() / 8).max(1);
            let edits = random.pick(&[0, 1, 1, 1, 1, 2, 2, 2, 3]).min(most);
            edit(random, &atoms, decks, &mut put_in, &mut version, edits);
            if random.once_in(8) {
                split(&mut version, &atoms);
            }
        }
        let whole = version.is_whole(&atoms);
        reports[report].push(Plan { statement, speaker: by, version, whole });
    }
}

fn edit(
    random: &mut Random,
    atoms: &[Atom],
    decks: &Decks,
    put_in: &mut PutIn,
    version: &mut Version,
    edits: usize,
) {
    Editor::new(random, atoms, &decks.places, put_in).edit(version, edits);
}

/// Gives the first phrase to the reporter, if the version is one sentence and goes on after it.
fn split(version: &mut Version, atoms: &[Atom]) {
    let one = version.words.iter().filter(|word| word.after == ".").count() == 1;
    let cut = version.words.chunk_by(|a, b| a.phrase == b.phrase).next().map_or(0, <[_]>::len);
    let plain = version.words.iter().all(|word| !word.moved && word.ellipsis.is_empty());
    if one && plain && version.is_whole(atoms) && (3..version.words.len().saturating_sub(4)).contains(&cut) {
        for word in &mut version.words[..cut] {
            word.outside = true;
        }
    }
}

/// A stock phrase: two speakers say it, and it makes neither a family nor a conflict.
fn stock(decks: &mut Decks, statement: usize, reports: &mut [Vec<Plan>]) {
    let atoms = decks.stock();
    for (report, plans) in reports.iter_mut().enumerate().take(2) {
        let version = Version::new(&atoms, 0);
        let statement = STATEMENTS * (report + 1) + statement;
        plans.push(Plan { statement, speaker: report, version, whole: true });
    }
}
