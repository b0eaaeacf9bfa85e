import { describe, expect, test } from "vitest";
import { derivedFixture } from "./derive.js";
import { modelOf, operationsOf } from "./integration.js";
import { replayValue } from "./replay.js";

/** The base URL that the account of each integration leads to. */
const SERVERS = {
  atomicwork: "https://acme.atomicwork.com/api/v1",
  "connectwise-psa": "https://api-na.myconnectwise.net/v4_6_release/apis/3.0",
};

describe.each(Object.entries(SERVERS))("what the definitions of %s say", (integration, server) => {
  test.each(modelOf(integration).resources.map(({ name }) => name))("%s", async (resource) => {
    const placed = [...operationsOf(integration).values()].filter((one) => one.resource.name === resource);
    const faults: string[] = [];
    for (const one of placed) {
      const fixture = derivedFixture(one, server);
      const found = fixture ? await replayValue(integration, fixture) : [];
      faults.push(...found.map(({ code, message }) => `${one.operation.id}: ${code}: ${message}`));
    }
    expect(faults).toEqual([]);
  });
});
