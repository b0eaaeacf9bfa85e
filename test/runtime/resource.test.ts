import { describe, expect, test, vi } from "vitest";
import type { Pages, RequestOptions, Resource } from "../../runtime/src/index.js";
import { addResources, Client, many, resourceOf, segment } from "../../runtime/src/index.js";
import { camelCase as compiledCase } from "../../compiler/src/text/casing.js";
import { camelCase } from "../../runtime/src/text/camel-case.js";
import { acme, api } from "./acme.js";
import { toApi } from "./data.js";

interface Parts {
  list(params?: object, options?: RequestOptions): Pages<unknown>;
  get(id: number, params?: object, options?: RequestOptions): Promise<unknown>;
  writeOff(sku: string, params?: object, options?: RequestOptions): Promise<unknown>;
  getBin(params: { id: number; bin: number }, options?: RequestOptions): Promise<unknown>;
}

const base = { name: "spare_parts", path: "/parts" };
const partsResource: Resource<Parts> = {
  of: base,
  operations: [
    { name: "list", path: "{collection}", returns: many },
    { name: "get", path: "{item}" },
    { of: base, name: "write_off", path: "{collection}/{sku}/off", method: "POST", ids: { sku: segment } },
    { of: base, name: "get_bin", path: "{item}/bins/{bin}" },
  ],
};

const urls = (sent: readonly { url: string }[]) => sent.map(({ url }) => url.replace(/^.*\/v1/, ""));

describe("the methods of a resource", () => {
  test("are those of its operations, in camel case", () => {
    expect(Object.keys(resourceOf(acme([]).client, partsResource))).toEqual(["list", "get", "writeOff", "getBin"]);
  });

  test("take the one path argument first, and several by name", async () => {
    const { client, sent } = acme([{ id: 3 }, {}, {}]);
    const parts = resourceOf(client, partsResource);
    expect(await parts.get(3)).toEqual({ id: 3 });
    await parts.writeOff("a/b");
    await parts.getBin({ id: 3, bin: 4 });
    expect(urls(sent)).toEqual(["/parts/3", "/parts/a%2Fb/off", "/parts/3/bins/4"]);
  });

  test("a listing sends nothing until somebody asks", async () => {
    const { client, sent } = acme([[{ id: 1 }]]);
    const pages = resourceOf(client, partsResource).list();
    expect(sent).toEqual([]);
    expect((await pages).items).toEqual([{ id: 1 }]);
  });

  test("take options last", async () => {
    const { client, sent } = acme([{}, {}]);
    const parts = resourceOf(client, partsResource);
    await parts.get(3, undefined, { headers: { "X-Trace": "a" } });
    await parts.getBin({ id: 3, bin: 4 }, { headers: { "X-Trace": "b" } });
    expect(sent.map(({ headers }) => headers["x-trace"])).toEqual(["a", "b"]);
  });

  test("refuse a missing id, and one that is hidden in the other arguments", async () => {
    const parts = resourceOf(acme([]).client, partsResource);
    await expect(parts.get(undefined as never)).rejects.toThrow("spare_parts.get: id is required");
    await expect(parts.get(undefined as never, { id: 3 })).rejects.toThrow("spare_parts.get: id is required");
  });
});

describe("the resources of a client", () => {
  const make = (): Client & { spareParts: Parts } => {
    const { client } = acme([{}]);
    addResources(client, partsResource);
    return client as Client & { spareParts: Parts };
  };

  test("are made once for each client", () => {
    const client = make();
    expect(client.spareParts).toBe(client.spareParts);
    expect(client.spareParts).not.toBe(make().spareParts);
  });

  test("can be replaced in tests of programs", async () => {
    const client = make();
    vi.spyOn(client.spareParts, "get").mockResolvedValue({ id: 9 });
    expect(await client.spareParts.get(9)).toEqual({ id: 9 });
    const stub = { list: vi.fn() } as unknown as Parts;
    client.spareParts = stub;
    expect(client.spareParts).toBe(stub);
  });

  test("are not shown with the client, which may be logged", () => {
    const client = make();
    void client.spareParts;
    expect(JSON.stringify(client)).toBe("{}");
  });
});

test("runtime and compiler write a name the same way", () => {
  for (const name of ["a", "purchase_orders", "a_1", "a__b", "o365_users", "x_", "list_all_notes_2"]) {
    expect(camelCase(name), name).toBe(compiledCase(name));
  }
});

describe("the resources of a class of clients", () => {
  class Acme extends Client {
    declare readonly spareParts: Parts;

    constructor(...given: ConstructorParameters<typeof Client>) {
      super(...given);
      addResources(this, partsResource);
    }
  }
  const account = (apiKey: string, sent: (string | null)[]) =>
    new Acme(toApi(api), {
      apiKey,
      fetch: async (_, { headers }) => {
        sent.push(new Headers(headers).get("x-api-key"));
        return Response.json({});
      },
    } as ConstructorParameters<typeof Client>[1]);

  test("are brought by its first client, and each client calls its own account", async () => {
    const [first, second] = [[], []] as [(string | null)[], (string | null)[]];
    const [one, other] = [account("key-1", first), account("key-2", second)];
    await other.spareParts.get(1);
    await one.spareParts.get(1);
    expect([first, second]).toEqual([["key-1"], ["key-2"]]);
    expect(one.spareParts).toBe(one.spareParts);
    expect(one.spareParts).not.toBe(other.spareParts);
  });

  test("are none of clients without a class", () => {
    const { client } = acme([]);
    account("key", []);
    expect("spareParts" in client).toBe(false);
    addResources(client, partsResource);
    expect("spareParts" in client).toBe(true);
    expect("spareParts" in acme([]).client).toBe(false);
  });
});
