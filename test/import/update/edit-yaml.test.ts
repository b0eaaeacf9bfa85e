import { expect, test } from "vitest";
import { addItem, removeItem, removeKey, setValue } from "../../../compiler/dist/import/update/edit-yaml.js";

const TEXT = `# A comment.
name: 'quoted'   # why
map:
  a: 1
  b: { c: 2, d: [x, y] }   # keep

  # about e
  e:
    - one
    - two
empty: {}
last: end`;

test.each([
  ["a scalar", setValue(TEXT, ["map", "a"], 2), "  a: 1\n", "  a: 2\n"],
  ["a scalar in braces", setValue(TEXT, ["map", "b", "c"], "x: y"), "{ c: 2, d", '{ c: "x: y", d'],
  ["a new key in a block", setValue(TEXT, ["map", "z"], { f: 1 }), "    - two\n", "    - two\n  z: { f: 1 }\n"],
  ["a new key in braces", setValue(TEXT, ["map", "b", "z"], true), "d: [x, y] }", "d: [x, y], z: true }"],
  ["a new key in empty braces", setValue(TEXT, ["empty", "z"], 1), "empty: {}", "empty: { z: 1 }"],
  ["new keys all the way", setValue(TEXT, ["m", "k"], 1), "last: end", "last: end\nm: { k: 1 }"],
  ["a block by something small", setValue(TEXT, ["map", "e"], [1]), "  e:\n    - one\n    - two\n", "  e: [1]\n"],
  ["no key in a block", removeKey(TEXT, ["map", "a"]), "  a: 1\n", ""],
  ["no key in braces, the first", removeKey(TEXT, ["map", "b", "c"]), "{ c: 2, d", "{ d"],
  ["no key in braces, the last", removeKey(TEXT, ["map", "b", "d"]), ", d: [x, y] }", " }"],
  ["no key at the end", removeKey(TEXT, ["last"]), "last: end", ""],
  ["one more in brackets", addItem(TEXT, ["map", "b", "d"], "z"), "[x, y]", "[x, y, z]"],
  ["one more on lines", addItem(TEXT, ["map", "e"], "three"), "    - two\n", "    - two\n    - three\n"],
  ["one less in brackets", removeItem(TEXT, ["map", "b", "d"], "x"), "[x, y]", "[y]"],
  ["one less on lines", removeItem(TEXT, ["map", "e"], "one"), "    - one\n", ""],
])("%s", (_, edited, from, to) => {
  expect(TEXT).toContain(from);
  expect(edited).toBe(TEXT.replace(from, to));
});

test("nothing to do", () => {
  for (const edited of [
    removeKey(TEXT, ["map", "q"]),
    removeItem(TEXT, ["map", "e"], "three"),
    removeKey(TEXT, ["nowhere", "q"]),
  ])
    expect(edited).toBe(TEXT);
});

test("what is required stands above the members", () => {
  const text = "A:\n  type: object\n  properties:\n    id: { type: string }\n";
  expect(addItem(text, ["A", "required"], "id")).toBe(
    "A:\n  type: object\n  required: [id]\n  properties:\n    id: { type: string }\n",
  );
});
