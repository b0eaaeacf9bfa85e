import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, type BundleSize } from "../measure/bundle.js";
import { childProgram } from "../measure/child.js";
import { waitForQuiet } from "../measure/idle.js";
import { runNode } from "../measure/run-process.js";
import { median } from "../measure/statistics.js";
import { bench, cache } from "../paths.js";
import { clientProjects, OWN, type ClientProject } from "../peer/workspace.js";
import { atMost, judge } from "../report/bar.js";
import { digits, ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";

/** How often a module is imported. */
const IMPORTS = 11;
/** The peer with the smallest whole client. */
const YARDSTICK = "swagger-typescript-api";

interface Bundled {
  readonly name: string;
  readonly one?: BundleSize;
  readonly whole?: BundleSize;
  /** The bundle of the whole client that is imported, not minified. */
  readonly module?: string;
  readonly error?: string;
}

/** How much of each client ends up in a bundle, and how long the whole takes to import. */
export async function bundleSize(context: Context): Promise<Section> {
  const bundled = clientProjects(context).map(bundleProject);
  const imports = await importTimes(bundled, context);
  const ours = bundled.find(({ name }) => name === OWN);
  const milliseconds = (name: string) => median(imports.get(name) ?? []);
  const kilo = (size?: BundleSize) => (size?.gzip ?? Number.NaN) / 1000;
  return {
    title: "Bundle",
    verdicts: [
      judge("a listing operation, gzip", kilo(ours?.one), atMost(4, "kB")),
      judge("the whole client, gzip", kilo(ours?.whole), atMost(29, "kB")),
      judge("cold import of the whole client", milliseconds(OWN), atMost(25, "ms")),
    ],
    tables: [
      {
        head: ["client", "one: bytes", "one: gzip", "whole: bytes", "whole: gzip", "import ms", `x ${YARDSTICK}`],
        rows: bundled.map(({ name, one, whole, error }) => [
          name,
          ...(error === undefined
            ? [one?.bytes, one?.gzip, whole?.bytes, whole?.gzip].map((size) => digits(size ?? Number.NaN))
            : [error]),
          ranged(imports.get(name) ?? []),
          digits(milliseconds(name) / milliseconds(YARDSTICK)),
        ]),
      },
    ],
    notes: [
      `esbuild, minified, ESM for Node 20; the import is of the same bundle, not minified, in a fresh process, ${IMPORTS} times.`,
      `The bar of the import was set where ${YARDSTICK} takes 29 ms; the row of bare fetch is an empty module.`,
      "Ours has auth, encoding, paging, typed errors and rate limits in it; openapi-fetch has no code for single operations, so its whole is its one.",
    ],
  };
}

function bundleProject({ name, one, whole, error }: ClientProject): Bundled {
  if (error !== undefined) return { name, error };
  const file = (kind: string) => join(cache, "bundles", `${name}-${kind}.mjs`);
  try {
    const module = file("import");
    const sizes = {
      one: bundle(one, file("one"), { minify: true }),
      whole: bundle(whole, file("whole"), { minify: true }),
    };
    bundle(whole, module, { minify: false });
    return { name, ...sizes, module };
  } catch (failure) {
    return { name, error: (failure as Error).message };
  }
}

/** Milliseconds by client, in turns. */
async function importTimes(bundled: readonly Bundled[], { options, log }: Context): Promise<Map<string, number[]>> {
  const program = childProgram("import");
  const times = new Map<string, number[]>();
  for (let round = 0; round < IMPORTS; round++) {
    await waitForQuiet(options.patience);
    for (const { name, module } of bundled) {
      if (module === undefined) continue;
      const { status, output } = runNode([program, pathToFileURL(module).href], bench);
      if (status === 0) times.set(name, [...(times.get(name) ?? []), Number(output)]);
      else log(`  ${name} cannot be imported: ${output}\n`);
    }
  }
  return times;
}
