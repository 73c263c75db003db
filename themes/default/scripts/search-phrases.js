// @ts-check
"use strict";

/**
 * Tells in which places the grams of a long phrase stand together, by how often they and what they share stand there. It asks for grams alone; where
 * these cannot tell, it says so.
 *
 * @typedef {{ from: number, to: number }} SearchStretch of a term
 * @typedef {Map<number, { pages: Int32Array, reach: Uint8Array }>} SearchReach how many of the beginnings of a term in a place go on so far at least
 */
const sitegenSearchPhrases = (() => {
  /** A count stands for itself, the greatest for whatever is more as well. */
  const mostCounted = 4;
  /** In bytes. A longer list costs more than to ask for several grams that stand seldomer. */
  const longList = 48 * 1024;
  /** So many pages are looked at one by one, which costs less than to ask for a further gram. */
  const fewPages = 10;
  const { intersect, intersectSlots, subtractSlots } = sitegenSearchPostings;

  /**
   * @param {number} gramLength
   * @param {(gram: string) => Promise<SearchGram | undefined>} findItem without the gram's list
   * @param {(gram: string) => Promise<SearchGramPlaces>} findGram
   */
  function create(gramLength, findItem, findGram) {
    /**
     * Those of the places in which the stretches of a term stand together, and those of them of which that is not sure.
     *
     * @param {string} term
     * @param {SearchStretch[]} stretches each is a gram and what always follows it, and shares some characters with the one before
     * @param {SearchSlots} slots places that hold every one of the stretches
     */
    async function join(term, stretches, slots) {
      const reach = beginReach(slots, await findGram(term.slice(0, gramLength)));
      let isCloser = false;
      for (let index = 1; index < stretches.length; index++) {
        const [from, to] = [stretches[index - 1].to - gramLength, stretches[index].from];
        const before = copyReach(reach);
        const lost = await goOn(reach, term, from, to, to - from > 1 ? longList : Infinity);
        // Once: what then is still unsure costs as much again at every further gram.
        if (lost.size > 0 && to - from > 1 && !isCloser && countPages(findUnsure(reach)) > fewPages) {
          slots = subtractSlots(slots, await lookCloser(reach, before, lost, term, from, to));
          isCloser = true;
        }
      }
      return { slots, open: intersectSlots(slots, findUnsure(reach)) };
    }

    /** @param {SearchReach} reach @returns {SearchSlots} */
    function findUnsure(reach) {
      return new Map([...reach].map(([slot, { pages, reach: own }]) => [slot, pages.filter((_, at) => own[at] === 0)]));
    }

    /** @param {SearchSlots} slots */
    function countPages(slots) {
      return new Set([...slots.values()].flatMap((pages) => [...pages])).size;
    }

    /** @param {SearchSlots} slots @param {SearchGramPlaces} gram @returns {SearchReach} */
    function beginReach(slots, gram) {
      return new Map([...slots].map(([slot, pages]) => [slot, { pages, reach: Uint8Array.from(pages, (page) => gram.again.get(slot)?.get(page) ?? 1) }]));
    }

    /** @param {SearchReach} reach @returns {SearchReach} */
    function copyReach(reach) {
      return new Map([...reach].map(([slot, { pages, reach: own }]) => [slot, { pages, reach: own.slice() }]));
    }

    /**
     * From one gram of a term to the next. Of the times that what both share stands in a place, some come from the one gram, some go on into the
     * other: if both together are more than all, some do both.
     *
     * @param {SearchReach} reach is brought up to the next gram
     * @param {string} term
     * @param {number} from
     * @param {number} to
     * @param {number} longest a list of more bytes is not asked for
     * @returns {Promise<SearchSlots>} the places that were sure before and are no longer
     */
    async function goOn(reach, term, from, to, longest) {
      /** @type {SearchSlots} */
      const lost = new Map();
      const shared = term.slice(to, from + gramLength);
      const item = await findItem(shared);
      // What always goes on in the same way goes on so here.
      if (item && item.pages === 0 && item.gram.length >= gramLength) {
        return lost;
      }
      const joint = item && item.pages === 0 && item.length <= longest ? await findGram(shared) : undefined;
      if (joint?.again.size === 0) {
        return lost;
      }
      const gram = await findGram(term.slice(to, to + gramLength));
      for (const [slot, { pages, reach: own }] of reach) {
        const counts = joint?.again.get(slot);
        lost.set(slot, pages.filter((page, at) => {
          const all = joint ? counts?.get(page) ?? 1 : mostCounted;
          if (own[at] === 0 || all === 1) {
            return false;
          }
          own[at] = all === mostCounted ? 0 : Math.max(0, own[at] + (gram.again.get(slot)?.get(page) ?? 1) - all);
          return own[at] === 0;
        }));
      }
      return new Map([...lost].filter(([, pages]) => pages.length > 0));
    }

    /**
     * Asks for the grams at every offset between two: what those share is longer, and stands seldom more than once in a place.
     *
     * @param {SearchReach} reach takes what is found of the places
     * @param {SearchReach} before what was known of them at the first offset
     * @param {SearchSlots} places
     * @param {string} term
     * @param {number} from
     * @param {number} to
     * @returns {Promise<SearchSlots>} those of the places that do not hold the grams
     */
    async function lookCloser(reach, before, places, term, from, to) {
      let held = places;
      for (let offset = from + 1; offset < to; offset++) {
        const gram = await findGram(term.slice(offset, offset + gramLength));
        held = gram.exact ? intersectSlots(held, gram.slots) : new Map([...held].map(([slot, pages]) => [slot, intersect(pages, gram.pages)]));
      }
      for (let offset = from; offset < to; offset++) {
        await goOn(before, term, offset, offset + 1, Infinity);
      }
      for (const [slot, pages] of held) {
        const found = new Set(pages);
        const [own, closer] = [reach.get(slot), before.get(slot)];
        own?.pages.forEach((page, at) => {
          own.reach[at] = found.has(page) && closer ? closer.reach[at] : own.reach[at];
        });
      }
      return subtractSlots(places, held);
    }

    return { join };
  }

  return { create, mostCounted, longList, fewPages };
})();
