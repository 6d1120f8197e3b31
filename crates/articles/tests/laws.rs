//! Laws of reading: any bytes are read or refused, and text comes back to the byte.

use proptest::prelude::*;
use sayso_articles::read_bytes;

/// Bytes that look a little like the files we read.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        Just(b"---\n".to_vec()),
        Just(b"+++\n".to_vec()),
        Just(b"title: A\n".to_vec()),
        Just(b"date = 2025-02-18\n".to_vec()),
        Just(b"Date: 8 May 2025\r\n".to_vec()),
        Just(b"\xEF\xBB\xBF".to_vec()),
        Just(b"\xFF\xFE".to_vec()),
        Just(b"<p>\n<script>".to_vec()),
        Just(b"\n".to_vec()),
        "\\PC{0,12}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..8),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in bytes(), ending in "txt|md|html") {
        match read_bytes(&format!("a.{ending}"), &bytes) {
            Ok((article, _)) => prop_assert!(!article.text.trim().is_empty()),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn text_comes_back_to_the_byte(bytes in bytes()) {
        if let (Ok(text), Ok((article, warnings))) = (std::str::from_utf8(&bytes), read_bytes("a.txt", &bytes)) {
            prop_assert!(text.ends_with(&article.text));
            prop_assert!(warnings.is_empty());
            let read_again = read_bytes("a.txt", &bytes);
            prop_assert_eq!(read_again, Ok((article, warnings)));
        }
    }

    #[test]
    fn prose_is_read_whole(prose in "[A-Z][a-z]{0,9}( [a-z’“”é,.]{1,9}){3,12}\\.(\r\n|\n){0,2}( ?[A-Z][a-z]+[:.]? \\PC{0,20}\n){0,3}") {
        let (article, _) = read_bytes("a.txt", prose.as_bytes()).expect("prose is text");
        prop_assert_eq!(article.text, prose);
    }
}
