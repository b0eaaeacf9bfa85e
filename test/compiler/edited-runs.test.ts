import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptOutline } from "../../compiler/dist/command/kept-outline.js";
import { startRun } from "../../compiler/dist/command/last-run.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import { run } from "../support/command-line.js";
import { root } from "../support/imports.js";
import { pseudoRandom, type Random } from "../support/mutant.js";
import { scratch, type Scratch } from "../support/scratch.js";

// What one run leaves in the cache must never make the next one say or write anything but what it would without.

const sink = readDefinitions(join(root, "test/fixtures/kitchen-sink")).map(({ path, text }) => ({ path, text }));
const CACHE = "node_modules/.cache/toolwright";
const PEOPLE = "definitions/acme/resources/office/people.yaml";
const VERSIONS = "definitions/acme-files/resources/versions.yaml";
const withTool = (text: string): string => text.replace("resource: people", "resource: people\ntool: worker");
const withWord = (text: string): string => text.replace(/^about: /m, "about: Now ");

test("a structure that only a check has seen is generated", async () => {
  using pair = await generated();
  pair.edit(PEOPLE, withTool);
  expect((await pair.run("generate", "--check")).status).toBe(1);
  expect((await pair.run("generate")).stdout).not.toContain("Nothing changed");
});

test("a structure that came with a mistake is generated when the mistake is corrected", async () => {
  using pair = await generated();
  const before = pair.project.read(PEOPLE);
  pair.edit(PEOPLE, (text) => withTool(text).replace(/^about: .*/m, "about: See {@nothing.list}."));
  expect((await pair.run("generate")).status).toBe(1);
  pair.edit(PEOPLE, () => withTool(before));
  expect((await pair.run("generate")).stdout).not.toContain("Nothing changed");
});

test("an edit of one integration's texts leaves all ready for the next", async () => {
  using pair = await generated();
  pair.edit(VERSIONS, withWord);
  await pair.run("generate");
  const next = startRun(pair.project.path, readDefinitions(pair.project.path), ["undefined"]);
  for (const name of readdirSync(join(pair.project.path, "generated")))
    expect(keptOutline(next, name), name).toBeDefined();
});

test("after any edits a run says and leaves what a run without a cache does", async () => {
  using pair = await generated();
  const random = pseudoRandom(3);
  const outcomes = { changed: 0, refused: 0 };
  for (let round = 0; round < 60; round++) {
    const before = new Map<string, string>();
    for (let edits = 1 + random(2); edits > 0; edits--) {
      const { path } = sink[random(sink.length)] ?? { path: PEOPLE };
      before.set(path, before.get(path) ?? pair.project.read(path));
      pair.edit(path, (text) => edited(random, text));
    }
    if (random(3) === 0) await pair.run("generate", "--check");
    const { status, stdout, stderr } = await pair.run("generate");
    if (status === 0 && !stdout.includes("Nothing changed")) outcomes.changed++;
    if (status === 0) continue;
    outcomes.refused++;
    // Only what is wrong is corrected; the other edits of the round stay.
    const faulty = [...before].filter(([path]) => stderr.includes(path));
    for (const [path, text] of faulty) pair.edit(path, () => text);
    if ((await pair.run("generate")).status === 0) continue;
    for (const [path, text] of before) pair.edit(path, () => text);
  }
  expect(outcomes.changed).toBeGreaterThan(10);
  expect(outcomes.refused).toBeGreaterThan(5);
});

/** Two projects with the same definitions, of which one forgets after each run. */
interface Pair extends Disposable {
  readonly project: Scratch;
  edit(path: string, change: (text: string) => string): void;
  /** What both said, after looking that they said and left the same. */
  run(...args: readonly string[]): ReturnType<typeof run>;
}

async function generated(): Promise<Pair> {
  const [project, other] = [scratch(), scratch()];
  const both = [project, other];
  for (const one of both) one.write([...sink, { path: "node_modules/.keep", text: "" }]);
  const pair: Pair = {
    project,
    edit(path, change) {
      const text = change(project.read(path));
      for (const one of both) one.write([{ path, text }]);
    },
    async run(...args) {
      const said = await run(project.path, args);
      rmSync(join(other.path, CACHE), { recursive: true, force: true });
      expect(said).toEqual(await run(other.path, args));
      expect(project.snapshot()).toEqual(other.snapshot());
      return said;
    },
    [Symbol.dispose]: () => both.forEach((one) => one[Symbol.dispose]()),
  };
  expect((await pair.run("generate")).status).toBe(0);
  return pair;
}

/** A text with a word taken out, put in or repeated, or with a line taken out. */
function edited(random: Random, text: string): string {
  const words = [...text.matchAll(/(?<=[a-z] )[a-z]+(?=[ .])/g)];
  const word = words[random(words.length)];
  if (!word || random(6) === 0) {
    const lines = text.split("\n");
    lines.splice(random(lines.length), 1);
    return lines.join("\n");
  }
  const put = ["", `${word[0]} ${word[0]}`, "another", `${word[0]} # `][random(4)] ?? "";
  return text.slice(0, word.index) + put + text.slice(word.index + word[0].length);
}
