// @ts-check
"use strict";

/** How a column of figures is written down: runs of codes, and what the codes of figures stand for. */
const sitegenSearchFigureColumns = (() => {
  /** Codes from here on are figures. */
  const figure = 2;
  /** Stands in the place of texts where the codes are decimals: all digits, behind them how many of them are decimals. */
  const decimals = ".";

  /**
   * @param {SearchColumnData} data
   * @param {number} count how many reports there are
   * @returns {{ codes: Float64Array, texts: string[] }} where there are texts, a figure's code less 2 is the index of its own
   */
  function read([values, ...texts], count) {
    const reader = sitegenSearchPostings.createReader(sitegenSearchPostings.readBytes(values));
    const codes = new Float64Array(count);
    for (let at = 0; at < count;) {
      const token = reader.number();
      const repeated = token % 2 === 0 ? 1 : reader.number() + 2;
      codes.fill(Math.floor(token / 2), at, at + repeated);
      at += repeated;
    }
    return texts.length === 1 && texts[0] === decimals ? writeOut(codes) : { codes, texts };
  }

  /** @param {Float64Array} codes of decimals */
  function writeOut(codes) {
    /** @type {Map<number, number>} */
    const indexes = new Map();
    /** @type {string[]} */
    const texts = [];
    codes.forEach((code, at) => {
      if (code >= figure) {
        const index = indexes.get(code) ?? texts.push(decimal(code - figure)) - 1;
        indexes.set(code, index);
        codes[at] = figure + index;
      }
    });
    return { codes, texts };
  }

  /** @param {number} code */
  function decimal(code) {
    const scale = code % 10;
    const digits = String(Math.floor(code / 10)).padStart(scale + 1, "0");
    return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }

  return { read };
})();
