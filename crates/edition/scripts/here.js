// Shows the part of the text that the address leads to, until the page has started and takes its place.
"use strict";
{
  const parts = [...document.querySelectorAll("[data-static]")];
  // Without scripts an address leads to the part of that id; with them the part stands at the top, and nothing scrolls.
  const paths = parts.map((part) => part.id);
  for (const part of parts) part.removeAttribute("id");

  // What is no address is the front page.
  const address = () => {
    try {
      return decodeURI(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  const show = () => {
    const [path, parameters = ""] = address().split("?");
    const front = !path || path === "/";
    // Two reports beside each other, and every other view, come with the page.
    const leads = (other) => other === path || (path === "/read" && other.startsWith("/read/"));
    const at = parameters.includes("with=") ? -1 : front ? 0 : paths.findIndex(leads);
    for (const part of parts) delete part.dataset.here;
    const here = parts.at(at);
    here.dataset.here = "";
    const view = (address) => address.split("/")[1];
    for (const tab of document.querySelectorAll(".tab")) {
      if (view(tab.hash) === view(front ? "/" : path)) tab.ariaCurrent = "page";
      else tab.removeAttribute("aria-current");
    }
    if (here.querySelector("[data-quote]")) performance.mark("sayso:first-marked");
  };
  show();
  addEventListener("hashchange", show);
  // Loaded again, it stands where it was left.
  scrollTo(0, parseInt(history.state, 10) || 0);

  // A button that is pressed too early is pressed again once it can do something.
  let pressed;
  const press = (event) => (pressed = event.target.closest("button"));
  addEventListener("click", press, true);
  new MutationObserver((_, observer) => {
    if (document.querySelector("[data-static]")) return;
    observer.disconnect();
    removeEventListener("hashchange", show);
    removeEventListener("click", press, true);
    const alike = (one, other) => one.outerHTML === other.outerHTML;
    [...document.querySelectorAll("button")].find((button) => pressed && alike(button, pressed))?.click();
  }).observe(document.querySelector("[data-app]"), { childList: true });
}
