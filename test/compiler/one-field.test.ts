import { diffLines } from "diff";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/dist/compile.js";
import { plan, type Change } from "../../compiler/src/output/plan.js";
import type { OutputFile } from "../../compiler/src/emit/output-file.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { acme, compiledDefinitions, definitions, known } from "../support/definitions.js";

describe("a field is added to a schema", () => {
  test("that is read and sent: its types, the tools that send it, their texts, and nothing else", async () => {
    const changes = await changesAfter(
      acme,
      "acme",
      "definitions/acme/schemas/widget.yaml",
      "    weight:",
      "    colour: { type: string, description: Colour of its box. }\n",
    );
    expect(Object.keys(changes)).toEqual([
      "generated/acme/TOOLS.md",
      "generated/acme/contract.json",
      "generated/acme/manifest.json",
      "generated/acme/src/schemas/widget.ts",
      "generated/acme/tools.json",
      "generated/acme/tools.lock.json",
      "generated/acme/tools/stock.md",
    ]);
    const member = "  /** Colour of its box. */\n  colour?: string;\n";
    const emptied = member.replace("string", "string | Empty");
    const types = changes["generated/acme/src/schemas/widget.ts"];
    expect(types?.after.replace(member, "").replace(emptied, "")).toBe(types?.before);
    expect(changedTools(changes["generated/acme/tools.json"])).toEqual([
      "create_a_acme_widget",
      "replace_a_acme_widget_by_id",
      "update_a_acme_widget_by_id",
    ]);
    const row = "| `colour` | string |  | Colour of its box. |";
    const page = changes["generated/acme/tools/stock.md"];
    expect(page?.added.filter((line) => !line.includes(" tokens · "))).toEqual([row, row, row]);
    expect(page?.removed.filter((line) => !line.includes(" tokens · "))).toEqual([]);
    expect(changes["generated/acme/tools.lock.json"]?.added.length).toBe(3);
    expect(changes["generated/acme/TOOLS.md"]?.added.length).toBe(3);
  });

  test("that is only read: its type and its contract", async () => {
    const changes = await changesAfter(
      acme,
      "acme",
      "definitions/acme/schemas/widget.yaml",
      "    weight:",
      "    shelf: { type: string, readOnly: true, description: Where it is. }\n",
    );
    expect(Object.keys(changes)).toEqual([
      "generated/acme/contract.json",
      "generated/acme/manifest.json",
      "generated/acme/src/schemas/widget.ts",
    ]);
    expect(changes["generated/acme/contract.json"]?.added.length).toBe(1);
    const types = changes["generated/acme/src/schemas/widget.ts"];
    expect(types?.after.replace("  /** Where it is. */\n  shelf?: string;\n", "")).toBe(types?.before);
  });

  test("of a real API: one file of types, its contract, one document, and one line for each tool", async () => {
    const { files } = await compiledDefinitions();
    const field = "    colour: { type: string, description: Colour of the label on the box. }\n";
    const changes = await changesAfter(
      definitions,
      "connectwise-psa",
      "definitions/connectwise-psa/schemas/time/work-role.yaml",
      /\nWorkRole:\n[\s\S]*?\n  properties:\n()/,
      field,
      files,
    );
    const folder = "generated/connectwise-psa";
    expect(Object.keys(changes)).toEqual(
      [
        "TOOLS.md",
        "contract.json",
        "manifest.json",
        "src/schemas/time/work-role.ts",
        "tools.json",
        "tools.lock.json",
        "tools/time.md",
      ].map((name) => `${folder}/${name}`),
    );
    const tools = changedTools(changes[`${folder}/tools.json`]);
    expect(tools).toContain("create_a_connect_wise_psa_work_role");
    expect(changes[`${folder}/tools.lock.json`]?.added.length).toBe(tools.length);
    expect(changes[`${folder}/manifest.json`]?.added.length).toBe(6);
  });
});

test("an operation that follows a convention is one word, and under 40 lines beside the catalogue", async () => {
  const { files } = await compiledDefinitions();
  const path = "definitions/connectwise-psa/resources/company/address-formats.yaml";
  const changes = await changesAfter(definitions, "connectwise-psa", path, /methods: \[list,()/, " usages,", files);
  const { ["generated/connectwise-psa/tools.json"]: catalogue, ...others } = changes;
  expect(catalogue?.added.map((line) => /"name":"(\w+)"/.exec(line.replaceAll(": ", ":"))?.[1])).toEqual([
    "connect_wise_psa_address_formats_usages",
  ]);
  const lines = Object.values(others).flatMap(({ added, removed }) => [...added, ...removed]);
  expect(lines.length).toBeLessThan(40);
});

interface Lines {
  readonly before: string;
  readonly after: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What changes on disk when a line is put into a definition, by file: the lines that come and go. */
async function changesAfter(
  files: readonly SourceFile[],
  integration: string,
  path: string,
  before: string | RegExp,
  line: string,
  compiled?: readonly OutputFile[],
): Promise<Readonly<Record<string, Lines>>> {
  const own = files.filter((file) => file.path.startsWith(`definitions/${integration}/`));
  const changed = own.map((file) => (file.path === path ? { path, text: inserted(file.text, before, line) } : file));
  const old = compiled ?? (await compile(own)).files;
  const folder = `generated/${integration}`;
  const disk = new Map(old.filter((file) => file.path.startsWith(folder)).map((file) => [file.path, file.contents]));
  for (const { path: to, after } of planOf(
    folder,
    [...disk].map(([at, contents]) => ({ path: at, contents })),
    new Map(),
  ))
    disk.set(to, after ?? "");
  const changes = planOf(folder, (await compile(changed, { known })).files, disk);
  return Object.fromEntries(
    changes.map((change): [string, Lines] => [change.path, linesOf(change)]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function planOf(folder: string, files: readonly OutputFile[], disk: ReadonlyMap<string, string>): readonly Change[] {
  const { changes, edited } = plan(new Map([[folder, files]]), (path) => disk.get(path));
  expect(edited).toEqual([]);
  return changes;
}

function inserted(text: string, before: string | RegExp, line: string): string {
  const match =
    typeof before === "string"
      ? text.indexOf(before)
      : (before.exec(text)?.index ?? -1) + (before.exec(text)?.[0].length ?? 0);
  expect(match).toBeGreaterThan(-1);
  return text.slice(0, match) + line + text.slice(match);
}

function linesOf({ before = "", after = "" }: Change): Lines {
  const parts = diffLines(before, after);
  const lines = (isMeant: (part: (typeof parts)[number]) => boolean) =>
    parts.filter(isMeant).flatMap(({ value }) => value.replace(/\n$/, "").split("\n"));
  return { before, after, added: lines(({ added }) => added), removed: lines(({ removed }) => removed) };
}

/** The tools whose lines changed; each comes and goes once. */
function changedTools(lines: Lines | undefined): string[] {
  const names = (some: readonly string[] = []) =>
    some.map((line) => (JSON.parse(line.replace(/,$/, "")) as { name: string }).name);
  expect(names(lines?.removed)).toEqual(names(lines?.added));
  return names(lines?.added);
}
