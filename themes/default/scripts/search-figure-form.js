// @ts-check
"use strict";

/**
 * The form beside the box: what is chosen in it becomes a query in words (新收 > 100 2024), the same that could have been typed, so there is one way
 * to ask and one address for it.
 */
const sitegenSearchFigureForm = (() => {
  /** @type {[SearchOperator, string][]} */
  const operators = [[">", ">"], [">=", "≥"], ["<", "<"], ["<=", "≤"], ["=", "="], ["!=", "≠"], ["blank", "= 空"]];

  /** @param {SearchOperator} operator */
  function signOf(operator) {
    return operators.find(([known]) => known === operator)?.[1] ?? operator;
  }

  /**
   * @param {{ row: HTMLSelectElement, column: HTMLSelectElement, operator: HTMLSelectElement, value: HTMLInputElement, year: HTMLSelectElement }} controls
   */
  function open({ row, column, operator, value, year }) {
    /** @type {SearchFigureDirectory | undefined} */
    let directory;

    /** @param {SearchFigureDirectory} read @param {number[]} years @param {(year: number) => string} nameOfYear */
    function fill(read, years, nameOfYear) {
      if (directory) {
        return;
      }
      directory = read;
      row.append(...read.data.tables.map((grid, table) => {
        const group = document.createElement("optgroup");
        group.label = grid.title;
        group.append(...grid.rows.flatMap(([, names], at) => (fieldsOf(table, at).length > 0 ? [new Option(names[0], `${table}/${at}`)] : [])));
        return group;
      }));
      year.append(...years.map((each) => new Option(nameOfYear(each), String(each))));
      // The applications stand in the middle, and most questions are about them.
      row.value = valueOf(read.fields.find(({ text }) => text === "新收") ?? read.fields[0]);
      fillColumns();
    }

    /** @param {number} table @param {number} at */
    function fieldsOf(table, at) {
      return directory?.fields.filter((field) => field.grid === directory?.data.tables[table] && field.row === at) ?? [];
    }

    /** @param {SearchField | undefined} field */
    function valueOf(field) {
      return field && directory ? `${directory.data.tables.indexOf(field.grid)}/${field.row}` : "";
    }

    function chosenFields() {
      const [table, at] = row.value.split("/").map(Number);
      return fieldsOf(table, at);
    }

    function fillColumns() {
      const fields = chosenFields();
      const before = column.selectedOptions[0]?.textContent;
      column.replaceChildren(...fields.map((field, index) => new Option(field.grid.columns[field.column][1][0], String(index))));
      const usual = fields.findIndex((field) => !field.text.includes(" "));
      const same = fields.findIndex((field) => field.grid.columns[field.column][1][0] === before);
      column.selectedIndex = Math.max(0, same >= 0 ? same : usual);
    }

    /** Shows what a query asks for. @param {SearchField} field @param {SearchComparison} comparison */
    function show(field, comparison) {
      row.value = valueOf(field);
      fillColumns();
      column.selectedIndex = chosenFields().indexOf(field);
      operator.value = comparison.operator;
      value.value = comparison.given;
      const [only] = comparison.years;
      year.value = comparison.years.length === 1 && only[0] === only[1] ? String(only[0]) : "";
    }

    /** @param {string[]} words what must stand in the report besides @returns {string} the query; empty where no value is given */
    function compose(words) {
      const field = chosenFields()[Number(column.value)];
      const given = value.value.trim();
      const isBlank = operator.value === "blank";
      if (!field || (!isBlank && given === "")) {
        return "";
      }
      const sign = signOf(/** @type {SearchOperator} */ (operator.value));
      return [...words, field.text, isBlank ? sign : `${sign} ${given}`, ...(year.value === "" ? [] : [year.value])].join(" ");
    }

    row.addEventListener("change", fillColumns);
    return { fill, show, compose };
  }

  return { open, signOf };
})();
