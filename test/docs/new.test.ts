import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXIT } from "../../compiler/src/command/command.js";
import { newIntegration } from "../../compiler/src/command/new.js";
import { readDefinitions } from "../../compiler/src/command/workspace.js";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { parse } from "../replay/load.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "toolwright-new-"));
  // What tells the repository of the compiler from a project that has it installed.
  mkdirSync(join(root, "compiler/schema"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(...positionals: string[]): Promise<{ code: number; printed: string }> {
  let printed = "";
  const print = (text: string) => void (printed += text);
  const code = await newIntegration.run({ root, positionals, values: {}, out: print, err: print });
  return { code, printed };
}

test("the starter files compile without a warning, whatever the name", async () => {
  for (const name of ["acme", "acme-field-service", "a1", `${"a".repeat(36)}-b2c`]) {
    expect((await run(name)).code, name).toBe(EXIT.ok);
    const { diagnostics, integrations } = await compile(readDefinitions(root));
    expect(printDiagnostics(diagnostics)).toBe("");
    expect(integrations.map((one) => one.name)).toContain(name);
  }
});

test("the starter fixture is a sound fixture", async () => {
  await run("acme");
  const load = (path: string, kind: "fixture" | "account") => parse(path, readFileSync(join(root, path), "utf8"), kind);
  expect(load("test/fixtures/acme/general/widgets.list.yaml", "fixture")).toHaveProperty("value.fixture", 1);
  expect(load("test/fixtures/acme/account.yaml", "account")).toHaveProperty("value.account", 1);
});

test("the starter files speak of the integration that was named, and of texts in braces", async () => {
  await run("acme");
  const texts = readDefinitions(root).map(({ text }) => text);
  for (const text of texts) expect(text).toContain("Quote texts with a comma or `: ` inside braces");
  expect(texts.join("\n")).toContain('about: "Replace this text: what Acme is, in one sentence."');
  expect(texts.join("\n")).toContain("A thing that Acme sells, with its price.");
});

test("nothing is overwritten", async () => {
  await run("acme");
  expect(await run("acme")).toEqual({
    code: EXIT.input,
    printed: "There is definitions/acme already; nothing was written.\n",
  });
});

test.each([
  ["Acme Shop", 'Try "acme-shop".'],
  ["../acme", 'Try "acme".'],
  ["acme_shop", 'Try "acme-shop".'],
  ["9lives", 'Try "lives".'],
  ["", "a letter first.\n"],
  ["runtime", '"runtime" is taken.'],
  ["client", '"client" is taken.'],
  ["a".repeat(41), "is too long"],
])("%j is no name", async (name, message) => {
  const { code, printed } = await run(name);
  expect(code).toBe(EXIT.usage);
  expect(printed).toContain(message);
  expect(printed).toContain("usage: toolwright new <integration>\n");
  expect(readdirSync(root)).toEqual(["compiler"]);
});

test("one name is wanted", async () => {
  expect((await run()).code).toBe(EXIT.usage);
  expect((await run("acme", "globex")).printed).toContain("Give the integration one name.");
});
