//! When the page breaks: it says so, and what it shows stays.

use super::document;
use crate::words;

/// Says what happened over the page, and to the console.
pub fn say_when_broken() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let said = || {
            let document = document()?;
            let box_ = document.create_element("div").ok()?;
            box_.set_class_name("broken");
            box_.set_attribute("role", "alert").ok()?;
            for (tag, text) in [("p", words::broken().to_owned()), ("pre", info.to_string())] {
                let line = document.create_element(tag).ok()?;
                line.set_text_content(Some(&text));
                box_.append_child(&line).ok()?;
            }
            document.body()?.append_child(&box_).ok()
        };
        let _ = said();
        web_sys::console::error_1(&info.to_string().into());
    }));
}
