//! Starts the page.

fn main() {
    yew::Renderer::<sayso::app::App>::new().render();
}
