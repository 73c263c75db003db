// @ts-check
"use strict";

/**
 * Finds where terms stand without looking at the texts. The index is a tree of grams, cut into shards: a term leads to one shard, and there to
 * the list of its places, or, where few pages are left, to those pages, whose texts then decide. A term that leads nowhere stands nowhere.
 *
 * A place is a slot (a kind of place: s1, s1-2, downloads) and the number of a page. Pages are numbered in the order of results.
 *
 * @typedef {(prefix: string, hash: string) => Promise<unknown>} SearchLoader
 * @typedef {{ exact: boolean, pages: Int32Array, slots: Map<number, Int32Array> }} SearchPlaces the places, or, where they are not exact, no
 *   more than the pages that may hold the term
 * @typedef {[from: number, to: number]} SearchRange
 * @typedef {{ gram: string, pages: number, list: Uint8Array, file: string, start: number }} SearchGram
 */
const sitegenSearchIndex = (() => {
  const hashBytes = 8;
  const inFile = 0xff;

  /** @param {string} text */
  function readBytes(text) {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let index = 0; index < bytes.length; index++) {
      bytes[index] = letters.charCodeAt(index);
    }
    return bytes;
  }

  /** @param {Uint8Array} bytes @param {number} [position] */
  function createReader(bytes, position = 0) {
    let bit = 0;
    const next = () => {
      if (position >= bytes.length) {
        throw new sitegenSearch.SearchDataError("a list ends too early");
      }
      return bytes[position++];
    };
    const reader = {
      next,
      /** @param {number} length */
      take(length) {
        position += length;
        return bytes.subarray(position - length, position);
      },
      isAtEnd: () => position >= bytes.length,
      number() {
        let value = 0;
        for (let scale = 1; ; scale *= 128) {
          const byte = next();
          value += (byte & 127) * scale;
          if (byte < 128) {
            return value;
          }
        }
      },
      /** @param {number} count at most 24 */
      bits(count) {
        let value = 0;
        while (count > 0) {
          if (bit === 0) {
            next();
            bit = 8;
          }
          const taken = Math.min(count, bit);
          count -= taken;
          bit -= taken;
          value = (value << taken) | ((bytes[position - 1] >> bit) & ((1 << taken) - 1));
        }
        return value;
      },
    };
    return reader;
  }

  /**
   * Reads ascending numbers in binary interpolative coding: the middle one first, within what its neighbours leave possible.
   *
   * @param {ReturnType<typeof createReader>} reader
   * @param {Int32Array} target takes as many as it has room for
   * @param {number} highest
   */
  function readNumbers(reader, target, highest) {
    const read = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ low, /** @type {number} */ high) => {
      while (from < to) {
        if (high - low + 1 === to - from) {
          for (let index = from; index < to; index++) {
            target[index] = low + index - from;
          }
          return;
        }
        const middle = from + ((to - from) >> 1);
        const first = low + middle - from;
        const value = first + readBelow(reader, high - (to - 1 - middle) - first + 1);
        target[middle] = value;
        read(from, middle, low, value - 1);
        from = middle + 1;
        low = value + 1;
      }
    };
    read(0, target.length, 0, highest);
    return target;
  }

  /** Truncated binary. @param {ReturnType<typeof createReader>} reader @param {number} range */
  function readBelow(reader, range) {
    const bits = 31 - Math.clz32(range);
    const shorter = 2 ** (bits + 1) - range;
    const value = reader.bits(bits);
    return value < shorter ? value : value * 2 + reader.bits(1) - shorter;
  }

  /** @param {[letters: string, bytes: string]} shard @returns {SearchGram[]} */
  function readShard([letters, text]) {
    const reader = createReader(readBytes(text));
    /** @type {SearchGram[]} */
    const grams = [];
    let gram = "";
    let used = 0;
    while (!reader.isAtEnd()) {
      const lengths = reader.next();
      const shared = lengths >> 4;
      const added = (lengths & 15) + 1 - shared;
      gram = gram.slice(0, shared) + letters.slice(used, used + added);
      used += added;
      const kind = reader.next();
      if (kind === inFile) {
        const file = [...reader.take(hashBytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        grams.push({ gram, pages: 0, list: new Uint8Array(0), file, start: reader.number() });
      } else {
        grams.push({ gram, pages: kind, list: reader.take(reader.number()), file: "", start: 0 });
      }
    }
    return grams;
  }

  /**
   * The index of the last entry that is not above a text; entries are pairs of text and hash. -1 where all are above it.
   *
   * @param {string[]} directory
   * @param {string} text
   */
  function lastNotAbove(directory, text) {
    let low = -1;
    let high = directory.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (directory[2 * middle] <= text) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** @param {Int32Array} left @param {Int32Array} right both ascending */
  function intersect(left, right) {
    const both = new Int32Array(Math.min(left.length, right.length));
    let count = 0;
    for (let at = 0, other = 0; at < left.length && other < right.length;) {
      if (left[at] === right[other]) {
        both[count++] = left[at];
        at++;
        other++;
      } else if (left[at] < right[other]) {
        at++;
      } else {
        other++;
      }
    }
    return both.subarray(0, count);
  }

  /** @param {Int32Array} pages ascending @param {SearchRange[]} ranges ascending */
  function within(pages, ranges) {
    let range = 0;
    return pages.filter((page) => {
      while (range < ranges.length && page >= ranges[range][1]) {
        range++;
      }
      return range < ranges.length && page >= ranges[range][0];
    });
  }

  /**
   * @param {SearchCatalogData} catalog
   * @param {SearchLoader} load
   */
  function open(catalog, load) {
    /** @type {SearchPlaces} */
    const nothing = { exact: true, pages: new Int32Array(0), slots: new Map() };

    /**
     * The item a gram leads to: the first that begins with it, or else the leaf that it begins with. Shards part where neither can be lost: the
     * directory says what a shard's grams begin with at least, which no gram of the shard before reaches.
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
      return before && before.pages > 0 && gram.startsWith(before.gram) ? before : undefined;
    }

    /** @param {string} gram no longer than a gram of the index can be @returns {Promise<SearchPlaces>} */
    async function findGram(gram) {
      const item = await findItem(gram);
      if (!item) {
        return nothing;
      }
      if (item.pages > 0) {
        return { exact: false, pages: readNumbers(createReader(item.list), new Int32Array(item.pages), catalog.pages - 1), slots: new Map() };
      }
      const reader = createReader(item.file === "" ? item.list : readBytes(/** @type {string} */ (await load("l", item.file))), item.start);
      const runs = Array.from({ length: reader.number() }, () => [reader.number(), reader.number()]);
      /** @type {Map<number, Int32Array>} */
      const slots = new Map();
      let slot = 0;
      const marks = new Uint8Array(catalog.pages);
      const bits = runs.map(([distance, count]) => {
        slot += distance;
        return [slot, count];
      });
      for (const [at, count] of bits) {
        const pages = readNumbers(reader, new Int32Array(count), catalog.pages - 1);
        slots.set(at, pages);
        for (const page of pages) {
          marks[page] = 1;
        }
      }
      return { exact: true, pages: pagesOf(marks), slots };
    }

    /** @param {Uint8Array} marks */
    function pagesOf(marks) {
      const pages = new Int32Array(marks.length);
      let count = 0;
      marks.forEach((mark, page) => {
        if (mark > 0) {
          pages[count++] = page;
        }
      });
      return pages.subarray(0, count);
    }

    /** A term longer than a gram stands where all its grams stand, if the text says so too. @param {string} term @returns {Promise<SearchPlaces>} */
    async function find(term) {
      const length = catalog.gramLength;
      if (term.length <= length) {
        return findGram(term);
      }
      let places = await findGram(term.slice(0, length));
      let { pages } = places;
      for (let at = length; at < term.length && pages.length > 0; at += length) {
        const start = Math.min(at, term.length - length);
        places = await findGram(term.slice(start, start + length));
        pages = intersect(pages, places.pages);
      }
      return pages.length === 0 ? nothing : { exact: false, pages, slots: new Map() };
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
      return /** @type {SearchTextData} */ (await load("t", names[page % catalog.pageTexts]));
    }

    return { catalog, find, select, agencies, agency, text };
  }

  return { open, intersect, within, readBytes, createReader };
})();
