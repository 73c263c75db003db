// @ts-check
"use strict";

/**
 * What every part of the search page needs of the page itself: its elements, its sentences, its address. All words the page shows come from its own
 * data-text attributes; everything that comes from the archive or the reader is set as text, never as markup.
 *
 * @typedef {{ q: string, agency: string, year: string, section: string, sort: string, page: string }} SearchRequest
 */
const sitegenSearchPage = (() => {
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

  const app = required("search-app", HTMLElement);
  const status = required("search-status", HTMLElement);
  const root = (app.dataset.root ?? "..").replace(/\/?$/, "/");

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
    return { q: value("q"), agency: value("agency"), year: value("year"), section: value("section"), sort: value("sort"), page: value("page") };
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

  return { required, app, status, root, text, readAddress, addressOf, announce, create };
})();
