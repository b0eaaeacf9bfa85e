import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../compiler/dist/compile.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import { project, runImport, textOf } from "./run.js";

const scopes = { "orders.read": "PROSE-MARK", "orders.write": "PROSE-MARK" };
const tokenUrl = "https://login.shop.example/oauth/token";

/** A document whose requests are signed by OAuth. */
function document(flows: unknown, more: object = {}, server = "https://api.shop.example/v1"): string {
  const answer = { description: "x", content: { "application/json": { schema: { type: "string" } } } };
  return JSON.stringify(
    {
      openapi: "3.0.3",
      info: { title: "T", version: "1" },
      servers: [{ url: server }],
      security: [{ own: ["orders.read"] }],
      paths: { "/orders": { get: { responses: { 200: answer } } } },
      components: { securitySchemes: { own: { type: "oauth2", flows, ...more } } },
    },
    null,
    2,
  );
}

/** What an import says of signing, its findings about it, and the mistakes that a compile of it finds. */
async function imported(text: string) {
  const folder = project({ "api.json": text });
  const { stdout, stderr } = await runImport(folder, "api.json", { format: "json" });
  expect(stderr).toBe("");
  const { findings } = JSON.parse(stdout) as {
    findings: { code: string; what: string; done: string; pointer: string }[];
  };
  const { diagnostics } = await compile(readDefinitions(folder));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return {
    folder,
    yaml: textOf(folder, "definitions/shop/integration.yaml"),
    findings: findings
      .filter(({ pointer }) => pointer.includes("securitySchemes"))
      .map(({ code, what, done, pointer }) => `${code} ${pointer.split("/").slice(4).join("/")}: ${what}, ${done}`),
  };
}

test("client credentials are asked for where the document says, with the scopes that it requires", async () => {
  const { yaml, findings } = await imported(document({ clientCredentials: { tokenUrl, scopes } }));
  expect(yaml).toContain("hosts: [login.shop.example]");
  expect(yaml).toMatch(/client_id: \{ about: [^}]*\}\n {2}client_secret: \{ about: [^}]*, secret: true \}\n\nauth:/);
  expect(yaml).toMatch(
    /oauth2:\n {4}token_url: https:\/\/login\.shop\.example\/oauth\/token\n {4}client_id: "\{client_id\}"\n {4}client_secret: "\{client_secret\}"\n {4}scopes: \[orders\.read\]\n/,
  );
  expect(yaml).not.toContain("PROSE-MARK");
  expect(findings).toEqual([
    "assumed flows/clientCredentials: how a client proves itself to the token endpoint, by basic authentication (`client_auth`)",
    "chosen flows/clientCredentials/tokenUrl: token endpoint on another host, `login.shop.example`, in `server.hosts`",
  ]);
});

test.each(["authorizationCode", "password", "deviceAuthorization"])(
  "a refresh token of the flow %s is asked with where there are some",
  async (name) => {
    const refreshUrl = "https://api.shop.example/refresh";
    const { yaml, findings } = await imported(document({ [name]: { tokenUrl, refreshUrl, scopes } }));
    expect(yaml).toMatch(/refresh_token: \{ about: [^}]*, secret: true \}/);
    expect(yaml).toContain("token_url: https://api.shop.example/refresh");
    expect(yaml).toContain('refresh_token: "{refresh_token}"');
    expect(yaml).not.toContain("hosts:");
    expect(findings).toHaveLength(1);
  },
);

test.each<[what: string, flows: unknown, left: string[]]>([
  [
    "implicit",
    { implicit: { authorizationUrl: "https://x.example", scopes } },
    ["`implicit`: it has no refresh token"],
  ],
  [
    "a code without a refresh",
    { authorizationCode: { authorizationUrl: "https://x.example", tokenUrl, scopes } },
    ["`authorizationCode`: it tells no `refreshUrl`"],
  ],
  [
    "an address that is none",
    { clientCredentials: { tokenUrl: "ftp://x", scopes }, password: { tokenUrl, refreshUrl: "https://a b/c" } },
    ["`clientCredentials`: its `tokenUrl` is no address", "`password`: its `refreshUrl` is no address"],
  ],
  [
    "a host with a user",
    { clientCredentials: { tokenUrl: "https://a@evil.example/t" } },
    ["`clientCredentials`: its `tokenUrl` is no address"],
  ],
  ["nothing", {}, []],
  ["no map", "x", []],
])("of %s the application gives the token, and the report names what was left out", async (_, flows, left) => {
  const { yaml, findings } = await imported(document(flows));
  expect(yaml).toContain('bearer: { token: "{access_token}" }');
  expect([...findings].sort().reverse()).toEqual([
    "loosened : OAuth, the application gives the access token",
    ...[...left].reverse().map((one) => {
      const [, name = ""] = /`(\w+)`/.exec(one) ?? [];
      return `left-out flows/${name}: OAuth flow that definitions cannot say, ${one}`;
    }),
  ]);
});

test("of several flows the one without a person is used, and the others are named", async () => {
  const refreshUrl = tokenUrl;
  const flows = {
    implicit: { authorizationUrl: tokenUrl, scopes },
    authorizationCode: { authorizationUrl: tokenUrl, tokenUrl, refreshUrl, scopes },
    clientCredentials: { tokenUrl, scopes },
  };
  const { yaml, findings } = await imported(document(flows));
  expect(yaml).not.toContain("refresh_token");
  expect(findings).toContain(
    "left-out flows/authorizationCode: second OAuth flow, `authorizationCode`: `clientCredentials` is used",
  );
  expect(findings).toContain(
    "left-out flows/implicit: OAuth flow that definitions cannot say, `implicit`: it has no refresh token",
  );
});

test("an address on the server's own host, one without encryption, and scopes that nobody requires", async () => {
  const own = await imported(
    document({ clientCredentials: { tokenUrl: "/oauth/token", scopes: {} } }, {}, "https://{shop}.shop.example/v1"),
  );
  expect(own.yaml).toContain("token_url: https://{shop}.shop.example/oauth/token");
  expect(own.yaml).not.toContain("hosts:");
  const text = document({ clientCredentials: { tokenUrl: "http://LOGIN.shop.example/t", scopes } }).replace(
    '"orders.read"\n',
    "\n",
  );
  const plain = await imported(text);
  expect(plain.yaml).toContain('token_url: "https://login.shop.example/t"');
  expect(plain.yaml).not.toContain("scopes:");
  expect(plain.findings).toContain("repaired flows/clientCredentials/tokenUrl: address that is not encrypted, https");
  expect(plain.findings).toContain(
    "assumed flows/clientCredentials: scopes of the access token are not told, none is asked for: set `scopes`",
  );
});

test("a newer document that gives tokens elsewhere changes the definitions", async () => {
  const { folder } = await imported(document({ implicit: { authorizationUrl: tokenUrl, scopes } }));
  const again = project({ "api.json": document({ clientCredentials: { tokenUrl, scopes } }) });
  const newer = textOf(again, "api.json");
  writeFileSync(`${folder}/api.json`, newer);
  const { code, stdout } = await runImport(folder, "api.json", { update: true });
  expect(code).toBe(0);
  expect(stdout).toContain(
    "how requests are signed: bearer is oauth2 client_credentials https://login.shop.example/oauth/token orders.read",
  );
  const yaml = textOf(folder, "definitions/shop/integration.yaml");
  expect(yaml).toContain("token_url: https://login.shop.example/oauth/token");
  expect(yaml).toMatch(/hosts: *\[ *login\.shop\.example *\]|hosts:\n +- login\.shop\.example/);
  expect(yaml).toContain("client_secret:");
  expect(yaml).not.toContain("access_token");
  const { diagnostics } = await compile(readDefinitions(folder));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
