// The few parts of a browser that the search page uses, so that its scripts run in Node. Attributes and styles are not modelled.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const scripts = process.env.SEARCH_SCRIPTS;
let data = process.env.SEARCH_DATA;
const names = [
  "search-text.js", "search-archive.js", "search-postings.js", "search-phrases.js", "search-index.js", "search-documents.js", "search-results.js", "search-comparison.js", "search-figure-columns.js", "search-figures.js", "search-figure-query.js",
];
const pageNames = ["search-page.js", "search-hits.js", "search-figure-table.js", "search-figure-form.js", "search.js"];

/** Reads another archive from now on: a folder beside the first's files. */
export const useArchive = (name) => (data = join(process.env.SEARCH_DATA, name));

export const searchFiles = () => readdirSync(join(data, "search"));
export const catalogName = () => searchFiles().find((name) => name.startsWith("catalog-"));
export const figuresName = () => searchFiles().find((name) => name.startsWith("figures-"));
export const folding = () => JSON.parse(readFileSync(join(data, "folding.json"), "utf8"));
export const readFile = (name) => readFileSync(join(data, "search", name), "utf8");

class Node {
  children = [];
  parent = null;
  append(...nodes) {
    for (const node of nodes) {
      const child = typeof node === "string" ? new Text(node) : node;
      child.parent = this;
      this.children.push(child);
      child.inserted?.();
    }
  }
  replaceChildren(...nodes) {
    this.children = [];
    this.append(...nodes);
  }
  remove() {
    this.parent.children = this.parent.children.filter((child) => child !== this);
  }
  get textContent() {
    return this.children.map((child) => child.textContent).join("");
  }
  set textContent(value) {
    this.replaceChildren(value);
  }
  all(tag) {
    return this.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...child.all(tag)]);
  }
}

class Text extends Node {
  constructor(value) {
    super();
    this.value = value;
  }
  get textContent() {
    return this.value;
  }
}

class Element extends Node {
  dataset = {};
  attributes = {};
  className = "";
  listeners = {};
  constructor(tag) {
    super();
    this.tag = tag;
  }
  addEventListener(type, listener) {
    this.listeners[type] = listener;
  }
  closest(tag) {
    return this.tag === tag ? this : null;
  }
  focus() {
    this.focused = true;
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
  }
  click() {
    this.listeners.click?.({});
  }
}
class HTMLElement extends Element {}
class HTMLInputElement extends HTMLElement {
  value = "";
}
class HTMLOptionElement extends HTMLElement {}
class HTMLSelectElement extends HTMLElement {
  #value = "";
  get options() {
    return this.all("option");
  }
  get value() {
    return this.#value;
  }
  set value(value) {
    this.#value = value;
  }
  get selectedIndex() {
    return this.options.findIndex((option) => option.value === this.#value);
  }
  set selectedIndex(index) {
    this.#value = this.options[index]?.value ?? "";
  }
  get selectedOptions() {
    return this.options.filter((option) => option.value === this.#value);
  }
}
class HTMLDetailsElement extends HTMLElement {
  hidden = true;
  open = false;
}
class HTMLFormElement extends HTMLElement {
  elements = { namedItem: (name) => this.controls[name] ?? null };
  controls = {};
}

function readScript(name) {
  const script = readFileSync(join(scripts, name), "utf8");
  const longList = process.env.SEARCH_LONG_LIST;
  if (longList === undefined || name !== "search-phrases.js") {
    return script;
  }
  const changed = script.replace(/(?<=const longList = )[^;]+/, longList);
  if (changed === script) {
    throw new Error("no longList to change");
  }
  return changed;
}

/** The scripts that need no page; once a process. */
export function loadLogic() {
  globalThis.addEventListener ??= () => {};
  for (const name of names) {
    vm.runInThisContext(readScript(name), { filename: name });
  }
  return vm.runInThisContext("({ text: sitegenSearchText, documents: sitegenSearchDocuments, results: sitegenSearchResults, comparison: sitegenSearchComparison, figures: sitegenSearchFigures })");
}

/** What a script of the archive's calls back with. */
export function readData(name) {
  let received;
  const take = (hash, value) => (received = value);
  vm.runInNewContext(readFile(name), { sitegenSearch: { chunk: take, catalog: take } });
  // An array of another context would not equal one of this.
  return structuredClone(received);
}

/**
 * Opens the search page at an address.
 *
 * @param {string} query the part of the address from the question mark on
 * @param {(name: string) => string | undefined} read what a script file holds; nothing where it is missing
 */
export function openPage(query, read = readFile) {
  const texts = {
    textIdle: "idle", textLoading: "loading", textFound: "found {count}, page {page} of {pages}", textNone: "none",
    textMissing: "missing {file}, {files} in all", textFault: "fault", textDamaged: "damaged", textComma: ", ", textListSeparator: " and ", textAgencyHead: "agency", textYearHead: "year", textAddressHead: "place",
    textBlank: "blank", textUnit: "{name} in {unit}", textWords: "with {words}", textDownload: "download", textDownloaded: "{count} downloaded",
    textFoundByWords: "by words {count}", textNoneByWords: "not by words", textFigureFound: "{count}, page {page} of {pages}", textFigureNone: "{condition}: none", textBlankNote: "{count} blank", textAbsentNote: "{count} absent",
    textNoValue: "no value", textAmbiguous: "{name} is ambiguous. ", textUnknown: "{name} is unknown. ", textInText: "in text. ", textOffers: "offers", textMore: "{count} more", textYear: "{year}年", textPrevious: "previous", textNext: "next",
    textPage: "{page}/{pages}", textAgencyPage: "agency page", textDownloads: "downloads", textRevisions: "revisions", textRelations: "relations",
    textSection1: "总体情况", textSection2: "主动公开政府信息情况", textSection3: "section 3", textSection4: "section 4", textSection5: "section 5", textSection6: "section 6",
  };
  const app = Object.assign(new HTMLElement("div"), { dataset: { root: "..", catalog: catalogName(), figures: figuresName(), ...texts } });
  const form = new HTMLFormElement("form");
  form.controls = { q: new HTMLInputElement("input"), agency: new HTMLSelectElement("select"), year: new HTMLSelectElement("select"), section: new HTMLSelectElement("select") };
  const byId = {
    "search-app": app, "search-form": form, "search-status": new HTMLElement("p"), "search-results": new HTMLElement("ol"), "search-pages": new HTMLElement("nav"),
    "search-figures": new HTMLElement("div"), "search-notice": new HTMLElement("div"), "figure-details": new HTMLDetailsElement("details"), "figure-form": new HTMLFormElement("form"),
    "figure-row": new HTMLSelectElement("select"), "figure-column": new HTMLSelectElement("select"), "figure-operator": new HTMLSelectElement("select"),
    "figure-value": new HTMLInputElement("input"), "figure-year": new HTMLSelectElement("select"),
  };
  const saved = [];
  const faults = [];
  const requests = [];
  const location = { search: query, protocol: "file:", href: "file:///search/index.html" };
  const listeners = {};
  const context = vm.createContext({
    HTMLElement, HTMLFormElement, HTMLInputElement, HTMLSelectElement, HTMLOptionElement, HTMLDetailsElement, Element, URLSearchParams, setTimeout: () => {},
    Blob: class {
      constructor([content], { type }) {
        saved.push({ content, type });
      }
    },
    URL: { createObjectURL: () => "blob:1", revokeObjectURL: () => {} }, console, location, atob,
    Option: class extends HTMLOptionElement {
      constructor(label, value) {
        super("option");
        this.append(label);
        this.value = value;
      }
    },
    history: { pushState: (state, title, address) => (location.search = address === "?" ? "" : address) },
    addEventListener: (type, listener) => (listeners[type] = listener),
    document: {
      getElementById: (id) => byId[id] ?? null,
      createElement: (tag) => new (tag === "script" ? Script : HTMLElement)(tag),
      head: new Node(),
      body: new Node(),
    },
  });

  class Script extends HTMLElement {
    inserted() {
      requests.push(this.src);
      setImmediate(() => {
        const content = read(this.src.slice(this.src.lastIndexOf("/") + 1));
        if (content === undefined) {
          this.onerror();
          return;
        }
        try {
          vm.runInContext(content, context);
        } catch (error) {
          faults.push(error);
        }
        this.onload();
      });
    }
  }

  for (const name of [...names, ...pageNames]) {
    vm.runInContext(readFileSync(join(scripts, name), "utf8"), context, { filename: name });
  }
  const status = byId["search-status"];
  const settled = async () => {
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (status.dataset.state === "loading");
    return { state: status.dataset.state, total: status.dataset.total, message: status.textContent };
  };
  const hits = () => byId["search-results"].children;
  return { app, byId, saved, form, status, results: byId["search-results"], pager: byId["search-pages"], location, listeners, requests, faults, settled, hits };
}
