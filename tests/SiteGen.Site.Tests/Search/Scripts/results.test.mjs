import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, loadLogic, readData } from "./browser.mjs";

const { text, results } = loadLogic();
const archive = results.readCatalog(readData(catalogName()));
const prepared = archive.catalog.chunks.flatMap((hash) => {
  const { agency, documents } = readData(`t-${hash}.js`);
  return documents.map((data) => results.prepareDocument(archive, archive.byKey.get(data.year === null ? agency : `${agency}/${data.year}`), data));
});

function search(query, { agency = "", year = "", section = "" } = {}) {
  const terms = text.parseQuery(query, archive.normalizer);
  const selected = new Set(results.selectDocuments(archive, agency, year));
  return prepared
    .filter((one) => selected.has(one.document))
    .flatMap((one) => [...results.matchDocument(one, terms, section)])
    .sort(results.compareHits);
}
const places = (...given) => search(...given).map((hit) => `${hit.document.address}#${hit.place.anchor}`);

test("knows every agency, its place in the tree and its reports", () => {
  assert.deepEqual([...archive.agencies].map((agency) => [agency.path, agency.depth]), [["shili", 0], ["shili/minzheng", 1], ["shilizhen", 0]]);
  assert.equal(archive.years[0], 2024);
  assert.equal(archive.years.length, 25);
  assert.equal(archive.byKey.get("shilizhen/2024").title, "镇年报");
  assert.equal(archive.byKey.get("shili/2001").title, "示例县人民政府2001年政府信息公开工作年度报告");
});

test("finds a phrase in every passage that holds it and nowhere else", () => {
  // Of the county's reports, which say the same, one is enough.
  for (const one of prepared.filter(({ document }) => document.agency.path !== "shili" || document.year === 2024)) {
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
        assert.deepEqual(new Set(places(`"${phrase}"`)), expected, phrase);
      }
    }
  }
});

test("finds no phrase across the end of a passage or a cell", () => {
  assert.deepEqual(places("三家。另有"), []);
  assert.deepEqual(places('"三家。 另有"'), []);
  assert.deepEqual(places("规章本年"), []);
});

test("lists a place once, shows its best passage and counts the others", () => {
  const [hit] = search("养老", { agency: "shili/minzheng", year: "2024" });
  assert.equal(hit.passage.text, "推进养老服务，其中养老机构三家。");
  assert.equal(hit.further, 1);
  assert.equal(search("养老床位")[0].passage.text, "另有养老床位。");
});

test("puts titles first, then exact phrases, then the latest year", () => {
  assert.deepEqual(places("民政局"), ["shili/minzheng/index.html#top", "shili/minzheng/2024/index.html#top", "shili/minzheng/2023/index.html#top"]);
  assert.deepEqual(places("殡葬"), ["shilizhen/2024/index.html#s1", "shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(places("养老 服务"), ["shili/minzheng/2024/index.html#s1", "shili/minzheng/2023/index.html#s1"]);
});

test("takes terms together within a document", () => {
  assert.deepEqual(places("殡葬 养老"), ["shilizhen/2024/index.html#s1", "shili/minzheng/2023/index.html#s1", "shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(places("殡葬 床位"), []);
});

test("lets the title, the year and the names of agencies answer for a place", () => {
  assert.deepEqual(places("2023 殡葬 民政"), ["shili/minzheng/2023/index.html#s1-1"]);
  assert.deepEqual(places("民政科 人民政府 养老床位"), ["shili/minzheng/2024/index.html#s1"]);
});

test("finds an agency by its short and its former names", () => {
  assert.deepEqual(places("民政科"), ["shili/minzheng/index.html#top"]);
});

test("finds the figures and the words of official tables", () => {
  assert.deepEqual(places("7033"), ["shili/minzheng/2024/index.html#s3"]);
  assert.match(search("7033")[0].passage.text, /（三）不予公开.*属于国家秘密.*其他 7033/);
  assert.deepEqual(places("法人或其他组织"), ["shili/minzheng/2024/index.html#s3"]);
  assert.deepEqual(places("勾稽关系"), ["shili/minzheng/2024/index.html#s3"]);
  assert.deepEqual(places("12.50"), ["shili/minzheng/2024/index.html#s2"]);
  assert.deepEqual(places("第二十条第（八）项"), ["shili/minzheng/2024/index.html#s2"]);
});

test("finds attachments by their names", () => {
  assert.deepEqual(places("明细表"), ["shili/minzheng/2024/index.html#downloads"]);
});

test("narrows to an agency with its subordinates, a year, a section", () => {
  assert.deepEqual(places("养老", { agency: "shili" }), ["shili/minzheng/2024/index.html#s1", "shili/minzheng/2023/index.html#s1"]);
  assert.deepEqual(places("养老", { year: "2023" }), ["shili/minzheng/2023/index.html#s1"]);
  assert.deepEqual(places("无", { section: "2" }), ["shili/minzheng/2023/index.html#s2"]);
  assert.deepEqual(places("养老", { section: "2" }), []);
  assert.deepEqual(places("殡葬 无", { section: "1" }), []);
  assert.deepEqual(places("养老", { agency: "shil" }), []);
  assert.deepEqual(places("养老", { year: "abc" }), []);
});

test("pages by twenty and stays within the pages there are", () => {
  const hits = search("号事项");
  assert.equal(hits.length, 25);
  assert.deepEqual([...hits.map((hit) => hit.document.year)], [...archive.years]);
  const shape = (page) => (({ number, pages, hits: { length } }) => [number, pages, length])(results.pageOf(hits, page, 20));
  assert.deepEqual(shape(""), [1, 2, 20]);
  assert.deepEqual(shape("2"), [2, 2, 5]);
  assert.deepEqual(shape("3"), [2, 2, 5]);
  assert.deepEqual(shape("0"), [1, 2, 20]);
  assert.deepEqual(shape("-1"), [1, 2, 20]);
  assert.deepEqual(shape("1e3"), [1, 2, 20]);
  assert.deepEqual([...results.pageOf([], "7", 20).hits], []);
});

test("takes hostile queries as text", () => {
  assert.deepEqual(places("(x+)+$"), ["shilizhen/2024/index.html#s1"]);
  assert.deepEqual(places("2024*"), ["shilizhen/2024/index.html#s1"]);
  assert.deepEqual(places("<script>"), ["shili/minzheng/2024/index.html#top"]);
  assert.deepEqual(places("😀很"), ["shili/minzheng/2024/index.html#s1-1"]);
  for (const query of [".*", "\\", "[", "__proto__", "constructor", "\ud83d", "的".repeat(10000), "的 zz ".repeat(5000), "\u001f"]) {
    assert.deepEqual(places(query), [], query.slice(0, 20));
  }
});
