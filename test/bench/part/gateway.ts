import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { childProgram } from "../measure/child.js";
import { waitForQuiet } from "../measure/idle.js";
import { complaint } from "../measure/interleave.js";
import { runNode } from "../measure/run-process.js";
import { median } from "../measure/statistics.js";
import { cache, root } from "../paths.js";
import { atLeast, atMost, judge } from "../report/bar.js";
import { ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";

interface Figures {
  readonly startMs: number;
  readonly listMs: readonly number[];
  readonly addedMs: readonly number[];
  readonly perSecond: readonly number[];
  readonly memoryMiB: readonly number[];
  readonly failed: number;
}

const REQUESTS = 100_000;

/** What the gateway adds to a call, how many it answers a second, and whether its memory grows. */
export async function gateway({ options, log }: Context): Promise<Section> {
  await waitForQuiet(options.patience);
  const folder = mkdtempSync(join(cache, "gateway-"));
  const cli = join(root, "compiler/bin/toolwright.js");
  const run = runNode([childProgram("gateway"), cli, childProgram("raw-server"), folder, String(REQUESTS)], root);
  rmSync(folder, { recursive: true, force: true });
  log(`  ${run.seconds.toFixed(1)} s\n`);
  if (run.status !== 0) throw new Error(complaint(run));
  const { startMs, listMs, addedMs, perSecond, memoryMiB, failed } = JSON.parse(run.output) as Figures;
  const [, early = Number.NaN] = memoryMiB;
  const growth = (memoryMiB.at(-1) ?? Number.NaN) / early;
  return {
    title: "Gateway",
    verdicts: [
      judge("added to a call", median(addedMs), atMost(1, "ms")),
      judge("requests a second at 50 at once", median(perSecond), atLeast(2000)),
      judge(`requests that failed, of ${REQUESTS}`, failed, atMost(0)),
      judge("memory after all requests, x after a tenth", growth, atMost(1.2)),
      judge("start, to its first line", startMs, atMost(300, "ms")),
      judge("listing 3,000 tools again", median(listMs.slice(1)), atMost(50, "ms")),
    ],
    tables: [
      {
        head: ["gateway", "ms added", "requests/s", "MiB", "ms to list", "ms to start"],
        rows: [["toolwright serve", ...[addedMs, perSecond, memoryMiB, listMs, [startMs]].map(ranged)]],
      },
    ],
    notes: [
      "Service, gateway and whoever asks are three processes on this machine. The first is a stub that answers with two tickets; it and whoever asks speak HTTP over bare sockets, so that the cores are there for the gateway. Added is what a request through the gateway takes more than one to the stub.",
      "To start is from the process's start to its first line: the account is opened by then; its listing is made between the first requests.",
    ],
  };
}
