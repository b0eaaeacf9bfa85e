import { type ClientOptions, ValidationError } from "@toolwright/runtime";
import { describe, expect, test } from "vitest";
import type { PortableSchema } from "../../compiler/src/model/portable-schema.js";
import { modelOf } from "./integration.js";
import { packageOf } from "./package.js";

const ACCOUNTS: Readonly<Record<string, object>> = {
  atomicwork: { tenant: "acme", apiKey: "k" },
  "connectwise-psa": { companyId: "acme", publicKey: "p", privateKey: "s", clientId: "c" },
};

/** Calls a tool and says what its client refuses of the arguments, before anything is sent. */
async function refusals(integration: string) {
  const { connect, invokeTool } = await packageOf(integration);
  let sent = 0;
  const fetch = async (): Promise<Response> => {
    sent++;
    return Response.json([]);
  };
  const client = connect({ ...ACCOUNTS[integration], fetch } as unknown as ClientOptions);
  return async (tool: string, args: object): Promise<ValidationError["problems"]> => {
    const before = sent;
    const error: unknown = await invokeTool(client, tool, args).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    // The answer may well be none that the tool can read.
    if (sent > before) return [];
    if (error instanceof ValidationError) return error.problems;
    throw new Error(`${tool} has sent nothing`, { cause: error });
  };
}

describe.each([
  ["atomicwork", 50],
  ["connectwise-psa", 100],
])("the examples of the tools of %s", (integration, least) => {
  test("are sent by their own client", async () => {
    const refused = await refusals(integration);
    const examples = modelOf(integration).tools.flatMap((tool) =>
      tool.examples.map((example) => ({ name: tool.name, example })),
    );
    expect(examples.length).toBeGreaterThan(least);
    const wrong: string[] = [];
    for (const { name, example } of examples)
      for (const { path, message } of await refused(name, example as object)) wrong.push(`${name} ${path} ${message}`);
    expect(wrong).toEqual([]);
  });
});

describe("the filters that descriptions of arguments show are sent by the tool's own client", () => {
  /** Filters in backticks, and names that a text lists. */
  function examplesIn(description: string): { filters: string[]; names: string[] } {
    const filters = [...description.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
    const listed = /(?:Also|Useful names): ([^.]*)\./.exec(description)?.[1] ?? "";
    return {
      filters: filters.filter((text) => /[ ,]/.test(text)),
      names: listed.split(/, | and /).filter((name) => /^\w+(\/\w+)*$/.test(name)),
    };
  }

  test.each([
    ["conditions", 300],
    ["childConditions", 4],
    ["customFieldConditions", 10],
    ["orderBy", 300],
    ["fields", 10],
  ])("%s", async (argument, least) => {
    const refused = await refusals("connectwise-psa");
    const wrong: string[] = [];
    let count = 0;
    for (const { name, inputSchema } of modelOf("connectwise-psa").tools) {
      const { properties = {}, required = [] } = inputSchema as PortableSchema;
      const { filters, names } = examplesIn(properties[argument]?.description ?? "");
      const others = Object.fromEntries(required.map((one) => [one, 1]));
      for (const text of [...filters, ...names.map((one) => `${one} != null`)]) {
        count++;
        const own = (await refused(name, { ...others, [argument]: text })).filter(({ path }) => path === argument);
        wrong.push(...own.map(({ message }) => `${name} ${text}: ${message}`));
      }
    }
    expect(count).toBeGreaterThan(least);
    expect(wrong).toEqual([]);
  });
});
