import { expect, test } from "vitest";
import { integration, summary } from "../support/summary.js";

/** What is said about a look-up at this URL that changes these variables. */
function found(url: string, variables = "site: { from: host }"): string[] {
  const [path = "", text = ""] = Object.entries(integration("", ""))[0] ?? [];
  const server = [
    "server:",
    "  url: https://{site}/v1",
    "  hosts: [where.acme.example]",
    "  variables: { site: { kind: host, about: Host of your region., default: eu.acme.test, allow: ['*.acme.test'] } }",
    "  discovery:",
    `    url: ${url}`,
    `    variables: { ${variables} }`,
    "headers: { X-Account: '{account}' }",
    "",
  ].join("\n");
  const changed = text
    .replace(/^server:.*\n(?: .*\n)*/m, server)
    .replace("credentials:\n", "credentials:\n  account: { about: Name of your account. }\n");
  return summary({ [path]: changed });
}

test.each(["https://{site}/where/{account}", "https://login.acme.test/where", "https://where.acme.example/{account}"])(
  "%s may be asked",
  (url) => {
    expect(found(url)).toEqual([]);
  },
);

test.each(["https://acme.example/where", "https://{account}.acme.test/where", "https://acme.test.evil.example/where"])(
  "%s may not",
  (url) => {
    expect(found(url)).toContain(
      `bad-discovery [${url}] The server cannot be looked up: \`url\` leads to a host that is none of the API's.`,
    );
  },
);

test("a secret is not sent along", () => {
  expect(found("https://{site}/where/{api_key}")).toEqual([
    'bad-discovery [{api_key}] The server cannot be looked up: "api_key" is a secret, and who is asked may be anybody.',
  ]);
});

test("the answer must tell something", () => {
  expect(found("https://{site}/where", "site: { unless: { kind: own } }")).toEqual([
    'bad-discovery [site] The server cannot be looked up: the answer tells nothing about "site".',
  ]);
});

test("it names variables of the server", () => {
  expect(found("https://{sitee}/where", "sit: { from: host }")).toEqual(
    expect.arrayContaining([
      'unknown-credential [{sitee}] "{sitee}" is not a server variable or credential. Did you mean "site"?',
      'unknown-credential [sit] "{sit}" is not a server variable. Did you mean "site"?',
    ]),
  );
});

test("its URL is checked like the server's", () => {
  expect(found("https://{site}/where?account={account}").join()).toContain("bad-path");
});
