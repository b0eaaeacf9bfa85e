import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile, inPackage } from "../../compiler/dist/compile.js";
import { recompile, type Before } from "../../compiler/dist/recompile.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { acme, definitions } from "../support/definitions.js";
import { KEYS } from "../support/definition-keys.js";
import { pseudoRandom } from "../support/mutant.js";
import { knownFiles } from "../support/known-files.js";
import { textEdits, type TextEdit } from "../support/text-edits.js";
import { project as kitchenSinks } from "./hostile/project.js";

const atomicwork = definitions.filter(({ path }) => path.startsWith("definitions/atomicwork/"));
const kitchenSink = kitchenSinks.filter(({ path }) => path.startsWith("definitions/acme/"));

/** All that can happen to texts. A resource always says what it is about. */
const EDITS = Object.entries(KEYS)
  .flatMap(([kind, { text }]) => text.split(" ").flatMap((key) => (key === "" ? [] : [`${kind}.${key}`])))
  .flatMap((name) => (name === "resource.about" ? [] : [`${name} added`, `${name} removed`]).concat(`${name} changed`))
  .sort();

test("after edits of texts in a large package a small part is printed, and it is what a whole run prints", async () => {
  const random = pseudoRandom(11);
  const run = await firstRun("atomicwork", atomicwork);
  const resources = atomicwork.filter(({ path }) => path.includes("/resources/"));
  for (let round = 0; round < 6; round++) {
    for (let parts = 0; parts < 2;) {
      const { path } = resources[random(resources.length)] as SourceFile;
      const edits = textEdits(run.file(path), run.operations, random);
      if (await run.nextIfRight((edits[random(edits.length)] as TextEdit).file())) parts++;
    }
    await run.expectWhole();
  }
  expect(run.printed).toBeLessThan(12 * 20);
});

test("whatever text comes, changes or goes, a part is printed, and it is what a whole run prints", async () => {
  const random = pseudoRandom(12);
  const run = await firstRun("acme", kitchenSink);
  const resources = kitchenSink.filter(({ path }) => path.includes("/resources/"));
  const done = new Set<string>();
  for (let turn = 0; done.size < EDITS.length && turn < 1000; turn++) {
    const { path } = resources[random(resources.length)] as SourceFile;
    const edits = textEdits(run.file(path), run.operations, random);
    const news = edits.filter(({ name }) => !done.has(name));
    // Sometimes again what was done: it makes room for others.
    const some = random(5) === 0 ? edits : news;
    const edit = some[random(some.length)];
    if (!edit || !(await run.nextIfRight(edit.file()))) continue;
    done.add(edit.name);
    if (done.size % 3 === 0) await run.expectWhole();
  }
  await run.expectWhole();
  expect([...done].sort()).toEqual(EDITS);
});

test.each<[what: string, from: RegExp, to: string]>([
  ["an operation less", /methods: \[list, /, "methods: ["],
  ["another tool name", /^resource: /m, "tool: gadget\nresource: "],
  ["a text on which a rule insists", /^about: .*/m, "about: TODO"],
])("an edit of %s is for a whole run", async (_, from, to) => {
  const run = await firstRun("acme", acme);
  const files = acme.map(({ path, text }) => ({
    path,
    text: path.includes("/resources/") ? text.replace(from, to) : text,
  }));
  expect(files).not.toEqual(acme);
  expect(await run.next(files)).toBe(false);
});

test.each(["integration.yaml", "/schemas/", "/fields/"])("an edit of %s is for a whole run", async (place) => {
  const run = await firstRun("atomicwork", atomicwork);
  const file = atomicwork.find(({ path }) => path.includes(place));
  const files = atomicwork.map((one) => (one === file ? { path: one.path, text: `${one.text}\n# edited\n` } : one));
  expect(await run.next(files)).toBe(false);
});

/** What one run after the other leaves: a whole one, then parts. */
async function firstRun(name: string, first: readonly SourceFile[]) {
  let files = first;
  // As on a command line, files that nobody edited are read once. Whole runs read all: what is known must stay as it was.
  const known = knownFiles();
  const said = new WeakMap<SourceFile, unknown>();
  const value = (path: string): unknown => {
    const file = run.file(path);
    if (!said.has(file)) said.set(file, parse(file.text));
    return said.get(file);
  };
  const { integrations, outlines, files: outputs } = await compile(first);
  const contents = new Map(outputs.map((one) => [one.path, one.contents]));
  let outline = outlines.get(name) as Before["outline"];
  const run = {
    printed: 0,
    operations: integrations.flatMap(({ resources }) => resources.flatMap((one) => one.operations.map(({ id }) => id))),
    file: (path: string): SourceFile => files.find((one) => one.path === path) as SourceFile,
    /** Whether a part was enough. */
    async next(edited: readonly SourceFile[]): Promise<boolean> {
      const changed = edited.filter(({ text }, at) => text !== files[at]?.text).map(({ path }) => path);
      const part = await recompile(edited, new Set(changed), known, {
        outline,
        read: (path) => contents.get(inPackage({ path, contents: "" }, name).path) ?? "",
        value,
      });
      if (!part) return false;
      for (const file of part.files) contents.set(inPackage(file, name).path, file.contents);
      run.printed += part.files.length;
      outline = part.outline;
      files = edited;
      return true;
    },
    /** Goes on with another file when there is nothing to say about it; then a part is enough. */
    async nextIfRight(file: SourceFile): Promise<boolean> {
      const edited = files.map((one) => (one.path === file.path ? file : one));
      if (await run.next(edited)) return true;
      expect((await compile(edited, { known })).diagnostics).not.toEqual([]);
      return false;
    },
    async expectWhole(): Promise<void> {
      const whole = await compile(files);
      expect(whole.diagnostics).toEqual([]);
      for (const { path, contents: text } of whole.files) expect(contents.get(path), path).toBe(text);
      expect(contents.size).toBe(whole.files.length);
      const { valueTypes, ...others } = whole.outlines.get(name) as Before["outline"];
      expect(outline).toEqual({ ...others, valueTypes: expect.any(Map) as object });
      // Types of values that are gone stay until the next whole run.
      expect([...outline.valueTypes]).toEqual(expect.arrayContaining([...valueTypes]));
    },
  };
  return run;
}
