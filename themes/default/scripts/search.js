// @ts-check
"use strict";

/**
 * The search page: reads the query from the address, loads what it needs, shows the results. All words it shows come from the page's own
 * data-text attributes; everything that comes from the archive or the reader is set as text, never as markup.
 */
(() => {
  const pageSize = 20;
  const excerptLength = 160;
  /** How many parts of the index and how many texts are kept for the next query. */
  const keptParts = 400;

  /** @typedef {{ q: string, agency: string, year: string, section: string, page: string }} SearchRequest */

  const app = required("search-app", HTMLElement);
  const form = required("search-form", HTMLFormElement);
  const status = required("search-status", HTMLElement);
  const results = required("search-results", HTMLElement);
  const pager = required("search-pages", HTMLElement);
  const root = (app.dataset.root ?? "..").replace(/\/?$/, "/");
  const folder = `${root}search/`;

  /** @type {Promise<SearchArchive> | undefined} */
  let archive;
  /** @type {Map<string, Promise<unknown>>} */
  const parts = new Map();
  /** @type {Promise<void> | undefined} */
  let agencies;
  /** The last complete answer, so that turning its pages does not search again. @type {{ key: string, found: SearchAnswer } | undefined} */
  let answer;
  /** Counts the queries, so that a late answer to an earlier one is dropped. */
  let current = 0;

  /**
   * @template {HTMLElement} T
   * @param {string} id
   * @param {new () => T} type
   * @returns {T}
   */
  function required(id, type) {
    const element = document.getElementById(id);
    if (!(element instanceof type)) {
      throw new Error(`search: the page has no #${id}`);
    }
    return element;
  }

  /**
   * A sentence of the page's, with its places filled.
   *
   * @param {string} name
   * @param {Record<string, string | number>} [values]
   */
  function text(name, values = {}) {
    const pattern = app.dataset[`text${name}`];
    if (pattern === undefined) {
      throw new Error(`search: the page has no text ${name}`);
    }
    return pattern.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  }

  /** @param {string} [search] @returns {SearchRequest} */
  function readAddress(search = location.search) {
    const given = new URLSearchParams(search);
    const value = (/** @type {string} */ name) => given.get(name) ?? "";
    return { q: value("q"), agency: value("agency"), year: value("year"), section: value("section"), page: value("page") };
  }

  /** @param {SearchRequest} request */
  function addressOf(request) {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(request)) {
      if (value !== "" && !(name === "page" && value === "1")) {
        given.set(name, value);
      }
    }
    return `?${given}`;
  }

  /** @param {string} state @param {string} message @param {number} [total] */
  function announce(state, message, total) {
    status.dataset.state = state;
    if (total === undefined) {
      delete status.dataset.total;
    } else {
      status.dataset.total = String(total);
    }
    status.textContent = message;
  }

  function loadArchive() {
    archive ??= sitegenSearch.loadCatalog(folder, app.dataset.catalog ?? "").then((catalog) => {
      const read = sitegenSearchResults.readCatalog(catalog, loadPart);
      fillYears(read);
      return read;
    });
    return archive;
  }

  /** @param {string} prefix @param {string} hash */
  function loadPart(prefix, hash) {
    const key = `${prefix}-${hash}`;
    let part = parts.get(key);
    if (!part) {
      part = sitegenSearch.loadPart(folder, prefix, hash);
      part.catch(() => parts.delete(key));
      parts.set(key, part);
      const [oldest] = parts.keys();
      if (parts.size > keptParts) {
        parts.delete(oldest);
      }
    }
    return part;
  }

  /**
   * @param {SearchArchive} read
   * @param {SearchRequest} request
   * @param {readonly string[]} terms
   */
  async function findAnswer(read, request, terms) {
    const key = addressOf({ ...request, page: "" });
    if (answer?.key === key) {
      return answer.found;
    }
    const found = await sitegenSearchResults.search(read, terms, request);
    answer = found.missing.length === 0 ? { key, found } : undefined;
    return found;
  }

  /** @param {SearchRequest} request */
  async function run(request) {
    const turn = ++current;
    fillForm(request);
    results.replaceChildren();
    pager.replaceChildren();
    try {
      announce("loading", text("Loading"));
      const read = await loadArchive();
      const terms = sitegenSearchText.parseQuery(request.q, read.normalizer);
      await nameAgency(read, request.agency);
      if (turn !== current) {
        return;
      }
      fillForm(request);
      if (terms.length === 0) {
        announce("idle", text("Idle"));
        return;
      }

      const found = await findAnswer(read, request, terms);
      const page = sitegenSearchResults.pageOf(found.total, request.page, pageSize);
      const { hits, missing } = await found.read(page.from, page.to);
      if (turn !== current) {
        return;
      }
      results.append(...hits.map((hit) => renderHit(read, hit, terms)));
      renderPager(request, page.number, page.pages);
      if (missing.length > 0) {
        announce("error", text("Missing", { file: missing[0], files: missing.length }));
      } else if (found.total === 0) {
        announce("done", text("None"), 0);
      } else {
        announce("done", text("Found", { count: found.total, page: page.number, pages: page.pages }), found.total);
      }
    } catch (error) {
      if (turn === current) {
        archive = undefined;
        const isFile = error instanceof sitegenSearch.SearchFileError;
        announce("error", isFile ? text("Missing", { file: error.file, files: 1 }) : text("Fault"));
        if (!isFile) {
          throw error;
        }
      }
    }
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string} className
   * @param {...(Node | string)} children
   * @returns {HTMLElementTagNameMap[Name]}
   */
  function create(name, className, ...children) {
    const element = document.createElement(name);
    if (className !== "") {
      element.className = className;
    }
    element.append(...children);
    return element;
  }

  /**
   * @param {SearchArchive} read
   * @param {string} value
   * @param {readonly string[]} terms
   * @param {number} length
   */
  function marked(read, value, terms, length) {
    return sitegenSearchText.excerpt(value, terms, read.normalizer, length)
      .map((piece) => (piece.marked ? create("mark", "", piece.text) : piece.text));
  }

  /**
   * @param {SearchArchive} read
   * @param {SearchHit} hit
   * @param {readonly string[]} terms
   */
  function renderHit(read, { document: found, place, passage, further }, terms) {
    const address = `${found.address}#${place.anchor}`;
    const link = create("a", "", ...marked(read, found.title, terms, Infinity));
    link.href = root + address;
    const item = create("li", "search-result", create("h2", "search-result-title", link));
    item.dataset.result = address;

    const where = create("p", "search-result-place", create("span", "search-result-agency", found.name));
    if (found.year > 0) {
      where.append(create("span", "search-result-year", text("Year", { year: found.year })));
    }
    const section = nameOfSection(found, place);
    if (section !== "") {
      where.append(create("span", "search-result-section", section));
    }
    if (place.anchor !== "top" && place.heading !== "" && place.heading !== section) {
      where.append(create("span", "search-result-heading", ...marked(read, place.heading, terms, Infinity)));
    }
    item.append(where);

    if (!passage.isHeading || place.heading === section) {
      item.append(create("p", "search-result-passage", ...marked(read, passage.text, terms, excerptLength)));
    }
    if (further > 0) {
      item.append(create("p", "search-result-more", text("More", { count: further })));
    }
    return item;
  }

  /** @param {SearchDocument} found @param {SearchPlace} place */
  function nameOfSection(found, place) {
    if (place.section > 0) {
      return text(`Section${place.section}`);
    }
    switch (place.anchor) {
      case "top": return found.year > 0 ? "" : text("AgencyPage");
      case "summary": return text("Summary");
      case "share": return text("Share");
      case "downloads": return text("Downloads");
      case "revisions": return text("Revisions");
      case "relations": return text("Relations");
      default: return "";
    }
  }

  /** @param {SearchRequest} request @param {number} number @param {number} pages */
  function renderPager(request, number, pages) {
    if (pages === 1) {
      return;
    }
    const add = (/** @type {number} */ target, /** @type {string} */ name, /** @type {string} */ rel) => {
      if (target >= 1 && target <= pages) {
        const link = create("a", `search-page-${rel}`, text(name));
        link.href = addressOf({ ...request, page: String(target) });
        link.rel = rel;
        pager.append(link);
      }
    };
    add(number - 1, "Previous", "prev");
    pager.append(create("span", "search-page-number", text("Page", { page: number, pages })));
    add(number + 1, "Next", "next");
  }

  /** @param {string} name */
  function control(name) {
    const element = form.elements.namedItem(name);
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : undefined;
  }

  /** @param {SearchRequest} request */
  function fillForm(request) {
    for (const name of /** @type {const} */ (["q", "agency", "year", "section"])) {
      const element = control(name);
      if (element) {
        element.value = request[name];
      }
    }
  }

  /** @param {string} name @param {[string, string][]} choices */
  function addChoices(name, choices) {
    const element = control(name);
    if (element instanceof HTMLSelectElement) {
      element.append(...choices.map(([value, label]) => new Option(label, value)));
    }
  }

  /** @param {SearchArchive} read */
  function fillYears(read) {
    addChoices("year", read.years.map((year) => [String(year), text("Year", { year })]));
  }

  /**
   * All agencies of a small archive; of a large one the chosen agency alone, until the reader looks for another.
   *
   * @param {SearchArchive} read
   * @param {string} path
   */
  async function nameAgency(read, path) {
    if (read.catalog.agencies.length <= 2) {
      await fillAgencies(read);
    } else if (path !== "" && !agencies) {
      const { name } = await read.index.select(path, "");
      const element = control("agency");
      if (name !== "" && !agencies && element && ![...element.children].some((option) => option instanceof HTMLOptionElement && option.value === path)) {
        addChoices("agency", [[path, name]]);
      }
    }
  }

  /** @param {SearchArchive} read */
  function fillAgencies(read) {
    agencies ??= read.index.agencies().then((entries) => {
      const element = control("agency");
      const chosen = element?.value ?? "";
      if (element instanceof HTMLSelectElement) {
        element.replaceChildren(...[...element.children].slice(0, 1));
      }
      addChoices("agency", entries.map(([path, name, depth]) => [path, "　".repeat(depth) + name]));
      if (element) {
        element.value = chosen;
      }
    }, (error) => {
      agencies = undefined;
      throw error;
    });
    return agencies;
  }

  /** Goes to another address of this page without loading it anew. @param {SearchRequest} request */
  async function goTo(request) {
    try {
      history.pushState(null, "", addressOf(request));
    } catch {
      // Some browsers refuse it for a page opened from a disk.
      location.assign(addressOf(request));
      return;
    }
    await run(request);
  }

  control("agency")?.addEventListener("focus", () => void loadArchive().then(fillAgencies).catch((error) => {
    if (error instanceof sitegenSearch.SearchFileError) {
      announce("error", text("Missing", { file: error.file, files: 1 }));
    } else {
      throw error;
    }
  }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = (/** @type {string} */ name) => control(name)?.value ?? "";
    void goTo({ q: value("q"), agency: value("agency"), year: value("year"), section: value("section"), page: "" });
  });
  pager.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      // The link is about to go: the reader goes on at the announcement, above the new results.
      void goTo(readAddress(link.search)).then(() => status.focus());
    }
  });
  addEventListener("popstate", () => void run(readAddress()));
  void run(readAddress());
})();
