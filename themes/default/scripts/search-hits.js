// @ts-check
"use strict";

/** Shows what was found in the texts, and the way from one page of results to the next. */
const sitegenSearchHits = (() => {
  const { text, create, root, addressOf } = sitegenSearchPage;
  const excerptLength = 160;

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

  /** @param {HTMLElement} pager @param {SearchRequest} request @param {number} number @param {number} pages */
  function renderPager(pager, request, number, pages) {
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

  return { renderHit, renderPager };
})();
