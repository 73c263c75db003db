// @ts-check
"use strict";

/** The search page: reads the query from the address, loads what it needs, shows the results. */
(() => {
  const { required, app, status, root, text, readAddress, addressOf, announce, create } = sitegenSearchPage;
  /** What a page of results shows: each passage costs the text it stands in, a row of figures next to nothing. */
  const pageSize = 10;
  const pageRows = 20;
  /** How many parts of the index and how many texts are kept for the next query. */
  const keptParts = 400;

  const form = required("search-form", HTMLFormElement);
  const results = required("search-results", HTMLElement);
  const figures = required("search-figures", HTMLElement);
  const notice = required("search-notice", HTMLElement);
  const pager = required("search-pages", HTMLElement);
  const folder = `${root}search/`;

  const details = required("figure-details", HTMLDetailsElement);
  const figureForm = required("figure-form", HTMLFormElement);
  const figureControls = sitegenSearchFigureForm.open({
    row: required("figure-row", HTMLSelectElement),
    column: required("figure-column", HTMLSelectElement),
    operator: required("figure-operator", HTMLSelectElement),
    value: required("figure-value", HTMLInputElement),
    year: required("figure-year", HTMLSelectElement),
  });

  /** @type {Promise<SearchArchive> | undefined} */
  let archive;
  /** @type {Promise<SearchFigureDirectory> | undefined} */
  let directory;
  /** @type {Map<string, Promise<unknown>>} */
  const parts = new Map();
  /** @type {Promise<void> | undefined} */
  let agencies;
  /** The last complete answer, so that turning its pages does not search again. @type {{ key: string, found: SearchAnswer } | undefined} */
  let answer;
  /** The same for figures. @type {{ key: string, found: SearchFigureAnswer & { missing: string[] } } | undefined} */
  let figureAnswer;
  /** The words of the query shown, which the form for figures leaves in it. @type {string[]} */
  let words = [];
  /** Counts the queries, so that a late answer to an earlier one is dropped. */
  let current = 0;

  function loadArchive() {
    archive ??= sitegenSearch.loadNamed(folder, app.dataset.catalog ?? "").then((catalog) => {
      const read = sitegenSearchResults.readCatalog(/** @type {SearchCatalogData} */ (catalog), loadPart);
      fillYears(read);
      return read;
    });
    return archive;
  }

  /** @param {string} prefix @param {string} hash */
  function loadPart(prefix, hash) {
    const key = `${prefix}-${hash}`;
    let part = parts.get(key);
    if (!part) {
      part = sitegenSearch.loadPart(folder, prefix, hash);
      part.catch(() => parts.delete(key));
      parts.set(key, part);
      const [oldest] = parts.keys();
      if (parts.size > keptParts) {
        parts.delete(oldest);
      }
    }
    return part;
  }

  async function loadDirectory() {
    const read = await loadArchive();
    directory ??= sitegenSearch.loadNamed(folder, app.dataset.figures ?? "").then((data) => {
      const opened = sitegenSearchFigures.readDirectory(/** @type {SearchFigureData} */ (data), read);
      figureControls.fill(opened, read.years, (year) => text("Year", { year }));
      return opened;
    });
    directory.catch(() => (directory = undefined));
    return directory;
  }

  /** @param {SearchRequest} request @param {string} [focus] which of the table's heads has the focus */
  async function run(request, focus) {
    const turn = ++current;
    fillForm(request);
    results.replaceChildren();
    pager.replaceChildren();
    notice.replaceChildren();
    try {
      announce("loading", text("Loading"));
      const read = await loadArchive();
      const terms = sitegenSearchText.parseQuery(request.q, read.normalizer);
      await nameAgency(read, request.agency);
      if (turn !== current) {
        return;
      }
      fillForm(request);
      if (terms.length === 0) {
        figures.replaceChildren();
        announce("idle", text("Idle"));
        return;
      }
      const query = await sitegenSearchFigureQuery.read(read, request.q, loadDirectory);
      if (turn !== current) {
        return;
      }
      words = query && query.fields.length === 1 ? query.words : query ? [] : [request.q.trim()];
      if (query && query.fields.length === 1 && !query.inText) {
        await runFigures(read, request, query, turn, focus);
      } else {
        figures.replaceChildren();
        await runWords(read, request, terms, turn, query ? explain(read, request, query) : "");
      }
    } catch (error) {
      if (turn === current) {
        archive = undefined;
        figures.replaceChildren();
        announce("error", messageOf(error));
        rethrow(error);
      }
    }
  }

  /** @param {unknown} error */
  function messageOf(error) {
    return error instanceof sitegenSearch.SearchFileError ? text("Missing", { file: error.file, files: 1 })
      : error instanceof sitegenSearch.SearchDataError ? text("Damaged")
      : text("Fault");
  }

  /** What is neither missing nor damaged is a fault of this program. @param {unknown} error */
  function rethrow(error) {
    if (!(error instanceof sitegenSearch.SearchFileError) && !(error instanceof sitegenSearch.SearchDataError)) {
      throw error;
    }
  }

  /**
   * @param {SearchArchive} read
   * @param {SearchRequest} request
   * @param {readonly string[]} terms
   * @param {number} turn
   * @param {string} before what must be said first
   */
  async function runWords(read, request, terms, turn, before) {
    const key = addressOf({ ...request, page: "", sort: "" });
    const found = answer?.key === key ? answer.found : await sitegenSearchResults.search(read, terms, request);
    answer = found.missing.length === 0 ? { key, found } : undefined;
    const page = sitegenSearchResults.pageOf(found.total, request.page, pageSize);
    const { hits, missing } = await found.read(page.from, page.to);
    if (turn !== current) {
      return;
    }
    results.append(...hits.map((hit) => sitegenSearchHits.renderHit(read, hit, terms)));
    sitegenSearchHits.renderPager(pager, request, page.number, page.pages);
    if (missing.length > 0) {
      announce("error", text("Missing", { file: missing[0], files: missing.length }));
    } else if (found.total === 0) {
      announce("done", before === "" ? text("None") : before + text("NoneByWords"), 0);
    } else {
      const sentence = found.open > 0 ? "FoundAtMost" : before === "" ? "Found" : "FoundByWords";
      announce("done", before + text(sentence, { count: found.total, open: found.open, page: page.number, pages: page.pages }), found.total);
    }
  }

  /**
   * Why a query that compares something is answered by words, with the ways on.
   *
   * @param {SearchArchive} read
   * @param {SearchRequest} request
   * @param {SearchFigureQuery} query
   * @returns {string} the first sentence of the announcement
   */
  function explain(read, request, { directory, comparison, fields, name, words: others, inText }) {
    const sign = comparison.operator === "blank" ? sitegenSearchFigureForm.signOf("blank") : `${sitegenSearchFigureForm.signOf(comparison.operator)} ${comparison.given}`;
    const years = comparison.years.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
    const offers = fields.length > 0 ? fields : sitegenSearchFigures.suggest(directory, name, read.normalizer);
    notice.append(create("p", "", text("Offers")), create("ul", "figure-offers", ...offers.map((field) => {
      const link = create("a", "", [field.text, sign, ...years].join(" "));
      link.href = addressOf({ ...request, q: [...others, field.text, sign, ...years].join(" "), page: "", sort: "" });
      return create("li", "", link);
    })));
    return text(inText && fields.length === 1 ? "InText" : fields.length > 0 ? "Ambiguous" : "Unknown", { name });
  }

  /**
   * @param {SearchArchive} read
   * @param {SearchRequest} request
   * @param {SearchFigureQuery} query
   * @param {number} turn
   * @param {string} [focus]
   */
  async function runFigures(read, request, query, turn, focus) {
    const [field] = query.fields;
    figureControls.show(field, query.comparison);
    const key = addressOf({ ...request, page: "", sort: "" });
    const found = figureAnswer?.key === key ? figureAnswer.found : await sitegenSearchFigureQuery.answer(read, query, request);
    figureAnswer = found.missing.length === 0 ? { key, found } : undefined;
    const order = sitegenSearchFigureQuery.orderOf(query.comparison, request.sort);
    const rows = sitegenSearchFigures.sort(found.rows, order);
    const page = sitegenSearchResults.pageOf(rows.length, request.page, pageRows);
    const lines = await sitegenSearchFigureQuery.readLines(read, rows.slice(page.from, page.to));
    if (turn !== current) {
      return;
    }
    const caption = captionOf(query);
    const notes = [
      ...(found.blank > 0 ? [text("BlankNote", { count: found.blank })] : []),
      ...(found.absent > 0 ? [text("AbsentNote", { count: found.absent })] : []),
    ];
    const unit = field.cells[0][3];
    sitegenSearchFigureTable.render(figures, { caption, column: unit === "" ? field.text : text("Unit", { name: field.text, unit }), order, lines, notes }, {
      text,
      root,
      focus,
      onSort: (sort) => void goTo({ ...request, sort, page: "" }, sort.replace("-", "")),
      onDownload: () => void download(read, caption, field, rows),
    });
    sitegenSearchHits.renderPager(pager, request, page.number, page.pages);
    if (found.missing.length > 0) {
      announce("error", text("Missing", { file: found.missing[0], files: found.missing.length }));
    } else if (rows.length === 0) {
      announce("done", text("FigureNone", { condition: caption }), 0);
    } else {
      announce("done", text("FigureFound", { count: rows.length, page: page.number, pages: page.pages }), rows.length);
    }
  }

  /** What was understood, in words. @param {SearchFigureQuery} query */
  function captionOf({ comparison, fields: [field], words: others }) {
    const parts = [`${field.label} ${sitegenSearchFigureForm.signOf(comparison.operator)}${comparison.operator === "blank" ? "" : ` ${comparison.given}`}`];
    if (comparison.years.length > 0) {
      parts.push(comparison.years.map(([from, to]) => text("Year", { year: from === to ? from : `${from}—${to}` })).join(text("ListSeparator")));
    }
    if (others.length > 0) {
      parts.push(text("Words", { words: others.join(" ") }));
    }
    return parts.join(text("Comma"));
  }

  /**
   * @param {SearchArchive} read
   * @param {string} caption
   * @param {SearchField} field
   * @param {SearchFigureRow[]} rows
   */
  async function download(read, caption, field, rows) {
    const { state, total } = status.dataset;
    try {
      const lines = await sitegenSearchFigureQuery.readLines(read, rows);
      // From a disk the whole address would say where the reader keeps the copy.
      const addressAt = (/** @type {string} */ address) => (location.protocol === "file:" ? address : new URL(root + address, location.href).href);
      const csv = sitegenSearchFigureTable.writeCsv([
        [text("AgencyHead"), text("YearHead"), field.label, text("AddressHead")],
        ...lines.map((line) => [line.agency, String(line.year), line.figure, addressAt(line.address)]),
      ]);
      sitegenSearchFigureTable.save(`${caption.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60)}.csv`, csv);
      announce(state ?? "done", text("Downloaded", { count: lines.length }), Number(total));
    } catch (error) {
      announce("error", messageOf(error));
      rethrow(error);
    }
  }

  /** @param {string} name */
  function control(name) {
    const element = form.elements.namedItem(name);
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : undefined;
  }

  /** @param {SearchRequest} request */
  function fillForm(request) {
    for (const name of /** @type {const} */ (["q", "agency", "year", "section"])) {
      const element = control(name);
      if (element) {
        element.value = request[name];
      }
    }
  }

  /** @param {string} name @param {[string, string][]} choices */
  function addChoices(name, choices) {
    const element = control(name);
    if (element instanceof HTMLSelectElement) {
      element.append(...choices.map(([value, label]) => new Option(label, value)));
    }
  }

  /** @param {SearchArchive} read */
  function fillYears(read) {
    addChoices("year", read.years.map((year) => [String(year), text("Year", { year })]));
  }

  /**
   * All agencies of a small archive; of a large one the chosen agency alone, until the reader looks for another.
   *
   * @param {SearchArchive} read
   * @param {string} path
   */
  async function nameAgency(read, path) {
    if (read.catalog.agencies.length <= 2) {
      await fillAgencies(read);
    } else if (path !== "" && !agencies) {
      const { name } = await read.index.select(path, "");
      const element = control("agency");
      if (name !== "" && !agencies && element && ![...element.children].some((option) => option instanceof HTMLOptionElement && option.value === path)) {
        addChoices("agency", [[path, name]]);
      }
    }
  }

  /** @param {SearchArchive} read */
  function fillAgencies(read) {
    agencies ??= read.index.agencies().then((entries) => {
      const element = control("agency");
      const chosen = element?.value ?? "";
      if (element instanceof HTMLSelectElement) {
        element.replaceChildren(...[...element.children].slice(0, 1));
      }
      addChoices("agency", entries.map(([path, name, depth]) => [path, "　".repeat(depth) + name]));
      if (element) {
        element.value = chosen;
      }
    }, (error) => {
      agencies = undefined;
      throw error;
    });
    return agencies;
  }

  /** Goes to another address of this page without loading it anew. @param {SearchRequest} request @param {string} [focus] */
  async function goTo(request, focus) {
    try {
      history.pushState(null, "", addressOf(request));
    } catch {
      // Some browsers refuse it for a page opened from a disk.
      location.assign(addressOf(request));
      return;
    }
    await run(request, focus);
  }

  /** Loads what a control needs once it is used. @param {() => Promise<unknown>} load */
  async function prepare(load) {
    try {
      await load();
    } catch (error) {
      announce("error", messageOf(error));
      rethrow(error);
    }
  }

  control("agency")?.addEventListener("focus", () => void prepare(async () => fillAgencies(await loadArchive())));
  details.hidden = false;
  details.addEventListener("toggle", () => void (details.open && prepare(loadDirectory)));
  figureForm.addEventListener("submit", (event) => {
    event.preventDefault();
    const q = figureControls.compose(words);
    if (q === "") {
      announce("idle", text("NoValue"));
      required("figure-value", HTMLInputElement).focus();
      return;
    }
    void goTo({ ...readAddress(), q, sort: "", page: "" });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = (/** @type {string} */ name) => control(name)?.value ?? "";
    void goTo({ q: value("q"), agency: value("agency"), year: value("year"), section: value("section"), sort: "", page: "" });
  });
  const follow = (/** @type {MouseEvent} */ event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      // The link is about to go: the reader goes on at the announcement, above the new results.
      void goTo(readAddress(link.search)).then(() => status.focus());
    }
  };
  pager.addEventListener("click", follow);
  notice.addEventListener("click", follow);
  addEventListener("popstate", () => void run(readAddress()));
  void run(readAddress());
})();
