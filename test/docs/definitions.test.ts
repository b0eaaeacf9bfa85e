import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { excerptOf } from "../scenarios/harness/excerpt.js";
import { blocks, read, root } from "./markdown.js";

// docs/definitions.md builds one integration: each YAML block with a path is laid over those before it, and each block
// that shows output is compared. `ACCEPT=1` writes the output into the page.

const PAGE = "docs/definitions.md";

/** The top-level keys of a YAML file, each with its lines. */
function sections(text: string): [key: string, text: string][] {
  return text.split(/^(?=\w)/m).map((part) => [part.slice(0, part.indexOf(":")), part]);
}

/** A file as a block leaves it: `integration.yaml` keeps the sections that the block says nothing about. */
function laidOver(before: string | undefined, path: string, text: string): string {
  if (before === undefined || !path.endsWith("integration.yaml")) return text;
  return Object.values(Object.fromEntries([...sections(before), ...sections(text)])).join("");
}

test("the blocks of the guide compile, and the output is as shown", async () => {
  const lines = read(PAGE).split("\n");
  const all = blocks(read(PAGE)).filter(({ note }) => note !== "");
  const files = new Map<string, string>();
  for (const { language, note, text } of all) if (language === "yaml") files.set(note, laidOver(files.get(note), note, text));
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
    const output = (await compile([...current].map(([path, text]) => ({ path, text })))).files.find((file) => file.path === path);
    const actual = excerptOf(language, output?.contents ?? "", name);
    if (process.env["ACCEPT"]) accepted.push(() => lines.splice(line - 1, text.split("\n").length - 1, ...actual.split("\n").slice(0, -1)));
    else expect(actual, `${PAGE}:${line}`).toBe(text);
  }
  // From the end, so that the places of blocks before it stay right.
  for (const accept of accepted.reverse()) accept();
  if (accepted.length > 0) writeFileSync(join(root, PAGE), lines.join("\n"));
});
