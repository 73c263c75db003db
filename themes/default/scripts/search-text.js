// @ts-check
"use strict";

/**
 * What counts as equal in a search, and what a query means. Which characters are equal is not decided here: the catalogue brings the
 * list, so that this script and the one who wrote the texts cannot differ.
 *
 * @typedef {{ from: string, to: string, space: string, invisible: string, common: string, short: string }} SearchCharacters
 * @typedef {{ fold(text: string): string, collapse(text: string): string }} SearchNormalizer
 */
const sitegenSearchText = (() => {
  /** Stands between cells of a row; no query can hold it. */
  const boundary = "\u001f";

  const kept = 0;
  const space = 1;
  const invisible = 2;

  /**
   * @param {SearchCharacters} characters
   * @returns {SearchNormalizer}
   */
  function createNormalizer(characters) {
    const folded = new Uint16Array(0x10000);
    for (let unit = 0; unit < folded.length; unit++) {
      folded[unit] = unit;
    }
    for (let index = 0; index < characters.from.length; index++) {
      folded[characters.from.charCodeAt(index)] = characters.to.charCodeAt(index);
    }
    const kinds = new Uint8Array(0x10000);
    for (let index = 0; index < characters.space.length; index++) {
      kinds[characters.space.charCodeAt(index)] = space;
    }
    for (let index = 0; index < characters.invisible.length; index++) {
      kinds[characters.invisible.charCodeAt(index)] = invisible;
    }

    return {
      // As long as the text it is given: an offset in one is the same offset in the other.
      fold(text) {
        let result = "";
        let start = 0;
        for (let index = 0; index < text.length; index++) {
          const unit = text.charCodeAt(index);
          if (folded[unit] !== unit) {
            result += text.slice(start, index) + String.fromCharCode(folded[unit]);
            start = index + 1;
          }
        }
        return start === 0 ? text : result + text.slice(start);
      },

      // Runs of white space become one space, also at the ends; invisible characters and halves of characters go.
      collapse(text) {
        let result = "";
        for (const character of text) {
          const unit = character.charCodeAt(0);
          if (character.length === 1 && unit >= 0xd800 && unit <= 0xdfff) {
            result += "\ufffd";
          } else if (kinds[unit] === kept) {
            result += character;
          } else if (kinds[unit] === space && !result.endsWith(" ")) {
            result += " ";
          }
        }
        return result;
      },
    };
  }

  /**
   * Makes texts of what the scripts hold, which spell common characters shorter: the same changes it to and fro.
   *
   * @param {SearchCharacters} characters
   */
  function createSpeller({ common, short }) {
    const spelt = new Uint16Array(0x10000).map((_, unit) => unit);
    for (let index = 0; index < common.length; index++) {
      const [from, to] = [common.charCodeAt(index), short.charCodeAt(index)];
      spelt[from] = to;
      spelt[to] = from;
    }

    /** @param {string} text */
    const spell = (text) => {
      let result = "";
      for (let index = 0; index < text.length; index++) {
        result += String.fromCharCode(spelt[text.charCodeAt(index)]);
      }
      return result;
    };

    /** All texts in some data. @template Data @param {Data} data @returns {Data} */
    const spellAll = (data) => /** @type {Data} */ (typeof data === "string" ? spell(data)
      : Array.isArray(data) ? data.map(spellAll)
      : data && typeof data === "object" ? Object.fromEntries(Object.entries(data).map(([name, value]) => [name, spellAll(value)]))
      : data);
    return spellAll;
  }

  /**
   * The terms of a query, folded, each once, in the order they were typed. White space parts terms. A term that begins and ends with a
   * quotation mark is one phrase, in which white space counts; a quotation mark anywhere else is an ordinary character.
   *
   * @param {string} query
   * @param {SearchNormalizer} normalizer
   * @returns {string[]}
   */
  function parseQuery(query, normalizer) {
    const text = normalizer.fold(normalizer.collapse(query));
    /** @type {Set<string>} */
    const terms = new Set();
    let position = 0;
    while (position < text.length) {
      if (text[position] === " ") {
        position++;
        continue;
      }
      const close = text[position] === '"' ? closingQuote(text, position + 1) : -1;
      if (close > 0) {
        terms.add(text.slice(position + 1, close));
        position = close + 1;
      } else {
        const gap = text.indexOf(" ", position);
        const end = gap < 0 ? text.length : gap;
        terms.add(text.slice(position, end));
        position = end;
      }
    }
    terms.delete("");
    terms.delete(" ");
    return [...terms];
  }

  /**
   * Where a phrase ends: at the first quotation mark that the query's end or white space follows. -1 where there is none.
   *
   * @param {string} text
   * @param {number} from
   */
  function closingQuote(text, from) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (at + 1 === text.length || text[at + 1] === " ") {
        return at;
      }
    }
    return -1;
  }

  /**
   * Where the terms stand in a folded text: not overlapping, in ascending order, touching ones joined.
   *
   * @param {string} folded
   * @param {readonly string[]} terms
   * @returns {[number, number][]}
   */
  function findMarks(folded, terms) {
    /** @type {[number, number][]} */
    const found = [];
    for (const term of terms) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        found.push([at, at + term.length]);
      }
    }
    found.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
    /** @type {[number, number][]} */
    const joined = [];
    for (const mark of found) {
      const last = joined[joined.length - 1];
      if (last && mark[0] <= last[1]) {
        last[1] = Math.max(last[1], mark[1]);
      } else {
        joined.push(mark);
      }
    }
    return joined;
  }

  /**
   * The part of a passage that is shown, in pieces: text and marks by turns. A long passage is cut around its first mark.
   *
   * @param {string} text the passage as written
   * @param {readonly string[]} terms
   * @param {SearchNormalizer} normalizer
   * @param {number} length how many characters to show at most, unless the first mark is longer
   * @returns {{ text: string, marked: boolean }[]}
   */
  function excerpt(text, terms, normalizer, length) {
    const marks = findMarks(normalizer.fold(text), terms);
    let start = 0;
    let end = text.length;
    if (text.length > length) {
      const [from, to] = marks[0] ?? [0, 0];
      start = Math.max(0, Math.min(from - Math.floor(length / 4), text.length - length));
      end = Math.min(text.length, Math.max(start + length, to));
      start -= isLowSurrogate(text, start) ? 1 : 0;
      end += isLowSurrogate(text, end) ? 1 : 0;
    }

    /** @type {{ text: string, marked: boolean }[]} */
    const pieces = [];
    const add = (/** @type {number} */ from, /** @type {number} */ to, /** @type {boolean} */ marked) => {
      if (from < to) {
        pieces.push({ text: text.slice(from, to).replaceAll(boundary, " · "), marked });
      }
    };
    if (start > 0) {
      pieces.push({ text: "…", marked: false });
    }
    let position = start;
    for (const [from, to] of marks) {
      if (to > start && from < end) {
        add(position, Math.max(from, start), false);
        add(Math.max(from, start), Math.min(to, end), true);
        position = Math.min(to, end);
      }
    }
    add(position, end, false);
    if (end < text.length) {
      pieces.push({ text: "…", marked: false });
    }
    return pieces;
  }

  /**
   * @param {string} text
   * @param {number} at
   */
  function isLowSurrogate(text, at) {
    const unit = text.charCodeAt(at);
    return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
  }

  return { boundary, createNormalizer, createSpeller, parseQuery, findMarks, excerpt };
})();
