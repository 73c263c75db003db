// @ts-check
"use strict";

/**
 * Finds where terms stand without looking at the texts. The index is a tree of grams, cut into shards: a term leads to one shard, and there to
 * the list of its places, or, where few pages are left, to those pages, whose texts then decide. A term that leads nowhere stands nowhere. A term
 * that is longer than a gram is put together from several.
 *
 * A place is a slot (a kind of place: s1, s1-2, downloads) and the number of a page. Pages are numbered in the order of results.
 *
 * @typedef {(prefix: string, hash: string) => Promise<unknown>} SearchLoader
 * @typedef {{ exact: boolean, pages: Int32Array, slots: SearchSlots }} SearchPlaces the places, or, where they are not exact, no
 *   more than the pages that may hold the term
 * @typedef {SearchPlaces & { twice: SearchSlots, extent: number }} SearchGramPlaces with the places that may hold the gram more than once, and how
 *   many characters are the same wherever it stands, its own included
 * @typedef {(page: number, text: SearchTextData, slot: number, term: string) => boolean} SearchLook whether a term stands in a place of a text
 */
const sitegenSearchIndex = (() => {
  /** As many pages as a leaf of the tree names: so many are looked at one by one. */
  const fewPages = 20;
  const parallelLoads = 8;
  const { readBytes, createReader, readNumbers, readShard, lastNotAbove, intersect, intersectSlots, subtractSlots, uniteSlots } = sitegenSearchPostings;

  /**
   * @param {SearchCatalogData} catalog
   * @param {SearchLoader} load
   * @param {SearchLook} look
   */
  function open(catalog, load, look) {
    const spell = sitegenSearchText.createSpeller(catalog.characters);
    /** @type {SearchGramPlaces} */
    const nothing = { exact: true, pages: new Int32Array(0), slots: new Map(), twice: new Map(), extent: 0 };

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

    /** @param {string} gram no longer than a gram of the index can be @returns {Promise<SearchGramPlaces>} */
    async function findGram(gram) {
      const item = await findItem(gram);
      if (!item) {
        return nothing;
      }
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
      const twice = item.gram.length < catalog.jointLength ? slots : readTwice(reader, slots);
      return { exact: true, pages: pagesOf(slots), slots, twice, extent: item.gram.length };
    }

    /** @param {ReturnType<typeof createReader>} reader @param {SearchSlots} slots @returns {SearchSlots} */
    function readTwice(reader, slots) {
      const total = [...slots.values()].reduce((sum, { length }) => sum + length, 0);
      const indexes = readNumbers(reader, new Int32Array(reader.number()), total - 1);
      /** @type {SearchSlots} */
      const twice = new Map();
      let before = 0;
      for (const [slot, pages] of slots) {
        const end = before + pages.length;
        const own = indexes.filter((index) => index >= before && index < end).map((index) => pages[index - before]);
        if (own.length > 0) {
          twice.set(slot, own);
        }
        before = end;
      }
      return twice;
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
     * Where a term stands. One that is longer than a gram stands where its grams do, each overlapping the one before: in a place that holds what they
     * share only once they cannot but stand together. The other places are looked at.
     *
     * @param {string} term
     * @returns {Promise<SearchPlaces>}
     */
    async function find(term) {
      const last = term.length - catalog.gramLength;
      if (last <= 0) {
        return findGram(term);
      }
      const step = catalog.gramLength - catalog.jointLength;
      const offsets = Array.from({ length: Math.ceil(last / step) + 1 }, (_, index) => Math.min(index * step, last));
      /** @type {SearchGramPlaces | undefined} */
      let places;
      for (const offset of offsets) {
        const gram = await findGram(term.slice(offset, offset + catalog.gramLength));
        places = places ? meet(places, gram) : gram;
        if (!places.exact || places.pages.length <= fewPages) {
          return places.pages.length === 0 ? nothing : { ...nothing, exact: false, pages: places.pages };
        }
      }
      const slots = await keepJoined(term, offsets, places?.slots ?? nothing.slots);
      return { exact: true, pages: pagesOf(slots), slots };
    }

    /** @param {SearchGramPlaces} left @param {SearchGramPlaces} right @returns {SearchGramPlaces} */
    function meet(left, right) {
      if (left.exact && right.exact) {
        const slots = intersectSlots(left.slots, right.slots);
        return { ...nothing, pages: pagesOf(slots), slots };
      }
      return { ...nothing, exact: false, pages: intersect(left.pages, right.pages) };
    }

    /**
     * Those of the places in which the grams at these offsets stand together.
     *
     * @param {string} term
     * @param {number[]} offsets
     * @param {SearchSlots} slots places that hold every one of the grams
     */
    async function keepJoined(term, offsets, slots) {
      /** @type {SearchSlots} */
      let doubtful = new Map();
      for (let index = 1; index < offsets.length; index++) {
        const [from, to] = [offsets[index - 1], offsets[index]];
        const joint = await findGram(term.slice(to, from + catalog.gramLength));
        const open = intersectSlots(slots, joint.twice);
        // What always goes on in the same way goes on so here.
        if (open.size > 0 && joint.extent < catalog.gramLength) {
          const joined = await lookCloser(term, from, to, open);
          slots = subtractSlots(slots, subtractSlots(open, joined.held));
          doubtful = uniteSlots(doubtful, joined.doubtful);
        }
      }
      const refused = await lookAt(intersectSlots(doubtful, slots), term);
      return subtractSlots(slots, refused);
    }

    /**
     * Asks for the grams at every offset between two: what those share is longer, and seldom stands twice in a place.
     *
     * @param {string} term
     * @param {number} from
     * @param {number} to
     * @param {SearchSlots} open
     */
    async function lookCloser(term, from, to, open) {
      let held = open;
      for (let offset = from + 1; offset < to; offset++) {
        const gram = await findGram(term.slice(offset, offset + catalog.gramLength));
        held = gram.exact ? intersectSlots(held, gram.slots) : new Map([...held].map(([slot, pages]) => [slot, intersect(pages, gram.pages)]));
      }
      /** @type {SearchSlots} */
      let doubtful = to - from > 1 ? new Map() : held;
      for (let offset = from + 1; offset <= to && to - from > 1; offset++) {
        const joint = await findGram(term.slice(offset, offset + catalog.gramLength - 1));
        if (joint.extent < catalog.gramLength) {
          doubtful = uniteSlots(doubtful, joint.exact ? intersectSlots(held, joint.twice) : held);
        }
      }
      return { held, doubtful };
    }

    /** The places that do not hold the term. @param {SearchSlots} slots @param {string} term @returns {Promise<SearchSlots>} */
    async function lookAt(slots, term) {
      /** @type {SearchSlots} */
      let refused = new Map();
      const open = pagesOf(slots);
      for (let first = 0; first < open.length; first += parallelLoads) {
        const pages = open.subarray(first, first + parallelLoads);
        const texts = await Promise.all([...pages].map(text));
        for (const [slot, numbers] of slots) {
          const wrong = pages.filter((page, index) => numbers.includes(page) && !look(page, texts[index], slot, term));
          refused = uniteSlots(refused, new Map([[slot, wrong]]));
        }
      }
      return refused;
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
