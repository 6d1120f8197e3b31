// Starts the page: brings the module, runs it, and keeps the page for times without a network.
"use strict";
(async () => {
  const own = document.currentScript;
  // What the build wrote is all there is, then.
  const plainly = () => delete document.documentElement.dataset.live;
  const trouble = (name, words = "") => {
    plainly();
    const box = document.querySelector(`[data-trouble="${name}"]`);
    box.querySelector("[data-words]")?.append(words);
    box.hidden = false;
  };
  // After it broke, the page can be read as text alone: all of it, or what the address leads to.
  if (location.search === "?text") {
    for (const part of location.hash ? [] : document.querySelectorAll("[data-static]")) delete part.dataset.here;
    return plainly();
  }

  // From disk a page may not fetch what lies beside it.
  const packed = document.querySelector("[data-packed]");
  if (!packed && location.protocol === "file:") return trouble("disk");

  // Packed, the module is in the document itself.
  const unpack = async (text) => {
    const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt());
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  };
  try {
    await wasm_bindgen({ module_or_path: packed ? await unpack(packed.textContent) : own.dataset.module });
    packed?.remove();
  } catch (problem) {
    // Once the module runs it says by itself what breaks.
    if (!document.querySelector(".broken:not([data-trouble])")) trouble("start", String(problem));
    throw problem;
  }

  if (packed || !navigator.serviceWorker || !isSecureContext) return;
  const keeper = navigator.serviceWorker;
  const before = keeper.controller;
  // Where keeping is refused, the page works all the same.
  const registration = await keeper.register("sw.js", { updateViaCache: "none" }).catch(() => null);
  if (!registration) return;
  // The page may not listen yet: what waits is written down, too.
  const offer = () => {
    if (!before || !registration.waiting) return;
    document.documentElement.dataset.edition = "waits";
    dispatchEvent(new Event("sayso:edition"));
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  registration.addEventListener("updatefound", watch);
  // The browser may have looked for a newer edition before this page could listen.
  watch();
  offer();
  addEventListener("sayso:take", () => {
    // Where another window has taken it, it is there.
    if (!registration.waiting) return location.reload();
    keeper.addEventListener("controllerchange", () => location.reload());
    registration.waiting.postMessage("take");
  });
})();
