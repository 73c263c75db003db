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

  /**
   * @param {string} address the script's address
   * @param {string} file its name, for the reader
   * @param {string} hash what it must call back with
   * @returns {Promise<unknown>}
   */
  function load(address, file, hash) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.onload = () => {
        script.remove();
        if (delivered.has(hash)) {
          const data = delivered.get(hash);
          delivered.delete(hash);
          resolve(data);
        } else {
          // It is there but cut short or of another build.
          reject(new SearchFileError(file));
        }
      };
      script.onerror = () => {
        script.remove();
        reject(new SearchFileError(file));
      };
      script.src = address;
      document.head.append(script);
    });
  }

  return {
    SearchFileError,

    /** Called by every script of the index. @param {string} hash @param {unknown} data */
    chunk(hash, data) {
      delivered.set(hash, data);
    },

    /**
     * @param {string} folder the address of the folder search/, ending in a slash
     * @param {string} file the catalogue's name: catalog-<hash>.js
     * @returns {Promise<SearchCatalogData>}
     */
    async loadCatalog(folder, file) {
      const hash = file.slice(file.lastIndexOf("-") + 1, file.lastIndexOf("."));
      return /** @type {SearchCatalogData} */ (await load(folder + file, file, hash));
    },

    /**
     * @param {string} folder
     * @param {string} prefix what kind of file it is
     * @param {string} hash
     * @returns {Promise<unknown>}
     */
    loadPart(folder, prefix, hash) {
      const file = `${prefix}-${hash}.js`;
      return load(folder + file, file, hash);
    },
  };
})();
