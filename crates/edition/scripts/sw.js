// Keeps one edition of the page whole, for times without a network. Nothing but the page's own files is ever asked for.
"use strict";
const HERE = new URL("./", location.href).href;
const PREFIX = `sayso ${HERE} `;
const NAME = PREFIX + EDITION;

// All files or none, and the document is the one that asks for these: an edition never mixes with another.
const keep = async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map((name) => new Request(name, { cache: "reload" })));
  const document = await (await cache.match(HERE)).text();
  if (FILES.some((name) => name.endsWith(".wasm") && !document.includes(name))) throw Error("two editions at once");
};
addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== NAME;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => clients.claim()),
  );
});

// The reader takes the edition that waits.
addEventListener("message", (event) => event.data === "take" && skipWaiting());

addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  if (method !== "GET" || !url.startsWith(HERE)) return;
  const name = url.slice(HERE.length).split(/[?#]/)[0];
  const kept = name === "" || name === "index.html" ? "./" : name;
  if (!FILES.includes(kept)) return;
  event.respondWith(
    caches.open(NAME).then((cache) => cache.match(new URL(kept, HERE))).then((found) => found ?? fetch(event.request)),
  );
});
