// Writes compiler/dist/emit/print/templates.cjs, the templates of compiler/templates/ as functions.
// Part of `compiler-parts.mjs`: compiling a template takes longer than rendering it for a whole API.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, unlessCurrent } from "./unless-current.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../compiler/templates");
const target = here("../compiler/dist/emit/print/templates.cjs");
const templates = filesOf(folder).filter((path) => path.endsWith(".hbs"));

await unlessCurrent(target, [...templates, fileURLToPath(import.meta.url)], () => {
  const require = createRequire(new URL("../compiler/package.json", import.meta.url));
  const handlebars = require("handlebars");
  // Views hold strings that are ready to print, so nothing is escaped; a name that a view lacks is an error.
  const options = { noEscape: true, strict: true, knownHelpersOnly: true };
  const members = templates.map((path) => {
    const name = relative(folder, path)
      .replaceAll("\\", "/")
      .replace(/\.hbs$/, "");
    return `  ${JSON.stringify(name)}: ${handlebars.precompile(readFileSync(path, "utf8"), options)},\n`;
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `module.exports = {\n${members.join("")}};\n`);
});
