// Holds the SARIF log on standard input against the official schema that @microsoft/jest-sarif (MIT) ships; prints each violation.
"use strict";
const Ajv = require("ajv");
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

const ajv = new Ajv({ schemaId: "auto", meta: false, allErrors: true, unknownFormats: [] });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const validate = ajv.compile(schema);
const log = JSON.parse(require("fs").readFileSync(0, "utf8"));
if (!validate(log)) {
  for (const error of validate.errors) {
    console.log(`${error.dataPath || "/"}: ${error.message}`);
  }
  process.exitCode = 1;
}
