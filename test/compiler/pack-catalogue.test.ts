import { describe, expect, test } from "vitest";
import { boundTools, selectTools, type Catalogue, type Client, type Tool } from "@toolwright/runtime";
import { catalogueOf } from "@toolwright/runtime/catalogue";
import { packCatalogue } from "../../compiler/src/emit/package/pack-catalogue.js";
import { catalogues } from "../lens/catalogue.js";

/** A catalogue as a package loads it: packed, written, read, unpacked. */
function loaded(catalogue: Catalogue): Catalogue {
  return catalogueOf(JSON.parse(JSON.stringify(packCatalogue(catalogue))));
}

/** All objects and lists of a value, itself among them. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const tool: Tool = {
  name: "list_all_acme_orders",
  title: "List orders",
  description: "Lists orders.",
  resource: "orders",
  method: "list",
  effect: "read",
  tags: ["sales"],
  inputSchema: { type: "object", properties: { page: { type: "integer" } }, required: [] },
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  http: { method: "GET", path: "/orders" },
  tokens: 20,
  source: "definitions/acme/resources/orders.yaml",
};
/** With every member that a tool can have: a new one is missed here, and then lost wherever members are listed by hand. */
const whole: Required<Tool> = {
  ...tool,
  variants: [{ when: ["q"], http: { method: "GET", path: "/search" } }],
  shows: { members: ["id"], unless: "fields" },
  aliases: ["list_orders"],
};
const acme = (...tools: Partial<Tool>[]): Catalogue => ({
  integration: "acme",
  apiVersion: "1",
  tools: tools.map((own) => ({ ...tool, ...own })),
});

describe("a packed catalogue", () => {
  test("is unpacked to the same text", () => {
    for (const catalogue of catalogues) expect(JSON.stringify(loaded(catalogue))).toBe(JSON.stringify(catalogue));
  });

  test("of thousands of tools has less than half of the characters", () => {
    const [largest] = [...catalogues].sort((one, other) => other.tools.length - one.tools.length);
    if (!largest) throw new Error("there is no catalogue");
    expect(JSON.stringify(packCatalogue(largest)).length / JSON.stringify(largest).length).toBeLessThan(0.5);
  });

  test.each<[string, Partial<Tool>]>([
    ["no properties", { inputSchema: { type: "object" } }],
    ["empty properties", { inputSchema: { properties: {}, type: "object" } }],
    [
      "properties in between",
      { inputSchema: { $defs: { a: { properties: {} } }, properties: { a: true }, type: "object" } },
    ],
    ["names of JavaScript's objects", { inputSchema: JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') }],
    ["text that looks like structure", { inputSchema: { properties: { a: { description: '"properties":{},{"' } } } }],
    ["members that few have", { aliases: ["old"], shows: { members: ["id"], unless: "fields" } }],
    ["variants", { variants: [{ when: ["q"], http: { method: "GET", path: "/search" } }] }],
  ])("keeps %s", (_, own) => {
    const catalogue = acme(own, {}, own);
    expect(JSON.parse(JSON.stringify(loaded(catalogue)))).toEqual(JSON.parse(JSON.stringify(catalogue)));
  });

  test("keeps every member of a tool, as choosing and binding tools do", () => {
    const catalogue = loaded(acme(whole));
    const [bound] = boundTools({} as Client, catalogue, {});
    for (const one of [catalogue.tools[0], ...selectTools(catalogue), bound])
      expect(JSON.parse(JSON.stringify(one))).toEqual(whole);
  });

  test("gives each tool its own schema, and the same one each time", () => {
    const { tools } = loaded(acme({}, { name: "other" }));
    const [one, other] = tools;
    expect(one?.inputSchema).toBe(one?.inputSchema);
    expect(one?.inputSchema).not.toBe(other?.inputSchema);
    expect({ ...one }).toEqual(tool);
  });

  test("shares between tools only what cannot be written into", () => {
    const own = { shows: { members: ["id"], unless: "fields" } };
    const [one, other] = loaded(acme(own, { ...own, name: "other" })).tools.map(objectsIn);
    const shared = (one ?? []).filter((object) => other?.includes(object));
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter((object) => !Object.isFrozen(object))).toEqual([]);
  });
});
