//! The engine as a JavaScript module, for any web page: `analyze(text)` gives what the command line gives, as a plain
//! object, with UTF-16 offsets beside the code points. `types.d.ts` says what is in it.

use sayso_contract::{Units, record};
use sayso_engine::Article;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own `JSON.parse`: one crossing for a whole result is quicker than one for each of its numbers.
    #[wasm_bindgen(js_namespace = JSON)]
    fn parse(json: &str) -> JsValue;
}

/// Who said what in `text`, an English news text: its quotations with their speakers, its people, organisations and
/// places, and what is not part of the article. Any string will do; `id` comes back as it is.
///
/// Half a surrogate pair in `text` is read as U+FFFD, which is as long, so that every offset holds.
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(text: String, id: Option<String>) -> JsValue {
    let article = Article { text, ..Article::default() };
    let analysis = sayso_engine::analyze(&article.text);
    let record = record(id, &article, &analysis, Units::PointsAndUtf16, |_| None);
    // A record has only what JSON has, so that this cannot fail.
    parse(&serde_json::to_string(&record).unwrap_or_else(|_| "null".into()))
}
