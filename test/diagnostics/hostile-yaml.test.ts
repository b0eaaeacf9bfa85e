import { expect, test } from "vitest";
import { WIDGETS } from "../support/acme.js";
import { summary } from "../support/summary.js";

const read = (text: string) => summary({ [WIDGETS]: text }).filter((line) => !/unused|unknown-operation/.test(line));
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index] ?? ""}, `.repeat(9)}x]`),
].join("\n");

test.each([
  ["an alias bomb", bomb, /^forbidden-yaml \[.*\] An anchor \(`&a`\) is not allowed/],
  ["20,000 open lists", `about: ${"[".repeat(20_000)}`, /^input-limit .* more than 32 levels deep/],
  ["20,000 lists", `about: ${"[".repeat(20_000)}${"]".repeat(20_000)}`, /^input-limit /],
  ["20,000 maps", `about: ${"{a: ".repeat(20_000)}`, /^input-limit /],
  ["20,000 block lists", `about:\n  ${"- ".repeat(20_000)}`, /^input-limit /],
  [
    "2,000 block maps",
    Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    /^input-limit /,
  ],
  ["33 levels", `about: ${"[".repeat(33)}${"]".repeat(33)}`, /^input-limit /],
  ["2 MB", `about: ${"x".repeat(2_000_000)}`, /^input-limit .* larger than 1 MiB/],
  ["NUL", "about: a\0b", /^forbidden-yaml .* The control character U\+0000 is not allowed/],
  [
    "binary",
    String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
    /^forbidden-yaml .* The control character/,
  ],
  ["half a surrogate pair", "about: a\ud800b", /^forbidden-yaml .* The control character U\+D800/],
  ["a merge key", "about:\n  <<: { a: 1 }", /^forbidden-yaml \[<<\] A merge key/],
  ["a tag", "about: !!js/function 'x'", /^forbidden-yaml .* A tag \(`tag:yaml.org,2002:js\/function`\) is/],
  ["a directive", "%YAML 1.1\n---\nabout: yes", /^forbidden-yaml .* A `%YAML` directive is/],
  ["a second document", "about: a\n---\nabout: b", /^forbidden-yaml .* A second document is/],
  ["a duplicate key", "about: a\nabout: b", /^duplicate-key \[about\] The key "about" is written twice/],
  ["a key that is a list", "? [a]\n: b", /^forbidden-yaml .* A key that is not plain text is/],
  [
    "an infinite number",
    "about: -.inf",
    /^forbidden-yaml \[-\.inf\] `-\.inf`, which is no finite number, is not allowed/,
  ],
  ["a number that is none", "about: .nan", /^forbidden-yaml \[\.nan\]/],
  ["a wildcard without quotes", "about: *.example.com", /^forbidden-yaml \[\*\.example\.com\] An alias/],
  ["__proto__", "__proto__: { a: 1 }", /^unsafe-name \[__proto__\]/],
  ["an empty file", "", /^wrong-type .* The resource file is empty, but must be a map/],
  ["a list", "- a", /^wrong-type .* The resource file is a list, but must be a map/],
])("%s", (_name, text, message) => {
  const start = performance.now();
  expect(read(text)[0]).toMatch(message);
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
  [
    "text with a colon",
    "about: Use this: it is good",
    "[Use this: it is good] This is not valid YAML: text that contains `: ` must be quoted.",
  ],
  [
    "text with a colon in braces",
    "a: { about: Use this: now }",
    "text that contains `: ` must be quoted inside `{ }` and `[ ]`.",
  ],
  ["a mention without quotes", "a: {@tickets.list} first", "text that begins with `@` must be quoted."],
  [
    "a path without quotes",
    "GET: {collection}/count",
    "the value that begins with `{` has ended before this; quote the whole text.",
  ],
  [
    "a quoted word first",
    'about: "GUID" of it',
    'the value that begins with `"` has ended before this; quote the whole text.',
  ],
  ["a backtick first", "about: `id` of it", "text that begins with a backtick must be quoted."],
  ["a tab", "a:\n\tb: 1", "a tab is used for indentation; use spaces."],
  ["a line too deep", "a:\n  b: 1\n   c: 2", "the next line is indented too deep."],
  ["a line not deep enough", "a:\n  - b\n c: 1", "this line is not indented like the ones before it."],
  ["an open brace", "a: { about: x\nb: 1", "the bracket that was opened before this place is not closed."],
  ["an open quote", 'a: "about x\nb: 1', "the closing double quote is missing."],
  ["no space after the colon", "a:1\nb: 2", "a space is missing after the colon."],
])("%s", (_name, text, message) => {
  expect(read(text)).toEqual([expect.stringContaining(message)]);
});

test("a byte order mark and CRLF are fine", () => {
  const text =
    "\ufeffresource: widgets\r\nabout: A thing that Acme sells.\r\ncollection: /widgets\r\nmodel: Widget\r\nmethods: [list, get]\r\n";
  expect(read(text)).toEqual([]);
});
