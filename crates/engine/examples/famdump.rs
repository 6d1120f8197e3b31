//! Prints the families of reports.

fn main() {
    use sayso_engine::{Corpus, Families, analyze, families::Source};
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let texts: Vec<String> = paths.iter().map(|p| std::fs::read_to_string(p).unwrap()).collect();
    let an: Vec<_> = texts.iter().map(|t| analyze(t)).collect();
    let corpus = Corpus::link(&an.iter().collect::<Vec<_>>());
    let sources: Vec<_> = texts.iter().zip(&an).map(|(t, a)| Source { text: t, analysis: a }).collect();
    let f = Families::find(&sources, &corpus);
    for (name, list) in [("FAMILY", &f.families), ("CONFLICT", &f.conflicts)] {
        for x in list {
            println!("{name} {} {:?} {:.2} {}", x.id, x.likeness, x.confidence, x.rule.name);
            for v in &x.versions {
                let s = v.speaker.map_or("Unknown", |s| &corpus.speakers[s.index()].name);
                let mut w = String::new();
                let mut m = false;
                for word in &v.words {
                    if word.marked != m {
                        w.push_str(if word.marked { "“" } else { "”" });
                        m = word.marked;
                    }
                    w.push_str(word.span.of(&texts[v.report]));
                    w.push(' ');
                }
                println!("   {} {:?} {s}: {w}", v.report, v.quotes);
            }
        }
    }
}
