import { Atomicwork, ValidationError as AtomicworkRefusal } from "@toolwright/atomicwork";
import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import { expect, test } from "vitest";

// What the clients of the shipped packages ask of an account.

const seen: { url: string; headers: Record<string, string> }[] = [];
const fetch = async (url: string, init: RequestInit): Promise<Response> => {
  seen.push({ url, headers: init.headers as Record<string, string> });
  return Response.json({ data: [] });
};

/** The requests that some calls make. */
async function sentBy(calls: () => Promise<unknown>): Promise<typeof seen> {
  seen.length = 0;
  await calls();
  return [...seen];
}

test.each([
  "acme.atomicwork.com",
  "https://acme.atomicwork.com",
  "acme.evil",
  "a/b",
  "a@b",
  "-acme",
  "..",
  "acme:8443",
])("a tenant of Atomicwork is one label, not %s", (tenant) => {
  const make = (): unknown => new Atomicwork({ tenant, apiKey: "k", fetch });
  expect(make).toThrow(AtomicworkRefusal);
  expect(make).toThrow("atomicwork: tenant must be one label of a host name: a-z, 0-9 and -");
});

test("a workspace of Atomicwork is named by its number, or not at all", async () => {
  const client = new Atomicwork({ tenant: "Acme", apiKey: "k", workspaceId: 7, fetch });
  const bare = new Atomicwork({ tenant: "acme", apiKey: "k", fetch });
  const sent = await sentBy(async () => {
    await client.workspaces.list();
    await bare.workspaces.list();
    await client.workspaces.list({}, { credentials: { apiKey: "other", workspaceId: 8 } });
  });
  expect(sent.map(({ url }) => new URL(url).host)).toEqual(Array(3).fill("acme.atomicwork.com"));
  expect(sent.map(({ headers }) => [headers["x-api-key"], headers["x-workspace-id"]])).toEqual([
    ["k", "7"],
    ["k", undefined],
    ["other", "8"],
  ]);
  expect(() => new Atomicwork({ tenant: "acme", apiKey: "k", workspaceId: "IT" as never, fetch })).toThrow(
    "atomicwork: workspaceId must be a whole number",
  );
});

test("both credentials of ConnectWise, in two headers, may come from a vault", async () => {
  const client = new ConnectWisePsa({
    companyId: "northwind",
    publicKey: async () => "public",
    privateKey: async () => "private-0123456789",
    clientId: () => "3f2c8a4e-5b1d-4c7a-9e60-2d8f1b7c4a95",
    fetch,
  });
  const [request] = await sentBy(async () => client.tickets.get(7));
  expect(request?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from("northwind+public:private-0123456789").toString("base64")}`,
    clientid: "3f2c8a4e-5b1d-4c7a-9e60-2d8f1b7c4a95",
  });
});

test.each([
  [
    { site: "psa.northwind.example" },
    "site must be *.myconnectwise.net or staging.connectwisedev.com, or set allowCustomHost",
  ],
  [
    { site: "myconnectwise.net.evil.example" },
    "site must be *.myconnectwise.net or staging.connectwisedev.com, or set",
  ],
  [{ site: "10.0.0.5", allowCustomHost: true }, 'site is a private address: set allowCustomHost to "private"'],
  [{ site: "http://psa.northwind.example", allowCustomHost: true }, "site must be reached by https"],
  [{ codebase: "../login" }, "codebase must be one segment of a path"],
])("ConnectWise is not asked at %j", (options, message) => {
  const account = { companyId: "c", publicKey: "p", privateKey: "q", clientId: "i", fetch };
  expect(() => new ConnectWisePsa({ ...account, ...options })).toThrow(`connectwise-psa: ${message}`);
});
