// @ts-check
"use strict";

/**
 * Finds where terms stand without looking at the texts. The index is a tree of grams, cut into shards: a term leads to one shard, and there to
 * the list of its places, or, where few pages are left, to those pages, whose texts then decide. A term that leads nowhere stands nowhere. A term
 * that is longer than a gram, and than what the index says always follows it, is put together from several.
 *
 * A place is a slot (a kind of place: s1, s1-2, downloads) and the number of a page. Pages are numbered in the order of results.
 *
 * @typedef {(prefix: string, hash: string) => Promise<unknown>} SearchLoader
 * @typedef {{ exact: boolean, pages: Int32Array, slots: SearchSlots, open?: SearchSlots }} SearchPlaces the places, or, where they are not exact, no
 *   more than the pages that may hold the term; open are those of many places whose texts alone can tell
 * @typedef {Map<number, Map<number, number>>} SearchCounts how often a gram stands in a place where it stands more than once, by slot and page
 * @typedef {SearchPlaces & { again: SearchCounts }} SearchGramPlaces
 * @typedef {(page: number, text: SearchTextData, slot: number, term: string) => boolean} SearchLook whether a term stands in a place of a text
 */
const sitegenSearchIndex = (() => {
  /** So many texts are read rather than to ask for a long list. */
  const mostTexts = 20;
  const { fewPages, longList } = sitegenSearchPhrases;
  const parallelLoads = 8;
  const { readBytes, createReader, readNumbers, readShard, lastNotAbove, intersect, intersectSlots, subtractSlots } = sitegenSearchPostings;

  /**
   * @param {SearchCatalogData} catalog
   * @param {SearchLoader} load
   * @param {SearchLook} look
   */
  function open(catalog, load, look) {
    const spell = sitegenSearchText.createSpeller(catalog.characters);
    const { join } = sitegenSearchPhrases.create(catalog.gramLength, findItem, findGram);
    /** @type {SearchGramPlaces} */
    const nothing = { exact: true, pages: new Int32Array(0), slots: new Map(), again: new Map() };

    /**
     * The item a gram leads to: the first that begins with it, or else the leaf before it, which, if it leads to few pages, stands for its
     * neighbours on the same branch as well. Shards part where neither can be lost: the directory says what a shard's grams begin with at least,
     * which none before reaches.
     *
     * @param {string} gram
     * @returns {Promise<SearchGram | undefined>}
     */
    async function findItem(gram) {
      const page = lastNotAbove(catalog.shards, gram);
      if (page < 0) {
        return undefined;
      }
      const directory = /** @type {string[]} */ (await load("d", catalog.shards[2 * page + 1]));
      const shard = directory[2 * lastNotAbove(directory, gram) + 1];
      const items = readShard(/** @type {[string, string]} */ (await load("g", shard)));
      const index = items.findIndex((item) => item.gram >= gram);
      if (index >= 0 && items[index].gram.startsWith(gram)) {
        return items[index];
      }
      const before = items[(index < 0 ? items.length : index) - 1];
      if (!before || before.pages === 0) {
        return undefined;
      }
      const branch = before.pages > catalog.leafPages ? before.gram : before.gram.slice(0, Math.max(1, before.gram.length - 1));
      return gram.startsWith(branch) ? before : undefined;
    }

    /**
     * The item of the gram that a term begins with, or undefined where the term stands nowhere, as far as the item tells.
     *
     * @param {string} term
     */
    async function findBeginning(term) {
      const item = await findItem(term.slice(0, catalog.gramLength));
      // Behind a gram of the greatest length stands what always follows it.
      return item && (item.gram.length <= catalog.gramLength || item.gram.startsWith(term.slice(0, item.gram.length))) ? item : undefined;
    }

    /** @param {string} gram no longer than a gram of the index can be */
    async function findGram(gram) {
      const item = await findItem(gram);
      return item ? readPlaces(item) : nothing;
    }

    /** @param {SearchGram} item @returns {Promise<SearchGramPlaces>} */
    async function readPlaces(item) {
      if (item.pages > 0) {
        return { ...nothing, exact: false, pages: readNumbers(createReader(item.list), new Int32Array(item.pages), catalog.pages - 1) };
      }
      const reader = createReader(item.file === "" ? item.list : readBytes(/** @type {string} */ (await load("l", item.file))), item.start);
      const runs = Array.from({ length: reader.number() }, () => [reader.number(), reader.number()]);
      /** @type {SearchSlots} */
      const slots = new Map();
      let slot = 0;
      for (const [distance, count] of runs) {
        slot += distance;
        slots.set(slot, readNumbers(reader, new Int32Array(count), catalog.pages - 1));
      }
      const again = item.gram.length < catalog.jointLength ? new Map() : readAgain(reader, slots);
      return { exact: true, pages: pagesOf(slots), slots, again };
    }

    /**
     * How often a gram stands where it stands more than once: which places those are, which of them hold it three times, and so on.
     *
     * @param {ReturnType<typeof createReader>} reader
     * @param {SearchSlots} slots
     */
    function readAgain(reader, slots) {
      /** @type {SearchCounts} */
      const again = new Map();
      let among = [...slots].flatMap(([slot, pages]) => Array.from(pages, (page) => ({ slot, page })));
      for (let times = 2; times <= sitegenSearchPhrases.mostCounted && among.length > 0; times++) {
        const held = readNumbers(reader, new Int32Array(reader.number()), among.length - 1);
        among = Array.from(held, (index) => among[index]);
        for (const { slot, page } of among) {
          again.get(slot)?.set(page, times) ?? again.set(slot, new Map([[page, times]]));
        }
      }
      return again;
    }

    /** @param {SearchSlots} slots */
    function pagesOf(slots) {
      const marks = new Uint8Array(catalog.pages);
      for (const numbers of slots.values()) {
        for (const page of numbers) {
          marks[page] = 1;
        }
      }
      const pages = new Int32Array(marks.length);
      let count = 0;
      marks.forEach((mark, page) => {
        if (mark > 0) {
          pages[count++] = page;
        }
      });
      return pages.subarray(0, count);
    }

    /**
     * Where a term stands. One that is longer than a gram stands where its grams do and each goes on into the next.
     *
     * @param {string} term
     * @param {boolean} thorough whether texts are asked for places of many pages
     * @returns {Promise<SearchPlaces>}
     */
    async function find(term, thorough) {
      if (term.length <= catalog.gramLength) {
        return findGram(term);
      }
      const stretches = [];
      const late = [];
      /** @type {SearchPlaces | undefined} */
      let places;
      for (let to = 0; to < term.length && (!places || places.pages.length > fewPages);) {
        const from = Math.min(to === 0 || places?.exact === false ? to : to - catalog.jointLength, term.length - catalog.gramLength);
        const item = await findBeginning(term.slice(from));
        if (!item) {
          return nothing;
        }
        to = from + Math.max(item.gram.length, catalog.gramLength);
        stretches.push({ from, to });
        if (item.length > longList) {
          late.push(item);
        } else {
          places = meet(places, await readPlaces(item));
        }
      }
      for (const item of late.sort((left, right) => left.length - right.length)) {
        places = places && places.pages.length <= mostTexts ? { ...places, exact: false } : meet(places, await readPlaces(item));
      }
      if (!places?.exact || places.pages.length <= fewPages) {
        return places ? { ...nothing, exact: places.pages.length === 0, pages: places.pages } : nothing;
      }
      const joined = await join(term, stretches, places.slots);
      const open = joined.open.size > 0 && (thorough || pagesOf(joined.open).length <= fewPages) ? new Map() : joined.open;
      const slots = open === joined.open ? joined.slots : subtractSlots(joined.slots, await lookAt(joined.open, term));
      return { exact: true, pages: pagesOf(slots), slots, open };
    }

    /** @param {SearchPlaces | undefined} left @param {SearchPlaces} right @returns {SearchPlaces} */
    function meet(left, right) {
      if (!left) {
        return right;
      }
      if (left.exact && right.exact) {
        const slots = intersectSlots(left.slots, right.slots);
        return { exact: true, pages: pagesOf(slots), slots };
      }
      return { ...nothing, exact: false, pages: intersect(left.pages, right.pages) };
    }

    /** The places that do not hold the term. @param {SearchSlots} slots @param {string} term @returns {Promise<SearchSlots>} */
    async function lookAt(slots, term) {
      const open = [...pagesOf(slots)];
      /** @type {Map<number, SearchTextData>} */
      const texts = new Map();
      for (let first = 0; first < open.length; first += parallelLoads) {
        const pages = open.slice(first, first + parallelLoads);
        (await Promise.all(pages.map(text))).forEach((found, index) => texts.set(pages[index], found));
      }
      return new Map([...slots].map(([slot, pages]) => [slot, pages.filter((page) => {
        const found = texts.get(page);
        return found && !look(page, found, slot, term);
      })]));
    }

    /** @param {number} index @returns {Promise<[counts: number[], ...agencies: SearchAgencyData[]]>} */
    async function agencyPage(index) {
      return /** @type {[number[], ...SearchAgencyData[]]} */ (await load("a", catalog.agencies[2 * index + 1]));
    }

    /**
     * Where an agency's path stands or would stand among all, and how many agencies before it have a report of each year.
     *
     * @param {string} path
     */
    async function positionOf(path) {
      const page = Math.max(0, lastNotAbove(catalog.agencies, path));
      if (catalog.agencies.length === 0) {
        return { index: 0, before: catalog.years.map(() => 0), found: undefined };
      }
      const [counts, ...agencies] = await agencyPage(page);
      const earlier = agencies.filter(([other]) => other < path);
      const before = catalog.years.map(([year], index) => counts[index] + earlier.filter(([, , , years]) => years.includes(year)).length);
      return { index: page * catalog.pageAgencies + earlier.length, before, found: agencies.find(([other]) => other === path) };
    }

    /**
     * The pages that the filters leave.
     *
     * @param {string} agency a path; its subordinates are included; empty for all
     * @param {string} year empty for all
     * @returns {Promise<{ ranges: SearchRange[], name: string }>} with the agency's name
     */
    async function select(agency, year) {
      const years = catalog.years.map((entry, index) => ({ entry, index })).filter(({ entry }) => year === "" || String(entry[0]) === year);
      if (agency === "") {
        return { ranges: year === "" ? [[0, catalog.pages]] : years.map(({ entry: [, first, count] }) => [first, first + count]), name: "" };
      }
      const own = await positionOf(agency);
      const [from, to] = [await positionOf(`${agency}/`), await positionOf(`${agency}0`)];
      const behind = own.found ? { index: own.index + 1, before: own.before.map((count, index) => count + (own.found?.[3].includes(catalog.years[index][0]) ? 1 : 0)) } : own;
      /** @type {SearchRange[]} */
      const ranges = [];
      for (const [first, last] of [[own, behind], [from, to]]) {
        if (year === "") {
          ranges.push([first.index, last.index]);
        }
        ranges.push(...years.map(({ entry, index }) => /** @type {SearchRange} */ ([entry[1] + first.before[index], entry[1] + last.before[index]])));
      }
      return { ranges: ranges.filter(([first, last]) => first < last).sort((left, right) => left[0] - right[0]), name: own.found?.[1] ?? "" };
    }

    /** Every agency, in the order of paths. @returns {Promise<SearchAgencyData[]>} */
    async function agencies() {
      const pages = await Promise.all(Array.from({ length: catalog.agencies.length / 2 }, (_, index) => agencyPage(index)));
      return pages.flatMap(([, ...entries]) => entries);
    }

    /** @param {number} index its place among all, in the order of paths @returns {Promise<SearchAgencyData>} */
    async function agency(index) {
      return /** @type {SearchAgencyData} */ ((await agencyPage(Math.floor(index / catalog.pageAgencies)))[1 + index % catalog.pageAgencies]);
    }

    /** @param {number} page @returns {Promise<SearchTextData>} */
    async function text(page) {
      const index = Math.floor(page / catalog.pageTexts);
      const names = /** @type {string[]} */ (await load("n", catalog.texts[index]));
      return spell(/** @type {SearchTextData} */ (await load("t", names[page % catalog.pageTexts])));
    }

    return { catalog, find, select, agencies, agency, text };
  }

  return { open };
})();
