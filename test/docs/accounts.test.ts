import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The programs of docs/accounts.md are type-checked and run; only the servers are stubs.

const all = blocks(read("docs/accounts.md"));
const programs = all.filter(({ language }) => language === "ts");
const sandbox = new Sandbox();
const [program, store, stored, ownTests] = programs;
let mistakes = "";
beforeAll(() => {
  sandbox.linkPackages();
  const shown = all.find(({ note }) => note === "definitions/acme/integration.yaml")?.text ?? "";
  sandbox.write("definitions/acme/integration.yaml", ACME + shown);
  sandbox.write("definitions/acme/resources/shop/orders.yaml", ORDERS);
  expect(sandbox.run("npm run generate")).toContain("built acme");
  sandbox.run("npm install");
  sandbox.write("stub.mjs", STUB);
  mistakes = sandbox.compile({
    "program.mts": program?.text ?? "",
    "store.mts": store?.text ?? "",
    "stored.mts": stored?.text ?? "",
    "own.mts": ownTests?.text ?? "",
  });
});
afterAll(() => sandbox.remove());

/** What the definition of the page leaves out. */
const ACME = `integration: acme
name: Acme
about: A shop for office furniture, with orders.
client: Acme
tool_prefix: acme
api_version: "1"
conventions:
  get:
    about: Gets one {singular} by its id.
    GET: "{item}"
    returns: { one: { type: object, properties: { total: { type: number, description: What was paid. } } } }
`;
const ORDERS = `resource: orders
about: What a customer bought.
collection: /orders
methods: [get]
`;

/** Answers every request, and tells what it was. */
const STUB = `
globalThis.fetch = async (url, { headers }) => {
  const [scheme, signature] = headers.authorization?.split(" ") ?? [];
  console.log(url, scheme === "Basic" ? atob(signature) : (signature ?? "unsigned"));
  if (url.includes("/oauth/")) return Response.json({ access_token: "token-1", token_type: "Bearer", expires_in: 3600 });
  return Response.json(url.includes("companyinfo") ? { Codebase: "v2025_1/", IsCloud: "True" } : { id: 7 });
};
`;

test("the programs compile", () => expect(mistakes).toBe(""));

test("credentials come from a vault or with a call", () => {
  const server = "https://api-eu.myconnectwise.net/v2025_1/apis/3.0";
  expect(sandbox.runProgram("program.mjs", { PRIVATE_KEY: "private" }, ["--import", "./stub.mjs"])).toEqual([
    "https://eu.myconnectwise.net/login/companyinfo/northwind unsigned",
    `${server}/service/tickets/7 northwind+public:private`,
    `${server}/service/tickets/8 northwind+another:ANOTHER_KEY-of-the-vault`,
    `${server}/service/tickets/9 northwind+another:ANOTHER_KEY-of-the-vault`,
  ]);
});

test("a client keeps its tokens in the store it is given", () => {
  expect(sandbox.runProgram("stored.mjs", { CLIENT_SECRET: "secret" }, ["--import", "./stub.mjs"])).toEqual([
    "https://login.acme.example/oauth/token unsigned",
    "https://api.acme.example/v1/orders/7 token-1",
    "1 token kept",
  ]);
});

test("a client asks a server on this machine, and another one the fetch it is given", () => {
  expect(sandbox.runProgram("own.mjs", {})).toEqual([
    "GET /v4_6_release/apis/3.0/service/tickets/7",
    "{ id: 7 }",
    "{ id: 12, name: '/api/v1/workspaces/12' }",
  ]);
});

test("the discovery that is shown is the one of ConnectWise", () => {
  const shown = parse(all.find(({ language, note }) => language === "yaml" && note === "")?.text ?? "") as {
    server: { url: string; discovery: object };
  };
  const { server } = parse(read("definitions/connectwise-psa/integration.yaml")) as typeof shown;
  expect(shown.server).toEqual({ url: server.url, discovery: server.discovery });
});
