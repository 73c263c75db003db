// What every page can do with scripts: the reader's own settings, copying and sharing, and offline reading over https.
// It stands first in the body and is no module, so that settings hold before anything is painted, from file:// too.
(() => {
  "use strict";

  const KEY = "sitegen.display";
  const root = document.documentElement;
  // The script lies in assets/: the site's root is one folder up, wherever the site lies.
  const site = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);

  /** @typedef {{ elder?: boolean, size?: string, scheme?: string }} Display */

  /** @returns {Display} What the reader chose on this device; nothing where the browser keeps nothing. */
  function read() {
    try {
      const value = JSON.parse(localStorage.getItem(KEY) ?? "{}");
      return value !== null && typeof value === "object" ? value : {};
    } catch {
      return {};
    }
  }

  /** @param {Display} display */
  function keep(display) {
    try {
      localStorage.setItem(KEY, JSON.stringify(display));
    } catch {
      // A browser that keeps nothing still shows what was chosen, on this page.
    }
  }

  /** @param {Display} display */
  function apply(display) {
    root.toggleAttribute("data-elder", display.elder === true);
    for (const name of /** @type {const} */ (["size", "scheme"])) {
      const value = display[name];
      if (typeof value === "string" && /^[a-z]+$/.test(value)) {
        root.setAttribute(`data-${name}`, value);
      } else {
        root.removeAttribute(`data-${name}`);
      }
    }
  }

  let display = read();
  root.setAttribute("data-script", "");
  apply(display);

  function wireDisplay() {
    const panel = document.querySelector(".display");
    const elder = panel?.querySelector("[data-elder]");
    const form = panel?.querySelector("form");
    if (!panel || !elder || !form) {
      return;
    }

    const show = () => {
      elder.setAttribute("aria-pressed", String(display.elder === true));
      for (const select of form.querySelectorAll("select")) {
        select.value = display[select.name === "size" ? "size" : "scheme"] ?? "";
      }
    };
    /** @param {Display} next */
    const choose = (next) => {
      display = next;
      apply(display);
      keep(display);
      show();
    };
    elder.addEventListener("click", () => choose({ ...display, elder: display.elder !== true }));
    form.addEventListener("change", (event) => {
      const select = event.target;
      if (select instanceof HTMLSelectElement) {
        choose({ ...display, [select.name]: select.value });
      }
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      choose({});
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    panel.addEventListener("keydown", (event) => {
      const details = panel.querySelector("details");
      if (event instanceof KeyboardEvent && event.key === "Escape" && details?.open) {
        details.open = false;
        details.querySelector("summary")?.focus();
      }
    });
    // Another tab of the same archive.
    window.addEventListener("storage", (event) => {
      if (event.key === KEY) {
        display = read();
        apply(display);
        show();
      }
    });
    show();
  }

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Older browsers, and pages that are no secure context.
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "visually-hidden";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  function wireSharing() {
    const status = document.querySelector(".copied");
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.addEventListener("click", async () => {
        const source = document.getElementById(button.getAttribute("data-copy") ?? "");
        const done = await copy(source?.textContent?.trim() ?? location.href.replace(/#.*$/, ""));
        button instanceof HTMLElement && button.focus();
        if (status) {
          // A text that does not change is not read out again.
          status.textContent = "";
          requestAnimationFrame(() => (status.textContent = status.getAttribute(done ? "data-copied" : "data-not-copied")));
        }
      });
    }

    const share = document.querySelector("button[data-share]");
    if (share && typeof navigator.share !== "function") {
      share.remove();
    }

    share?.addEventListener("click", () => {
      const url = share.getAttribute("data-url") ?? location.href;
      // Rejected when the reader thinks better of it.
      navigator.share({ title: share.getAttribute("data-title") ?? document.title, url }).catch(() => undefined);
    });
  }

  function installOffline() {
    if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) {
      return;
    }

    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = new URL("manifest.webmanifest", site).href;
    document.head.append(link);
    // An archive that is only half copied has no worker; reading goes on without.
    navigator.serviceWorker.register(new URL("service-worker.js", site)).catch(() => undefined);
  }

  document.addEventListener("DOMContentLoaded", () => {
    wireDisplay();
    wireSharing();
  });
  window.addEventListener("load", installOffline);
})();
