// @ts-check
"use strict";

/**
 * Answers a query for a figure, from the words in the box to the lines of the table.
 *
 * @typedef {{ directory: SearchFigureDirectory, comparison: SearchComparison, fields: SearchField[], name: string, words: string[], inText: boolean }} SearchFigureQuery
 *   fields has one where the name is clear; inText tells that the very characters stand in a report, so that words are meant
 */
const sitegenSearchFigureQuery = (() => {
  /**
   * @param {SearchArchive} archive
   * @param {string} query
   * @param {() => Promise<SearchFigureDirectory>} loadDirectory
   * @returns {Promise<SearchFigureQuery | undefined>} nothing where the query compares nothing
   */
  async function read(archive, query, loadDirectory) {
    const text = archive.normalizer.fold(archive.normalizer.collapse(query));
    const comparison = sitegenSearchComparison.parse(text);
    if (!comparison) {
      return undefined;
    }
    const directory = await loadDirectory();
    const { fields, name, words } = sitegenSearchFigures.findField(directory, comparison, archive.normalizer);
    // A sentence may hold a comparison too, and what stands in a report is always found: white space tells the two apart, or else the index.
    const inText = !comparison.spaced
      && (await sitegenSearchResults.search(archive, sitegenSearchText.parseQuery(query, archive.normalizer), { agency: "", year: "", section: "" })).total > 0;
    return { directory, comparison, fields, name, words, inText };
  }

  /**
   * @param {SearchArchive} archive
   * @param {SearchFigureQuery} query with one field
   * @param {SearchFilters} filters
   * @returns {Promise<SearchFigureAnswer & { missing: string[] }>}
   */
  async function answer(archive, { directory, comparison, fields, words }, filters) {
    const terms = sitegenSearchText.parseQuery(words.join(" "), archive.normalizer);
    const found = terms.length === 0 ? undefined : await sitegenSearchResults.search(archive, terms, filters, true);
    const { ranges } = await archive.index.select(filters.agency, filters.year);
    const figures = await sitegenSearchFigures.search(archive, directory, fields[0], comparison, ranges, found?.pages);
    return { ...figures, missing: found?.missing ?? [] };
  }

  /** The order that shows first what was asked for. @param {SearchComparison} comparison */
  function usualOrder({ operator }) {
    return operator === "<" || operator === "<=" ? "value" : operator === "=" || operator === "blank" ? "-year" : "-value";
  }

  /** @param {SearchComparison} comparison @param {string} given from the address */
  function orderOf(comparison, given) {
    return /^-?(?:agency|year|value)$/.test(given) ? given : usualOrder(comparison);
  }

  /**
   * @param {SearchArchive} archive
   * @param {SearchFigureRow[]} rows
   * @returns {Promise<SearchFigureLine[]>}
   */
  async function readLines(archive, rows) {
    /** @type {Map<number, Promise<SearchAgencyData>>} */
    const agencies = new Map();
    for (const { agency } of rows) {
      if (!agencies.has(agency)) {
        agencies.set(agency, archive.index.agency(agency));
      }
    }
    const names = new Map(await Promise.all([...agencies].map(async ([number, agency]) => /** @type {const} */ ([number, await agency]))));
    return rows.map(({ agency, year, text, anchor }) => {
      const [path, name] = names.get(agency) ?? ["", ""];
      return { agency: name, path, year, figure: text, address: `${path.split("/").map(encodeURIComponent).join("/")}/${year}/index.html#${anchor}` };
    });
  }

  return { read, answer, orderOf, readLines };
})();
