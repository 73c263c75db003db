// @ts-check
"use strict";

/**
 * Reads a query that asks for a figure: what is compared, how, with what, in which years, and which words must stand in the report besides.
 * What the compared thing's name means is for sitegenSearchFigures to say; a query without a comparison is none of this script's.
 *
 * @typedef {">" | ">=" | "<" | "<=" | "=" | "!=" | "blank"} SearchOperator
 * @typedef {{ digits: bigint, scale: number }} SearchDecimal a number exactly: the digits without the point, and how many stand behind it
 * @typedef {{
 *   head: string[], tail: string[], years: [from: number, to: number][], operator: SearchOperator, value: SearchDecimal | undefined, unit: string, given: string, spaced: boolean,
 * }} SearchComparison head and tail are the words before and behind, given is the value as it was written; spaced tells whether white space parts it as it never parts a sentence
 */
const sitegenSearchComparison = (() => {
  /** The longer of two that begin alike comes first. @type {[string, SearchOperator][]} */
  const operators = [
    ["大于或等于", ">="], ["大于等于", ">="], ["不小于", ">="], ["不少于", ">="], ["不低于", ">="], ["至少", ">="],
    ["小于或等于", "<="], ["小于等于", "<="], ["不大于", "<="], ["不多于", "<="], ["不超过", "<="], ["不高于", "<="], ["至多", "<="],
    ["不等于", "!="], ["大于", ">"], ["多于", ">"], ["超过", ">"], ["高于", ">"], ["小于", "<"], ["少于", "<"], ["低于", "<"], ["不足", "<"], ["不到", "<"], ["等于", "="],
    [">=", ">="], ["=>", ">="], ["≥", ">="], ["≧", ">="], ["⩾", ">="], ["<=", "<="], ["=<", "<="], ["≤", "<="], ["≦", "<="], ["⩽", "<="],
    ["!=", "!="], ["<>", "!="], ["≠", "!="], ["==", "="], [">", ">"], ["<", "<"], ["=", "="],
  ];
  /** @type {Map<string, SearchOperator>} */
  const operatorOf = new Map(operators);
  const number = "([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(亿|万|)\\s*(元|件|份|个|项|部|条|次|)";
  const comparison = new RegExp(`^(.*?)(\\s*)(${operators.map(([word]) => word).join("|")})(\\s*)(?:${number}(以上|以下|)(?![0-9.%])|(空白|空)(?=\\s|$))(.*)$`, "s");
  const bound = new RegExp(`^(.*?)(\\s*)()()${number}及?(以上|以下)()(.*)$`, "s");
  const year = /(^|[\s,、])((?:19|20)[0-9]{2})(?:年度|年)?(?:\s*(?:-|~|—|–|至|到)\s*((?:19|20)[0-9]{2})(?:年度|年)?)?(?=$|[\s,、])/;
  const attachedYear = /(^|[\s,、])((?:19|20)[0-9]{2})(?:年度|年)()/;

  /**
   * @param {string} text folded and collapsed
   * @returns {SearchComparison | undefined}
   */
  function parse(text) {
    // No longer than a person would write; so nothing can make the patterns slow.
    const found = text.length > 200 ? null : comparison.exec(text) ?? bound.exec(text);
    if (!found) {
      return undefined;
    }
    const [, before, gap, operator, secondGap, digits, scale, unit, side, blank, behind] = found;
    if (before.trim() === "" || (operator !== "" && side !== "" && side !== undefined)) {
      return undefined;
    }
    /** @type {[number, number][]} */
    const years = [];
    const head = takeYears(before, years);
    const tail = takeYears((behind ?? "").replace(/^的/, " "), years);
    return {
      head: wordsOf(head),
      tail: wordsOf(tail),
      years,
      operator: blank ? "blank" : operator !== "" ? operatorOf.get(operator) ?? "=" : side === "以上" ? ">=" : "<=",
      value: blank ? undefined : scaled(readDecimal(digits.replaceAll(",", "")), scale === "万" ? 4 : scale === "亿" ? 8 : 0),
      // 10万 of money is said of 元, whatever the column counts in.
      unit: unit || (scale ? "元" : ""),
      given: blank ? "" : digits + (scale ?? "") + (unit ?? ""),
      spaced: gap !== "" || secondGap !== "" || text.trim().includes(" "),
    };
  }

  /** @param {string} text @param {[number, number][]} years takes what is found */
  function takeYears(text, years) {
    for (;;) {
      const found = year.exec(text) ?? attachedYear.exec(text);
      if (!found) {
        return text;
      }
      const first = Number(found[2]);
      const last = Number(found[3] || found[2]);
      years.push([Math.min(first, last), Math.max(first, last)]);
      text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    }
  }

  /** @param {string} text */
  function wordsOf(text) {
    return text.split(/[\s,、;]+/).filter((word) => word !== "");
  }

  /** @param {string} text digits, perhaps a sign and a point @returns {SearchDecimal} */
  function readDecimal(text) {
    const point = text.indexOf(".");
    return point < 0 ? { digits: BigInt(text), scale: 0 } : { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
  }

  /** @param {SearchDecimal} value @param {number} power of ten @returns {SearchDecimal} */
  function scaled({ digits, scale }, power) {
    return power <= scale ? { digits, scale: scale - power } : { digits: digits * 10n ** BigInt(power - scale), scale: 0 };
  }

  /** @param {SearchDecimal} left @param {SearchDecimal} right below 0, 0 or above as left is less, equal or more */
  function compare(left, right) {
    const scale = Math.max(left.scale, right.scale);
    const difference = left.digits * 10n ** BigInt(scale - left.scale) - right.digits * 10n ** BigInt(scale - right.scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** @param {SearchOperator} operator @param {number} order as compare gives it */
  function holds(operator, order) {
    switch (operator) {
      case ">": return order > 0;
      case ">=": return order >= 0;
      case "<": return order < 0;
      case "<=": return order <= 0;
      case "=": return order === 0;
      case "!=": return order !== 0;
      default: return false;
    }
  }

  return { parse, readDecimal, scaled, compare, holds };
})();
