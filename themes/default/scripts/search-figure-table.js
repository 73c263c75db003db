// @ts-check
"use strict";

/**
 * Shows the reports that a figure was found in: a table that is sorted by its heads and leads to the cells, and the same as a file for a spreadsheet.
 *
 * @typedef {(name: string, values?: Record<string, string | number>) => string} SearchTexts
 * @typedef {{ agency: string, path: string, year: number, figure: string, address: string }} SearchFigureLine a row with its agency's name
 * @typedef {{ caption: string, column: string, order: string, lines: SearchFigureLine[], notes: string[] }} SearchFigureTable
 */
const sitegenSearchFigureTable = (() => {
  const heads = /** @type {const} */ (["agency", "year", "value"]);

  /**
   * The order a head's button asks for next: names and blanks from the first on, years and figures from the largest on, then the other way round.
   *
   * @param {string} head
   * @param {string} order the present one
   */
  function nextOrder(head, order) {
    const first = head === "agency" ? head : `-${head}`;
    const second = head === "agency" ? `-${head}` : head;
    return order === first ? second : first;
  }

  /**
   * @param {HTMLElement} target is emptied
   * @param {SearchFigureTable} table
   * @param {{ text: SearchTexts, root: string, onSort: (order: string) => void, focus: string | undefined, onDownload: () => void }} page
   */
  function render(target, { caption, column, order, lines, notes }, { text, root, focus, onSort, onDownload }) {
    const captionElement = document.createElement("caption");
    captionElement.id = "figure-caption";
    captionElement.append(caption);
    /** @type {Map<string, HTMLElement>} */
    const buttons = new Map();
    const headRow = document.createElement("tr");
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.sort = head;
      buttons.set(head, button);
      button.append(head === "value" ? column : text(head === "agency" ? "AgencyHead" : "YearHead"));
      button.addEventListener("click", () => onSort(nextOrder(head, order)));
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.ariaSort = order === head ? "ascending" : order === `-${head}` ? "descending" : "none";
      cell.append(button);
      headRow.append(cell);
    }
    const head = document.createElement("thead");
    head.append(headRow);
    const body = document.createElement("tbody");
    body.append(...lines.map((line) => renderLine(line, text, root)));
    const table = document.createElement("table");
    table.className = "figure-results";
    table.append(captionElement, head, body);
    const scroll = document.createElement("div");
    scroll.className = "scroll";
    scroll.role = "region";
    scroll.tabIndex = 0;
    scroll.setAttribute("aria-labelledby", captionElement.id);
    scroll.append(table);
    const download = document.createElement("button");
    download.type = "button";
    download.className = "secondary";
    download.append(text("Download"));
    download.addEventListener("click", onDownload);
    const actions = document.createElement("p");
    actions.className = "figure-actions";
    actions.append(download);
    target.replaceChildren(...notes.map((note) => {
      const paragraph = document.createElement("p");
      paragraph.className = "figure-note";
      paragraph.append(note);
      return paragraph;
    }), ...(lines.length > 0 ? [scroll, actions] : []));
    // The button that was pressed is gone with the old table; the reader stays at the new one.
    buttons.get(focus ?? "")?.focus();
  }

  /** @param {SearchFigureLine} line @param {SearchTexts} text @param {string} root */
  function renderLine(line, text, root) {
    const link = document.createElement("a");
    link.href = root + line.address;
    link.append(line.agency);
    const agency = document.createElement("th");
    agency.scope = "row";
    agency.append(link);
    const year = document.createElement("td");
    year.append(text("Year", { year: line.year }));
    const figure = document.createElement("td");
    figure.className = "number";
    figure.append(line.figure === "" ? text("Blank") : line.figure);
    const row = document.createElement("tr");
    row.dataset.result = line.address;
    row.append(agency, year, figure);
    return row;
  }

  /**
   * RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the system's own encoding. A text that a spreadsheet would run as a
   * formula gets an apostrophe before it, as in the site's other files for Excel.
   *
   * @param {string[][]} rows
   */
  function writeCsv(rows) {
    const cell = (/** @type {string} */ value) => {
      const safe = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(value) && !/^-?[0-9.]+$/.test(value) ? `'${value}` : value;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    };
    return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  }

  /** A link to a file made here: it needs no server and no permission of the page's policy. @param {string} name @param {string} content */
  function save(name, content) {
    const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    // Some browsers read it a while after the click.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  return { render, writeCsv, save };
})();
