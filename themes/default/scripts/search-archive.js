// @ts-check
"use strict";

/**
 * Loads the scripts that hold the archive's text. A page opened from a disk may neither fetch nor import; it may add a script that calls
 * back. Whatever does not arrive whole is an error that names the file, never an empty answer.
 *
 * @typedef {[anchor: string, section: number, heading: string, passages: string[]]} SearchPlaceData
 * @typedef {[form: string, figures: (number | string | null)[]]} SearchTableData
 * @typedef {{ agency: string, year: number | null, title: string, names: string[], places: SearchPlaceData[], tables: SearchTableData[] }} SearchTextData
 * @typedef {{ section: number, heads: string[], rows: string[], columns: string[], cells: number[] }} SearchFormData
 * @typedef {[path: string, name: string, depth: number, years: number[]]} SearchAgencyData
 * @typedef {{
 *   version: number, characters: SearchCharacters, tables: Record<string, SearchFormData>, pages: number, agencyCount: number,
 *   years: [year: number, first: number, count: number][], slots: [anchor: string, section: number][], gramLength: number, jointLength: number, leafPages: number, shards: string[],
 *   pageTexts: number, texts: string[], pageAgencies: number, agencies: string[],
 * }} SearchCatalogData
 */
const sitegenSearch = (() => {
  /** What has called back and was not yet taken, by hash. @type {Map<string, unknown>} */
  const delivered = new Map();

  class SearchFileError extends Error {
    /** @param {string} file */
    constructor(file) {
      super(file);
      this.file = file;
    }
  }

  /** What came is not what was asked for, though it came whole: a bad disk, a hand that changed it. */
  class SearchDataError extends Error {}

  /** The addresses of the scripts that are on their way. @type {Set<string>} */
  const awaited = new Set();

  // A script that is cut short fails to parse. Its promise tells the reader which it is; the browser need not report it as a fault of the page.
  addEventListener("error", (event) => {
    if (awaited.has(event.filename) || (event.filename === "" && awaited.size > 0)) {
      event.preventDefault();
    }
  });

  const isText = (/** @type {unknown} */ value) => typeof value === "string";
  const isTexts = (/** @type {unknown} */ value) => Array.isArray(value) && value.every(isText);
  const isBytes = (/** @type {unknown} */ value) => typeof value === "string" && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
  const hasLists = (/** @type {unknown} */ value, /** @type {string[]} */ ...names) =>
    typeof value === "object" && value !== null && names.every((name) => Array.isArray(Reflect.get(value, name)));
  /** What each kind of script calls back with, as far as a look tells. @type {Record<string, (data: unknown) => boolean>} */
  const looksRight = {
    catalog: (data) => hasLists(data, "years", "slots", "shards", "texts", "agencies"),
    figures: (data) => hasLists(data, "tables", "usual"),
    d: isTexts,
    n: isTexts,
    g: (data) => Array.isArray(data) && isTexts(data),
    l: isBytes,
    f: (data) => Array.isArray(data) && isTexts(data) && isBytes(data[0]),
    a: (data) => Array.isArray(data) && data.every(Array.isArray),
    t: (data) => hasLists(data, "names", "places", "tables"),
  };

  /**
   * @param {string} folder
   * @param {string} kind
   * @param {string} hash what it must call back with
   * @returns {Promise<unknown>}
   */
  function load(folder, kind, hash) {
    const file = `${kind}-${hash}.js`;
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = () => {
        awaited.delete(script.src);
        script.remove();
      };
      script.onload = () => {
        end();
        const data = delivered.get(hash);
        delivered.delete(hash);
        // It is there but cut short, of another build, or changed.
        if (data === undefined || looksRight[kind]?.(data) === false) {
          reject(new SearchFileError(file));
        } else {
          resolve(data);
        }
      };
      script.onerror = () => {
        end();
        reject(new SearchFileError(file));
      };
      script.src = folder + file;
      awaited.add(script.src);
      document.head.append(script);
    });
  }

  return {
    SearchDataError,
    SearchFileError,

    /** Called by every script of the index. @param {string} hash @param {unknown} data */
    chunk(hash, data) {
      delivered.set(hash, data);
    },

    /**
     * @param {string} folder the address of the folder search/, ending in a slash
     * @param {string} file the name of a file that the page itself names: catalog-<hash>.js, figures-<hash>.js
     * @returns {Promise<unknown>}
     */
    loadNamed(folder, file) {
      const [, kind, hash] = /^(.*)-([0-9a-f]*)\.js$/.exec(file) ?? ["", file, ""];
      return load(folder, kind, hash);
    },

    /**
     * @param {string} folder
     * @param {string} prefix what kind of file it is
     * @param {string} hash
     * @returns {Promise<unknown>}
     */
    loadPart(folder, prefix, hash) {
      return load(folder, prefix, hash);
    },
  };
})();
