import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { acmeWith, INTEGRATION, SCHEMAS, WIDGETS } from "../support/acme.js";
import type { ContractData } from "../../runtime/src/contract/index.js";

// What clients check filters by: whose members they name, where long ones go, what finds nothing.

const base = Object.fromEntries(acmeWith({}).map(({ path, text }) => [path, text]));

const makers = `resource: makers
about: A firm that makes widgets.
collection: /makers
model: Maker
methods: [list, get]
`;

const schemas = `
Maker:
  description: A firm that makes widgets.
  type: object
  unfilterable: { country: Filter by region. }
  properties: { id: { type: integer, readOnly: true, description: Id of the maker. }, region: { type: string, description: Part of the world. } }
MakerReference:
  description: A maker.
  type: object
  identifiedBy: [id]
  properties: { id: { type: integer, description: Id of the maker., link: makers } }
WidgetInfo:
  description: A widget in short.
  type: object
  properties: { id: { type: integer, readOnly: true, description: Id of the widget. }, maker: { $ref: MakerReference } }
`;

const counted = (path: string): string =>
  `{ GET: "${path}", about: Counts widgets., query: [where], returns: { one: Count } }`;

async function contractOf(operations: string): Promise<ContractData> {
  const { files, diagnostics } = await compile(
    Object.entries({
      ...base,
      [INTEGRATION]: `${base[INTEGRATION]?.replace("/v1 }", "/v1, longest_url: 900 }")}
parameters:
  where: { type: string, format: conditions, description: Filter of the records. }
`,
      "definitions/acme/resources/makers.yaml": makers,
      [SCHEMAS]: `${base[SCHEMAS]}${schemas}Count: { description: How many there are., type: object, properties: { count: { type: integer, description: Number of records. } } }\n`,
      [WIDGETS]: `${base[WIDGETS]}operations:\n${operations.replace(/^/gm, "  ")}\n`,
    }).map(([path, text]) => ({ path, text })),
  );
  expect(printDiagnostics(diagnostics.filter(({ severity }) => severity === "error"))).toBe("");
  return JSON.parse(files.find(({ path }) => path.endsWith("contract.json"))?.contents ?? "") as ContractData;
}

const short = `
list: { query: [where], long: search }
search: { POST: "{collection}/search", about: Lists widgets by long filters., body: { json: { type: object, properties: { WHERE: { type: string, format: conditions, description: Filter of the records. } } } }, pagination: pages, returns: many, effect: read }
list_info: { GET: "{collection}/info", about: Lists widgets in short., query: [where], returns: { many: WidgetInfo } }
count: ${counted("{collection}/count")}
count_info: ${counted("{collection}/info/count")}
count_parts: ${counted("{item}/parts/count")}
`;

test("filters name the members of what is listed, of a count those of the listing above it", async () => {
  const { operations } = await contractOf(short);
  const of = Object.fromEntries(Object.entries(operations).map(([id, one]) => [id.replace("widgets.", ""), one.of]));
  const both = { extends: ["Widget", "WidgetInfo"] };
  expect(of).toMatchObject({ list: undefined, search: undefined, list_info: both, count: "Widget", count_info: both });
  expect(of["count_parts"]).toBeUndefined();
});

test("a listing's long form has the filter in its body, by the name it has there", async () => {
  const { operations, longestUrl } = await contractOf(short);
  expect(operations["widgets.list"]?.long).toEqual({
    name: "search",
    path: "/widgets/search",
    body: { where: "WHERE" },
  });
  expect(operations["widgets.count"]?.long).toBeUndefined();
  expect(longestUrl).toBe(900);
});

test("references lead to their records, and records say what finds nothing", async () => {
  const { types } = await contractOf(short);
  expect(types["MakerReference"]?.record).toBe("Maker");
  expect(types["Maker"]).toMatchObject({ unfilterable: { country: "Filter by region." } });
  expect(types["Maker"]?.record).toBeUndefined();
});

test("where nothing is filtered none of this is said", async () => {
  const { types, operations } = await contractOf(
    'list_info: { GET: "{collection}/info", about: Lists widgets in short., returns: { many: WidgetInfo } }',
  );
  expect(types["MakerReference"]).not.toHaveProperty("record");
  expect(Object.values(operations).some((one) => "of" in one || "long" in one)).toBe(false);
});
