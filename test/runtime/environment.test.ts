import { describe, expect, test } from "vitest";
import {
  accountFromEnvironment,
  accountVariables,
  Client,
  connectFromEnvironment,
  discover,
  environmentSource,
  environmentVariable,
  host,
  label,
  standard,
  ValidationError,
  type Api,
  type Environment,
  type Integration,
  type ToolwrightError,
} from "../../runtime/src/index.js";
import { answer, operation, rejection } from "./acme.js";

const api: Api = {
  name: "my-shop",
  server: "https://{tenant}.shop.test/{site}",
  credentials: { apiKey: { required: true, secret: true }, workspaceId: { required: false, integer: true } },
  variables: {
    tenant: { kind: label },
    site: { kind: host, default: "a.shop.test", allow: ["*.shop.test"], custom: true },
  },
};
const integration: Integration = {
  title: "Shop",
  version: "1.0.0",
  api,
  catalogue: { integration: "my-shop", apiVersion: "1", tools: [] },
  connect: (options) => new Client(api, options),
  bindTools: () => [],
};

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    connectFromEnvironment(integration, environment);
  } catch (error) {
    if (error instanceof ValidationError) return error.problems.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
  return [];
}

test("a variable is called as integration and option are, in capitals", () => {
  expect(environmentVariable(api, "apiKey")).toBe("MY_SHOP_API_KEY");
  expect(environmentVariable(api, "oauth2Token")).toBe("MY_SHOP_OAUTH2_TOKEN");
  expect(environmentVariable(api, "apiKey", "acme.shop")).toBe("ACME_SHOP_API_KEY");
});

test("an account is what is set; empty is not set, and white space around is not meant", () => {
  const environment = { MY_SHOP_API_KEY: " k ", MY_SHOP_TENANT: "", MY_SHOP_FETCH: "x", OTHER_API_KEY: "o" };
  expect(accountFromEnvironment(api, environment)).toEqual({ apiKey: "k" });
  expect(accountFromEnvironment(api, environment, "other")).toEqual({ apiKey: "o" });
});

test("a switch takes the texts it knows, and no other", () => {
  const read = (text: string) => accountFromEnvironment(api, { MY_SHOP_ALLOW_CUSTOM_HOST: text })["allowCustomHost"];
  expect(["true", "private", "false", ""].map(read)).toEqual([true, "private", undefined, undefined]);
  for (const text of ["1", "yes", "no", "TRUE", "constructor"]) {
    expect(() => read(text)).toThrow("MY_SHOP_ALLOW_CUSTOM_HOST must be true or private or false");
  }
});

test("a switch that is wrong is told with all else, but for what asks to set it", () => {
  const wrong = { MY_SHOP_ALLOW_CUSTOM_HOST: "1", MY_SHOP_SITE: "psa.acme.test", MY_SHOP_TENANT: "acme" };
  const problem = "MY_SHOP_ALLOW_CUSTOM_HOST must be true or private or false";
  expect(problemsOf(wrong)).toEqual([problem, "MY_SHOP_API_KEY is required"]);
  expect(problemsOf({ ...wrong, MY_SHOP_API_KEY: "k" })).toEqual([problem]);
  const discovering = { ...integration, api: { ...api, discovery: { url: "https://a.shop.test/", variables: {} } } };
  const account = { MY_SHOP_API_KEY: "k", MY_SHOP_TENANT: "acme", MY_SHOP_DISCOVER_SERVER: "1" };
  expect(() => connectFromEnvironment(discovering, account)).toThrow("MY_SHOP_DISCOVER_SERVER must be true or false");
});

test("each variable of an account says what it means, what it takes and whether it must be set", () => {
  expect(accountVariables({ api, options: { apiKey: "Key of a user." } })).toEqual([
    { name: "MY_SHOP_API_KEY", option: "apiKey", about: "Key of a user.", required: true },
    { name: "MY_SHOP_WORKSPACE_ID", option: "workspaceId", about: "", required: false },
    { name: "MY_SHOP_TENANT", option: "tenant", about: "", required: true },
    { name: "MY_SHOP_SITE", option: "site", about: "", required: false },
    {
      name: "MY_SHOP_ALLOW_CUSTOM_HOST",
      option: "allowCustomHost",
      about: expect.stringContaining("`private`") as string,
      values: ["true", "private", "false"],
      required: false,
    },
  ]);
});

test("all that is missing or wrong is told at once, by the variables' names and without their values", () => {
  expect(problemsOf({})).toEqual(["MY_SHOP_API_KEY is required", "MY_SHOP_TENANT is required"]);
  const wrong = problemsOf({
    MY_SHOP_API_KEY: "k3y",
    MY_SHOP_WORKSPACE_ID: "s3cret",
    MY_SHOP_TENANT: "a.b/c",
    MY_SHOP_SITE: "evil.test",
  });
  expect(wrong).toEqual([
    "MY_SHOP_WORKSPACE_ID must be a whole number",
    expect.stringMatching(/^MY_SHOP_TENANT /),
    "MY_SHOP_SITE must be *.shop.test, or set MY_SHOP_ALLOW_CUSTOM_HOST",
  ]);
  expect(wrong.join()).not.toMatch(/s3cret|evil|a\.b/);
});

test("a client is made when nothing is wrong", () => {
  expect(connectFromEnvironment(integration, { MY_SHOP_API_KEY: "k", MY_SHOP_TENANT: "acme" })).toBeInstanceOf(Client);
});

describe("advice on what a server refuses names the variables that it is about", () => {
  const account = { MY_SHOP_API_KEY: "k", MY_SHOP_TENANT: "acme" };
  const redirect = answer(302, null, { location: "/login" });
  const looked = { url: "https://{site}/where/{tenant}", variables: {} };

  async function adviceOn(reply: () => Response, more: Partial<Api> = {}, environment: Environment = {}) {
    const own = { ...api, ...more };
    const features = { ...standard, discover };
    const connect: Integration["connect"] = (options) => new Client(own, options, features);
    const shop = { ...integration, api: own, connect };
    const client = connectFromEnvironment(shop, { ...account, ...environment }, { fetch: async () => reply() });
    return ((await rejection(client.call(operation(), {}), Error)) as ToolwrightError).advice;
  }

  const again = "; calling again does not help.";
  const [key, workspace, tenant, site] = ["API_KEY", "WORKSPACE_ID", "TENANT", "SITE"].map((name) => `MY_SHOP_${name}`);
  const looking = { MY_SHOP_DISCOVER_SERVER: "true" };

  test.each<[string, () => Response, Partial<Api>, Environment, string]>([
    ["credentials", answer(401), {}, {}, `the credentials in the environment variables ${key}, ${workspace}${again}`],
    ["no credentials", answer(401), { credentials: {} }, {}, `the credentials${again}`],
    ["a redirect", redirect, {}, {}, `the server in the environment variables ${tenant}, ${site}${again}`],
    [
      "a redirect of the only server",
      redirect,
      { server: "https://a.shop.test", variables: {} },
      {},
      `the server${again}`,
    ],
    [
      "a redirect of a look-up",
      redirect,
      { server: "https://{site}/", discovery: looked },
      looking,
      `the server in the environment variables ${site}, ${tenant}${again}`,
    ],
    [
      "a failed look-up",
      answer(404),
      { discovery: looked },
      looking,
      `the environment variables ${site}, ${tenant}, or leave MY_SHOP_DISCOVER_SERVER out.`,
    ],
  ])("%s", async (_, reply, more, environment, told) => {
    expect(await adviceOn(reply, more, environment)).toBe(`Check ${told}`);
  });

  test("an account that the look-up does not know", async () => {
    const told = `Check the environment variables ${site}, ${tenant}, or leave MY_SHOP_DISCOVER_SERVER out.`;
    expect(await adviceOn(answer(200, "null"), { discovery: looked }, looking)).toBe(`Nothing was sent. ${told}`);
  });

  test("whose they are can be said", () => {
    const source = environmentSource(api, { in: "the server's environment variables", by: "the user" });
    expect(source).toMatchObject({ in: "the server's environment variables", by: "the user" });
    expect(source.nameOf?.("apiKey")).toBe("MY_SHOP_API_KEY");
  });
});
