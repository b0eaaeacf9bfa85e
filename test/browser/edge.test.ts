import { createHash, createHmac } from "node:crypto";
import { createContext, Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { bundlePlay } from "./bundle.js";
import { casesOf, formCasesOf } from "./cases.js";

/** What platforms without Node have, such as Cloudflare Workers (the WinterTC's minimum common API), and nothing else. */
const PLATFORM =
  "AbortController AbortSignal Blob DOMException Event EventTarget File FormData Headers ReadableStream Request Response " +
  "TextDecoder TextEncoder TransformStream URL URLSearchParams WritableStream atob btoa clearTimeout console crypto " +
  "queueMicrotask setTimeout structuredClone";
const globals: Readonly<Record<string, unknown>> = globalThis as never;

/** Calls what `play.ts` makes global, in a world without Node; through JSON, so that values are of that world's making. */
async function played(name: string, given: unknown): Promise<unknown> {
  const context = createContext(Object.fromEntries(PLATFORM.split(" ").map((one) => [one, globals[one]])));
  new Script(await bundlePlay()).runInContext(context);
  const run = new Script(`${name}(JSON.parse(${JSON.stringify(JSON.stringify(given))})).then(JSON.stringify)`);
  return JSON.parse((await run.runInContext(context)) as string);
}

describe.each(["atomicwork", "connectwise-psa"])("without Node, of %s", (integration) => {
  test("every fixture plays", async () => {
    const cases = casesOf(integration);
    const { played: count, faults } = (await played("play", cases)) as { played: number; faults: string[] };
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(cases.length);
  });

  test("every fixture of a form plays", async () => {
    const cases = formCasesOf(integration);
    expect(cases.length).toBeGreaterThan(2);
    expect(await played("playForms", cases)).toEqual({ played: cases.length, faults: [] });
  });
});

test("without Node webhooks are read, and refused when they are forged", async () => {
  const body = JSON.stringify({
    CompanyId: "Northwind",
    Action: "updated",
    Type: "ticket",
    ID: 7,
    Entity: '{"id":7,"summary":"VPN"}',
    Metadata: {
      key_url: "https://na.myconnectwise.net/v2025_1//system/callbackkey/index.rails?companyName=Northwind&id=1",
    },
  });
  const key = createHash("sha256").update("key").digest();
  const signature = createHmac("sha256", key).update(body).digest("base64");
  expect(await played("hear", { body, signature, key: "key" })).toMatchObject({ type: "ticket", record: { id: 7 } });
  expect(await played("hear", { body: `${body} `, signature, key: "key" })).toBe(
    "connectwise-psa: the signature is not that of the delivery",
  );
});
