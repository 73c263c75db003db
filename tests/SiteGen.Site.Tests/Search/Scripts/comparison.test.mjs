import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogName, loadLogic, readData } from "./browser.mjs";

const { text, comparison } = loadLogic();
const normalizer = text.createNormalizer(readData(catalogName()).characters);
const parse = (query) => comparison.parse(normalizer.fold(normalizer.collapse(query)));
const told = (query) => {
  const read = parse(query);
  return read && [read.head.join("+"), read.operator, read.value ? Number(read.value.digits) / 10 ** read.value.scale : null, read.years.flat().join("-"), read.tail.join("+")];
};

test("reads what is compared, how, with what and when", () => {
  assert.deepEqual(told("新收 > 100 2024"), ["新收", ">", 100, "2024-2024", ""]);
  assert.deepEqual(told("新收>100"), ["新收", ">", 100, "", ""]);
  assert.deepEqual(told("2023年 予以公开 ≥ 5件"), ["予以公开", ">=", 5, "2023-2023", ""]);
  assert.deepEqual(told("民政 新收 不少于 10件 2021-2023 养老"), ["民政+新收", ">=", 10, "2021-2023", "养老"]);
  assert.deepEqual(told("新收 < 3 2020、2022年"), ["新收", "<", 3, "2020-2020-2022-2022", ""]);
  assert.deepEqual(told("2024年新收大于1"), ["新收", ">", 1, "2024-2024", ""]);
  assert.deepEqual(told("新收 = 空"), ["新收", "blank", null, "", ""]);
  assert.deepEqual(told("新收100件以上"), ["新收", ">=", 100, "", ""]);
});

test("knows every sign and word", () => {
  const signs = {
    ">": "> ＞ 大于 超过 多于 高于", ">=": ">= ≥ ≧ ＞＝ 大于等于 大于或等于 不小于 不少于 不低于 至少", "<": "< ＜ 小于 少于 低于 不足 不到",
    "<=": "<= ≤ ≦ 不大于 不多于 不超过 不高于 至多 小于等于", "=": "= ＝ == 等于", "!=": "!= ≠ <> 不等于",
  };
  for (const [operator, words] of Object.entries(signs)) {
    for (const word of words.split(" ")) {
      assert.equal(parse(`新收 ${word} 7`)?.operator, operator, word);
      assert.equal(parse(`新收${word}7`)?.operator, operator, word);
    }
  }
});

test("reads numbers however they are written, exactly", () => {
  for (const [written, digits, scale] of [
    ["100", 100n, 0], ["１００", 100n, 0], ["1,200", 1200n, 0], ["１，２００", 1200n, 0], ["1.5万", 15000n, 0], ["2 万", 20000n, 0], ["0.25", 25n, 2], ["3亿", 300000000n, 0],
    ["12345678901234567890", 12345678901234567890n, 0], ["1.00001万", 100001n, 1],
  ]) {
    const { value } = parse(`新收 > ${written}`);
    assert.deepEqual([value.digits, value.scale], [digits, scale], written);
  }
});

test("takes nothing else for a comparison", () => {
  for (const query of ["新收", "新收 100", "> 5", "a > b", "增长超过10%", "新收 > ", "公开\"指南\"", "2024年", "=".repeat(5000), "1".repeat(5000), "的 > ".repeat(60), "(x+)+$ 2024*", "<script>"]) {
    assert.equal(parse(query), undefined, query.slice(0, 30));
  }
});

test("tells a typed condition from a piece of a sentence by white space", () => {
  assert.equal(parse("新收超过100件").spaced, false);
  assert.equal(parse("新收 超过100件").spaced, true);
  assert.equal(parse("新收>100 2024").spaced, true);
});
