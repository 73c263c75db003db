// @ts-check
"use strict";

/**
 * Loads the scripts that hold the archive's text. A page opened from a disk may neither fetch nor import; it may add a script that calls
 * back. Whatever does not arrive whole is an error that names the file, never an empty answer.
 *
 * @typedef {[anchor: string, section: number, heading: string, passages: string[]]} SearchPlaceData
 * @typedef {[form: string, figures: (number | string | null)[]]} SearchTableData
 * @typedef {{ year: number | null, places: SearchPlaceData[], tables: SearchTableData[] }} SearchDocumentData
 * @typedef {{ agency: string, documents: SearchDocumentData[] }} SearchChunkData
 * @typedef {{ section: number, heads: string[], rows: string[], columns: string[], cells: number[] }} SearchFormData
 * @typedef {[year: number, chunk: number, title?: string]} SearchReportData
 * @typedef {[path: string, name: string, shortName: string, formerNames: string[], documents: SearchReportData[]]} SearchAgencyData
 * @typedef {{ version: number, characters: SearchCharacters, tables: Record<string, SearchFormData>, title: string, chunks: string[], agencies: SearchAgencyData[] }} SearchCatalogData
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

    /** Called by a script of texts. @param {string} hash @param {unknown} data */
    chunk(hash, data) {
      delivered.set(hash, data);
    },

    /** Called by the catalogue. @param {string} hash @param {unknown} data */
    catalog(hash, data) {
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
     * @param {string} hash
     * @returns {Promise<SearchChunkData>}
     */
    async loadChunk(folder, hash) {
      const file = `t-${hash}.js`;
      return /** @type {SearchChunkData} */ (await load(folder + file, file, hash));
    },
  };
})();
