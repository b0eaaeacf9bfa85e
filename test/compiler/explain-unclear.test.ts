import { afterAll, describe, expect, test } from "vitest";
import { acmeWith } from "../support/acme.js";
import { run } from "../support/command-line.js";
import { explainHere, shop, shopFolder, type Answer } from "../support/explain.js";
import { scratch } from "../support/scratch.js";

const { asJson, explain, path } = shopFolder();

describe("a name that is not clear", () => {
  test("could mean several things: they are listed, and 2", () => {
    expect(explainHere("list")).toEqual({
      status: 2,
      stdout: "",
      stderr: `"list" can mean 2 things. Ask for one:
  explain convention list --integration atomicwork
  explain convention list --integration connectwise-psa
`,
    });
    expect((JSON.parse(explainHere("list", "json").stdout) as Answer).candidates).toEqual([
      { kind: "convention", name: "list", integration: "atomicwork" },
      { kind: "convention", name: "list", integration: "connectwise-psa" },
    ]);
  });

  test("a field of several models", async () => {
    expect((await explain("id")).stderr).toContain(
      "  explain field Widget.id --integration acme\n  explain field Maker.id",
    );
  });

  test.each([
    ["widgets.lst", 'Nothing is called "widgets.lst". Did you mean "widgets.list"?\n'],
    ["list_all_acme_widget", 'Nothing is called "list_all_acme_widget". Did you mean "list_all_acme_widgets"?\n'],
    ["Widget.nam", 'Nothing is called "Widget.nam". Did you mean "Widget.name"?\n'],
    ["widgets.list.serch", 'Nothing is called "widgets.list.serch". Did you mean "widgets.list.search"?\n'],
    [
      "paint",
      'Nothing is called "paint". Did you mean "widgets.paint_red" or "acme_widgets_paint_red" or "widgets.paintRed"?\n',
    ],
    ["qqqqqqqqq", 'Nothing is called "qqqqqqqqq".\n'],
    ["field list", 'Nothing is called "field list".'],
  ])("%s: 2", async (name, message) => {
    const { status, stdout, stderr } = await explain(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.slice(0, message.length)).toBe(message);
  });

  test("as JSON", async () => {
    expect(await asJson("widgets.lst")).toEqual({
      explanations: [],
      candidates: [],
      suggestions: ["widgets.list"],
      diagnostics: [],
    });
  });

  test.each([
    ["", "usage:"],
    ["widgets --format sarif", "usage:"],
    ["widgets --integration acm", 'Did you mean "acme"?'],
  ])("%s: usage, 2", async (words, message) => {
    const { status, stderr } = await run(path, ["explain", ...words.split(" ").filter(Boolean)]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("beside an integration with mistakes", () => {
  const mixed = scratch({ modules: true });
  mixed.write(acmeWith({ ...shop, "definitions/other/integration.yaml": "integration: other\ntitel: Other\n" }));
  afterAll(() => mixed[Symbol.dispose]());

  test("the sound one is explained, and the other is mentioned", async () => {
    const { status, stdout, stderr } = await explain("widgets.list", mixed.path);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^operation widgets\.list of acme\n/);
    expect(stderr).toMatch(/^other has \d+ mistakes: see `toolwright check other`\.\n$/);
    expect((await explain("path from widget to maker", mixed.path)).status).toBe(0);
  });

  test.each(["widgets.list --integration other", "things.list"])("%s: what is wrong there, and 1", async (words) => {
    const { status, stdout, stderr } = await explain(words, mixed.path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^definitions\/other\/integration\.yaml:\d+:\d+ error [a-z-]+: /);
    if (words === "things.list") expect(stderr).toContain('Nothing is called "things.list" outside other.');
    const { diagnostics } = await asJson(words, mixed.path);
    expect(diagnostics.map(({ file }) => file)).toContain("definitions/other/integration.yaml");
  });

  test("without any definitions", async () => {
    using empty = scratch();
    const { status, stderr } = await explain("widgets", empty.path);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "There are no definitions below definitions/. Start one with `toolwright new <name>`.\n",
    });
  });
});
