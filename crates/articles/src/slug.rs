//! Short names for addresses, from file names.

use sayso_engine::Article;
use sayso_engine::fingerprint::Fingerprint;
use std::collections::BTreeSet;

/// The longest slug, without the number that tells it from others, in bytes: addresses and names of files have limits.
const LONGEST: usize = 80;

/// The slug of a file name: lower-case ASCII letters and digits with hyphens, never empty.
///
/// Latin letters lose their accents; a name with nothing left is named by a hash of it.
pub fn slug(file_name: &str) -> String {
    let stem = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| if stem.is_empty() { file_name } else { stem });
    let mut slug = String::new();
    for c in stem.chars().flat_map(char::to_lowercase) {
        let folded = fold(c);
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !folded.is_empty() {
            slug.push_str(folded);
        } else if !is_silent(c) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        format!("article-{:.8}", Fingerprint::of(&[file_name]).to_string())
    } else {
        slug.to_string()
    }
}

/// Gives each article a slug of its own. The first of several that fold to the same keeps it, the next gets `-2`; a
/// number never takes the slug that another file's name folds to.
pub fn assign_slugs(articles: &mut [Article]) {
    let natural: BTreeSet<String> = articles.iter().map(|a| slug(base(&a.file))).collect();
    let mut taken = BTreeSet::new();
    for article in articles {
        let own = slug(base(&article.file));
        let mut candidate = own.clone();
        let mut number = 2;
        while taken.contains(&candidate) || candidate != own && natural.contains(&candidate) {
            candidate = format!("{own}-{number}");
            number += 1;
        }
        taken.insert(candidate.clone());
        article.slug = candidate;
    }
}

/// The last part of a path.
fn base(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}

/// Accents written apart, and apostrophes: they separate nothing.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\'' | '’')
}

/// What stands for a lower-case letter that is not ASCII; nothing for all that is no Latin letter.
fn fold(c: char) -> &'static str {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ĺ' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded() {
        assert_eq!(slug("Sample Wire.txt"), "sample-wire");
        assert_eq!(slug("000_bridge.v2.TXT"), "000-bridge-v2");
        assert_eq!(slug("Zoë’s Ærø – café!.md"), "zoes-aero-cafe");
        assert_eq!(slug("мост.txt").len(), "article-12345678".len());
        assert_ne!(slug("мост.txt"), slug("река.txt"));
        assert_eq!(slug(".txt"), "txt");
        assert_eq!(slug(&format!("{}.txt", "long ".repeat(40))), ["long"; 16].join("-"));
    }

    #[test]
    fn collisions_are_numbered_and_steal_nothing() {
        let article = |file: &str| Article { file: file.into(), ..Article::default() };
        let mut articles = ["a b.md", "a-b-2.txt", "a-b.txt", "a_b.txt"].map(article);
        assign_slugs(&mut articles);
        assert_eq!(articles.map(|a| a.slug), ["a-b", "a-b-2", "a-b-3", "a-b-4"]);
    }
}
