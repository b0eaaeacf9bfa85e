import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../measure/bundle.js";
import { childProgram } from "../measure/child.js";
import { waitForQuiet } from "../measure/idle.js";
import { complaint } from "../measure/interleave.js";
import { runNode } from "../measure/run-process.js";
import { median } from "../measure/statistics.js";
import { bench, cache } from "../paths.js";
import { BARE, clientProjects, OWN } from "../peer/workspace.js";
import { atLeast, atMost, judge } from "../report/bar.js";
import { ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";

/** Orval's functions ask for paths without a host unless a host is generated into them. */
const LEFT_OUT = "orval";

/** Whose cost tells how fast the machine is: openapi-fetch, which is all of this peer's code for calls. */
const YARDSTICK = "openapi-typescript";

type Pair = readonly [bare: number, client: number];
const KINDS = ["light", "real", "http"] as const;

/** What a call costs beside bare fetch, and how many a second there are. */
export async function runtimeCost(context: Context): Promise<Section> {
  const projects = clientProjects(context).filter(({ name, error }) => name !== LEFT_OUT && error === undefined);
  const modules = new Map(
    projects.map(({ name, one }) => {
      const outfile = join(cache, "bundles", `${name}-call.mjs`);
      bundle(one, outfile, { minify: false });
      return [name, pathToFileURL(outfile).href];
    }),
  );
  const pairs = await measure(modules, context);
  const of = (name: string, kind: (typeof KINDS)[number]) => pairs.get(`${name} ${kind}`) ?? [];
  const added = (name: string, kind: (typeof KINDS)[number]) => of(name, kind).map(([bare, client]) => client - bare);
  const ratio = (name: string, kind: (typeof KINDS)[number]) => of(name, kind).map(([bare, client]) => client / bare);
  return {
    title: "Runtime",
    verdicts: [
      judge(
        "added to a call",
        median(added(OWN, "light")) / median(added(YARDSTICK, "light")),
        atMost(0.91, `x ${YARDSTICK}`),
      ),
      judge("requests a second at 50 at once", median(ratio(OWN, "http")), atLeast(0.95, "x bare fetch")),
    ],
    tables: [
      {
        head: ["client", "us added, light stub", "us added, real Response", "requests/s, x bare fetch", "requests/s"],
        rows: [...modules.keys()].map((name) => [
          name === BARE ? `${name} (noise)` : name,
          ranged(added(name, "light")),
          ranged(added(name, "real")),
          ranged(ratio(name, "http")),
          ranged(of(name, "http").map(([, client]) => client)),
        ]),
      },
    ],
    notes: [
      "A listing with two query parameters and two headers, answered with 200 bytes; client and bare fetch take turns in one process. The first row is bare fetch beside itself: what it shows is noise.",
      `The bar of a call was set at 7 us where ${YARDSTICK} (openapi-fetch) adds 7.7.`,
      "The light stub answers with an object that costs nothing to make, the real one with a new `Response`. Requests go to a server in another process on this machine, 50 at once.",
      `${LEFT_OUT} is left out: its functions ask for paths without a host.`,
      ...[...pairs.errors].map(([name, error]) => `${name}: ${error}`),
    ],
  };
}

class Pairs extends Map<string, Pair[]> {
  readonly errors = new Map<string, string>();
}

/** Pairs by client and kind, the processes in turns. */
async function measure(modules: ReadonlyMap<string, string>, { options, log }: Context): Promise<Pairs> {
  const bare = modules.get(BARE) ?? "";
  const [overhead, throughput, server] = [childProgram("overhead"), childProgram("throughput"), childProgram("server")];
  const pairs = new Pairs();
  for (let round = 1; round <= Math.min(3, options.runs); round++) {
    for (const [name, url] of modules) {
      for (const kind of KINDS) {
        if (kind === "http" && round > 1) continue;
        await waitForQuiet(options.patience);
        const args = kind === "http" ? [throughput, bare, url, server] : [overhead, bare, url, kind];
        const run = runNode(args, bench);
        log(`  ${round} ${name}, ${kind}: ${run.status === 0 ? `${run.seconds.toFixed(1)} s` : "failed"}\n`);
        if (run.status !== 0) pairs.errors.set(name, complaint(run));
        else
          pairs.set(`${name} ${kind}`, [
            ...(pairs.get(`${name} ${kind}`) ?? []),
            ...(JSON.parse(run.output) as Pair[]),
          ]);
      }
    }
  }
  return pairs;
}
