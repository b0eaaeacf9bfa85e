import { describe, expect, test } from "vitest";
import type { ClientOptions, Features, ToolBinding } from "../../runtime/src/index.js";
import { ApiError, Client, NotFoundError, runTool, standard, ValidationError } from "../../runtime/src/index.js";
import { answer, api, apiKey, operation, rejection } from "./acme.js";
import { toApi } from "./data.js";

const fetch = async (): Promise<Response> => answer(404, { message: "No such widget" })();

function client(options: ClientOptions = {}, features?: Features): Client {
  return new Client(toApi(api), { apiKey, fetch, ...options } as ClientOptions, features);
}

describe("a client without features", () => {
  test("has typed errors with everything but advice", async () => {
    const error = await rejection(client().call(operation(), {}), NotFoundError);
    expect(error).toMatchObject({ status: 404, message: "widgets.test: 404 No such widget", advice: "" });
  });

  test.each([
    ["retry", { retry: { attempts: 2, maxWaitMs: 1 } }],
    ["hooks", { hooks: {} }],
  ])("does not leave out %s in silence", (path, options) => {
    expect(() => client(options)).toThrow(`acme: ${path} needs a client with standard features`);
    expect(() => client(options, standard)).not.toThrow();
  });

  test("does not leave out a call's own retry in silence", async () => {
    const retry = { attempts: 2, maxWaitMs: 1 };
    const error = await rejection(client().call(operation(), {}, { retry }), ValidationError);
    expect(error.problems.map(({ path }) => path)).toEqual(["retry"]);
  });

  test("gives tools errors with advice all the same", async () => {
    const tool = {
      name: "get_widget",
      title: "",
      description: "",
      resource: "widgets",
      method: "get",
      effect: "read" as const,
      tags: [],
      inputSchema: { type: "object", properties: {} },
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
      http: { method: "GET" as const, path: "/widgets" },
      tokens: 1,
      source: "",
    };
    const bindings: Record<string, ToolBinding> = { get_widget: { operation: operation() } };
    const catalogue = { integration: "acme", apiVersion: "1", tools: [tool] };
    const error = await rejection(runTool(client(), catalogue, bindings, "get_widget", {}), NotFoundError);
    expect(error.advice).toBe("Nothing has this id. Look it up with the list tool of the same resource.");
    const options = { optionsFrom: { in: "the vault", by: "the user" }, fetch: async () => answer(401)() };
    const refused = await rejection(runTool(client(options), catalogue, bindings, "get_widget", {}), ApiError);
    expect(refused.advice).toBe("Tell the user to check the credentials in the vault; calling again does not help.");
  });
});

test("one feature can be had without the others", async () => {
  const advised = client({}, { advise: standard.advise! });
  expect((await rejection(advised.call(operation(), {}), NotFoundError)).advice).not.toBe("");
  expect(() => client({ hooks: {} }, { advise: standard.advise! })).toThrow("hooks needs");
});
