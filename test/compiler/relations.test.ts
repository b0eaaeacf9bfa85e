import { beforeAll, describe, expect, test } from "vitest";
import type { Integration, Tool } from "../../compiler/src/model/integration.js";
import type { PortableSchema } from "../../compiler/src/model/portable-schema.js";
import { graphOf as graphOfTools, type Graph } from "../../compiler/src/relations/graph.js";
import { waysBetween } from "../../compiler/src/relations/way.js";
import { compiledDefinitions } from "../support/definitions.js";

let integrations: readonly Integration[] = [];
beforeAll(async () => void ({ integrations } = await compiledDefinitions()), 60_000);

const graphs = new WeakMap<Integration, Graph>();

/** The graph of an integration, made once. */
function graphOf(integration: Integration): Graph {
  const graph = graphs.get(integration) ?? graphOfTools(integration);
  graphs.set(integration, graph);
  return graph;
}

const ID = /^ids?$|_ids?$|[a-z0-9]I[Dd]s?$/;

describe.each(["atomicwork", "connectwise-psa"])("%s", (name) => {
  const integration = (): Integration => integrations.find((one) => one.name === name) as Integration;

  test("every id that a tool takes comes from a tool, or it is said where else it is found", () => {
    const unsaid = integration().tools.flatMap((tool) => {
      const said = new Set([...tool.links, ...tool.unlisted].map(({ path }) => path));
      return idsOf(tool)
        .filter((path) => !said.has(path))
        .map((path) => `${tool.name}: ${path}`);
    });
    expect(unsaid).toEqual([]);
    expect(integration().tools.flatMap(({ unlinked }) => unlinked)).toEqual([]);
  });

  test("every link leads to a tool that a model can call", () => {
    const { tools, resources } = integration();
    const names = new Set(tools.map((tool) => tool.name));
    const links = [...tools, ...resources.map(({ references }) => ({ links: references }))].flatMap((one) => one.links);
    expect([...new Set(links.filter(({ tool }) => !names.has(tool)).map(({ tool }) => tool))]).toEqual([]);
  });

  test("no edge leads from a resource to itself, deletes anything, or needs what it gives", () => {
    const edges = [...graphOf(integration()).edges.values()].flat();
    expect(edges.filter(({ from, to, tool }) => from === to || tool.effect === "destructive")).toEqual([]);
    expect(edges.filter(({ places }) => places.length === 0)).toEqual([]);
    const needing = edges.filter(({ kind, to, tool }) => kind !== "reference" && needsOf(tool).includes(to));
    expect(needing.map(({ from, tool }) => `${from}: ${tool.name}`)).toEqual([]);
    const compared = edges.filter(({ kind }) => kind === "filter").flatMap(({ places }) => places);
    expect(compared.filter((place) => place.includes("[]"))).toEqual([]);
  });

  test("a filter does not compare what the call must give", () => {
    const edges = [...graphOf(integration()).edges.values()].flat().filter(({ kind }) => kind === "filter");
    const twice = edges.filter(({ from, tool }) => needsOf(tool).includes(from));
    expect(twice.map(({ from, tool }) => `${from}: ${tool.name}`)).toEqual([]);
  });
});

describe("ways", () => {
  const graph = (name: string): Graph => graphOf(integrations.find((one) => one.name === name) as Integration);
  const toolsBetween = (name: string, from: string, to: string) =>
    waysBetween(graph(name), { name: from }, { name: to }).map((way) => way.map(({ tool }) => tool.operation));

  test("from a contact to its invoices: by its company", () => {
    expect(toolsBetween("connectwise-psa", "contacts", "invoices")[0]).toEqual(["contacts.list", "invoices.list"]);
  });

  test("from a ticket to its company, contact, notes and times", () => {
    expect(toolsBetween("connectwise-psa", "tickets", "companies")[0]).toEqual(["tickets.list", "companies.get"]);
    expect(toolsBetween("connectwise-psa", "tickets", "contacts")[0]).toEqual(["tickets.list", "contacts.get"]);
    expect(toolsBetween("connectwise-psa", "tickets", "ticket_notes")[0]).toEqual([
      "tickets.list",
      "ticket_notes.list",
    ]);
    expect(toolsBetween("connectwise-psa", "tickets", "time_entries")[0]).toEqual([
      "tickets.list",
      "time_entries.list",
    ]);
  });

  test("from a catalogue item to a request for it", () => {
    expect(toolsBetween("atomicwork", "service_catalog_items", "requests")[0]).toEqual([
      "service_catalog_items.list",
      "requests.create",
    ]);
  });

  test("do not depend on the order of tools and resources", () => {
    const some = integrations.find(({ name }) => name === "connectwise-psa");
    if (!some) throw new Error("no integration");
    const turned = { ...some, tools: some.tools.toReversed(), resources: some.resources.toReversed() };
    const references = (one: Integration) =>
      [...graphOf(one).edges.values()].flat().filter(({ kind }) => kind === "reference");
    const named = (one: Integration) =>
      references(one).map(({ from, to, field, tool }) => `${from} ${to} ${field} ${tool.name}`);
    expect(named(turned).sort()).toEqual(named(some).sort());
    for (const [from, to] of [
      ["contacts", "invoices"],
      ["members", "purchase_orders"],
      ["invoices", "members"],
    ] as const) {
      const [a, b] = [some, turned].map((one) =>
        waysBetween(graphOf(one), { name: from }, { name: to }).map((way) => way.map(({ tool }) => tool.name)),
      );
      expect(a).toEqual(b);
    }
  });
});

/** The resources whose ids every call of a tool must give at the top of its arguments. */
function needsOf({ links, inputSchema }: Tool): string[] {
  const { required = [] } = inputSchema as PortableSchema;
  return links.filter(({ path }) => required.includes(path)).map(({ operation }) => operation.split(".")[0] ?? "");
}

/** The dotted paths of values in a tool's input that are ids by their names, and free to choose. */
function idsOf({ inputSchema }: Tool): string[] {
  const look = (schema: PortableSchema, path: string): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const at = path === "" ? name : `${path}.${name}`;
      return [...(ID.test(name) && isFree(member.items ?? member) ? [at] : []), ...look(member.items ?? member, at)];
    });
  return look(inputSchema as PortableSchema, "");
}

function isFree({ type, enum: values }: PortableSchema): boolean {
  return !values && [type].flat().some((one) => one === "integer" || one === "string" || one === "number");
}
