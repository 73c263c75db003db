// @ts-check
"use strict";

/**
 * Reads the text of one page and tells what in it answers a query. Separate from the search, which knows all pages by the index alone.
 *
 * A document answers a query when each term stands in its text or in its context (its title, its year, the names of its agency and of
 * those above it). Its results are the places that hold a term themselves and, together with the context, all of them; where no place
 * does, because the terms are spread over the document, every place that holds one. A result is one place: its best passage is shown,
 * the others are counted.
 *
 * @typedef {{ path: string, name: string, year: number, title: string, address: string, context: string, page: number }} SearchDocument
 * @typedef {{ anchor: string, section: number, heading: string, order: number }} SearchPlace
 * @typedef {{ place: SearchPlace, text: string, start: number, isHeading: boolean }} SearchPassage
 * @typedef {{ document: SearchDocument, passages: SearchPassage[], folded: string }} SearchPrepared
 * @typedef {{ document: SearchDocument, place: SearchPlace, passage: SearchPassage, further: number, tier: number }} SearchHit
 */
const sitegenSearchDocuments = (() => {
  const boundary = sitegenSearchText.boundary;

  /** The order of results: how well the query is met, best first. */
  const tiers = { title: 0, phrase: 1, place: 2, spread: 3 };

  /**
   * Whether a term stands in a place of a text.
   *
   * @param {SearchPrepared} prepared
   * @param {[anchor: string, section: number]} slot
   * @param {string} term
   */
  function holdsTerm({ document, passages, folded }, [anchor, section], term) {
    if (section < 0) {
      const [title] = document.context.split(boundary);
      return (section === -2 ? title : document.context).includes(term);
    }
    return passages.some(({ place, text, start }) => place.anchor === anchor && folded.slice(start, start + text.length).includes(term));
  }

  /** @param {SearchArchive} archive @param {number} page @param {SearchTextData} data @returns {SearchDocument} */
  function readDocument({ normalizer }, page, { agency, year, title: given, names }) {
    const title = normalizer.collapse(given);
    const context = [title, ...(year === null ? [] : [String(year)]), ...names].map((part) => normalizer.fold(normalizer.collapse(part))).join(boundary);
    const folder = year === null ? agency : `${agency}/${year}`;
    const address = `${folder.split("/").map(encodeURIComponent).join("/")}/index.html`;
    return { path: agency, name: names[0], year: year ?? 0, title, address, context, page };
  }

  /**
   * Lays a document's passages end to end, so that one look tells whether a term is in it at all.
   *
   * @param {SearchArchive} archive
   * @param {number} page
   * @param {SearchTextData} data
   * @returns {SearchPrepared}
   */
  function prepareDocument(archive, page, data) {
    const document = readDocument(archive, page, data);
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
      throw new sitegenSearch.SearchDataError(`unknown table ${form}`);
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
    return (complete.length > 0 ? complete : places).map((place) => createHit(prepared, place, byPassage, terms, complete.length > 0));
  }

  /**
   * @param {SearchPrepared} prepared
   * @param {SearchPlace} place
   * @param {Map<SearchPassage, Set<string>>} byPassage
   * @param {readonly string[]} terms
   * @param {boolean} isComplete
   * @returns {SearchHit}
   */
  function createHit({ document, folded }, place, byPassage, terms, isComplete) {
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

    const isTitle = place.anchor === "top"
      && (document.year === 0 || terms.every((term) => folded.slice(0, document.title.length).includes(term)));
    const tier = isTitle ? tiers.title
      : !isComplete ? tiers.spread
      : bestScore % 4 >= 2 ? tiers.phrase
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
   * Best first, then by the numbers of the pages (the latest year first, an agency's own page before its reports, by the agency's path) and the
   * order on the page.
   *
   * @param {SearchHit} left
   * @param {SearchHit} right
   */
  function compareHits(left, right) {
    return left.tier - right.tier || left.document.page - right.document.page || left.place.order - right.place.order;
  }

  return { tiers, holdsTerm, prepareDocument, matchDocument, compareHits };
})();
