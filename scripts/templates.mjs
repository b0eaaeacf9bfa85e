// Writes compiler/dist/emit/print/templates.cjs, the templates of compiler/templates/ as functions.
// Part of `compiler-parts.mjs`: compiling a template takes longer than rendering it for a whole API.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const folder = new URL("../compiler/templates/", import.meta.url);
const target = new URL("../compiler/dist/emit/print/templates.cjs", import.meta.url);
const names = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".hbs"))
  .sort();

const sources = [...names.map((name) => new URL(name, folder)), folder, new URL(import.meta.url)];
const isCurrent = existsSync(target) && sources.every((source) => statSync(source).mtimeMs <= statSync(target).mtimeMs);
if (!isCurrent) write();

function write() {
  const require = createRequire(new URL("../compiler/package.json", import.meta.url));
  const handlebars = require("handlebars");
  // Views hold strings that are ready to print, so nothing is escaped; a name that a view lacks is an error.
  const options = { noEscape: true, strict: true, knownHelpersOnly: true };
  const templates = names.map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return `  ${JSON.stringify(name.replace(/\.hbs$/, ""))}: ${handlebars.precompile(text, options)},\n`;
  });
  mkdirSync(new URL(".", target), { recursive: true });
  writeFileSync(target, `module.exports = {\n${templates.join("")}};\n`);
}
