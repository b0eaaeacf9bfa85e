import { describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { ClientOptions } from "../../runtime/src/index.js";
import { Client, standard, ValidationError } from "../../runtime/src/index.js";
import { acme, api, apiKey, operation } from "./acme.js";
import { toApi } from "./data.js";

/** The problems a client is refused with. */
function refused(definition: Partial<ApiData>, options: Record<string, unknown>): string[] {
  try {
    new Client(toApi({ ...api, ...definition }), { apiKey, ...options } as ClientOptions, standard);
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
    return (error as ValidationError).problems.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

async function sentBy(definition: Partial<ApiData>, options: Record<string, unknown>) {
  const { client, sent } = acme([{}], options, definition);
  await client.call(operation(), {});
  return sent[0]!;
}

describe("credentials", () => {
  test("each that is missing or no text is named at once", () => {
    const credentials = { apiKey: { required: true, secret: true }, account: { required: true, secret: false } };
    expect(refused({ credentials }, { apiKey: {}, account: "" })).toEqual([
      "apiKey must be a text",
      "account is required",
    ]);
    expect(() => new Client(toApi(api), {})).toThrow("acme: apiKey is required");
  });

  test("half a character is no text", () => {
    expect(refused({}, { apiKey: "a\ud800" })).toEqual(["apiKey must be a text"]);
  });

  test("null counts as not given, wherever it comes from", async () => {
    expect(refused({}, { apiKey: null })).toEqual(["apiKey is required"]);
    expect((await sentBy({}, { workspace: null, site: null })).headers).not.toHaveProperty("x-workspace");
  });

  test.each([7, "7", "007", 2 ** 53 - 1])("a whole number (%j) is sent as its digits", async (workspace) => {
    const credentials = { ...api.credentials, workspace: { required: false, integer: true } };
    expect((await sentBy({ credentials }, { workspace })).headers["x-workspace"]).toBe(String(workspace));
  });

  test.each(["7a", "seven", "-7", "7.5", " 7", "7\r\nX-Evil: 1"])("%j is no whole number", (workspace) => {
    const credentials = { ...api.credentials, workspace: { required: false, integer: true } };
    expect(refused({ credentials }, { workspace })).toEqual(["workspace must be a whole number"]);
  });

  test("basic is base64 of UTF-8, from several options", async () => {
    const definition: Partial<ApiData> = {
      auth: { kind: "basic", username: "{company}+{publicKey}", password: "{privateKey}" },
      credentials: {
        company: { required: true, secret: false },
        publicKey: { required: true, secret: false },
        privateKey: { required: true, secret: true },
      },
    };
    const { headers } = await sentBy(definition, { company: "acme", publicKey: "pk", privateKey: "pä:ß€" });
    expect(headers["authorization"]).toBe(`Basic ${Buffer.from("acme+pk:pä:ß€").toString("base64")}`);
    expect(refused(definition, { company: "a:b", publicKey: "c", privateKey: "d" })).toEqual([
      "company, publicKey must not contain a colon",
    ]);
  });

  test("bearer and none", async () => {
    expect((await sentBy({ auth: { kind: "bearer", token: "{apiKey}" } }, {})).headers["authorization"]).toBe(
      `Bearer ${apiKey}`,
    );
    expect((await sentBy({ auth: { kind: "none" } }, {})).headers).not.toHaveProperty("authorization");
  });

  test("an optional credential that is not given signs nothing", async () => {
    const credentials = { apiKey: { required: false, secret: true } };
    expect((await sentBy({ credentials }, { apiKey: undefined })).headers).not.toHaveProperty("x-api-key");
  });

  test.each(["user", "password"])("nor does basic without its %s", async (missing) => {
    const definition: Partial<ApiData> = {
      auth: { kind: "basic", username: "{user}", password: "{password}" },
      credentials: { user: { required: false, secret: false }, password: { required: false, secret: true } },
    };
    const { headers } = await sentBy(definition, { user: "u", password: "p", [missing]: undefined });
    expect(headers).not.toHaveProperty("authorization");
  });

  test("a header may name a variable of the server", async () => {
    expect((await sentBy({ headers: { "X-Site": "{site}" } }, {})).headers["x-site"]).toBe("api.acme.test");
  });

  test("an inherited option does not count", () => {
    expect(refused({ credentials: { toString: { required: true, secret: false } } }, {})).toEqual([
      "toString is required",
    ]);
  });
});

describe("header values", () => {
  test.each(["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "é", " a", "a ", "\t", "a\u2028b", "\ud83d\ude00"])(
    "%j is refused wherever it comes from",
    async (value) => {
      const fault = "must be printable ASCII on one line, without spaces around it";
      expect(refused({}, { apiKey: value })).toEqual([`apiKey ${fault}`]);
      expect(refused({}, { workspace: value })).toEqual([`workspace ${fault}`]);
      expect(refused({}, { headers: { "x-a": value } })).toEqual([`headers.x-a ${fault}`]);
      const { client, sent } = acme([]);
      const call = client.call(
        operation({ header: { trace: "X-Trace" } }),
        { trace: value },
        { headers: { "x-b": value } },
      );
      const error: unknown = await call.catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        problems: [
          { path: "trace", message: fault },
          { path: "headers.x-b", message: fault },
        ],
      });
      expect(sent).toHaveLength(0);
    },
  );

  test.each(["a b", "a:b", "", "a\r\n", "ä"])("the name %j is refused", (name) => {
    expect(refused({}, { headers: { [name]: "x" } })).toEqual([`headers.${name} is not a header name`]);
  });

  test("an empty value and inner spaces are fine", async () => {
    const { headers } = await sentBy({}, { headers: { "x-a": "", "x-b": "a  b\tc" } });
    expect(headers).toMatchObject({ "x-a": "", "x-b": "a  b\tc" });
  });
});

describe("a tenant is one label", () => {
  const tenant: Partial<ApiData> = {
    server: "https://{tenant}.acme.test/api",
    variables: { tenant: { kind: "label" } },
  };

  test.each(["a", "acme", "ACME", "a-b", "x1", "a".repeat(63)])("%s", async (value) => {
    const { url } = await sentBy(tenant, { tenant: value });
    expect(url).toBe(`https://${value.toLowerCase()}.acme.test/api/widgets`);
  });

  test.each([
    "evil.com/",
    "evil.com#",
    "evil.com?",
    "a@evil.com#",
    "a.b",
    "-a",
    "a-",
    "a b",
    "a\\b",
    "a\n",
    "ä",
    "%61",
    "..",
    "a".repeat(64),
  ])("not %j", (value) => {
    expect(refused(tenant, { tenant: value })).toEqual(["tenant must be one label of a host name: a-z, 0-9 and -"]);
  });

  test("it is required without a default", () => {
    expect(refused(tenant, {})).toEqual(["tenant is required"]);
  });
});

describe("a host is on the list", () => {
  const advice = "site must be *.acme.test, or set allowCustomHost";

  test.each([
    [undefined, "https://api.acme.test"],
    ["eu.acme.test", "https://eu.acme.test"],
    ["a.b.acme.test", "https://a.b.acme.test"],
    ["EU.Acme.Test", "https://eu.acme.test"],
    ["https://eu.acme.test", "https://eu.acme.test"],
    ["https://eu.acme.test/", "https://eu.acme.test"],
    ["eu.acme.test:8443", null],
    ["acme.test", null],
    ["evilacme.test", null],
    ["acme.test.evil.com", null],
    ["127.0.0.1", null],
    ["localhost", null],
    ["169.254.169.254", null],
    ["[::1]", null],
  ])("%s leads to %s", async (site, server) => {
    if (server === null) expect(refused({}, { site })).toEqual([advice]);
    else expect((await sentBy({}, { site })).url).toBe(`${server}/base/v1/widgets`);
  });

  test.each(["http://eu.acme.test", "http://api.acme.test"])("%s is refused: no plain HTTP", (site) => {
    expect(refused({}, { site })).toEqual(["site must be reached by https"]);
    expect(refused({}, { site, allowCustomHost: true })).toEqual(["site must be reached by https"]);
  });

  test.each([
    "evil.com/.acme.test",
    "evil.com#.acme.test",
    "evil.com?.acme.test",
    "evil.com\\.acme.test",
    "user@eu.acme.test",
    "user:pw@eu.acme.test",
    "eu.acme.test:port",
    "eu.acme.test:999999",
    "eu..acme.test",
    "*.acme.test",
    "ftp://eu.acme.test",
    `${"a".repeat(60)}.`.repeat(5) + "acme.test",
    "{site}",
  ])("%s is no host", (site) => {
    for (const allowCustomHost of [false, true]) {
      expect(refused({}, { site, allowCustomHost })).toEqual(["site must be a host name, with an optional port"]);
    }
  });

  test.each([
    ["cw.example.org", "https://cw.example.org"],
    ["cw.example.org:8443", "https://cw.example.org:8443"],
    ["cw.example.org:443", "https://cw.example.org:443"],
    ["cw.example.org:4433", "https://cw.example.org:4433"],
    ["localhost:80", "http://localhost:80"],
    ["localhost:8080", "http://localhost:8080"],
    ["localhost:4010", "http://localhost:4010"],
    ["127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
    ["https://localhost:4010", "https://localhost:4010"],
  ])("with allowCustomHost, %s leads to %s", async (site, server) => {
    expect((await sentBy({}, { site, allowCustomHost: true })).url).toBe(`${server}/base/v1/widgets`);
  });

  const isPrivate = 'site is a private address: set allowCustomHost to "private"';

  test.each([
    "10.1.2.3",
    "10.1.2.3:8443",
    "https://172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "100.127.255.254",
    "169.254.169.254",
    "0.0.0.0",
  ])("%s is refused, unless private addresses are admitted", async (site) => {
    expect(refused({}, { site, allowCustomHost: true })).toEqual([isPrivate]);
    const { url } = await sentBy({}, { site, allowCustomHost: "private" });
    expect(url).toBe(`https://${site.replace("https://", "")}/base/v1/widgets`);
    expect(refused({}, { site })).toEqual([advice]);
  });

  test.each(["172.32.0.1", "172.15.0.1", "11.0.0.1", "192.169.0.1", "100.128.0.1", "10.example.org", "8.8.8.8"])(
    "%s is none",
    async (site) => {
      expect((await sentBy({}, { site, allowCustomHost: true })).url).toBe(`https://${site}/base/v1/widgets`);
    },
  );

  test("a private address that the integration lists is one of its hosts", async () => {
    const variables: ApiData["variables"] = { site: { kind: "host", default: "10.1.2.3", custom: true } };
    expect((await sentBy({ variables }, { allowCustomHost: true })).url).toBe("https://10.1.2.3/base/v1/widgets");
  });

  test("plain HTTP to a private address is refused all the same", () => {
    for (const allowCustomHost of [true, "private"]) {
      expect(refused({}, { site: "http://10.1.2.3", allowCustomHost })).toEqual(["site must be reached by https"]);
    }
  });

  test.each(["0x7f.1", "2130706433", "127.1", "010.1.2.3"])(
    "with allowCustomHost, %s is refused: it is another host than it looks",
    (site) => {
      expect(refused({}, { site, allowCustomHost: true })).toEqual(["server does not lead to the host it names"]);
    },
  );

  test("allowCustomHost does nothing where the integration does not allow it", () => {
    const variables: ApiData["variables"] = {
      site: { kind: "host", default: "api.acme.test", allow: ["eu.acme.test"] },
    };
    expect(refused({ variables }, { site: "evil.com", allowCustomHost: true })).toEqual(["site must be eu.acme.test"]);
    expect(refused({ variables }, { site: "api.acme.test" })).toEqual([]);
    const both: ApiData["variables"] = { site: { kind: "host", allow: ["eu.acme.test", "us.acme.test"] } };
    expect(refused({ variables: both }, { site: "evil.com" })).toEqual(["site must be eu.acme.test or us.acme.test"]);
    const one: ApiData["variables"] = { site: { kind: "host", default: "api.acme.test" } };
    expect(refused({ variables: one }, { site: "evil.com" })).toEqual(["site must be api.acme.test"]);
  });

  test("slashes at the end of the server's URL are no part of it", async () => {
    expect((await sentBy({ server: "https://{site}/base//" }, {})).url).toBe("https://api.acme.test/base/widgets");
  });
});

test.each([0, -1, Number.NaN])("a timeout of %d is refused", (timeoutMs) => {
  expect(refused({}, { timeoutMs })).toEqual(["timeoutMs must be a positive number"]);
});

test.each(["warn", "wran", "throw"])("validateResponses needs what checks it: %s", (validateResponses) => {
  const contract = (): never => expect.fail("loaded");
  expect(() => new Client(toApi(api), { apiKey, validateResponses } as never, { contract })).toThrow(
    "validateResponses needs a client with standard features",
  );
});

test("validateResponses needs a contract", async () => {
  expect((await sentBy({}, { validateResponses: "off" })).method).toBe("GET");
  expect(refused({}, { validateResponses: "warn" })).toEqual([
    "validateResponses needs a client with standard features",
  ]);
});

test("a generated client takes its options without casts, and its resources their params", async () => {
  interface AcmeOptions extends ClientOptions {
    readonly apiKey: string;
  }
  interface ListParams {
    readonly q?: string;
  }
  class Widgets {
    readonly #client: Client;
    constructor(client: Client) {
      this.#client = client;
    }
    list(params: ListParams = {}) {
      return this.#client.pages(operation<{ id: number }>({ returns: "many", query: { q: "string" } }), { ...params });
    }
  }
  class Acme extends Client {
    readonly widgets: Widgets = new Widgets(this);
    constructor(options: AcmeOptions) {
      super(toApi(api), options);
    }
  }
  const client = new Acme({ apiKey, fetch: async () => Response.json([{ id: 3 }]) });
  const page = await client.widgets.list({ q: "x" });
  const id: number | undefined = page.items[0]?.id;
  expect(id).toBe(3);
});
