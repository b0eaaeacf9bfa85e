// Writes runtime/dist/bundle/, what Node loads of the runtime: a client starts in a quarter of the time.
import { readFileSync } from "node:fs";
import { bundle } from "./bundle.mjs";

const { exports } = JSON.parse(readFileSync(new URL("../runtime/package.json", import.meta.url), "utf8"));
const entries = Object.values(exports).map((one) => one.default.replace("./dist/", ""));
await bundle("runtime", entries, import.meta.url, {
  // What several entries share is one file, not one for each combination of them.
  output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } },
});
