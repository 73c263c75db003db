import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresName, openPage, readFile, useArchive } from "./browser.mjs";

useArchive("figures");
const rowsOf = (page) => page.byId["search-figures"].all("tr").filter((row) => row.dataset.result).map((row) => row.children.map((cell) => cell.textContent).join(" | "));
const ask = (query, more = "") => openPage(`?q=${encodeURIComponent(query)}${more}`);
const search = (parameters) => `?${new URLSearchParams(parameters)}`;

test("lists what it found with agency, year and figure, and leads to the cell", async () => {
  const page = ask("新收 > 22");
  assert.deepEqual(await page.settled(), { state: "done", total: "2", message: "2, page 1 of 1" });
  assert.deepEqual(rowsOf(page), ["=示例县\"民政\"局 | 2024年 | 100", "示例县人民政府 | 2024年 | 24"]);
  assert.equal(page.byId["search-figures"].all("a")[1].href, "../x/2024/index.html#qr0");
  assert.equal(page.hits().length, 0);
  assert.match(page.byId["search-figures"].textContent, /^1 blank/);
});

test("sorts by its heads and keeps the focus there and the order in the address", async () => {
  const page = ask("新收 > 22");
  await page.settled();
  const heads = () => page.byId["search-figures"].all("th").filter((head) => head.scope === "col");
  assert.deepEqual(heads().map((head) => head.ariaSort), ["none", "none", "descending"]);
  heads()[2].all("button")[0].click();
  await page.settled();
  assert.deepEqual(heads().map((head) => head.ariaSort), ["none", "none", "ascending"]);
  assert.deepEqual(rowsOf(page).map((row) => row.at(-1)), ["4", "0"]);
  assert.equal(page.location.search, search({ q: "新收 > 22", sort: "value" }));
  assert.ok(heads()[2].all("button")[0].focused);
  heads()[0].all("button")[0].click();
  await page.settled();
  assert.equal(page.location.search, search({ q: "新收 > 22", sort: "agency" }));
  assert.deepEqual(rowsOf(page).map((row) => row.at(-1)), ["4", "0"]);
});

test("narrows by agency, year and words", async () => {
  const page = ask("新收 >= 0", "&agency=x/mz&year=2024");
  assert.equal((await page.settled()).total, "1");
  assert.equal((await ask("殡葬 新收 >= 0").settled()).total, "5");
  assert.equal((await ask("没有这个词 新收 >= 0").settled()).total, "0");
  assert.equal((await ask("新收 >= 0 2024", "&year=2022").settled()).total, "0");
});

test("offers the fields that a name can mean, and answers by words", async () => {
  const page = ask("结转 > 1 2024");
  const { state, message } = await page.settled();
  assert.equal(state, "done");
  assert.match(message, /^结转 is ambiguous\. /);
  assert.deepEqual(page.byId["search-notice"].all("a").map((link) => [link.textContent, link.href]), [
    ["上年结转 > 1 2024", search({ q: "上年结转 > 1 2024" })], ["结转下年 > 1 2024", search({ q: "结转下年 > 1 2024" })],
  ]);
  const unknown = ask("饕餮 > 1");
  assert.match((await unknown.settled()).message, /^饕餮 is unknown\. /);
  assert.ok(unknown.byId["search-notice"].all("a").length > 3);
});

test("answers by words what stands in a report to the letter", async () => {
  const page = ask("新收>3");
  const { message, total } = await page.settled();
  assert.equal(total, "1");
  assert.match(message, /^in text\. /);
  assert.equal(page.hits().length, 1);
  assert.equal((await ask("新收>33333").settled()).message, "本年新收政府信息公开申请数量 · 总计 > 33333: none");
});

test("asks by its form what could be typed", async () => {
  const page = ask("殡葬 新收 > 22");
  await page.settled();
  const control = (name) => page.byId[`figure-${name}`];
  assert.equal(control("value").value, "22");
  assert.equal(control("operator").value, ">");
  assert.equal(control("row").selectedOptions[0].textContent, "新收");
  assert.equal(control("column").selectedOptions[0].textContent, "总计");
  control("operator").value = "<=";
  control("value").value = "１９";
  control("year").value = "2019";
  page.byId["figure-form"].listeners.submit({ preventDefault() {} });
  assert.equal((await page.settled()).total, "1");
  assert.equal(page.location.search, search({ q: "殡葬 新收 ≤ １９ 2019" }));
  control("value").value = " ";
  page.byId["figure-form"].listeners.submit({ preventDefault() {} });
  assert.equal(page.status.textContent, "no value");
  assert.ok(control("value").focused);
});

test("fills the form when it is opened", async () => {
  const page = openPage("");
  await page.settled();
  assert.equal(page.byId["figure-details"].hidden, false);
  page.byId["figure-details"].open = true;
  page.byId["figure-details"].listeners.toggle();
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(page.byId["figure-row"].selectedOptions[0].textContent, "新收");
  assert.deepEqual(page.byId["figure-column"].options.map((option) => option.textContent).slice(-3), ["法律服务机构", "其他", "总计"]);
  assert.ok(page.byId["figure-year"].options.length >= 5);
});

test("gives all results as a file that a spreadsheet reads and does not run", async () => {
  const page = ask("新收 > 22");
  await page.settled();
  page.byId["search-figures"].all("button").at(-1).click();
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.deepEqual(page.saved, [{
    content: '\ufeffagency,year,本年新收政府信息公开申请数量 · 总计,place\r\n"\'=示例县""民政""局",2024,100,x/mz/2024/index.html#qr0\r\n示例县人民政府,2024,24,x/2024/index.html#qr0\r\n',
    type: "text/csv;charset=utf-8",
  }]);
  assert.equal(page.status.textContent, "2 downloaded");
  assert.equal(page.status.dataset.total, "2");
});

test("names a column or a directory that is missing or cut short, and tries again when asked again", async () => {
  for (const prefix of ["f-", "figures-", "a-"]) {
    for (const broken of [() => undefined, (name) => readFile(name).slice(0, 30), () => ""]) {
      let isBroken = true;
      const page = ask("新收 > 22");
      page.listeners.popstate === undefined && assert.fail();
      const failing = openPage(`?q=${encodeURIComponent("新收 > 22")}`, (name) => (isBroken && name.startsWith(prefix) ? broken(name) : readFile(name)));
      const { state, message } = await failing.settled();
      assert.equal(state, "error");
      assert.match(message, new RegExp(`^missing ${prefix}[0-9a-f]{16}\\.js`));
      isBroken = false;
      failing.listeners.popstate();
      assert.equal((await failing.settled()).state, "done");
      await page.settled();
    }
  }
});

test("says so when a file holds something else", async () => {
  const other = (name) => {
    const content = readFile(name);
    const hash = /"([0-9a-f]{16})"/.exec(content)[1];
    return name.startsWith("f-") ? `sitegenSearch.chunk("${hash}",["AAAA"]);` : name === figuresName() ? `sitegenSearch.chunk("${hash}",{"tables":1});` : content;
  };
  assert.equal((await openPage(`?q=${encodeURIComponent("新收 > 22")}`, other).settled()).state, "error");
  const short = (name) => (name.startsWith("f-") ? readFile(name).replace(/\["[^"]*"/, '["Ag=="') : readFile(name));
  assert.deepEqual(await openPage(`?q=${encodeURIComponent("新收 > 22")}`, short).settled(), { state: "error", total: undefined, message: "damaged" });
});
