//! Made text: reports of a news day that never was, the same ones each time.

/// The beginnings of sentences that report words.
const REPORTS: &[&str] = &[
    "“We shall open the gates on Friday,” said Ada Merrow, the harbour master of Tarn Quay.",
    "According to Tomas Ilvany, the ministry “never saw the letter” that the council had sent.",
    "Ms. Merrow told reporters that the last ferry would leave at 9:30 p.m., an hour earlier than planned.",
    "“It is not the end,” he added. “It is, if anything, a beginning.”",
    "The foreign minister, Ilse Varga, called the offer “generous” and declined to say more.",
];

/// Sentences between them.
const FACTS: &[&str] = &[
    "The talks took place in the town hall of Eastmere on 3 March 2021 and lasted four hours.",
    "About 1,200 people live on the island, and most of them work for the Northern Line Company.",
    "She had arrived from the capital a day before, with two advisers and the head of the port authority.",
    "Nobody from the union was asked, although its members had waited outside since the morning.",
    "Prices rose by 3.5 per cent in the last quarter, the statistics office reported on Tuesday.",
    "In 2019 a storm had broken the old pier; it was never repaired, and the fishermen moved to Low Bay.",
];

/// A report of at least so many bytes. `seed` turns its sentences to another order.
pub(crate) fn report(seed: usize, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 200);
    let mut at = seed;
    while text.len() < bytes {
        text.push_str(REPORTS[at % REPORTS.len()]);
        for step in 0..3 {
            text.push(' ');
            text.push_str(FACTS[(at * 7 + step * 5) % FACTS.len()]);
        }
        text.push_str("\n\n");
        at += 1;
    }
    text
}
