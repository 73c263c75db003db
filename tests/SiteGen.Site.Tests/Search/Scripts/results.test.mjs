import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, loadLogic, readData } from "./browser.mjs";

const { text, documents, results } = loadLogic();
const archive = results.readCatalog(readData(catalogName()), async (prefix, hash) => readData(`${prefix}-${hash}.js`));
const prepared = [];
for (let page = 0; page < archive.catalog.pages; page++) {
  prepared.push(documents.prepareDocument(archive, page, await archive.index.text(page)));
}

async function search(query, { agency = "", year = "", section = "" } = {}) {
  const terms = text.parseQuery(query, archive.normalizer);
  if (terms.length === 0) {
    return [];
  }
  const answer = await results.search(archive, terms, { agency, year, section });
  const { hits, missing } = await answer.read(0, answer.total);
  assert.equal(hits.length, answer.total);
  assert.deepEqual([...missing], []);
  return [...hits];
}
const places = async (...given) => (await search(...given)).map((hit) => `${hit.document.address}#${hit.place.anchor}`);

test("knows every agency, its place in the tree and its reports", async () => {
  assert.deepEqual((await archive.index.agencies()).map(([path, , depth]) => [path, depth]), [["shili", 0], ["shili/minzheng", 1], ["shilizhen", 0]]);
  assert.equal(archive.years[0], 2024);
  assert.equal(archive.years.length, 25);
  const titles = new Map(prepared.map(({ document }) => [document.address, document.title]));
  assert.equal(titles.get("shilizhen/2024/index.html"), "镇年报");
  assert.equal(titles.get("shili/2001/index.html"), "示例县人民政府2001年政府信息公开工作年度报告");
});

test("finds a phrase in every passage that holds it and nowhere else", async () => {
  // Of the county's reports, which say the same, one is enough.
  for (const one of prepared.filter(({ document }) => document.path !== "shili" || document.year === 2024)) {
    for (const passage of one.passages) {
      const characters = [...passage.text];
      for (let at = 0; at < characters.length; at++) {
        const phrase = characters.slice(at, at + 1 + (at % 8)).join("");
        if (phrase.includes(text.boundary) || phrase.trim() === "") {
          continue;
        }
        const folded = archive.normalizer.fold(phrase);
        const expected = new Set(prepared.flatMap((other) => other.passages
          .filter((candidate) => archive.normalizer.fold(candidate.text).includes(folded))
          .map((candidate) => `${other.document.address}#${candidate.place.anchor}`)));
        assert.deepEqual(new Set(await places(`"${phrase}"`)), expected, phrase);
      }
    }
  }
});

test("finds no phrase across the end of a passage or a cell", async () => {
  assert.deepEqual(await places("三家。另有"), []);
  assert.deepEqual(await places('"三家。 另有"'), []);
  assert.deepEqual(await places("规章本年"), []);
});

test("lists a place once, shows its best passage and counts the others", async () => {
  const [hit] = await search("养老", { agency: "shili/minzheng", year: "2024" });
  assert.equal(hit.passage.text, "推进养老服务，其中养老机构三家。");
  assert.equal(hit.further, 1);
  assert.equal((await search("养老床位"))[0].passage.text, "另有养老床位。");
});

test("puts titles first, then exact phrases, then the latest year", async () => {
  assert.deepEqual(await places("民政局"), ["shili/minzheng/index.html#top", "shili/minzheng/2024/index.html#top", "shili/minzheng/2023/index.html#top"]);
  assert.deepEqual(await places("殡葬"), ["shilizhen/2024/index.html#s1", "shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(await places("养老 服务"), ["shili/minzheng/2024/index.html#s1", "shili/minzheng/2023/index.html#s1"]);
});

test("takes terms together within a document", async () => {
  assert.deepEqual(await places("殡葬 养老"), ["shilizhen/2024/index.html#s1", "shili/minzheng/2023/index.html#s1", "shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(await places("殡葬 床位"), []);
});

test("lets the title, the year and the names of agencies answer for a place", async () => {
  assert.deepEqual(await places("2023 殡葬 民政"), ["shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(await places("民政科 人民政府 养老床位"), ["shili/minzheng/2024/index.html#s1"]);
});

test("finds an agency by its short and its former names", async () => {
  assert.deepEqual(await places("民政科"), ["shili/minzheng/index.html#top"]);
});

test("finds the figures and the words of official tables", async () => {
  assert.deepEqual(await places("7033"), ["shili/minzheng/2024/index.html#s3"]);
  assert.match((await search("7033"))[0].passage.text, /（三）不予公开.*属于国家秘密.*其他 7033/);
  assert.deepEqual(await places("法人或其他组织"), ["shili/minzheng/2024/index.html#s3"]);
  assert.deepEqual(await places("勾稽关系"), ["shili/minzheng/2024/index.html#s3"]);
  assert.deepEqual(await places("12.50"), ["shili/minzheng/2024/index.html#s2"]);
  assert.deepEqual(await places("第二十条第（八）项"), ["shili/minzheng/2024/index.html#s2"]);
});

test("finds attachments by their names", async () => {
  assert.deepEqual(await places("明细表"), ["shili/minzheng/2024/index.html#downloads"]);
});

test("narrows to an agency with its subordinates, a year, a section", async () => {
  assert.deepEqual(await places("养老", { agency: "shili" }), ["shili/minzheng/2024/index.html#s1", "shili/minzheng/2023/index.html#s1"]);
  assert.deepEqual(await places("养老", { year: "2023" }), ["shili/minzheng/2023/index.html#s1"]);
  assert.deepEqual(await places("无", { section: "2" }), ["shili/minzheng/2023/index.html#s2"]);
  assert.deepEqual(await places("养老", { section: "2" }), []);
  assert.deepEqual(await places("殡葬 无", { section: "1" }), []);
  assert.deepEqual(await places("养老", { agency: "shil" }), []);
  assert.deepEqual(await places("养老", { year: "abc" }), []);
});

test("pages by twenty and stays within the pages there are", async () => {
  const hits = await search("号事项");
  assert.equal(hits.length, 25);
  assert.deepEqual(hits.map((hit) => hit.document.year), [...archive.years]);
  const shape = (page) => (({ number, pages, from, to }) => [number, pages, from, to])(results.pageOf(25, page, 20));
  assert.deepEqual(shape(""), [1, 2, 0, 20]);
  assert.deepEqual(shape("2"), [2, 2, 20, 25]);
  assert.deepEqual(shape("3"), [2, 2, 20, 25]);
  assert.deepEqual(shape("0"), [1, 2, 0, 20]);
  assert.deepEqual(shape("-1"), [1, 2, 0, 20]);
  assert.deepEqual(shape("1e3"), [1, 2, 0, 20]);
  assert.equal(results.pageOf(0, "7", 20).to, 0);
});

test("takes hostile queries as text", async () => {
  assert.deepEqual(await places("(x+)+$"), ["shilizhen/2024/index.html#s1"]);
  assert.deepEqual(await places("2024*"), ["shilizhen/2024/index.html#s1"]);
  assert.deepEqual(await places("<script>"), ["shili/minzheng/2024/index.html#top"]);
  assert.deepEqual(await places("😀很"), ["shili/minzheng/2024/index.html#s1-1"]);
  for (const query of [".*", "\\", "[", "__proto__", "constructor", "\ud83d", "的".repeat(10000), "的 zz ".repeat(5000), "\u001f"]) {
    assert.deepEqual(await places(query), [], query.slice(0, 20));
  }
});
