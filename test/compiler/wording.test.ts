import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { acmeWith, WIDGETS } from "../support/acme.js";
import { summary, widgets } from "../support/summary.js";

// How people speak of things: for the search of tools, and for nothing that a model reads.

const files = widgets("also_called: [gadget]\nasked_as: { get: [what does it weigh, how heavy is it] }\n");

test("what people call a thing and ask of it is a file of its own, and no other says anything of it", async () => {
  const said = await compile(acmeWith(files));
  const silent = await compile(acmeWith({}));
  expect(said.diagnostics).toEqual([]);
  const before = new Map(silent.files.map(({ path, contents }) => [path, contents]));
  const changed = said.files.filter(({ path, contents }) => before.get(path) !== contents);
  expect(changed.map(({ path }) => path.split("/").slice(2).join("/"))).toEqual(["wording.json"]);
  expect(JSON.parse(changed[0]?.contents ?? "")).toEqual({
    [WIDGETS]: { called: ["gadget"], asked: { get: ["what does it weigh", "how heavy is it"] } },
  });
});

test.each([
  ["also_called: [widget]", 'bad-wording [widget] "widget" is a name it has anyway.'],
  ["also_called: [gadget, Gadget]", 'bad-wording [Gadget] "Gadget" is a name it has anyway.'],
  [
    "asked_as: { sell: [what do we sell] }",
    'bad-wording [sell] "sell" is no operation of this resource that has a tool.',
  ],
  [
    "asked_as: { list: [what do we sell], get: ['What do we sell?'] }",
    `bad-wording ['What do we sell?'] "What do we sell?" is asked of "widgets.list", too.`,
  ],
])("%s is a mistake", (yaml, message) => {
  expect(summary(widgets(`${yaml}\n`))).toEqual([message]);
});

test.each([
  ["lst", 'Did you mean "list"? Its operations with a tool: list, get.'],
  ["sell", "Its operations with a tool: list, get."],
])("samples of %s, which is no operation, are told which there are", async (name, help) => {
  const { diagnostics } = await compile(acmeWith(widgets(`asked_as: { ${name}: [what do we sell] }\n`)));
  expect(diagnostics.map((one) => [one.message, one.help])).toEqual([
    [`"${name}" is no operation of this resource that has a tool.`, help],
  ]);
});

test.each([
  "also_called: [g]",
  `also_called: [${"g".repeat(61)}]`,
  "asked_as: { get: [what] }",
  `asked_as: { get: [${"g".repeat(121)}] }`,
  "asked_as: { get: [how heavy, how heavy] }",
  "asked_as: {}",
  'also_called: ["gad\\u200bget"]',
])("%s is refused", (yaml) => {
  expect(summary(widgets(`${yaml}\n`)).length).toBeGreaterThan(0);
});
