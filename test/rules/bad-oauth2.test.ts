import { expect, test } from "vitest";
import { integration, summary } from "../support/summary.js";

/** What is said about tokens, with these lines below `oauth2` and this server. */
function found(lines: string, server = "{ url: https://api.acme.test/v1 }"): string[] {
  const [path = "", text = ""] = Object.entries(integration("", ""))[0] ?? [];
  const auth = `auth:\n  oauth2:\n    client_id: "{api_key}"\n${lines.replace(/^/gm, "    ")}\n`;
  const changed = text.replace(/^auth:\n(?: .*\n)*/m, auth).replace(/^server:.*\n(?: .*\n)*/m, `server: ${server}\n`);
  return summary({ [path]: changed });
}

const secret = 'client_secret: "{api_key}"';
const astray = "Access tokens cannot be asked for: `token_url` leads to a host that is none of the API's.";

test.each([
  ["the server's own host", "https://api.acme.test/token", undefined],
  [
    "one of server.hosts",
    "https://login.acme.test/token",
    "{ url: https://api.acme.test/v1, hosts: [login.acme.test] }",
  ],
  [
    "the server's own host with its variable",
    "https://{shop}.acme.test/token",
    "{ url: 'https://{shop}.acme.test/v1', variables: { shop: { kind: label, about: Your shop in the address. } } }",
  ],
  [
    "a host that a variable allows",
    "https://login.acme.test/token",
    "{ url: 'https://{site}/v1', variables: { site: { kind: host, about: Host of your region., default: eu.acme.test, allow: ['*.acme.test'] } } }",
  ],
])("the endpoint may be on %s", (_, url, server) => {
  expect(found(`token_url: ${url}\n${secret}`, server)).toEqual([]);
});

test.each([
  ["another host", "https://login.acme.test/token", undefined],
  ["a host that only begins alike", "https://api.acme.test.evil.example/token", undefined],
  ["another port", "https://api.acme.test:8443/token", undefined],
  [
    "a domain that only ends alike",
    "https://evilacme.test/token",
    "{ url: https://acme.test/v1, hosts: [login.acme.test] }",
  ],
  [
    "a host made of a label",
    "https://{shop}.example/token",
    "{ url: 'https://{shop}.acme.test/v1', variables: { shop: { kind: label, about: Your shop in the address. } } }",
  ],
])("and not on %s", (_, url, server) => {
  expect(found(`token_url: ${url}\n${secret}`, server)).toEqual([`bad-oauth2 [${url}] ${astray}`]);
});

test("client credentials need a secret", () => {
  expect(found("token_url: https://api.acme.test/token")).toEqual([
    "bad-oauth2 [oauth2] Access tokens cannot be asked for: there is neither a `client_secret` nor a `refresh_token`.",
  ]);
});

test("a public client has nothing for basic authentication", () => {
  const lines = 'token_url: https://api.acme.test/token\nrefresh_token: "{api_key}"';
  expect(found(lines)).toEqual([]);
  expect(found(`${lines}\nclient_auth: basic`)).toEqual([
    "bad-oauth2 [basic] Access tokens cannot be asked for: basic authentication needs a `client_secret`.",
  ]);
});

test.each([
  ["http://api.acme.test/token", "wrong-value"],
  ["https://user:pw@api.acme.test/token", "bad-path"],
  ["https://api.acme.test/token?tenant=1", "bad-path"],
  ["https://api.acme.test/{api_key}/token", "unknown-credential"],
])("%s is refused", (url, code) => {
  expect(found(`token_url: ${url}\n${secret}`).join("\n")).toContain(code);
});

test("its templates name credentials", () => {
  const lines = `token_url: https://api.acme.test/token\n${secret}\nparameters: { audience: "{apikey}" }`;
  expect(found(lines)).toEqual([
    'unknown-credential [{apikey}] "{apikey}" is not a credential. Did you mean "api_key"?',
  ]);
});
