// @ts-check
"use strict";

/**
 * Finds and orders results. What the index answers alone (how many, which) is not asked of the texts; only those of the results that are shown
 * are loaded, and those of the few pages that the index cannot decide on.
 *
 * A document answers a query when each term stands in its text or in its context (its title, its year, the names of its agency and of
 * those above it). Its results are the places that hold a term themselves and, together with the context, all of them; where no place
 * does, because the terms are spread over the document, every place that holds one. A result is one place: its best passage is shown,
 * the others are counted.
 *
 * @typedef {{
 *   catalog: SearchCatalogData, normalizer: SearchNormalizer, years: number[], load: SearchLoader, index: ReturnType<typeof sitegenSearchIndex.open>,
 * }} SearchArchive
 * @typedef {{ path: string, name: string, year: number, title: string, address: string, context: string, page: number }} SearchDocument
 * @typedef {{ anchor: string, section: number, heading: string, order: number }} SearchPlace
 * @typedef {{ place: SearchPlace, text: string, start: number, isHeading: boolean }} SearchPassage
 * @typedef {{ document: SearchDocument, passages: SearchPassage[], folded: string }} SearchPrepared
 * @typedef {{ document: SearchDocument, place: SearchPlace, passage: SearchPassage, further: number, tier: number }} SearchHit
 * @typedef {{ agency: string, year: string, section: string }} SearchFilters
 * @typedef {{ total: number, pages: number[], missing: string[], read(from: number, to: number): Promise<{ hits: SearchHit[], missing: string[] }> }} SearchAnswer
 */
const sitegenSearchResults = (() => {
  const boundary = sitegenSearchText.boundary;

  /** The order of results: how well the query is met, best first. */
  const tiers = { title: 0, phrase: 1, place: 2, spread: 3 };

  /** Pages so few are read at once: as many as a page of results shows. */
  const fewPages = 20;
  /** As many terms as a number has bits to mark them with. */
  const manyTerms = 31;
  const parallelLoads = 8;

  /** @param {SearchCatalogData} catalog @param {SearchLoader} load @returns {SearchArchive} */
  function readCatalog(catalog, load) {
    /** @type {SearchArchive} */
    const archive = {
      catalog,
      normalizer: sitegenSearchText.createNormalizer(catalog.characters),
      years: catalog.years.map(([year]) => year),
      load,
      index: sitegenSearchIndex.open(catalog, load, (page, text, slot, term) => holdsTerm(prepareDocument(archive, page, text), catalog.slots[slot], term)),
    };
    return archive;
  }

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

  /**
   * @param {SearchArchive} archive
   * @param {readonly string[]} terms at least one
   * @param {SearchFilters} filters
   * @returns {Promise<SearchAnswer>}
   */
  async function search(archive, terms, { agency, year, section }) {
    const { ranges } = await archive.index.select(agency, year);
    /** @type {SearchPlaces[]} */
    const found = [];
    let pages = undefined;
    // One after the other: a term that stands nowhere spares the others.
    for (const term of terms) {
      const places = await archive.index.find(term);
      found.push(places);
      pages = pages ? sitegenSearchPostings.intersect(pages, places.pages) : sitegenSearchPostings.within(places.pages, ranges);
      if (pages.length === 0) {
        return answerWith([], []);
      }
    }
    if (!pages || pages.length <= fewPages || terms.length > manyTerms || found.some((places) => !places.exact)) {
      const { texts, missing } = await readTexts(archive, [...pages ?? []]);
      const hits = texts.flatMap((prepared) => matchDocument(prepared, terms, section)).sort(compareHits);
      return answerWith(hits, missing);
    }
    const phrases = terms.length === 1 ? [] : await findPhrases(archive, terms, pages);
    return answerFrom(archive, terms, section, pages, found, phrases);
  }

  /** @param {SearchHit[]} hits @param {string[]} missing @returns {SearchAnswer} */
  function answerWith(hits, missing) {
    return { total: hits.length, pages: [...new Set(hits.map((hit) => hit.document.page))], missing, read: async (from, to) => ({ hits: hits.slice(from, to), missing }) };
  }

  /**
   * The places where the terms stand together as a phrase.
   *
   * @param {SearchArchive} archive
   * @param {readonly string[]} terms
   * @param {Int32Array} pages
   * @returns {Promise<Map<number, Int32Array>[]>}
   */
  async function findPhrases(archive, terms, pages) {
    const phrases = [];
    for (const phrase of new Set([terms.join(""), terms.join(" ")])) {
      const places = await archive.index.find(phrase);
      const candidates = sitegenSearchPostings.intersect(pages, places.pages);
      if (places.exact) {
        phrases.push(places.slots);
      } else if (candidates.length <= fewPages) {
        const { texts } = await readTexts(archive, [...candidates]);
        for (const prepared of texts) {
          for (const { place } of matchDocument(prepared, [phrase], "")) {
            const slot = archive.catalog.slots.findIndex(([anchor, section]) => anchor === place.anchor && section === place.section);
            phrases.push(new Map([[slot, Int32Array.of(prepared.document.page)]]));
          }
        }
      }
    }
    return phrases;
  }

  /**
   * @param {SearchArchive} archive
   * @param {readonly string[]} terms
   * @param {string} section
   * @param {Int32Array} pages those on which every term stands somewhere, ascending
   * @param {SearchPlaces[]} found the places of each term
   * @param {Map<number, Int32Array>[]} phrases
   * @returns {SearchAnswer}
   */
  function answerFrom(archive, terms, section, pages, found, phrases) {
    const { slots } = archive.catalog;
    const marks = markPlaces(archive.catalog, pages, found.map((places) => places.slots));
    const phraseMarks = markPlaces(archive.catalog, pages, phrases.map((map) => map), true);
    const all = 2 ** terms.length - 1;
    const none = new Uint32Array(pages.length);
    const titles = marks[slots.findIndex(([, number]) => number === -2)] ?? none;
    const contexts = marks[slots.findIndex(([, number]) => number === -1)] ?? none;
    const shown = slots.flatMap(([, number], slot) => (number >= 0 && marks[slot] && (section === "" || String(number) === section) ? [slot] : []));
    /** Per tier, page and slot in one number, ascending. @type {number[][]} */
    const results = [[], [], [], []];
    pages.forEach((page, at) => {
      const open = all & ~contexts[at];
      let held = 0;
      let complete = false;
      for (const slot of shown) {
        held |= marks[slot][at];
        complete ||= marks[slot][at] !== 0 && (marks[slot][at] & open) === open;
      }
      if ((held & open) !== open) {
        return;
      }
      for (const slot of shown) {
        const mark = marks[slot][at];
        if (mark !== 0 && (!complete || (mark & open) === open)) {
          const isTitle = slots[slot][0] === "top" && (page < archive.catalog.agencyCount || titles[at] === all);
          const tier = isTitle ? tiers.title
            : !complete ? tiers.spread
            : terms.length === 1 || (phraseMarks[slot]?.[at] ?? 0) !== 0 ? tiers.phrase
            : tiers.place;
          results[tier].push(page * slots.length + slot);
        }
      }
    });
    const total = results.reduce((sum, tier) => sum + tier.length, 0);

    return {
      total,
      pages: [...new Set(results.flat().map((key) => Math.floor(key / slots.length)))],
      missing: [],
      async read(from, to) {
        /** @type {number[]} */
        const keys = [];
        let before = 0;
        for (const tier of results) {
          keys.push(...tier.slice(Math.max(0, from - before), Math.max(0, to - before)));
          before += tier.length;
        }
        const { texts, missing } = await readTexts(archive, [...new Set(keys.map((key) => Math.floor(key / slots.length)))]);
        const prepared = new Map(texts.map((text) => [text.document.page, text]));
        const hits = keys.flatMap((key) => {
          const text = prepared.get(Math.floor(key / slots.length));
          return text ? [hitAt(text, terms, section, slots[key % slots.length][0])] : [];
        });
        return { hits, missing };
      },
    };
  }

  /**
   * For each slot and page which of the lists name the place, a bit a list.
   *
   * @param {SearchCatalogData} catalog
   * @param {Int32Array} pages
   * @param {Map<number, Int32Array>[]} lists
   * @param {boolean} [any] one bit is enough for all
   */
  function markPlaces(catalog, pages, lists, any = false) {
    const positions = new Int32Array(catalog.pages).fill(-1);
    pages.forEach((page, at) => (positions[page] = at));
    /** @type {Uint32Array[]} */
    const marks = [];
    lists.forEach((slots, list) => {
      for (const [slot, numbers] of slots) {
        marks[slot] ??= new Uint32Array(pages.length);
        for (const page of numbers) {
          if (positions[page] >= 0) {
            marks[slot][positions[page]] |= any ? 1 : 1 << list;
          }
        }
      }
    });
    return marks;
  }

  /** @param {SearchPrepared} prepared @param {readonly string[]} terms @param {string} section @param {string} anchor */
  function hitAt(prepared, terms, section, anchor) {
    const hit = matchDocument(prepared, terms, section).find(({ place }) => place.anchor === anchor);
    if (!hit) {
      throw new sitegenSearch.SearchDataError(`the index and the text of ${prepared.document.address} disagree`);
    }
    return hit;
  }

  /** @param {SearchArchive} archive @param {number[]} pages */
  async function readTexts(archive, pages) {
    /** @type {(SearchPrepared | undefined)[]} */
    const texts = pages.map(() => undefined);
    /** @type {Set<string>} */
    const missing = new Set();
    let next = 0;
    const work = async () => {
      while (next < pages.length) {
        const at = next++;
        try {
          texts[at] = prepareDocument(archive, pages[at], await archive.index.text(pages[at]));
        } catch (error) {
          if (!(error instanceof sitegenSearch.SearchFileError)) {
            throw error;
          }
          missing.add(error.file);
        }
      }
    };
    await Promise.all(Array.from({ length: parallelLoads }, work));
    return { texts: texts.flatMap((text) => text ?? []), missing: [...missing].sort() };
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

  /**
   * @param {number} total
   * @param {string} page as it stands in the address
   * @param {number} size
   */
  function pageOf(total, page, size) {
    const pages = Math.max(1, Math.ceil(total / size));
    const asked = /^[0-9]{1,9}$/.test(page) ? Number(page) : 1;
    const number = Math.min(Math.max(asked, 1), pages);
    return { number, pages, from: (number - 1) * size, to: Math.min(number * size, total) };
  }

  return { readCatalog, search, prepareDocument, matchDocument, compareHits, pageOf };
})();
