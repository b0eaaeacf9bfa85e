import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainYaml } from "../../compiler/src/definition/plain-yaml.js";
import { parseWithPlaces } from "../../compiler/src/definition/yaml.js";
import { root } from "../support/imports.js";
import { mutant, pseudoRandom } from "../support/mutant.js";
import { NASTY } from "../support/nasty-yaml.js";

const yamlFiles = [...filesBelow("definitions", /\.yaml$/), ...filesBelow("test", /\.yaml$/)];
const texts = [
  ...yamlFiles,
  ...[...filesBelow("docs", /\.md$/), ...filesBelow("test", /\.md$/)].flatMap((page) =>
    [...page.matchAll(/```yaml[^\n]*\n(.*?)```/gs)].map(([, block = ""]) => block),
  ),
  ...filesBelow("test", /\.ts$/).flatMap((source) => [...source.matchAll(/`([^`$]*)`/g)].map(([, text = ""]) => text)),
];

test("reads nearly every definition", () => {
  const definitions = filesBelow("definitions", /\.yaml$/);
  const plain = definitions.filter((text) => plainYaml(text));
  expect(definitions.length).toBeGreaterThan(500);
  expect(plain.length / definitions.length).toBeGreaterThan(0.99);
});

test("reads every text of the repository as the reader with places does", () => {
  expect(texts.length).toBeGreaterThan(1500);
  expect(texts.filter(isReadDifferently)).toEqual([]);
});

test("reads what is easily read in another way as the reader with places does", () => {
  expect(NASTY.filter(isReadDifferently)).toEqual([]);
  expect(NASTY.filter((text) => plainYaml(text)).length).toBeGreaterThan(15);
});

test("accepts no text that the reader with places refuses or reads differently", () => {
  const random = pseudoRandom(20_261_123);
  const small = yamlFiles.filter(({ length }) => length < 2_000);
  const mutants = Array.from({ length: 12_000 }, () => mutant(random, small));
  expect(mutants.filter((text) => plainYaml(text)).length).toBeGreaterThan(3_000);
  expect(mutants.filter(isReadDifferently)).toEqual([]);
});

test.each([
  ["an anchor", "a: &x 1\n"],
  ["an alias", "a: 1\nb: *a\n"],
  ["a tag", "a: !!str 1\n"],
  ["a merge key", "<<: { a: 1 }\n"],
  ["a directive", "%YAML 1.2\n---\na: 1\n"],
  ["two documents", "a: 1\n---\nb: 2\n"],
  ["a tab", "a:\t1\n"],
  ["a name of every object", "constructor: 1\n"],
  ["a name twice", "a: 1\na: 2\n"],
  ["a number beyond all numbers", "a: 1e400\n"],
  ["no number", "a: .nan\n"],
  ["an empty name", '"": 1\n'],
  ["a name that is a list", "? [a]\n: 1\n"],
  ["too many levels", `${"[".repeat(40)}1${"]".repeat(40)}\n`],
  ["a name that stands for another", "True: 1\n"],
  ["a text on two lines", "a: b\n  c\n"],
  ["a quoted text on two lines", 'a: "b\n  c"\n'],
  ["an escape that JSON has not", 'a: "\\x41"\n'],
  ["a pair in a list", "a: [b: c]\n"],
  ["a comment in a list", "a: [b, # c\n  d]\n"],
  ["a list that is not indented", "a: [b,\nc]\n"],
  ["a bracket that is not indented", "a: {\n  b: c\n}\n"],
  ["a comma at the end", "a: [b, ]\n"],
  ["a key that is indented further", "a: 1\n  b: 2\n"],
  ["a key that is indented less", "  a: 1\n b: 2\n"],
  ["an item among keys", "a: 1\n- b\n"],
  ["a folded block with a line that is indented further", "a: >-\n  b\n    c\n"],
  ["a block that begins with an empty line", "a: |\n\n  b\n"],
  ["a number with a zero in front", "a: 010\n"],
  ["a number in another base", "a: 0x1F\n"],
  ["a control character", "a: b\u0001c\n"],
  ["half of a pair", "a: \ud800\n"],
  ["nothing", ""],
  ["one text alone", "\n  |-\n# a\n"],
  ["a byte order mark", "\n\ufeff: 1\n"],
  ["a block that says its indentation", "a: |1\n   "],
  ["a folded block that says its indentation", "a: >+1\n  \n"],
])("leaves %s to the reader with places", (_, text) => expect(plainYaml(text)).toBeUndefined());

test("reads what definitions are written in", () => {
  const text = [
    "# a comment",
    "a: text, with 'quotes' and no#comment # and one",
    "b: { c: [1, -2.5, true, null, ~, \"d\\n\"], 'e''f': {}, g: [] }",
    "h:",
    "- i: 1",
    "  j: >-",
    "    one",
    "    two",
    "",
    "    three",
    "",
    "- - k",
    "  -",
    "l:",
    "  m: |",
    "    n",
    "      o",
    "  p:",
    "    [q,",
    "     r]",
    "s:",
  ];
  expect(plainYaml(`${text.join("\n")}\n`)?.value).toEqual({
    a: "text, with 'quotes' and no#comment",
    b: { c: [1, -2.5, true, null, null, "d\n"], "e'f": {}, g: [] },
    h: [{ i: 1, j: "one two\nthree" }, ["k", null]],
    l: { m: "n\n  o\n", p: ["q", "r"] },
    s: null,
  });
  expect(isReadDifferently(`${text.join("\n")}\n`)).toBe(false);
});

test("takes time in proportion to the text", () => {
  const texts = [
    " ".repeat(300_000),
    "#\n".repeat(100_000),
    `a: ${"[".repeat(100_000)}`,
    `a: "${"\\n".repeat(100_000)}`,
    "- ".repeat(100_000),
  ];
  expect(texts.map((text) => plainYaml(text))).toEqual(texts.map(() => undefined));
});

test("reads as many levels as the other, and no more", () => {
  const nested = (levels: number) => `a: ${"[".repeat(levels)}1${"]".repeat(levels)}\n`;
  const blocks = (levels: number) => `${"- ".repeat(levels)}1\n`;
  const levels = [29, 30, 31, 32, 33, 34].flatMap((one) => [nested(one), blocks(one)]);
  expect(levels.filter(isReadDifferently)).toEqual([]);
  expect(levels.filter((text) => plainYaml(text)).length).toBeGreaterThan(4);
});

test.each(["\u0085", "\u2028", "\u2029"])("%j ends no line", (end) => {
  const text = `a: b${end}c\ne: |\n  f${end}g\nh: "i ${end} j" # k${end}l: m\n`;
  expect(plainYaml(text)?.value).toEqual({ a: `b${end}c`, e: `f${end}g\n`, h: `i ${end} j` });
  expect(isReadDifferently(text)).toBe(false);
});

/** Whether the quick reader accepts a text and makes something else of it, or puts its members in another order. */
function isReadDifferently(text: string): boolean {
  const plain = plainYaml(text);
  if (!plain) return false;
  const { yaml } = parseWithPlaces({ path: "test.yaml", text });
  return yaml === undefined || exact(yaml.value) !== exact(plain.value);
}

function exact(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? "-0" : inner));
}

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
