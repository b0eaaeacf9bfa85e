import { expect, test } from "vitest";
import { contractOf } from "../../runtime/src/contract/index.js";
import type { ClientOptions, Contract } from "../../runtime/src/index.js";
import { Client, contractFrom, LoadError, runTool, standard, ToolwrightError } from "../../runtime/src/index.js";
import { api, apiKey, operation, rejection } from "./acme.js";
import { toApi } from "./data.js";

const create = operation({ name: "create", method: "POST", body: { kind: "json" } });
const contract = contractOf({ types: {}, operations: {} });

/** A client whose contract is loaded in these ways, one after the other. */
function given(loads: readonly (() => Promise<{ readonly contract: Contract }>)[], options: ClientOptions = {}) {
  const left = [...loads];
  let sent = 0;
  const fetch = async (): Promise<Response> => {
    sent++;
    return Response.json({ id: 1 });
  };
  const load = (): Promise<{ readonly contract: Contract }> => (left.shift() ?? expect.fail("loaded once more"))();
  const features = { ...standard, contract: contractFrom(load) };
  const client = new Client(toApi(api), { fetch, apiKey, ...options } as ClientOptions, features);
  return { client, sent: () => sent };
}

const gone = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module: /contract-1a2b.js"));
const there = () => Promise.resolve({ contract });

test("a contract that cannot be loaded is an error with advice, and the next call loads it again", async () => {
  const { client, sent } = given([gone, there]);
  const error = await rejection(client.call(create, {}), LoadError);
  expect(error).toBeInstanceOf(ToolwrightError);
  expect(error).toMatchObject({
    name: "LoadError",
    kind: "load",
    operation: "widgets.create",
    message: "widgets.create: nothing was sent, because the package's contract.js could not be loaded",
    retryable: false,
    isUncertain: false,
    cause: { message: "Failed to fetch dynamically imported module: /contract-1a2b.js" },
  });
  expect(error.advice).toMatch(/^Nothing was sent\. The program must be restarted/);
  expect(sent()).toBe(0);
  expect(await client.call(create, {})).toEqual({ id: 1 });
  // What is there is not imported again.
  expect(await client.call(create, {})).toEqual({ id: 1 });
});

test("also one that throws at once, and a module that holds none", async () => {
  const throwing = (): never => {
    throw new Error("no modules here");
  };
  const { client } = given([throwing, () => Promise.resolve({} as never)]);
  await rejection(client.call(create, {}), LoadError);
  await rejection(client.call(create, {}), LoadError);
});

test("also where answers are checked, before anything is sent", async () => {
  const { client, sent } = given([gone], { validateResponses: "throw" });
  await rejection(client.call(operation(), {}), LoadError);
  expect(sent()).toBe(0);
});

test("many calls that need it at once fail each by itself", async () => {
  const { client } = given([gone, gone, there]);
  const calls = await Promise.allSettled([1, 2, 3].map(() => client.call(create, {})));
  expect(calls.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
});

test("a tool call ends with the same error", async () => {
  const { client } = given([gone]);
  const inputSchema = { type: "object", properties: {}, required: [] };
  const tool = { name: "create_a_widget", resource: "widgets", method: "create", inputSchema };
  const catalogue = { integration: "acme", apiVersion: "1", tools: [tool] } as never;
  await rejection(
    runTool(client, catalogue, { create_a_widget: { operation: create } }, "create_a_widget", {}),
    LoadError,
  );
});

test("nothing was done, whatever key the call has", async () => {
  const { client } = given([gone]);
  const keyed = operation({
    name: "create",
    method: "POST",
    body: { kind: "json" },
    key: { header: "Idempotency-Key" },
  });
  const error = await rejection(client.call(keyed, {}), LoadError);
  expect(error).toMatchObject({ isUncertain: false, idempotencyKey: expect.any(String) });
});
