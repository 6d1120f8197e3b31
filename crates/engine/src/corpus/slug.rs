//! Slugs: names as they stand in addresses, `sergei-lavrov`.

use crate::lexicon::spelling::plain;

/// The plain words of a name with hyphens between them; `unnamed` for a name without letters.
pub(super) fn slug(name: &str) -> String {
    let words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '.'))
        .map(plain)
        .filter(|w| !w.is_empty())
        .collect();
    if words.is_empty() { "unnamed".to_owned() } else { words.join("-") }
}

/// A short mark that tells two of one slug apart by content.
pub(super) fn mark(content: &str) -> String {
    let mut hash = 0x811c_9dc5_u32;
    for byte in content.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{:04x}", (hash ^ (hash >> 16)) & 0xffff)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn names_become_slugs() {
        assert_eq!(slug("Ann-Marie O’Lee"), "ann-marie-olee");
        assert_eq!(slug("U.S. Harbour Board"), "us-harbour-board");
        assert_eq!(slug("José  Łuk"), "jose-luk");
        assert_eq!(slug("—"), "unnamed");
    }
}
