import { listen } from "@toolwright/gateway";
import { integration as atomicwork } from "@toolwright/atomicwork/integration";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";
import type { Tool } from "@toolwright/runtime";
import { describe, expect, test } from "vitest";
import { ask, psa, stage } from "./gateway.js";
import type { Listed } from "./truto.js";

const { gateway } = stage();

async function names(query: string, account = "desk"): Promise<string[]> {
  const { status, body, raw } = await ask(gateway, `GET /integrated-account/${account}/tools${query}`);
  expect(status, raw).toBe(200);
  return (body["result"] as unknown as Listed[]).map(({ name }) => name);
}

describe("which tools are listed", () => {
  const count = (isMeant: (method: string, effect: string) => boolean): number =>
    atomicwork.catalogue.tools.filter(({ method, effect }) => isMeant(method, effect)).length;

  test("all of them on one page without a filter", async () => {
    expect(await names("")).toEqual(atomicwork.catalogue.tools.map(({ name }) => name));
    const { body } = await ask(gateway, "GET /integrated-account/psa/tools");
    expect(body["result"]).toHaveLength(connectwise.catalogue.tools.length);
    expect(body["next_cursor"]).toBe(null);
  });

  test.each([
    ["comma", "?methods=list%2Cget"],
    ["repeated", "?methods=list&methods=get"],
    ["indexed", "?methods[0]=list&methods[1]=get"],
    ["indexed and encoded", "?methods%5B0%5D=list&methods%5B1%5D=get"],
    ["brackets", "?methods[]=list&methods[]=get"],
    ["mixed, with blanks", "?methods[0]=list,%20get&methods[1]="],
  ])("a list that is written with %s", async (_, query) => {
    expect(await names(query)).toHaveLength(count((method) => method === "list" || method === "get"));
  });

  test("by read, write and custom, names of methods and of tools", async () => {
    expect(await names("?methods=read")).toHaveLength(count((_, effect) => effect === "read"));
    const [write, custom, both] = await Promise.all(
      ["write", "custom", "write,custom"].map((one) => names(`?methods=${one}`)),
    );
    expect(new Set([...(write ?? []), ...(custom ?? [])])).toEqual(new Set(both));
    expect(await names("?methods=get_single_atomicwork_request_by_id,of_user")).toEqual([
      "list_all_atomicwork_user_assets",
      "get_single_atomicwork_request_by_id",
    ]);
    expect(await names("?methods=get_single_atomicwork_request_by_id&tags=assets")).toEqual([]);
    expect(await names("?names=get_single_atomicwork_request_by_id")).toEqual(["get_single_atomicwork_request_by_id"]);
  });

  test("by tags and a toolset, all conditions together", async () => {
    const tagged = await names("?methods=read&tags=assets");
    expect(tagged.length).toBeGreaterThan(0);
    for (const name of tagged) expect(name).toContain("asset");
    expect(await names("?toolset=service_desk")).toHaveLength(
      atomicwork.catalogue.toolsets?.["service_desk"]?.length ?? 0,
    );
  });

  test("nothing is given for a filter that says nothing", async () => {
    expect(await names("?methods=&tags=")).toHaveLength(atomicwork.catalogue.tools.length);
  });

  test.each([
    ["?methods=raed", 'methods asks for "raed", which this integration does not have. Did you mean "read"?'],
    ["?tags=nothing", 'tags asks for "nothing"'],
    ["?toolset=a&toolset=b", "Only one toolset"],
    ["?method=read", '"method" is not known. Did you mean "methods"?'],
    ["?methods[a][b]=read", "must be a list of texts"],
  ])("%s is refused", async (query, message) => {
    const { status, body } = await ask(gateway, `GET /integrated-account/desk/tools${query}`);
    expect(status).toBe(400);
    expect(body["message"]).toContain(message);
    expect(body["message"]).toMatch(/^(The query's|Only one) /);
    expect(body["advice"]).toMatch(/^Filter by methods, tags, names, toolset, e\.g\. /);
  });
});

test("what the seeds show works as it is written", async () => {
  const { gateway: served } = stage([{ ...psa, toolset: "procurement" }]);
  const server = await listen(served, { port: 0 });
  try {
    const response = await fetch(`${server.url}/integrated-account/psa/tools?methods[0]=read&methods[1]=write`, {
      headers: { Authorization: "Bearer token", Accept: "application/json" },
    });
    const tools = (await response.json()) as { result: Listed[] };
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(tools.result.map(({ name }) => name)).toContain("create_a_connect_wise_psa_procurement_purchaseorder");
  } finally {
    await server.close();
  }
});

test.each([
  ["desk", atomicwork],
  ["psa", connectwise],
] as const)("every entry of %s fits what the toolset makes of it", async (account, { catalogue }) => {
  const { body } = await ask(gateway, `GET /integrated-account/${account}/tools`);
  const tools = new Map(catalogue.tools.map((tool) => [tool.name, tool]));
  const listing = body["result"] as unknown as (Listed & { readonly reviewed: boolean })[];
  // Plain conditions: there are thousands of entries.
  const faults = listing.flatMap((listed) =>
    [...faultsOf(listed, tools.get(listed.name))].map((one) => `${listed.name} ${one}`),
  );
  expect(faults).toEqual([]);
  expect(new Set(listing.map(({ name }) => name)).size).toBe(catalogue.tools.length);
});

function* faultsOf(listed: Listed & { readonly reviewed: boolean }, tool: Tool | undefined): Generator<string> {
  const { method, query_schema, body_schema, required, reviewed } = listed;
  const [query, inner] = [query_schema.properties ?? {}, body_schema.properties ?? {}];
  const args = Object.keys((tool?.inputSchema["properties"] as object | undefined) ?? {});
  const listedNames = [...Object.keys(query), ...Object.keys(inner)];
  // The toolset merges both schemas.
  if (new Set(listedNames).size !== listedNames.length) yield "has a name in both schemas";
  if (listedNames.length !== args.length) yield "lists other arguments than the tool has";
  if (required.length !== [tool?.inputSchema["required"] ?? []].flat().length) yield "has other required arguments";
  if (required.some((name) => !listedNames.includes(name))) yield "requires what it does not list";
  // Without `id` there the path would end in "undefined"; and no body comes with a GET or a DELETE.
  if (["get", "update", "delete"].includes(method) && !Object.hasOwn(query, "id")) yield "has no id";
  if (["list", "get", "delete"].includes(method) && Object.keys(inner).length > 0) yield "has a body";
  const cursor = query["next_cursor"];
  if (cursor && !/\bnext_cursor\b.*\bnextCursor\b/.test(JSON.stringify(cursor)))
    yield "does not say what the cursor is called";
  // What the toolset drops, and what its validator refuses.
  if (/"(\$ref|\$defs|nullable|oneOf|allOf)"/.test(JSON.stringify([query, inner]))) yield "is not portable";
  if (args.includes("integrated_account_id")) yield "has an argument that is the gateway's own";
  if (!reviewed) yield "is not reviewed";
}

test("listings are kept, for each filter and for accounts with the same limits", async () => {
  const many = stage([
    { ...psa, methods: ["read"] },
    { ...psa, id: "other", methods: ["read"] },
  ]);
  const answerOf = async (target: string) =>
    (await many.gateway.answer({ method: "GET", target, headers: { host: "localhost" } })).body;
  const first = await answerOf("/integrated-account/psa/tools?methods=list,get");
  expect(await answerOf("/integrated-account/other/tools?methods[0]=get&methods[1]=list")).toBe(first);
  expect(await answerOf("/integrated-account/other/tools?methods=get")).not.toBe(first);
});
