import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, openPage, readFile, searchFiles } from "./browser.mjs";

const textsOf = (page) => page.requests.filter((address) => address.includes("/t-"));
const hitsOf = (page) => page.hits().map((hit) => hit.dataset.result);

test("waits for a query, with its filters filled", async () => {
  const page = openPage("");
  assert.deepEqual(await page.settled(), { state: "idle", total: undefined, message: "idle" });
  assert.equal(page.requests[0], `../search/${catalogName()}`);
  assert.match(page.requests.slice(1).join(), /^\.\.\/search\/a-[0-9a-f]{16}\.js$/);
  assert.deepEqual(page.form.controls.agency.children.map((option) => [option.value, option.textContent]), [
    ["shili", "示例县人民政府"], ["shili/minzheng", "　示例县民政局"], ["shilizhen", "示例镇"],
  ]);
  assert.equal(page.form.controls.year.children.length, 25);
});

test("shows what the address asks for", async () => {
  const page = openPage("?q=%E5%85%BB%E8%80%81&agency=shili&year=2024");
  assert.deepEqual(await page.settled(), { state: "done", total: "1", message: "found 1, page 1 of 1" });
  assert.deepEqual(hitsOf(page), ["shili/minzheng/2024/index.html#s1"]);
  const [hit] = page.hits();
  assert.equal(hit.all("a")[0].href, "../shili/minzheng/2024/index.html#s1");
  assert.deepEqual(hit.all("mark").map((mark) => mark.textContent), ["养老", "养老"]);
  assert.equal(hit.textContent, "示例县民政局2024年政府信息公开工作年度报告示例县民政局2024年总体情况一、总体情况推进养老服务，其中养老机构三家。1 more");
  assert.equal(page.form.controls.q.value, "养老");
  assert.equal(page.form.controls.agency.value, "shili");
});

test("loads only the texts of pages that can hold the query", async () => {
  const page = openPage("?q=殡葬&agency=shilizhen");
  await page.settled();
  assert.equal(textsOf(page).length, 1);
  const nowhere = openPage("?q=饕餮");
  await nowhere.settled();
  assert.equal(textsOf(nowhere).length, 0);
});

test("says so when there is nothing", async () => {
  assert.deepEqual(await openPage("?q=没有这个词").settled(), { state: "done", total: "0", message: "none" });
});

test("turns pages without losing the query", async () => {
  const page = openPage("?q=号事项");
  assert.equal((await page.settled()).total, "25");
  assert.equal(hitsOf(page).length, 10);
  const [next] = page.pager.all("a");
  assert.equal(next.rel, "next");
  page.listeners.popstate === undefined && assert.fail("no way back");
  let stopped = false;
  page.pager.listeners.click({ target: Object.assign(next, { search: next.href }), button: 0, preventDefault: () => (stopped = true) });
  await page.settled();
  assert.ok(stopped);
  assert.equal(hitsOf(page).length, 10);
  assert.equal(page.location.search, `?${new URLSearchParams({ q: "号事项", page: "2" })}`);
  assert.deepEqual(page.pager.all("a").map((link) => link.rel), ["prev", "next"]);
  const last = openPage("?q=号事项&page=3");
  await last.settled();
  assert.equal(hitsOf(last).length, 5);
  assert.deepEqual(last.pager.all("a").map((link) => link.rel), ["prev"]);
});

test("searches again from the form and keeps the texts it has", async () => {
  const page = openPage("?q=养老&page=3");
  await page.settled();
  page.form.controls.q.value = " 殡葬 ";
  page.form.listeners.submit({ preventDefault() {} });
  assert.equal((await page.settled()).total, "2");
  assert.equal(page.location.search, `?${new URLSearchParams({ q: " 殡葬 " })}`);
  assert.equal(new Set(page.requests).size, page.requests.length);
});

test("answers the last query when an earlier one comes in late", async () => {
  const page = openPage("?q=养老");
  page.form.controls.q.value = "殡葬";
  page.form.listeners.submit({ preventDefault() {} });
  await page.settled();
  assert.deepEqual(hitsOf(page), ["shilizhen/2024/index.html#s1", "shili/minzheng/2023/index.html#s1-1"]);
});

test("names a file of texts that is missing, and still shows what it found", async () => {
  const victim = searchFiles().find((name) => name.startsWith("t-") && readFile(name).includes('"shilizhen","year":2024'));
  const page = openPage("?q=殡葬", (name) => (name === victim ? undefined : readFile(name)));
  assert.deepEqual(await page.settled(), { state: "error", total: undefined, message: `missing ${victim}, 1 in all` });
  assert.deepEqual(hitsOf(page), ["shili/minzheng/2023/index.html#s1-1"]);
});

test("names a file that is cut short", async () => {
  for (const [cut, faults] of [[100, 1], [0, 0]]) {
    const page = openPage("?q=殡葬&agency=shilizhen", (name) => (name.startsWith("t-") ? readFile(name).slice(0, cut) : readFile(name)));
    const { state, message } = await page.settled();
    assert.equal(state, "error");
    assert.match(message, /^missing t-[0-9a-f]{16}\.js, 1 in all$/);
    assert.equal(page.faults.length, faults);
  }
});

test("names the catalogue when it is missing", async () => {
  const page = openPage("?q=殡葬", () => undefined);
  assert.deepEqual(await page.settled(), { state: "error", total: undefined, message: `missing ${catalogName()}, 1 in all` });
});

test("tries again what failed, when asked again", async () => {
  for (const prefix of ["catalog-", "d-", "g-", "n-", "t-"]) {
    let broken = true;
    const page = openPage("?q=殡葬", (name) => (broken && name.startsWith(prefix) ? undefined : readFile(name)));
    assert.equal((await page.settled()).state, "error");
    broken = false;
    page.listeners.popstate();
    assert.equal((await page.settled()).state, "done");
  }
});

test("shows a hostile query and a hostile text as text alone", async () => {
  const page = openPage(`?q=${encodeURIComponent("<script>alert(1)</script>")}`);
  assert.equal((await page.settled()).total, "1");
  assert.deepEqual(page.results.all("script"), []);
  assert.equal(page.hits()[0].all("mark")[0].textContent, "<script>alert(1)</script>");
  for (const query of ["a".repeat(10000), "%ED%A0%BD", "%", "%E0%A4%A", "(((", "\\u0000", "&agency=__proto__", "x&year=NaN&section=9&page=-5", "的 zz ".repeat(5000)]) {
    const { state, total } = await openPage(`?q=${query}`).settled();
    assert.ok((state === "done" && total === "0") || state === "idle", query.slice(0, 20));
  }
});
