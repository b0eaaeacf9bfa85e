import { beforeAll, describe, expect, test } from "vitest";
import type { OutputFile } from "../../compiler/src/emit/output-file.js";
import { codeShape } from "./hostile/code-shape.js";
import { markdownShape } from "./hostile/markdown-shape.js";
import { payloads } from "./hostile/payloads.js";
import { accepts, groupsOf, plant, type Group } from "./hostile/plant.js";
import { project } from "./hostile/project.js";

const groups = groupsOf(project);
const free: Group[] = [];

/** Texts that all of a definition's free texts are replaced by, told apart by a number. */
const numbered = (text: string) => (group: Group) => `${text} ${free.indexOf(group)}.`;
const BENIGN = "Benign text";

/** Texts with characters that a reader would not see: no position takes them. */
const INVISIBLE = new Set(["line separators", "bidirectional override", "invisible", "null", "surrogates and emoji"]);

beforeAll(() => {
  // A position that refuses plain words has a pattern, or must name something: hostile texts get there even less.
  free.push(...groups.filter((group) => accepts(project, group, `${BENIGN} here`)));
});

test("the project has many texts, and many are free", () => {
  expect(groups.length).toBeGreaterThan(250);
  expect(free.length).toBeGreaterThan(130);
});

describe.each(Object.entries(payloads))("%s", (name, payload) => {
  let benign: readonly OutputFile[] = [];
  let hostile: readonly OutputFile[] = [];
  let accepted: readonly Group[] = [];

  beforeAll(async () => {
    ({ accepted, files: hostile } = await plant(project, free, numbered(payload)));
    const planted = await plant(project, accepted, numbered(BENIGN));
    expect(planted.accepted.length).toBe(accepted.length);
    benign = planted.files;
  });

  /** A text as it must be, from the same text with harmless words in it. */
  const expected = (text: string) =>
    text.replace(new RegExp(`${BENIGN} (\\d+)\\.`, "g"), (_, number: string) => `${payload} ${number}.`);
  const pairs = (isMeant: (path: string) => boolean) =>
    hostile.flatMap((file, index) =>
      isMeant(file.path) ? [{ path: file.path, hostile: file.contents, benign: benign[index]?.contents ?? "" }] : [],
    );

  test("changes no file's name, and is refused or taken", () => {
    expect(hostile.map(({ path }) => path)).toEqual(benign.map(({ path }) => path));
    if (INVISIBLE.has(name)) expect(accepted).toEqual([]);
    else expect(accepted.length).toBeGreaterThanOrEqual(name === "long" ? 10 : 30);
  });

  test("changes texts in code and nothing else", () => {
    for (const file of pairs((path) => path.endsWith(".ts"))) {
      const [before, after] = [codeShape(file.path, file.benign), codeShape(file.path, file.hostile)];
      expect(after.tree, file.path).toBe(before.tree);
      expect(after.texts, file.path).toEqual(before.texts.map(expected));
      expect(after.comments, file.path).toBe(before.comments);
      expect(after.tags, file.path).toEqual(before.tags);
    }
  });

  test("is data in JSON", () => {
    for (const file of pairs((path) => path.endsWith(".json"))) {
      expect(stringsOf(JSON.parse(file.hostile)), file.path).toEqual(stringsOf(JSON.parse(file.benign)).map(expected));
    }
  });

  test("stays in its place in Markdown", () => {
    for (const file of pairs((path) => path.endsWith(".md")))
      expect(markdownShape(file.hostile), file.path).toEqual(markdownShape(file.benign));
  });

  test("hides nothing", () => {
    const wrong = hostile.filter(({ contents }) =>
      /[\u0000-\u0008\u200b-\u200f\u2028-\u202e\u2066-\u2069]/.test(contents),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** The texts of a JSON value with the names of its members; hashes and counts follow from them. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...stringsOf(member),
  ]);
}
