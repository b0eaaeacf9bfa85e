import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";
import { bundlePlay } from "./bundle.js";
import { casesOf } from "./cases.js";

/** What platforms without Node have, such as Cloudflare Workers (the WinterTC's minimum common API), and nothing else. */
const PLATFORM =
  "AbortController AbortSignal Blob DOMException Event EventTarget File FormData Headers ReadableStream Request Response " +
  "TextDecoder TextEncoder TransformStream URL URLSearchParams WritableStream atob btoa clearTimeout console crypto " +
  "queueMicrotask setTimeout structuredClone";
const globals: Readonly<Record<string, unknown>> = globalThis as never;

test.each(["atomicwork", "connectwise-psa"])("every fixture of %s plays without Node", async (integration) => {
  const context = createContext(Object.fromEntries(PLATFORM.split(" ").map((name) => [name, globals[name]])));
  new Script(await bundlePlay()).runInContext(context);
  const cases = casesOf(integration);
  // Through JSON, so that values are of the other side's making.
  const run = new Script(`play(JSON.parse(${JSON.stringify(JSON.stringify(cases))})).then(JSON.stringify)`);
  const { played, faults } = JSON.parse((await run.runInContext(context)) as string) as {
    played: number;
    faults: string[];
  };
  expect(faults).toEqual([]);
  expect(played).toBeGreaterThan(cases.length);
});
