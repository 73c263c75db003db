import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, folding, loadLogic, readData } from "./browser.mjs";

const { text } = loadLogic();
const normalizer = text.createNormalizer(readData(catalogName()).characters);
const parse = (query) => text.parseQuery(query, normalizer);
const shown = (value, terms, length = 1000) =>
  text.excerpt(value, terms, normalizer, length).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

test("treats every character of the basic plane as the writer does", () => {
  const { kinds, folded } = folding();
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    assert.equal(normalizer.fold(character).charCodeAt(0), folded[unit], `U+${unit.toString(16)}`);
    assert.equal(normalizer.fold(character).length, 1);
    const isLone = unit >= 0xd800 && unit <= 0xdfff;
    const expected = isLone ? "a\ufffdb" : kinds[unit] === "s" ? "a b" : kinds[unit] === "i" ? "ab" : `a${character}b`;
    assert.equal(normalizer.collapse(`a${character}b`), expected, `U+${unit.toString(16)}`);
  }
});

test("folds a text character by character and keeps its length", () => {
  assert.equal(normalizer.fold("（ＡＢＣ）中文“引”，x"), '(abc)中文"引",x');
  assert.equal(normalizer.fold("不变"), "不变");
  assert.equal(normalizer.fold("😀Ａ"), "😀a");
});

test("parts terms at white space and keeps each once", () => {
  assert.deepEqual(parse("养老　服务 \t养老"), ["养老", "服务"]);
  assert.deepEqual(parse("ＡB ab"), ["ab"]);
  assert.deepEqual(parse(""), []);
  assert.deepEqual(parse(" \u200b\u3000"), []);
  assert.deepEqual(parse("的"), ["的"]);
});

test("reads what stands in quotation marks as one phrase with its white space", () => {
  assert.deepEqual(parse('"a  b" c'), ["a b", "c"]);
  assert.deepEqual(parse("“养老 服务”"), ["养老 服务"]);
  assert.deepEqual(parse('" a"'), [" a"]);
  assert.deepEqual(parse('""'), []);
  assert.deepEqual(parse('" "'), []);
});

test("takes any other quotation mark as it stands", () => {
  assert.deepEqual(parse('及"三安'), ['及"三安']);
  assert.deepEqual(parse('"三安'), ['"三安']);
  assert.deepEqual(parse('"'), ['"']);
  assert.deepEqual(parse('"a"b" c'), ['a"b', "c"]);
});

test("makes no half characters of a query", () => {
  assert.deepEqual(parse("\ud83d"), ["\ufffd"]);
  assert.deepEqual(parse("\ude00\ud83d"), ["\ufffd\ufffd"]);
});

test("marks every place of every term, as it was written", () => {
  assert.equal(shown("推进养老服务，其中养老机构", ["养老", "养老服"]), "推进[养老服]务，其中[养老]机构");
  assert.equal(shown("Ｗeb 与 WEB", ["web"]), "[Ｗeb] 与 [WEB]");
  assert.equal(shown("aaaa", ["aa"]), "[aaaa]");
  assert.equal(shown("无", ["没有"]), "无");
});

test("cuts a long passage around its first mark and between characters", () => {
  const long = `${"前".repeat(300)}目标${"后".repeat(300)}`;
  assert.equal(shown(long, ["目标"], 40), `…${"前".repeat(10)}[目标]${"后".repeat(28)}…`);
  assert.equal(shown(`目标${"后".repeat(300)}`, ["目标"], 10), `[目标]${"后".repeat(8)}…`);
  assert.equal(shown(`${"前".repeat(300)}目标`, ["目标"], 10), `…${"前".repeat(8)}[目标]`);
  for (let length = 4; length < 20; length++) {
    assert.doesNotMatch(shown(`${"😀".repeat(20)}目${"😀".repeat(20)}`, ["目"], length), /(^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff]($|[^\udc00-\udfff])/);
  }
});

test("shows the cells of a row apart", () => {
  assert.equal(shown(`甲${text.boundary}乙 1`, ["乙"]), "甲 · [乙] 1");
});
