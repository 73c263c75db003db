import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, figuresName, loadLogic, readData, searchFiles, useArchive } from "./browser.mjs";

useArchive("figures");
const { results, comparison, figures } = loadLogic();
const loaded = [];
const archive = results.readCatalog(readData(catalogName()), (prefix, hash) => {
  loaded.push(`${prefix}-${hash}`);
  return Promise.resolve(readData(`${prefix}-${hash}.js`));
});
const directory = figures.readDirectory(readData(figuresName()), archive);
const { normalizer } = archive;

/** The reports that a query finds: agency, year, figure. */
async function find(query, ranges = [[0, archive.catalog.pages]], pages) {
  const read = comparison.parse(normalizer.fold(normalizer.collapse(query)));
  const { fields } = figures.findField(directory, read, normalizer);
  assert.equal(fields.length, 1, query);
  const answer = await figures.search(archive, directory, fields[0], read, ranges, pages);
  const rows = figures.sort(answer.rows, "-value");
  return { rows: rows.map(({ agency, year, text }) => `${agency} ${year} ${text}`), anchors: rows.map(({ anchor }) => anchor), blank: answer.blank, absent: answer.absent };
}

test("finds reports by a figure", async () => {
  assert.deepEqual((await find("新收 > 22")).rows, ["1 2024 100", "0 2024 24"]);
  assert.deepEqual((await find("新收 >= 22")).rows, ["1 2024 100", "0 2024 24", "0 2022 22"]);
  assert.deepEqual((await find("新收 < 19.5")).rows, ["0 2019 19", "1 2020 0"]);
  assert.deepEqual((await find("新收 = 24 2024")).rows, ["0 2024 24"]);
  assert.deepEqual((await find("新收 != 24 2024")).rows, ["1 2024 100"]);
  assert.deepEqual((await find("新收 > 0 2019-2022")).rows, ["0 2022 22", "0 2019 19"]);
});

test("tells nought from blank from what the form has not", async () => {
  assert.deepEqual(await find("新收 = 0"), { rows: ["1 2020 0"], anchors: ["qr0"], blank: 1, absent: 0 });
  assert.deepEqual((await find("新收 = 空")).rows, ["1 2023 "]);
  const { rows, absent } = await find("逾期不补正 = 0");
  assert.deepEqual([rows.length, absent], [4, 2]);
});

test("adds up what the form groups, on either form", async () => {
  assert.deepEqual((await find("不予公开 > 0 2019")).rows, ["0 2019 3"]);
  assert.deepEqual((await find("不予公开 = 8")).rows, ["0 2024 8", "1 2024 8"]);
  assert.equal((await find("其他处理 = 7")).rows.length, 6);
  assert.deepEqual((await find("行政许可处理决定 >= 2023")).rows, ["0 2024 2024", "1 2024 2024", "1 2023 2023"]);
});

test("compares fractions, sums of money and large numbers exactly", async () => {
  assert.deepEqual((await find("收费 > 12.5 2022-2024")).rows, ["0 2024 14.50", "1 2024 14.50", "1 2023 13.50"]);
  assert.deepEqual((await find("收费 = 12.5")).rows, ["0 2022 12.50"]);
  assert.deepEqual((await find("收费 = 12.5万")).rows, ["0 2022 12.50"]);
  assert.deepEqual((await find("收费 >= 145000元")).rows, ["0 2024 14.50", "1 2024 14.50"]);
  assert.deepEqual((await find("采购总金额 > 29.5万元")).rows, ["0 2019 30.5万元"]);
  assert.deepEqual((await find("采购总金额 < 30万")).rows, ["1 2020 290000元"]);
  assert.deepEqual((await find("行政许可增减 < 1")).rows, ["0 2019 0", "1 2020 -1"]);
  assert.equal((await find("自然人结转下年 > 999999999999.9")).rows.length, 6);
  assert.equal((await find("自然人结转下年 < 99999999999999999999999")).rows.length, 6);
  assert.deepEqual((await find("结转下年 > 1125899906842623")).rows, ["0 2024 1125899906842624", "1 2024 1125899906842624"]);
  assert.equal((await find("自然人结转下年 = 10000亿")).rows.length, 6);
});

test("keeps to the pages that filters and words leave", async () => {
  const { ranges } = await archive.index.select("x/mz", "");
  assert.deepEqual((await find("新收 >= 0", ranges)).rows, ["1 2024 100", "1 2020 0"]);
  assert.deepEqual((await find("新收 >= 0", [[2, 3]])).rows, ["0 2024 24"]);
  assert.deepEqual((await find("新收 >= 0", undefined, [3])).rows, ["1 2024 100"]);
  assert.deepEqual((await find("新收 >= 0", undefined, [])).rows, []);
});

test("leads to the row's head, whatever the form", async () => {
  assert.deepEqual((await find("其他处理 = 7 2019-2022")).anchors.length, 3);
  const anchors = new Set((await find("结转下年自然人 > 0")).anchors);
  assert.equal(anchors.size, 2);
});

test("says which fields a name can mean", () => {
  const meant = (name) => figures.resolve(directory, name, normalizer).map(({ text }) => text);
  assert.deepEqual(meant("结转"), ["上年结转", "结转下年"]);
  assert.deepEqual(meant("本年新收政府信息公开申请数量"), ["新收"]);
  assert.deepEqual(meant("（三）不予公开"), ["不予公开"]);
  assert.deepEqual(meant("自然人的新收"), ["新收 自然人"]);
  assert.deepEqual(meant("行政复议纠正"), ["行政复议 结果纠正"]);
  assert.deepEqual(meant("饕餮"), []);
  assert.ok(meant("规范性文件").length > 1);
  assert.ok(figures.suggest(directory, "自然人申请", normalizer).length > 1);
  assert.ok(figures.suggest(directory, "饕餮", normalizer).some(({ text }) => text === "新收"));
});

test("writes every field so that it is read as itself", () => {
  for (const field of directory.fields) {
    assert.deepEqual(figures.resolve(directory, field.text, normalizer), [field], field.text);
  }
});

test("loads the columns of the field alone", async () => {
  loaded.length = 0;
  await find("新收 > 0");
  assert.equal(loaded.length, 1);
  assert.ok(searchFiles().filter((name) => name.startsWith("f-")).length > 5);
});
