import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile, inPackage } from "../../compiler/dist/compile.js";
import { recompile, type Before } from "../../compiler/dist/recompile.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";
import { acme, definitions } from "../support/definitions.js";
import { pseudoRandom, type Random } from "../support/mutant.js";

const atomicwork = definitions.filter(({ path }) => path.startsWith("definitions/atomicwork/"));
const nothingKnown = { get: () => undefined, add: () => undefined };

test("after edits of texts a part of the package is printed, and it is what a whole run prints", async () => {
  const random = pseudoRandom(11);
  const run = await firstRun("atomicwork", atomicwork);
  for (let round = 0; round < 6; round++) {
    const files = withEdits(run.files, 1 + random(3), random);
    expect(await run.next(files)).toBe(true);
    await run.expectWhole();
  }
  expect(run.printed).toBeLessThan(6 * 40);
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
  const { outlines, files: outputs } = await compile(first);
  const contents = new Map(outputs.map((one) => [one.path, one.contents]));
  let outline = outlines.get(name) as Before["outline"];
  const run = {
    printed: 0,
    get files() {
      return files;
    },
    /** Whether a part was enough. */
    async next(edited: readonly SourceFile[]): Promise<boolean> {
      const changed = edited.filter(({ text }, at) => text !== files[at]?.text).map(({ path }) => path);
      const part = await recompile(edited, new Set(changed), nothingKnown, {
        outline,
        read: (path) => contents.get(inPackage({ path, contents: "" }, name).path) ?? "",
        value: (path) => parse(files.find((one) => one.path === path)?.text ?? "") as unknown,
      });
      if (!part) return false;
      for (const file of part.files) contents.set(inPackage(file, name).path, file.contents);
      run.printed += part.files.length;
      outline = part.outline;
      files = edited;
      return true;
    },
    async expectWhole(): Promise<void> {
      const whole = await compile(files);
      expect(whole.diagnostics).toEqual([]);
      for (const { path, contents: text } of whole.files) expect(contents.get(path), path).toBe(text);
      expect(contents.size).toBe(whole.files.length);
      expect(outline).toEqual(whole.outlines.get(name));
    },
  };
  return run;
}

/** Files of resources with a word more in some of their texts. */
function withEdits(files: readonly SourceFile[], edits: number, random: Random): SourceFile[] {
  const edited = [...files];
  for (let edit = 0; edit < edits; edit++) {
    const at = random(files.length);
    const { path, text } = edited[at] as SourceFile;
    const texts = [...text.matchAll(/(?<=^ *(?:about|use|avoid|limits|description): [A-Z][a-z]+ )(?=[a-z])/gm)];
    const place = texts[random(texts.length)]?.index;
    if (!path.includes("/resources/") || place === undefined) continue;
    edited[at] = { path, text: `${text.slice(0, place)}word${random(100)} ${text.slice(place)}` };
  }
  return edited;
}
