import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { excerptOf } from "../scenarios/harness/excerpt.js";
import { blocks, isAccepting, read, root } from "./markdown.js";

// These pages build one integration each: a YAML block with a path is laid over those before it, and a block that shows
// output is compared. `ACCEPT=1` writes the output into the page.

const PAGES = ["docs/accounts.md", "docs/definitions.md", "docs/portable-schemas.md"];

/** What a page that is about something else leaves out. */
const INTEGRATION = `integration: acme
name: Acme
about: The shop where Acme sells widgets.
client: Acme
tool_prefix: acme
api_version: "1"
server: { url: https://api.acme.example }
auth: { none: true }
conventions: {}
`;

/** The top-level keys of a YAML file, each with its lines. */
function sections(text: string): [key: string, text: string][] {
  return text.split(/^(?=\w)/m).map((part) => [part.slice(0, part.indexOf(":")), part]);
}

/** A file as a block leaves it: `integration.yaml` keeps the sections that the block says nothing about. */
function laidOver(before: string | undefined, path: string, text: string): string {
  if (before === undefined || !path.endsWith("integration.yaml")) return text;
  return Object.values(Object.fromEntries([...sections(before), ...sections(text)])).join("");
}

test.each(PAGES)("the blocks of %s compile, and the output is as shown", async (page) => {
  const lines = read(page).split("\n");
  const all = blocks(read(page)).filter(({ note }) => /^(definitions|generated)\//.test(note));
  const files = new Map([["definitions/acme/integration.yaml", INTEGRATION]]);
  for (const { language, note, text } of all)
    if (language === "yaml") files.set(note, laidOver(files.get(note), note, text));
  const whole = await compile([...files].map(([path, text]) => ({ path, text })));
  expect(printDiagnostics(whole.diagnostics)).toBe("");

  const accepted: (() => void)[] = [];
  const current = new Map(files);
  for (const { language, note, text, line } of all) {
    if (language === "yaml") {
      // What comes later in the page stays, so that links lead somewhere; a file that is shown twice is as it is here.
      if (!note.endsWith("integration.yaml")) current.set(note, text);
      continue;
    }
    const [path = "", name] = note.split(" ");
    const output = (await compile([...current].map(([path, text]) => ({ path, text })))).files.find(
      (file) => file.path === path,
    );
    const actual = excerptOf(language, output?.contents ?? "", name);
    if (isAccepting)
      accepted.push(() => lines.splice(line - 1, text.split("\n").length - 1, ...actual.split("\n").slice(0, -1)));
    else expect(actual, `${page}:${line}`).toBe(text);
  }
  // From the end, so that the places of blocks before it stay right.
  for (const accept of accepted.reverse()) accept();
  if (accepted.length > 0) writeFileSync(join(root, page), lines.join("\n"));
});
