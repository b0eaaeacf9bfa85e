import { interleave, type Contestant, type Outcome } from "../measure/interleave.js";
import type { ProcessRun } from "../measure/run-process.js";
import { median } from "../measure/statistics.js";
import { isAsked } from "../options.js";
import { peers } from "../peer/peers.js";
import { preparePeer, runPeer } from "../peer/output.js";
import { digits, ranged } from "../report/format.js";
import { atMost, judge } from "../report/bar.js";
import type { Context, Section } from "./part.js";
import { Project } from "./project.js";

const COLD = "toolwright, cold";
const AGAIN = "toolwright, cold (same again)";
const CHANGED = "toolwright, one resource changed";
const UNCHANGED = "toolwright, nothing changed";
const YARDSTICK = "openapi-typescript";

/** Whole processes that generate everything, ours and theirs, in turn. */
export async function generate(context: Context): Promise<Section> {
  const cold = new Project();
  const warm = new Project();
  try {
    return await measure(context, cold, warm);
  } finally {
    cold.remove();
    warm.remove();
  }
}

async function measure(
  { options, document, integration, log }: Context,
  cold: Project,
  warm: Project,
): Promise<Section> {
  const start = () => cold.reset();
  const own: Contestant[] = [
    { name: COLD, prepare: start, run: () => cold.generate() },
    { name: CHANGED, prepare: () => warm.touch(), run: () => warm.generate() },
    { name: UNCHANGED, run: () => warm.generate() },
    { name: AGAIN, prepare: start, run: () => cold.generate() },
  ];
  const theirs = peers.map((peer): Contestant => ({
    name: peer.name,
    prepare: () => preparePeer(peer, document),
    run: () => runPeer(peer, document),
  }));
  const asked = [...own, ...theirs].filter(({ name }) => isAsked(name, options));
  if (asked.some(({ name }) => name === CHANGED || name === UNCHANGED)) warm.reset().generate();
  const outcomes = await interleave(asked, options, log);
  const seconds = (name: string) => median((outcomes.get(name)?.runs ?? []).map((run) => run.seconds));
  const peak = median((outcomes.get(COLD)?.runs ?? []).map(({ peakMiB }) => peakMiB));
  const unit = `x ${YARDSTICK}`;
  return {
    title: "Generate",
    verdicts: [
      judge("everything, cold", seconds(COLD) / seconds(YARDSTICK), atMost(0.5, unit)),
      judge("again, one resource changed", seconds(CHANGED) / seconds(YARDSTICK), atMost(0.15, unit)),
      judge("again, nothing changed", seconds(UNCHANGED) / seconds(YARDSTICK), atMost(0.1, unit)),
      judge("peak memory, cold", peak, atMost(250, "MiB")),
    ],
    tables: [
      {
        head: [
          "generator",
          "makes",
          "seconds",
          `x ${YARDSTICK}`,
          "x ours",
          "cpu seconds",
          `x ${YARDSTICK}`,
          "peak MiB",
          "runs",
        ],
        rows: asked.map(({ name }) => row(name, outcomes)),
      },
    ],
    notes: [
      `Toolwright compiles ${count(integration)} operations from its definitions; peers read ${document.operations} operations and ${document.schemas} schemas (${(document.bytes / 1e6).toFixed(1)} MB of JSON).`,
      ...(document.operations === count(integration)
        ? []
        : ["**The numbers of operations differ, so these ratios compare different work.**"]),
    ],
  };
}

function count({ resources }: Context["integration"]): number {
  return resources.reduce((sum, { operations }) => sum + operations.length, 0);
}

function row(name: string, outcomes: ReadonlyMap<string, Outcome>): string[] {
  const { runs = [], error } = outcomes.get(name) ?? {};
  if (error !== undefined && runs.length === 0) return [name, makes(name), `fails: ${error}`];
  const seconds = (one: ProcessRun) => one.seconds;
  const cpu = (one: ProcessRun) => one.cpuSeconds;
  const times = (other: string, of: (run: ProcessRun) => number) =>
    median(runs.map(of)) / median((outcomes.get(other)?.runs ?? []).map(of));
  return [
    name,
    makes(name),
    ranged(runs.map(seconds)),
    digits(times(YARDSTICK, seconds)),
    digits(times(COLD, seconds)),
    ranged(runs.map(cpu)),
    digits(times(YARDSTICK, cpu)),
    ranged(runs.map(({ peakMiB }) => peakMiB)),
    String(runs.length),
  ];
}

function makes(name: string): string {
  return peers.find((peer) => peer.name === name)?.makes ?? "types, client, tools, documents";
}
