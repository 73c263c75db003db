import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, loadLogic, readData, useArchive } from "./browser.mjs";

const { text, documents, results } = loadLogic();
useArchive("many");
const parts = new Map();
const archive = results.readCatalog(readData(catalogName()), async (prefix, hash) => {
  const name = `${prefix}-${hash}.js`;
  parts.has(name) || parts.set(name, readData(name));
  return parts.get(name);
});
const prepared = [];
for (let page = 0; page < archive.catalog.pages; page++) {
  prepared.push(documents.prepareDocument(archive, page, await archive.index.text(page)));
}

/** What a look at every text gives. */
function scan(terms, { agency, year, section }) {
  return prepared
    .filter(({ document: { path, year: own } }) => (agency === "" || path === agency || path.startsWith(`${agency}/`)) && (year === "" || String(own) === year))
    .flatMap((one) => documents.matchDocument(one, terms, section))
    .sort(documents.compareHits)
    .map((hit) => `${hit.tier} ${hit.document.address}#${hit.place.anchor} ${hit.passage.start} ${hit.further}`);
}

let state = 7n;
function next(bound) {
  state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
  return Number((state >> 33n) % BigInt(bound));
}
const pick = (list) => list[next(list.length)];
function phrase(longest) {
  const { folded } = pick(prepared);
  const length = 1 + next(longest);
  const cut = folded.slice(next(Math.max(1, folded.length - length))).slice(0, length);
  return cut.includes(text.boundary) || cut.trim() === "" ? phrase(longest) : cut;
}

async function compare(terms, filters) {
  const answer = await results.search(archive, terms, filters);
  const { hits, missing } = await answer.read(0, answer.total);
  assert.deepEqual([...missing], []);
  const found = [...hits].map((hit) => `${hit.tier} ${hit.document.address}#${hit.place.anchor} ${hit.passage.start} ${hit.further}`);
  const expected = scan(terms, filters);
  assert.ok(answer.total - answer.open <= expected.length && expected.length <= answer.total, terms.join(" | "));
  assert.ok(answer.open === 0 || terms.length === 1, terms.join(" | "));
  // Which tier is known by how the answer is ordered.
  assert.deepEqual(found.map((one) => one.slice(2)), expected.map((one) => one.slice(2)), terms.join(" | "));
  return expected.length;
}
const all = { agency: "", year: "", section: "" };

test("finds what a look at every text finds, for any part of any text", async () => {
  let many = 0;
  for (let round = 0; round < 400; round++) {
    many += (await compare([phrase(8)], all)) > 20 ? 1 : 0;
  }
  assert.ok(many > 100);
  for (let round = 0; round < 100; round++) {
    await compare([phrase(40)], all);
  }
});

test("finds what a look at every text finds, for several terms and under filters", async () => {
  let some = 0;
  for (let round = 0; round < 300; round++) {
    const terms = [...new Set(Array.from({ length: 1 + next(3) }, () => phrase(3)))];
    const filters = {
      agency: pick(["", "", "a", "a/b3", "a/b", "zz", "c-1"]),
      year: pick(["", "", "2021", "2024", "1999"]),
      section: pick(["", "", "1", "3"]),
    };
    some += (await compare(terms, filters)) > 0 ? 1 : 0;
  }
  assert.ok(some > 50);
});

test("finds nothing where nothing is", async () => {
  for (let round = 0; round < 100; round++) {
    await compare([[...phrase(8)].reverse().join("")], all);
  }
});

test("finds nothing where a phrase goes on in another way than everywhere", async () => {
  let long = 0;
  for (let round = 0; round < 400; round++) {
    const right = phrase(16);
    if (right.length > archive.catalog.gramLength) {
      const at = archive.catalog.gramLength + next(right.length - archive.catalog.gramLength);
      await compare([`${right.slice(0, at)}${phrase(1)}${right.slice(at + 1)}`], all);
      long++;
    }
  }
  assert.ok(long > 100);
});

test("finds a long phrase where it stands whole, not where its parts stand", async () => {
  const phrase = "甲乙丙丁戊己庚辛壬癸子丑";
  assert.equal(await compare([phrase], all), 68);

  // Two of the four kinds of pages have what the phrase's grams share oftener than whole: their texts decide, at once or when they are shown.
  const { total, open, read } = await results.search(archive, [phrase], all);
  assert.deepEqual([total, open, (await read(0, 20)).hits.length <= 20, (await read(0, total)).hits.length], [102, 68, true, 68]);
  const thorough = await results.search(archive, [phrase], all, true);
  assert.deepEqual([thorough.total, thorough.open, (await thorough.read(0, 68)).hits.length], [68, 0, 68]);
});

test("asks the texts of no page but those shown where a phrase stands twice", async () => {
  const phrase = "子丑寅卯辰巳午未申酉戌亥";
  const { total, open } = await results.search(archive, [phrase], all);
  assert.deepEqual([total, open], [scan([phrase], all).length, 0]);
  assert.ok(total > 60);
});
