// Offline reading over https: pages that were visited, and the home and search pages, stay readable without a network.
// SiteGen puts a line before this that says what the site's shell is and gives it a version made from its content:
//   const shell = { version: "…", files: ["index.html", …] };
/* global shell */
(() => {
  "use strict";

  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const cacheName = `sitegen-${shell.version}`;
  // A phone keeps this many pages and parts of the index, the newest.
  const most = 400;
  const root = new URL("./", worker.location.href).href;

  worker.addEventListener("install", (event) => {
    event.waitUntil(
      caches
        .open(cacheName)
        .then((cache) => cache.addAll(shell.files.map((file) => new Request(root + file, { cache: "reload" }))))
        .then(() => worker.skipWaiting()),
    );
  });

  worker.addEventListener("activate", (event) => {
    event.waitUntil(
      caches
        .keys()
        .then((names) => Promise.all(names.filter((name) => name.startsWith("sitegen-") && name !== cacheName).map((name) => caches.delete(name))))
        .then(() => worker.clients.claim()),
    );
  });

  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || !url.href.startsWith(root)) {
      return;
    }

    if (request.mode === "navigate") {
      event.respondWith(newest(request, url));
    } else if (/-[0-9a-f]{8,}\.(?:js|css|svg)$/.test(url.pathname)) {
      event.respondWith(unchanging(request));
    }
  });

  // A page may be corrected at any time: the network's first, what was kept only without one.
  /** @param {Request} request @param {URL} url */
  async function newest(request, url) {
    // Which query was asked makes no other page.
    const address = url.pathname.endsWith("/") ? `${url.origin}${url.pathname}index.html` : url.origin + url.pathname;
    const cache = await caches.open(cacheName);
    try {
      const response = await fetch(request);
      if (response.ok && !response.redirected) {
        await keep(cache, address, response.clone());
      }

      return response;
    } catch (error) {
      const kept = await cache.match(address);
      if (kept) {
        return kept;
      }

      throw error;
    }
  }

  // The name carries the content's hash: what was kept is what would come.
  /** @param {Request} request */
  async function unchanging(request) {
    const cache = await caches.open(cacheName);
    const kept = await cache.match(request.url);
    if (kept) {
      return kept;
    }

    const response = await fetch(request);
    if (response.ok) {
      await keep(cache, request.url, response.clone());
    }

    return response;
  }

  /** @param {Cache} cache @param {string} address @param {Response} response */
  async function keep(cache, address, response) {
    await cache.put(address, response);
    const keys = await cache.keys();
    const loose = keys.filter((key) => !shell.files.includes(key.url.slice(root.length)));
    await Promise.all(loose.slice(0, Math.max(0, loose.length - most)).map((key) => cache.delete(key)));
  }
})();
