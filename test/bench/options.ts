import { parseArgs } from "node:util";

export const PARTS = ["generate", "tsc", "bundle", "runtime", "mcp", "gateway", "tokens", "scale"] as const;
export type PartName = (typeof PARTS)[number];

/** What the command line asks for. */
export interface Options {
  readonly parts: readonly PartName[];
  /** An OpenAPI document for the peers, instead of the one derived from our definitions. */
  readonly openapi?: string;
  readonly runs: number;
  /** Seconds after which a contestant takes no part in further rounds. */
  readonly seconds: number;
  /** Seconds to wait for a quiet machine before each run. */
  readonly patience: number;
  /** Only contestants whose names contain one of these. */
  readonly only: readonly string[];
  readonly scale: readonly number[];
  /** Whether docs/benchmarks.md is written. */
  readonly write: boolean;
}

export const USAGE = `usage: npm run bench -- [${PARTS.join(" | ")}] ... [options]
  --openapi <file>    give peers this document (or TOOLWRIGHT_BENCH_OPENAPI); default: derived from our definitions
  --runs <n>          rounds, default 5
  --seconds <n>       a contestant that used this much takes no part in further rounds, default 40
  --patience <n>      seconds to wait for a quiet machine before each run, default 5
  --only <a,b>        only contestants whose names contain a or b
  --scale <1,10,50>   sizes of part scale, in times ConnectWise PSA
  --write, --no-write whether to write docs/benchmarks.md; default: when all parts run
`;

/** Reads the command line. */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      openapi: { type: "string" },
      runs: { type: "string", default: "5" },
      seconds: { type: "string", default: "40" },
      patience: { type: "string", default: "5" },
      only: { type: "string", default: "" },
      scale: { type: "string", default: "1,10,50" },
      write: { type: "boolean" },
    },
  });
  const unknown = positionals.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
  const openapi = values.openapi ?? environment["TOOLWRIGHT_BENCH_OPENAPI"];
  const asked = PARTS.filter((part) => positionals.includes(part));
  return {
    parts: asked.length > 0 ? asked : PARTS,
    ...(openapi !== undefined && { openapi }),
    runs: positive("runs", values.runs),
    seconds: positive("seconds", values.seconds),
    patience: Number(values.patience) || 0,
    only: values.only.split(",").filter((name) => name !== ""),
    scale: values.scale.split(",").map((size) => positive("scale", size)),
    write: values.write ?? (asked.length === 0 && values.only === ""),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes whole numbers from 1, not "${text}".`);
  return number;
}

/** Whether a contestant is asked for. */
export function isAsked(name: string, { only }: Pick<Options, "only">): boolean {
  return only.length === 0 || only.some((part) => name.includes(part));
}
