// @ts-check
"use strict";

/**
 * How the index is written down: bytes in text, lists of ascending numbers, shards of grams; and what can be done with such lists.
 *
 * @typedef {Map<number, Int32Array>} SearchSlots pages by slot, ascending
 * @typedef {[from: number, to: number]} SearchRange
 * @typedef {{ gram: string, pages: number, list: Uint8Array, file: string, start: number, length: number }} SearchGram
 */
const sitegenSearchPostings = (() => {
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
        bit = 0;
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
        grams.push({ gram, pages: 0, list: new Uint8Array(0), file, start: reader.number(), length: reader.number() });
      } else {
        const length = reader.number();
        grams.push({ gram, pages: kind, list: reader.take(length), file: "", start: 0, length });
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
   * @param {SearchSlots} left
   * @param {SearchSlots} right
   * @returns {SearchSlots}
   */
  function intersectSlots(left, right) {
    /** @type {SearchSlots} */
    const both = new Map();
    for (const [slot, pages] of left) {
      const shared = intersect(pages, right.get(slot) ?? new Int32Array(0));
      if (shared.length > 0) {
        both.set(slot, shared);
      }
    }
    return both;
  }

  /** @param {SearchSlots} left @param {SearchSlots} right @returns {SearchSlots} */
  function subtractSlots(left, right) {
    /** @type {SearchSlots} */
    const rest = new Map();
    for (const [slot, pages] of left) {
      const removed = new Set(right.get(slot));
      const kept = removed.size === 0 ? pages : pages.filter((page) => !removed.has(page));
      if (kept.length > 0) {
        rest.set(slot, kept);
      }
    }
    return rest;
  }

  return { readBytes, createReader, readNumbers, readShard, lastNotAbove, intersect, within, intersectSlots, subtractSlots };
})();
