//! What invented statements are made of: templates, and the words that fill them.
//!
//! In a template `{M}` is a modal verb, `{N}` a number, `{L}` a place, `{H}` somebody's title and name, `{O}` a body, `{A}` an
//! adjective, `{W}` a noun, `{V}` a verb; `{V1}` is the verb of `{V}` as a participle. `t:a|b` is one verb in two tenses, `p:a|b`
//! one word for two persons, `s:a|b` one word in two spellings; `_` is a space within a word. Each stands alone between spaces.

/// What opens a statement.
pub(super) const OPENINGS: &[&str] = &[
    "In the end,",
    "After all these years,",
    "As far as {L} is concerned,",
    "Two winters ago,",
    "With or without the help of {O},",
    "From the first day of the inquiry,",
    "Whatever the papers in {L} may write,",
    "Until the last ship has left,",
    "On behalf of the people of {L},",
    "Now that the ice is gone,",
    "Before anybody asks again,",
    "Since the flood in {L},",
    "Given what {H} told me,",
    "If the weather allows it,",
    "Only a week after the vote,",
    "For the sake of our children,",
];

/// Whole clauses, without a full stop.
pub(super) const CLAUSES: &[&str] = &[
    "p:we|they {M} {V} the {A} {W} of {L}",
    "the {W} {M} {V} every {A} {W} in the valley",
    "p:our|their {W} t:is|was {A} and the {W} t:remains|remained {A}",
    "{H} {M} {V} the {W} with {N} {A} workers",
    "the {A} {W} s:programme|program t:has_given|gave {L} a {A} {W}",
    "p:I|we {M} {V} a {W} that is {A} enough for {N} families",
    "{O} {M} {V} the {W} and leave the {A} {W} to {L}",
    "more than {N} people {M} {V} the {W} beside the {A} {W}",
    "the s:labour|labor unions of {L} {M} {V} this {A} {W}",
    "a {W} without a {A} {W} {M} {V} few people in {L}",
    "p:my|his own {W} t:was_built|is_built on {A} ground near the s:harbour|harbor of {L}",
    "every {W} between {L} and {L} {M} {V} its {A} {W}",
    "the {W} t:earns|earned {N} crowns and the {A} {W} {M} {V} little",
    "p:we|they t:have_asked|asked {O} for {N} {A} boats and a {W}",
    "this {W} {M} be as {A} as the {W} that {H} t:has_promised|promised",
    "the {A} road to {L} {M} {V} the {W} for {N} weeks",
    "those who s:organised|organized the {W} {M} {V} the {A} {W} and the bread shop",
    "p:we|they t:know|knew that the {W} {M} {V} the {A} {W}",
    "a {A} {W} near {L} t:has_taught|taught every {W} a lesson",
    "p:my|his father {M} {V} the {A} {W} with both hands",
    "{N} ships full of {A} stones t:are|were waiting outside the {W}",
    "what {H} t:says|said about the {W} {M} be read aloud in {L}",
    "{L} {M} {V} a {A} {W} or nothing at all",
    "at least {N} of the keys to the {W} t:belong|belonged to {O}",
    "neither the {A} {W} nor the {W} t:explains|explained the noise",
    "no sailor {M} {V} such a {A} {W} by night",
    "the price of a {A} {W} t:goes_up|went_up by {N} crowns a month",
    "the letters from {L} t:were|are hidden under a {A} {W}",
    "{O} t:denies|denied that a {W} stood beside the {A} {W}",
    "some of p:us|them {M} {V} that {A} {W} for the whole town",
    "{H} and {O} {M} {V} one {A} {W} each",
    "the doctors of the {W} t:treat|treated {N} patients in a {A} room",
    "p:our|their neighbours from {L} t:bring|brought a {A} {W} as a gift",
    "between midnight and dawn the {A} {W} {M} {V} its {W}",
];

/// Parentheses within a statement.
pub(super) const MIDDLES: &[&str] = &[
    "in my opinion,",
    "as everyone here knows,",
    "to the great surprise of {O},",
    "after a very long night of talks,",
    "and this is what matters most,",
    "much against the advice of {H},",
    "with a little patience,",
    "as it stands today,",
    "at least on paper,",
    "like many others before us,",
];

/// What follows a clause.
pub(super) const TAILS: &[&str] = &[
    "before the winter storms arrive",
    "in the very first weeks of spring",
    "because the old bridge at {L} is about to fall",
    "while the fishermen are still out at sea",
    "as soon as {O} opens its books",
    "without asking the taxpayers of {L} for another coin",
    "so that nobody has to sleep in the school again",
    "even though the insurers refuse to pay for it",
    "for those families who lost their roof",
    "under the eyes of {N} inspectors",
    "when the next train from {L} comes in",
    "which is what the voters were told in autumn",
    "until {H} signs the last of the papers",
    "although the lake has never been that low",
    "together with the glass makers and the farmers",
    "on the other side of the river",
];

/// Words between two clauses.
pub(super) const LINKS: &[&str] = &["and", "but", "because", "so", "while"];

/// A clause, and the same said otherwise with the same fillers.
pub(super) const REWORDINGS: &[(&str, &str)] = &[
    (
        "p:we|they {M} {V} the {A} {W} of {L} before the winter comes",
        "before winter, the {A} {W} in {L} {M} be {V1}",
    ),
    (
        "there {M} be a {A} {W} for {L} and there {M} be a {W} for {H}",
        "a {A} {W} for {L} and a {W} for {H} would be part of any plan",
    ),
    (
        "{O} is going to have to be part of the {W} because it owns the {A} {W} as well",
        "{O} would take part in the {W} since the {A} {W} is owned by it too",
    ),
    (
        "{H} told the people of {L} that the {A} {W} is closed and that no {W} is left",
        "no {W} remains and the {A} {W} is shut, {H} let the citizens of {L} know",
    ),
    (
        "the {A} {W} t:has_cost|cost {L} {N} crowns and it will cost {L} even more",
        "{L} paid {N} crowns for the {A} {W} and is going to pay more",
    ),
];

/// Statements that anybody makes about anything.
pub(super) const STOCK: &[&str] = &[
    "It is too early to say.",
    "We will see what happens.",
    "I have nothing to add.",
    "That is all I can tell you today.",
    "We are looking into it.",
    "Thank you very much.",
];

/// Modal verbs.
pub(super) const MODALS: &[&str] = &["should", "could", "must", "may", "might", "will", "would", "can"];

/// Numbers as digits and, where they are short, as words.
pub(super) const NUMBERS: &[(&str, &str)] = &[
    ("2", "two"),
    ("3", "three"),
    ("4", "four"),
    ("7", "seven"),
    ("9", "nine"),
    ("12", "twelve"),
    ("20", "twenty"),
    ("40", "forty"),
    ("90", "ninety"),
    ("150", ""),
    ("1,200", ""),
    ("38", "thirty-eight"),
    ("3.5 million", ""),
    ("2 million", "two million"),
];

/// Places.
pub(super) const PLACES: &[&str] = &[
    "Norway", "Lisbon", "Geneva", "Ottawa", "Portugal", "Helsinki", "Chile", "Vienna", "Iceland", "Dublin",
    "Kenya", "Madrid", "Estonia", "Toronto", "Denmark", "Nairobi",
];

/// Titles before a surname.
pub(super) const TITLES: &[&str] = &["Mr", "Mrs", "President", "Minister", "Professor", "Dr."];

/// Bodies.
pub(super) const BODIES: &[&str] = &[
    "the Harbour Agency",
    "the Northern Line Company",
    "the Ministry of Fisheries",
    "the Low Bay Union",
    "the European Council",
    "the Red Cross",
    "the Court of Auditors",
    "the River Board",
];

/// Adjectives that go with every noun.
pub(super) const ADJECTIVES: &[&str] = &[
    "narrow",
    "famous",
    "quiet",
    "dangerous",
    "modern",
    "wooden",
    "public",
    "private",
    "foreign",
    "rusty",
    "useful",
    "generous",
    "careful",
    "bitter",
    "splendid",
    "cheap",
    "heavy",
    "hidden",
    "difficult",
    "strange",
    "solid",
    "modest",
    "broken",
    "bright",
    "steep",
    "gentle",
    "serious",
    "reliable",
    "crowded",
    "distant",
    "patient",
    "secret",
    "simple",
    "wet",
];

/// Nouns that begin with a consonant and take *a*.
pub(super) const NOUNS: &[&str] = &[
    "market",
    "theatre",
    "school",
    "pier",
    "lighthouse",
    "factory",
    "garden",
    "library",
    "hospital",
    "dam",
    "railway",
    "bakery",
    "prison",
    "museum",
    "quarry",
    "mill",
    "church",
    "reservoir",
    "station",
    "depot",
    "tunnel",
    "stadium",
    "warehouse",
    "barracks",
    "laboratory",
    "vineyard",
    "cinema",
    "cemetery",
    "forest",
    "plaza",
    "ferry",
    "canal",
    "chapel",
    "shipyard",
    "sawmill",
    "kitchen",
    "nursery",
    "runway",
    "tramway",
    "well",
    "castle",
    "sewer",
    "powerhouse",
    "cathedral",
    "fountain",
    "hostel",
    "workshop",
    "gallery",
    "monastery",
    "swamp",
];

/// Verbs: plain, and as participles.
pub(super) const VERBS: &[(&str, &str)] = &[
    ("rebuild", "rebuilt"),
    ("inspect", "inspected"),
    ("repair", "repaired"),
    ("replace", "replaced"),
    ("close", "closed"),
    ("protect", "protected"),
    ("enlarge", "enlarged"),
    ("abandon", "abandoned"),
    ("sell", "sold"),
    ("paint", "painted"),
    ("finance", "financed"),
    ("measure", "measured"),
    ("flood", "flooded"),
    ("guard", "guarded"),
    ("visit", "visited"),
    ("clean", "cleaned"),
    ("photograph", "photographed"),
    ("demolish", "demolished"),
    ("lease", "leased"),
    ("honour", "honoured"),
    ("reopen", "reopened"),
    ("ignore", "ignored"),
    ("transform", "transformed"),
    ("defend", "defended"),
    ("purchase", "purchased"),
    ("survey", "surveyed"),
];

/// Words that may be put in before an adjective, or before a verb.
pub(super) const ADDED: [&[&str]; 2] =
    [&["very", "rather", "truly", "most"], &["also", "finally", "gladly", "quickly", "really"]];

/// What somebody is.
pub(super) const ROLES: &[&str] = &[
    "the mayor of Eastmere",
    "a spokeswoman for the port",
    "the foreign minister",
    "a professor of engineering",
    "the head of the port authority",
    "the opposition leader",
    "a union official",
    "the chief inspector",
];

/// The reporter's own sentences.
pub(super) const FILLERS: &[&str] = &[
    "The meeting took place in the town hall and went on until the evening.",
    "Outside, a small crowd had gathered in the rain.",
    "The figures were published a month ago and have been disputed since.",
    "Nobody from the shipping companies came.",
    "A storm had broken the sea wall in 2019.",
    "The vote is expected next week.",
    "Prices have risen since the spring.",
];
