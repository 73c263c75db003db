// @ts-check
"use strict";

/**
 * Finds reports by a figure of their tables. The directory says what can be asked for; each cell of the forms has one column with the values of
 * all reports in the order of their numbers, and only the columns of the field asked for are loaded.
 *
 * A figure is a number, a blank cell, or absent: the report's form has no such cell. Only a number can be compared.
 *
 * @typedef {[label: string, names: string[], ...members: number[]]} SearchLineData
 * @typedef {[row: number, column: number, hash: string, unit: string, ...anchors: string[]]} SearchCellData
 * @typedef {{ title: string, forms: number[], rows: SearchLineData[], columns: SearchLineData[], cells: SearchCellData[] }} SearchGridData
 * @typedef {{ first: number, count: number, forms: string, agencies: string, usual: string[], tables: SearchGridData[] }} SearchFigureData
 * @typedef {[values: string, ...texts: string[]]} SearchColumnData
 * @typedef {{ grid: SearchGridData, row: number, column: number, cells: SearchCellData[], text: string, label: string }} SearchField text is what to write
 *   in a query, label what the form prints
 * @typedef {{ states: Uint8Array, values: Float64Array, texts: string[] | undefined, places: Int32Array }} SearchColumn where there are texts, places says
 *   which is a report's
 * @typedef {{ data: SearchFigureData, fields: SearchField[], names: Map<string, Set<SearchField>>, forms: Float64Array, agencies: Float64Array }} SearchFigureDirectory
 * @typedef {{ report: number, agency: number, year: number, value: number, text: string, anchor: string }} SearchFigureRow
 * @typedef {{ rows: SearchFigureRow[], blank: number, absent: number }} SearchFigureAnswer
 */
const sitegenSearchFigures = (() => {
  const absent = 0;
  const blank = 1;
  const figure = 2;
  const offered = 12;

  /**
   * @param {SearchFigureData} data
   * @param {SearchArchive} archive
   * @returns {SearchFigureDirectory}
   */
  function readDirectory(data, archive) {
    /** @type {SearchField[]} */
    const fields = [];
    /** @type {Map<string, Set<SearchField>>} */
    const names = new Map();
    const add = (/** @type {string} */ name, /** @type {SearchField} */ field) => {
      const key = keyOf(name, archive.normalizer);
      const set = names.get(key) ?? new Set();
      names.set(key, set.add(field));
    };
    for (const grid of data.tables) {
      grid.rows.forEach(([rowLabel, rowNames, ...rowMembers], row) => {
        const own = grid.columns.flatMap(([columnLabel, columnNames, ...columnMembers], column) => {
          const cells = grid.cells.filter(([inRow, inColumn]) => rowMembers.includes(inRow) && columnMembers.includes(inColumn));
          const label = grid.columns.length === 1 ? rowLabel : `${rowLabel} · ${columnLabel}`;
          return cells.length === 0 ? [] : [{ grid, row, column, cells, label, text: `${rowNames[0]} ${columnNames[0]}` }];
        });
        // Unsaid, the column is the total, or the only one there is.
        const usual = own.find(({ column }) => data.usual.some((name) => grid.columns[column][1].includes(name))) ?? (own.length === 1 ? own[0] : undefined);
        for (const field of own) {
          for (const rowName of rowNames) {
            for (const columnName of grid.columns[field.column][1]) {
              add(rowName + columnName, field);
              add(columnName + rowName, field);
              add(grid.title + rowName + columnName, field);
            }
            if (field === usual) {
              add(rowName, field);
              add(grid.title + rowName, field);
            } else if (!usual) {
              add(rowName, field);
            }
          }
          if (field === usual) {
            field.text = rowNames[0];
          }
        }
        fields.push(...own);
      });
    }
    for (const field of fields) {
      // What the page writes into a query must lead back to the same field.
      if ((names.get(keyOf(field.text, archive.normalizer))?.size ?? 0) > 1) {
        field.text = `${field.grid.title} ${field.grid.rows[field.row][1][0]} ${field.grid.columns[field.column][1][0]}`;
      }
    }
    return { data, fields, names, forms: sitegenSearchFigureColumns.read([data.forms], data.count).codes, agencies: readAgencies(data, archive) };
  }

  /**
   * Names are compared without white space, punctuation and 的.
   *
   * @param {string} name
   * @param {SearchNormalizer} normalizer
   */
  function keyOf(name, normalizer) {
    return normalizer.fold(normalizer.collapse(name)).replace(/[\s\p{P}\p{S}的]/gu, "");
  }

  /**
   * The fields a name can mean: none, one, or those to choose from.
   *
   * @param {SearchFigureDirectory} directory
   * @param {string} name
   * @param {SearchNormalizer} normalizer
   * @returns {SearchField[]}
   */
  function resolve({ names }, name, normalizer) {
    // The form's own number before a wording says nothing: （一）, 一、, 1.
    const key = keyOf(normalizer.fold(name).replace(/^\s*(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|[0-9]+\.)/, ""), normalizer);
    const tries = [key, key.replace(/^(?:本年度|本年|全年|当年)/, ""), key.replace(/(?:总数量|总数|数量|件数|数)$/, "")];
    for (const known of tries) {
      const found = known === "" ? undefined : names.get(known);
      if (found) {
        return [...found];
      }
    }
    return [];
  }

  /**
   * Which field a comparison is about. The words nearest to the sign are the name; those further off must stand in the report.
   *
   * @param {SearchFigureDirectory} directory
   * @param {SearchComparison} comparison
   * @param {SearchNormalizer} normalizer
   * @returns {{ fields: SearchField[], name: string, words: string[] }}
   */
  function findField(directory, { head, tail }, normalizer) {
    for (let from = 0; from < head.length; from++) {
      const name = head.slice(from).join("");
      const fields = resolve(directory, name, normalizer);
      if (fields.length > 0) {
        return { fields, name, words: [...head.slice(0, from), ...tail] };
      }
    }
    // 民政局新收: the end of a word may be a name too, the longest one.
    const last = head[head.length - 1] ?? "";
    for (let at = 2; at <= last.length - 2; at++) {
      const fields = directory.names.get(keyOf(last.slice(at), normalizer));
      if (fields) {
        return { fields: [...fields], name: last.slice(at), words: [...head.slice(0, -1), last.slice(0, at), ...tail] };
      }
    }
    return { fields: [], name: head.join(" "), words: [] };
  }

  /**
   * The fields most like a name that is none.
   *
   * @param {SearchFigureDirectory} directory
   * @param {string} name
   * @param {SearchNormalizer} normalizer
   */
  function suggest({ fields }, name, normalizer) {
    const key = keyOf(name, normalizer);
    const scored = fields.map((field, order) => {
      const own = keyOf(field.text + field.label, normalizer);
      let score = 0;
      for (let at = 0; at + 1 < key.length; at++) {
        score += own.includes(key.slice(at, at + 2)) ? 1 : 0;
      }
      return { field, order, score: score > 0 ? score * 100 - own.length : 0 };
    });
    const alike = scored.filter(({ score }) => score > 0).sort((left, right) => right.score - left.score || left.order - right.order);
    // Nothing alike: the totals, those of the largest table first, which most questions are about.
    const shown = alike.length > 0 ? alike.map(({ field }) => field)
      : fields.filter(({ text }) => !text.includes(" ")).sort((left, right) => right.grid.cells.length - left.grid.cells.length);
    return shown.slice(0, offered);
  }

  /** @param {SearchFigureData} data @param {SearchArchive} archive */
  function readAgencies(data, archive) {
    const agencies = sitegenSearchFigureColumns.read([data.agencies], data.count).codes;
    for (const [, first, count] of archive.catalog.years) {
      let agency = -1;
      for (let at = first - data.first; at < first - data.first + count; at++) {
        agency += agencies[at];
        agencies[at] = agency;
      }
    }
    return agencies;
  }

  /**
   * @param {SearchArchive} archive
   * @param {SearchFigureDirectory} directory
   * @param {SearchField} field
   * @returns {Promise<SearchColumn>}
   */
  async function loadField(archive, { data: { count } }, field) {
    const states = new Uint8Array(count);
    const values = new Float64Array(count);
    const places = new Int32Array(count);
    /** @type {string[] | undefined} */
    let all;
    // The same column twice is two cells that are alike; both count.
    const columns = await Promise.all(field.cells.map(async ([, , hash]) => sitegenSearchFigureColumns.read(/** @type {SearchColumnData} */ (await archive.load("f", hash)), count)));
    for (const { codes, texts } of columns) {
      const offset = all?.length ?? 0;
      const own = texts.length > 0;
      if (own) {
        all = [...(all ?? []), ...texts];
      }
      for (let report = 0; report < count; report++) {
        const code = codes[report];
        if (code >= figure) {
          values[report] += own ? approximate(texts[code - figure]) : code - figure;
          places[report] = own ? offset + code - figure : -1;
        }
        states[report] = Math.max(states[report], Math.min(code, figure));
      }
    }
    return { states, values, texts: all, places };
  }

  /** In 元 where the text says so. @param {string} text @returns {SearchDecimal} */
  function exact(text) {
    const found = /^(-?[0-9.]+)(.*)$/.exec(text);
    const value = sitegenSearchComparison.readDecimal(found?.[1] ?? "0");
    return sitegenSearchComparison.scaled(value, found?.[2] === "万元" ? 4 : found?.[2] === "亿元" ? 8 : 0);
  }

  /** Near enough to put texts in order. @param {string} text */
  function approximate(text) {
    const { digits, scale } = exact(text);
    return Number(digits) / 10 ** scale;
  }

  /**
   * What the field's figures are held against: in 万元 where the column is, in 元 where each figure brings its unit.
   *
   * @param {SearchField} field
   * @param {SearchComparison} comparison
   * @returns {SearchDecimal}
   */
  function thresholdOf(field, { value, unit }) {
    const given = value ?? { digits: 0n, scale: 0 };
    const [, , , own] = field.cells[0];
    if (own === "万元" && unit === "元") {
      return { digits: given.digits, scale: given.scale + 4 };
    }
    return given;
  }

  /**
   * @param {SearchColumn} column
   * @param {SearchOperator} operator
   * @param {SearchDecimal} threshold
   * @returns {(report: number) => boolean} for reports with a figure
   */
  function createTest({ values, texts, places }, operator, threshold) {
    const held = texts?.map((text) => sitegenSearchComparison.holds(operator, sitegenSearchComparison.compare(exact(text), threshold)));
    // A whole number is above a fraction when it is above the whole number below that.
    const scale = 10n ** BigInt(threshold.scale);
    const whole = Number(threshold.digits / scale);
    const hasRest = threshold.digits % scale !== 0n;
    return (report) => {
      if (held && places[report] >= 0) {
        return held[places[report]];
      }
      const order = values[report] - whole;
      return sitegenSearchComparison.holds(operator, order === 0 && hasRest ? -1 : Math.sign(order));
    };
  }

  /**
   * @param {SearchArchive} archive
   * @param {SearchFigureDirectory} directory
   * @param {SearchField} field
   * @param {SearchComparison} comparison
   * @param {SearchRange[]} ranges the pages that the filters leave
   * @param {number[] | undefined} pages the pages that hold the words; nothing where there are none
   * @returns {Promise<SearchFigureAnswer>}
   */
  async function search(archive, directory, field, comparison, ranges, pages) {
    const { data, forms, agencies } = directory;
    const column = await loadField(archive, directory, field);
    const test = createTest(column, comparison.operator, thresholdOf(field, comparison));
    const held = pages && new Set(pages);
    const years = comparison.years;
    /** @type {SearchFigureAnswer} */
    const answer = { rows: [], blank: 0, absent: 0 };
    for (const [year, first, count] of archive.catalog.years) {
      if (years.length > 0 && !years.some(([from, to]) => from <= year && year <= to)) {
        continue;
      }
      for (const [from, to] of ranges) {
        for (let page = Math.max(first, from); page < Math.min(first + count, to); page++) {
          const report = page - data.first;
          const state = column.states[report];
          if (forms[report] === 0 || (held && !held.has(page))) {
            continue;
          }
          if (state === figure ? test(report) : state === blank && comparison.operator === "blank") {
            const text = state === blank ? "" : column.places[report] >= 0 && column.texts ? column.texts[column.places[report]] : String(column.values[report]);
            answer.rows.push({ report: page, agency: agencies[report], year, value: state === blank ? -1 : column.values[report], text, anchor: anchorOf(field, forms[report]) });
          } else if (state === blank) {
            answer.blank++;
          } else if (state === absent) {
            answer.absent++;
          }
        }
      }
    }
    return answer;
  }

  /** @param {SearchField} field @param {number} form */
  function anchorOf({ grid, cells }, form) {
    const at = grid.forms.indexOf(form);
    for (const [, , , , ...anchors] of cells) {
      if (anchors[at]) {
        return anchors[at];
      }
    }
    return "top";
  }

  /**
   * @param {SearchFigureRow[]} rows
   * @param {string} order value, agency or year, with a minus before it from the largest on
   */
  function sort(rows, order) {
    const isReversed = order.startsWith("-");
    const name = order.replace("-", "");
    const key = name === "agency" ? "agency" : name === "year" ? "year" : "value";
    const sign = isReversed ? -1 : 1;
    return [...rows].sort((left, right) => sign * (left[key] - right[key]) || left.report - right.report);
  }

  return { readDirectory, resolve, findField, suggest, search, sort };
})();
