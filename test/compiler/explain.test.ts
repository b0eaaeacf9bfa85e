import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diagnosticSubjects } from "../../compiler/dist/explain/diagnostic-code.js";
import { nameBook } from "../../compiler/dist/explain/find.js";
import { KINDS } from "../../compiler/dist/explain/explanation.js";
import { acmeWith, INTEGRATION, SCHEMAS, WIDGETS } from "../support/acme.js";
import { answerName } from "../../compiler/dist/command/name.js";
import { loadScopes } from "../../compiler/dist/command/scopes.js";
import { run, type Run } from "../support/command-line.js";
import { definitions } from "../support/definitions.js";
import { root } from "../support/imports.js";
import { scratch } from "../support/scratch.js";

const base = acmeWith({}).find(({ path }) => path === INTEGRATION)?.text ?? "";

/** A shop with something of each kind that has a name. */
const shop = {
  [INTEGRATION]: `${base.replace(
    "url: https://api.acme.test/v1",
    'url: "https://{site}.acme.test/v1", variables: { site: { kind: label, about: Name of your shop. } }',
  )}
  create: { about: "Creates {a singular}.", POST: "{collection}", body: json, returns: one }
parameters:
  search: { type: string, maxLength: 40, description: Text to look for. }
links: { Widget.maker_id: makers }
toolsets:
  sales: { about: An agent that sells., budget: 2000, tools: [widgets.list, widgets.create] }
`,
  [WIDGETS]: `resource: widgets
about: A thing that Acme sells.
collection: /widgets
model: Widget
methods: [list, get, create]
operations:
  list: { query: [search], tool: { use: Use it to find a widget., aliases: [find_acme_widgets] } }
  paint_red: { POST: "{item}/paint", about: Paints one widget red., returns: none, tool: { use: "After {@widgets.create}." } }
`,
  "definitions/acme/resources/makers.yaml":
    "resource: makers\nabout: Who makes widgets.\ncollection: /makers\nmodel: Maker\nmethods: [list]\n",
  [SCHEMAS]: `Widget:
  type: object
  description: A thing that Acme sells.
  requiredOnCreate: [name]
  properties:
    id: { type: integer, readOnly: true, description: Number of the widget. }
    name: { type: string, maxLength: 80 }
    maker_id: { type: integer, description: Maker of the widget. }
    size: { $ref: Size }
Size:
  type: object
  description: How large a thing is.
  properties: { width: { type: number, description: Width in meters. } }
Maker:
  type: object
  properties: { id: { type: integer, description: Number of the maker. }, name: { type: string, description: Name of the firm. } }
`,
  "definitions/acme/fields/common.yaml": "name: Name of the {model}.\n",
};

const folder = scratch({ modules: true });
folder.write(acmeWith(shop));
afterAll(() => folder[Symbol.dispose]());

const explain = (words: string, at = folder.path) => run(at, ["explain", ...words.split(" ")]);

interface Answer {
  readonly explanations: readonly {
    readonly kind: string;
    readonly name: string;
    readonly integration?: string;
    readonly written: readonly { readonly file: string; readonly start: object; readonly end: object }[];
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly from?: { readonly file: string };
    }[];
    readonly output: readonly { readonly file: string; readonly symbols: readonly string[] }[];
  }[];
  readonly candidates: readonly object[];
  readonly suggestions: readonly string[];
  readonly diagnostics: readonly { readonly code: string; readonly file: string }[];
}

async function asJson(words: string, at?: string): Promise<Answer> {
  const { stdout } = await explain(`${words} --format json`, at);
  return JSON.parse(stdout) as Answer;
}

const real = lazy(() => loadScopes(definitions, undefined));

/** The same of the definitions of this repository, which are read once. */
function explainHere(name: string, format = "text"): Run {
  let [stdout, stderr] = ["", ""];
  const out = (text: string) => void (stdout += text);
  const err = (text: string) => void (stderr += text);
  const status = answerName(real(), name, { root, positionals: [name], values: { format }, out, err });
  return { status, stdout, stderr };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

describe("a name of each kind", () => {
  test.each([
    ["acme", "integration acme"],
    ["Acme", "integration acme"],
    ["AcmeOptions", "integration acme"],
    ["widgets", "resource widgets"],
    ["WidgetsResource", "resource widgets"],
    ["widgetsTools", "resource widgets"],
    ["widgets.list", "operation widgets.list"],
    ["widgets.list()", "operation widgets.list"],
    ["Acme.widgets.list", "operation widgets.list"],
    ["listWidgets", "operation widgets.list"],
    ["ListWidgetsParams", "operation widgets.list"],
    ["GET /widgets", "operation widgets.list"],
    ["list_all_acme_widgets", "operation widgets.list"],
    ["tool list_all_acme_widgets", "operation widgets.list"],
    ["find_acme_widgets", "operation widgets.list"],
    ["widgets.paint_red", "operation widgets.paint_red"],
    ["widgets.paintRed", "operation widgets.paint_red"],
    ["Widget", "type Widget"],
    ["WidgetCreate", "type WidgetCreate"],
    ["Widget.name", "field Widget.name"],
    ["Widget.size.width", "field Widget.size.width"],
    ["WidgetCreate.maker_id", "field WidgetCreate.maker_id"],
    ["widgets.size", "field Widget.size"],
    ["maker_id", "field Widget.maker_id"],
    ["search", "parameter search"],
    ["widgets.list.search", "parameter widgets.list.search"],
    ["list_all_acme_widgets.limit", "parameter widgets.list.limit"],
    ["create_a_acme_widget.size.width", "parameter widgets.create.size.width"],
    ["list", "convention list"],
    ["listShape", "convention list"],
    ["pages", "pagination pages"],
    ["sales", "toolset sales"],
    [WIDGETS, "resource widgets"],
    [INTEGRATION, "integration acme"],
    ["api_key", "credential api_key"],
    ["apiKey", "credential api_key"],
    ["site", "variable site"],
    ["word name", "word name"],
    ["unknown-link", "diagnostic unknown-link"],
  ])("%s is %s", async (name, title) => {
    const { status, stdout, stderr } = await explain(name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first] = stdout.split("\n");
    expect(first?.replace(/ of acme$/, "")).toBe(title);
    const { explanations } = await asJson(name);
    expect(explanations.map((one) => `${one.kind} ${one.name}`)).toEqual([title]);
    for (const { file } of explanations.flatMap(({ written }) => written)) expect(file).toMatch(/^definitions\/acme\//);
  });

  test("no kind is left out", () => {
    const { subjects } = nameBook(real().scopes, diagnosticSubjects(real().find, "docs"));
    const named = new Set<string>(subjects.map(({ kind }) => kind));
    // Fields are found by their model, tools by their operation.
    expect(KINDS.filter((kind) => !named.has(kind))).toEqual(["tool", "field"]);
  });
});

describe("what is told", () => {
  test("an operation: each part with the line that says it, its tool, its links and its output", async () => {
    const { stdout } = await explain("widgets.list");
    expect(stdout).toBe(`operation widgets.list of acme
written at      definitions/acme/resources/widgets.yaml:7:3-99
                definitions/acme/integration.yaml:15:3-19:18
convention      list
request         GET /widgets  [definitions/acme/integration.yaml:17:10]
paging          pages  [definitions/acme/integration.yaml:18:17]
returns         many Widget  [definitions/acme/integration.yaml:19:14]
effect          read
client          Acme.widgets.list(), takes ListWidgetsParams
tool            list_all_acme_widgets
alias           find_acme_widgets  [definitions/acme/resources/widgets.yaml:7:77]
tokens          122
text            Lists widgets, one page at a time.  [definitions/acme/integration.yaml:16:12]
                Use it to find a widget.  [definitions/acme/resources/widgets.yaml:7:41]
toolset         sales
argument        search (query) string  [definitions/acme/integration.yaml:27:3]
                page (paging) integer  [definitions/acme/integration.yaml:18:17]
                per_page (paging) integer  [definitions/acme/integration.yaml:18:17]
gives to        get_single_acme_widget_by_id
                acme_widgets_paint_red
output          generated/acme/src/resources/widgets.ts: listWidgets, WidgetsResource.list, ListWidgetsParams
                generated/acme/tools.json: list_all_acme_widgets
                generated/acme/tools/general.md: list_all_acme_widgets
`);
  });

  test("who names an operation in a text", async () => {
    expect((await explain("widgets.create")).stdout).toMatch(
      /^named by {8}a text {2}\[definitions\/acme\/resources\/widgets.yaml:8:/m,
    );
  });

  test("a field: what the dictionary says, and the link that integration.yaml says", async () => {
    const name = await asJson("Widget.name");
    expect(name.explanations[0]?.facts).toContainEqual({
      label: "description",
      value: "Name of the widget.",
      from: { file: "definitions/acme/fields/common.yaml", start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
    });
    const maker = await explain("Widget.maker_id");
    expect(maker.stdout).toContain(
      "link            makers, got from list_all_acme_makers  [definitions/acme/integration.yaml:28:",
    );
    const size = await explain("Widget.size");
    expect(size.stdout).toContain(
      "description     How large a thing is.  [definitions/acme/schemas/widget.yaml:12:16]",
    );
  });

  test("a word of the dictionary: the fields that get their meaning from it", async () => {
    const { explanations } = await asJson("word name");
    const meant = explanations[0]?.facts.filter(({ label }) => label === "meant by").map(({ value }) => value);
    expect(meant).toEqual(["Widget.name", "Maker.name"]);
  });

  test("a diagnostic: where the definitions have it", async () => {
    using broken = scratch({ modules: true });
    broken.write(
      acmeWith({ ...shop, [INTEGRATION]: shop[INTEGRATION]?.replace("maker_id: makers", "maker_id: maker") ?? "" }),
    );
    const { status, stdout } = await explain("unknown-link", broken.path);
    expect(status).toBe(0);
    expect(stdout).toContain("written at      definitions/acme/integration.yaml:28:");
    expect(stdout).toContain('found           The link "maker" leads nowhere');
    expect((await explain("unknown-link")).stdout).toContain("found           nowhere in these definitions\n");
  });

  test("every file and symbol that is named as output is there", () => {
    const names = [
      "tickets.list",
      "requests",
      "TicketUpdate",
      "Ticket.board",
      "count_info",
      "toolset procurement",
      "privateKey",
    ];
    const outputs = names.flatMap((name) => {
      const { explanations } = JSON.parse(explainHere(name, "json").stdout) as Answer;
      return explanations.flatMap(({ output }) => output);
    });
    expect(outputs.length).toBeGreaterThan(9);
    for (const { file, symbols } of outputs) {
      const text = readFileSync(join(root, file), "utf8");
      for (const symbol of symbols) for (const part of symbol.split(".")) expect(text, file).toContain(part);
    }
  });
});

describe("the definitions of this repository", () => {
  test.each([
    ["purchaseOrders.update", "operation purchase_orders.update of connectwise-psa"],
    [
      "update_a_connect_wise_psa_procurement_purchaseorder_by_id",
      "operation purchase_orders.update of connectwise-psa",
    ],
    ["Ticket.company.id", "field Ticket.company.id of connectwise-psa"],
    ["conditions", "parameter conditions of connectwise-psa"],
    ["closedDate", "word closedDate of connectwise-psa"],
    ["tag procurement", "tag procurement of connectwise-psa"],
    ["service-catalog", "tag service-catalog of atomicwork"],
    ["procurement", "toolset procurement of connectwise-psa"],
    ["workspaceId", "credential workspace_id of atomicwork"],
    ["create_a_atomicwork_request.catalog_item_id", "parameter requests.create.catalog_item_id of atomicwork"],
  ])("%s is %s", (name, title) => {
    const { status, stdout } = explainHere(name);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(title);
    // A person reads it: no list is long.
    expect(stdout.split("\n").length).toBeLessThan(75);
    expect(stdout).not.toContain(root);
  });
});

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
    const { status, stderr } = await run(folder.path, ["explain", ...words.split(" ").filter(Boolean)]);
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
