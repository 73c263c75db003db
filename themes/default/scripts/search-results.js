// @ts-check
"use strict";

/**
 * Finds and orders results. What the index answers alone (how many, which) is not asked of the texts; only those of the results that are shown
 * are loaded, and those of the few pages that the index cannot decide on.
 *
 * @typedef {{
 *   catalog: SearchCatalogData, normalizer: SearchNormalizer, years: number[], load: SearchLoader, index: ReturnType<typeof sitegenSearchIndex.open>,
 * }} SearchArchive
 * @typedef {{ agency: string, year: string, section: string }} SearchFilters
 * @typedef {{ total: number, open: number, pages: number[], missing: string[], read(from: number, to: number): Promise<{ hits: SearchHit[], missing: string[] }> }} SearchAnswer
 *   open are those of the results that are left out when they are read, should their texts not hold the term
 */
const sitegenSearchResults = (() => {
  const { tiers, holdsTerm, prepareDocument, matchDocument, compareHits } = sitegenSearchDocuments;
  const { fewPages } = sitegenSearchPhrases;

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
   * @param {SearchArchive} archive
   * @param {readonly string[]} terms at least one
   * @param {SearchFilters} filters
   * @param {boolean} [thorough] whether the texts are asked wherever the index leaves it open, however many they are
   * @returns {Promise<SearchAnswer>}
   */
  async function search(archive, terms, { agency, year, section }, thorough = terms.length > 1) {
    const { ranges } = await archive.index.select(agency, year);
    /** @type {SearchPlaces[]} */
    const found = [];
    let pages = undefined;
    // One after the other: a term that stands nowhere spares the others.
    for (const term of terms) {
      const places = await archive.index.find(term, thorough);
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
    return { total: hits.length, open: 0, pages: [...new Set(hits.map((hit) => hit.document.page))], missing, read: async (from, to) => ({ hits: hits.slice(from, to), missing }) };
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
      const places = await archive.index.find(phrase, false);
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
    const open = new Set(found.flatMap((places) => [...places.open ?? []].flatMap(([slot, own]) => Array.from(own, (page) => page * slots.length + slot))));

    return {
      total,
      open: results.reduce((sum, tier) => sum + tier.filter((key) => open.has(key)).length, 0),
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
          return text ? hitAt(text, terms, section, slots[key % slots.length][0], open.has(key)) : [];
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

  /** @param {SearchPrepared} prepared @param {readonly string[]} terms @param {string} section @param {string} anchor @param {boolean} isOpen */
  function hitAt(prepared, terms, section, anchor, isOpen) {
    const hit = matchDocument(prepared, terms, section).find(({ place }) => place.anchor === anchor);
    if (!hit && !isOpen) {
      throw new sitegenSearch.SearchDataError(`the index and the text of ${prepared.document.address} disagree`);
    }
    return hit ? [hit] : [];
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

  return { readCatalog, search, pageOf };
})();
