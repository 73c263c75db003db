// @ts-check
"use strict";

/**
 * Finds and orders results in texts that are loaded. Nothing here touches the page or the network.
 *
 * A document answers a query when each term stands in its text or in its context (its title, its year, the names of its agency and of
 * those above it). Its results are the places that hold a term themselves and, together with the context, all of them; where no place
 * does, because the terms are spread over the document, every place that holds one. A result is one place: its best passage is shown,
 * the others are counted.
 *
 * @typedef {{ path: string, name: string, depth: number, names: string[] }} SearchAgency
 * @typedef {{ agency: SearchAgency, year: number, title: string, address: string, chunk: number, context: string }} SearchDocument
 * @typedef {{ catalog: SearchCatalogData, normalizer: SearchNormalizer, agencies: SearchAgency[], years: number[], documents: SearchDocument[], byKey: Map<string, SearchDocument> }} SearchArchive
 * @typedef {{ anchor: string, section: number, heading: string, order: number }} SearchPlace
 * @typedef {{ place: SearchPlace, text: string, start: number, isHeading: boolean }} SearchPassage
 * @typedef {{ document: SearchDocument, passages: SearchPassage[], folded: string }} SearchPrepared
 * @typedef {{ document: SearchDocument, place: SearchPlace, passage: SearchPassage, further: number, tier: number }} SearchHit
 */
const sitegenSearchResults = (() => {
  const boundary = sitegenSearchText.boundary;

  /** The order of results: how well the query is met, best first. */
  const tiers = { title: 0, phrase: 1, passage: 2, place: 3, spread: 4 };

  /** @param {SearchCatalogData} catalog @returns {SearchArchive} */
  function readCatalog(catalog) {
    const normalizer = sitegenSearchText.createNormalizer(catalog.characters);
    /** @type {Map<string, SearchAgency>} */
    const byPath = new Map();
    /** @type {SearchDocument[]} */
    const documents = [];
    /** @type {Map<string, SearchDocument>} */
    const byKey = new Map();
    for (const [path, name, shortName, formerNames, reports] of catalog.agencies) {
      const parent = parentOf(path, byPath);
      const names = [name, shortName, ...formerNames, ...(parent?.names ?? [])];
      const agency = { path, name, depth: parent ? parent.depth + 1 : 0, names };
      byPath.set(path, agency);
      for (const [year, chunk, ownTitle] of reports) {
        const standard = catalog.title.replace("{name}", () => name).replace("{year}", () => String(year));
        const title = normalizer.collapse(year === 0 ? name : ownTitle ?? standard);
        const context = [title, year === 0 ? "" : String(year), ...names].map((part) => normalizer.fold(normalizer.collapse(part))).join(boundary);
        const folder = year === 0 ? path : `${path}/${year}`;
        const address = `${folder.split("/").map(encodeURIComponent).join("/")}/index.html`;
        const document = { agency, year, title, address, chunk, context };
        documents.push(document);
        byKey.set(folder, document);
      }
    }
    const years = [...new Set(documents.map((document) => document.year))].filter((year) => year > 0).sort((left, right) => right - left);
    return { catalog, normalizer, agencies: [...byPath.values()], years, documents, byKey };
  }

  /**
   * The nearest agency whose folder holds this one. Agencies come in the order of their paths, so it is known by then.
   *
   * @param {string} path
   * @param {Map<string, SearchAgency>} byPath
   */
  function parentOf(path, byPath) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const parent = byPath.get(path.slice(0, at));
      if (parent) {
        return parent;
      }
    }
    return undefined;
  }

  /**
   * @param {SearchArchive} archive
   * @param {string} agency a path; its subordinates are included; empty for all
   * @param {string} year empty for all
   */
  function selectDocuments(archive, agency, year) {
    return archive.documents.filter((document) =>
      (agency === "" || document.agency.path === agency || document.agency.path.startsWith(`${agency}/`))
      && (year === "" || String(document.year) === year));
  }

  /**
   * Lays a document's passages end to end, so that one look tells whether a term is in it at all.
   *
   * @param {SearchArchive} archive
   * @param {SearchDocument} document
   * @param {SearchDocumentData} data
   * @returns {SearchPrepared}
   */
  function prepareDocument(archive, document, data) {
    /** @type {SearchPlaceData[]} */
    const places = data.places.some(([anchor]) => anchor === "top") ? data.places : [["top", 0, "", []], ...data.places];
    /** @type {SearchPassage[]} */
    const passages = [];
    let joined = "";
    places.forEach(([anchor, section, ownHeading, texts], order) => {
      const heading = anchor === "top" && ownHeading === "" ? document.title : ownHeading;
      const place = { anchor, section, heading, order };
      const rows = data.tables.filter(([form]) => anchor === `s${formOf(archive, form).section}`).flatMap((table) => readTable(archive, table));
      [heading, ...texts, ...rows].forEach((text, index) => {
        passages.push({ place, text, start: joined.length, isHeading: index === 0 });
        joined += text + boundary;
      });
    });
    return { document, passages, folded: archive.normalizer.fold(joined) };
  }

  /** @param {SearchArchive} archive @param {string} form */
  function formOf(archive, form) {
    const known = archive.catalog.tables[form];
    if (!known) {
      throw new Error(`unknown table ${form}`);
    }
    return known;
  }

  /**
   * An official table as passages: what stands above it, then one a row, each figure with its column's name.
   *
   * @param {SearchArchive} archive
   * @param {SearchTableData} table
   */
  function readTable(archive, [form, figures]) {
    const { heads, rows, columns, cells } = formOf(archive, form);
    const texts = [...rows];
    figures.forEach((figure, index) => {
      if (figure !== null) {
        texts[cells[2 * index]] += `${boundary}${columns[cells[2 * index + 1]]} ${figure}`;
      }
    });
    return [heads.join(boundary), ...texts];
  }

  /**
   * @param {SearchPrepared} prepared
   * @param {readonly string[]} terms
   * @param {string} section empty for all
   * @returns {SearchHit[]}
   */
  function matchDocument(prepared, terms, section) {
    const { document, passages, folded } = prepared;
    const open = terms.filter((term) => !document.context.includes(term));
    if (!open.every((term) => folded.includes(term))) {
      return [];
    }

    /** The terms each passage holds. @type {Map<SearchPassage, Set<string>>} */
    const byPassage = new Map();
    /** @type {Map<SearchPlace, Set<string>>} */
    const byPlace = new Map();
    for (const term of terms) {
      for (let at = folded.indexOf(term); at >= 0;) {
        const index = passageAt(passages, at);
        const { place } = passages[index];
        if (section === "" || String(place.section) === section) {
          addTo(byPassage, passages[index], term);
          addTo(byPlace, place, term);
        }
        at = index + 1 < passages.length ? folded.indexOf(term, passages[index + 1].start) : -1;
      }
    }

    if (!open.every((term) => [...byPlace.values()].some((held) => held.has(term)))) {
      return [];
    }
    const places = [...byPlace.keys()].sort((left, right) => left.order - right.order);
    const complete = places.filter((place) => open.every((term) => byPlace.get(place)?.has(term)));
    return (complete.length > 0 ? complete : places).map((place) => createHit(prepared, place, byPassage, terms, open, complete.length > 0));
  }

  /**
   * @param {SearchPrepared} prepared
   * @param {SearchPlace} place
   * @param {Map<SearchPassage, Set<string>>} byPassage
   * @param {readonly string[]} terms
   * @param {readonly string[]} open the terms that the document's context does not hold
   * @param {boolean} isComplete
   * @returns {SearchHit}
   */
  function createHit({ document, folded }, place, byPassage, terms, open, isComplete) {
    const phrases = [terms.join(" "), terms.join("")];
    /** @type {SearchPassage | undefined} */
    let best;
    let bestScore = -1;
    let count = 0;
    for (const [passage, held] of byPassage) {
      if (passage.place === place) {
        count++;
        const text = folded.slice(passage.start, passage.start + passage.text.length);
        const hasPhrase = phrases.some((phrase) => text.includes(phrase));
        const score = held.size * 4 + (hasPhrase ? 2 : 0) + (passage.isHeading ? 0 : 1);
        if (score > bestScore || (score === bestScore && best && passage.start < best.start)) {
          best = passage;
          bestScore = score;
        }
      }
    }
    if (!best) {
      throw new Error("a place without a passage");
    }

    const held = byPassage.get(best);
    const isTitle = place.anchor === "top"
      && (document.year === 0 || terms.every((term) => folded.slice(0, document.title.length).includes(term)));
    const tier = isTitle ? tiers.title
      : !isComplete ? tiers.spread
      : bestScore % 4 >= 2 ? tiers.phrase
      : open.every((term) => held?.has(term)) ? tiers.passage
      : tiers.place;
    return { document, place, passage: best, further: count - 1, tier };
  }

  /**
   * @template Key
   * @param {Map<Key, Set<string>>} map
   * @param {Key} key
   * @param {string} term
   */
  function addTo(map, key, term) {
    const set = map.get(key);
    if (set) {
      set.add(term);
    } else {
      map.set(key, new Set([term]));
    }
  }

  /**
   * The index of the passage that an offset lies in.
   *
   * @param {readonly SearchPassage[]} passages
   * @param {number} at
   */
  function passageAt(passages, at) {
    let low = 0;
    let high = passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (passages[middle].start <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Best first, then the latest year, an agency's own page before its reports; ties by the agency's path and the order on the page.
   *
   * @param {SearchHit} left
   * @param {SearchHit} right
   */
  function compareHits(left, right) {
    return left.tier - right.tier
      || (right.document.year || Infinity) - (left.document.year || Infinity) || 0
      || compareText(left.document.agency.path, right.document.agency.path)
      || left.place.order - right.place.order;
  }

  /** @param {string} left @param {string} right */
  function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /**
   * @param {readonly SearchHit[]} hits
   * @param {string} page as it stands in the address
   * @param {number} size
   */
  function pageOf(hits, page, size) {
    const pages = Math.max(1, Math.ceil(hits.length / size));
    const asked = /^[0-9]{1,9}$/.test(page) ? Number(page) : 1;
    const number = Math.min(Math.max(asked, 1), pages);
    return { number, pages, hits: hits.slice((number - 1) * size, number * size) };
  }

  return { readCatalog, selectDocuments, prepareDocument, matchDocument, compareHits, pageOf };
})();
