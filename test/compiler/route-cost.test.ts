import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/dist/compile.js";
import type { Integration } from "../../compiler/src/model/integration.js";
import { graphOf, type Graph } from "../../compiler/src/relations/graph.js";
import { waysBetween } from "../../compiler/src/relations/way.js";
import { acmeWith, INTEGRATION } from "../support/acme.js";

const base = acmeWith({}).find(({ path }) => path === INTEGRATION)?.text ?? "";

/** What a resource's records refer to, by member, and what its definition has beside. */
interface Kind {
  readonly refers?: Readonly<Record<string, string>>;
  readonly needs?: readonly string[];
  readonly below?: string;
  readonly methods?: string;
}

/** A shop whose listings are filtered by any member; each kind of record has an id and refers to others. */
async function shop(kinds: Readonly<Record<string, Kind>>): Promise<Graph> {
  const files: Record<string, string> = {
    [INTEGRATION]: `${base}
  create: { about: "Creates {a singular}.", POST: "{collection}", body: json, returns: one }
parameters:
  where: { type: string, description: "Conditions on members, e.g. buyer/id eq 7." }
filter: { argument: where, condition: "{member} eq {value}", separator: / }
`,
  };
  for (const [name, { refers = {}, needs = [], below, methods = "list, get" }] of Object.entries(kinds)) {
    const model = `Thing${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const parent = below && `path: { parent_id: { type: integer, link: ${below}, description: Where it belongs. } }\n`;
    files[`definitions/acme/resources/${name}.yaml`] = `resource: ${name}
about: Something of the shop.
collection: ${below ? `/${below}/{parent_id}` : ""}/${name}
model: ${model}
${parent ?? ""}methods: [${methods}]
${methods.includes("list") ? "operations: { list: { query: [where] } }\n" : ""}`;
    const members = Object.entries(refers).map(
      ([member, to]) =>
        `    ${member}: { type: object, description: Where it belongs., properties: { id: { type: integer, link: ${to}, description: Its number. } }, required: [id] }\n`,
    );
    files[`definitions/acme/schemas/${name}.yaml`] = `${model}:
  type: object
  description: Something of the shop.
  requiredOnCreate: [${needs.join(", ")}]
  properties:
    id: { type: integer, readOnly: true, description: Its number. }
${members.join("")}`;
  }
  const { integrations, diagnostics } = await compile(acmeWith(files));
  const [acme] = integrations as readonly Integration[];
  if (!acme) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return graphOf(acme);
}

const ways = (graph: Graph, from: string, to: string) =>
  waysBetween(graph, { name: from }, { name: to }).map((way) =>
    way
      .map(({ tool }) => tool.operation)
      .slice(1)
      .join(" > "),
  );

const said = (graph: Graph, from: string, to: string) =>
  waysBetween(graph, { name: from }, { name: to }).map((way) =>
    way
      .slice(1)
      .flatMap((call) => call.arguments.map(({ argument, condition }) => condition?.split(" ")[0] ?? argument)),
  );

describe("lookup lists", () => {
  const others = Object.fromEntries(
    ["bills", "carts", "deals", "gifts", "loans"].map((name) => [name, { refers: { currency: "currencies" } }]),
  );

  test("are what many refer to, while they refer to none but lookup lists", async () => {
    const graph = await shop({
      ...others,
      regions: {},
      ports: { refers: { region: "regions" } },
      roads: { refers: { region: "regions" } },
      currencies: { refers: { region: "regions" } },
      orders: { refers: { currency: "currencies", currencies: "currencies" } },
    });
    const lookups = [...graph.importance].filter(([, { isLookup }]) => isLookup).map(([name]) => name);
    expect(lookups).toEqual(["currencies", "regions"]);
  });

  test("say nothing about two records that have an entry in common", async () => {
    const graph = await shop({
      ...others,
      currencies: {},
      customers: { refers: { agent: "agents" } },
      agents: { refers: { customer: "customers" } },
      tickets: { refers: { currency: "currencies", customer: "customers" } },
      orders: { refers: { currency: "currencies", buyer: "customers" } },
    });
    expect(said(graph, "tickets", "orders")).toEqual([["buyer/id"]]);
    expect(ways(graph, "currencies", "orders")).toEqual(["orders.list"]);
  });
});

describe("of two records in common", () => {
  test("the one that fewer kinds of records refer to says more", async () => {
    const graph = await shop({
      companies: { refers: { order: "orders" } },
      contacts: { refers: { company: "companies" } },
      projects: { refers: { company: "companies" } },
      tickets: { refers: { company: "companies", project: "projects" } },
      orders: { refers: { company: "companies", project: "projects" } },
    });
    expect(said(graph, "tickets", "orders").slice(0, 2)).toEqual([["project/id"], ["company/id"]]);
  });

  test("the one that the other cannot be made without says more", async () => {
    const graph = await shop({
      companies: { refers: { order: "orders" } },
      contacts: { refers: { company: "companies" } },
      projects: { refers: { company: "companies" } },
      tickets: { refers: { company: "companies", project: "projects" } },
      orders: {
        refers: { company: "companies", project: "projects" },
        needs: ["company"],
        methods: "list, get, create",
      },
    });
    expect(said(graph, "tickets", "orders").slice(0, 2)).toEqual([["company/id"], ["project/id"]]);
  });

  test("a member named after it says more than one of another role", async () => {
    const graph = await shop({
      companies: { refers: { order: "orders" } },
      projects: { refers: { order: "orders" } },
      tickets: { refers: { vendor: "companies", project: "projects" } },
      orders: { refers: { vendor: "companies", project: "projects" } },
    });
    expect(said(graph, "tickets", "orders").slice(0, 2)).toEqual([["project/id"], ["vendor/id"]]);
  });
});

describe("records on the way", () => {
  test("what stands below another in paths is part of it, and leads on to what it refers to", async () => {
    const graph = await shop({
      orders: { refers: { vendor: "vendors" } },
      vendors: { refers: { order: "orders" } },
      lines: { below: "orders", refers: { item: "items", shelf: "shelves", hall: "halls" } },
      shelves: {},
      halls: {},
      items: { refers: { maker: "vendors" } },
    });
    expect(ways(graph, "orders", "items")[0]).toBe("items.list");
    const many = await shop({
      ...Object.fromEntries(
        ["a", "b", "c", "d", "e", "f"].map((one) => [`${one}s`, { refers: { vendor: "vendors" } }]),
      ),
      orders: { refers: { buyer: "vendors" } },
      vendors: { refers: { order: "orders", a: "as" } },
      lines: { below: "orders", refers: { item: "items", shelf: "shelves", hall: "halls" } },
      shelves: {},
      halls: {},
      items: { refers: { maker: "vendors" } },
    });
    expect(ways(many, "orders", "items")[0]).toBe("lines.list > items.get");
  });

  test("one that links few things goes before one that links many", async () => {
    const graph = await shop({
      warehouses: {},
      items: {},
      stocks: { refers: { item: "items", warehouse: "warehouses" } },
      moves: { refers: { item: "items", warehouse: "warehouses", person: "people" } },
      people: {},
    });
    expect(ways(graph, "warehouses", "items")).toEqual(["stocks.list > items.get", "moves.list > items.get"]);
  });
});

describe("ids that no record in hand holds", () => {
  test("cost more than a call that provides them", async () => {
    const graph = await shop({
      boards: { refers: { room: "rooms" } },
      rooms: {},
      tickets: { refers: { room: "rooms" } },
      statuses: { below: "boards", refers: { room: "rooms" } },
    });
    expect(ways(graph, "tickets", "statuses")[0]).toBe("boards.list > statuses.list");
  });

  test("cannot be those of what the way is to find", async () => {
    const graph = await shop({
      items: {},
      orders: {},
      lines: { below: "orders", refers: { item: "items", order: "orders" } },
    });
    expect(ways(graph, "items", "orders")).toEqual([]);
  });
});

test("finding something far away gives way to making it at hand", async () => {
  const graph = await shop({
    plans: { refers: { topic: "topics" } },
    topics: { refers: { room: "rooms" } },
    rooms: { refers: { house: "houses" } },
    houses: {},
    wishes: { refers: { house: "houses", plan: "plans" }, needs: ["plan"], methods: "get, create" },
  });
  expect(ways(graph, "plans", "wishes")).toEqual(["wishes.create"]);
});
