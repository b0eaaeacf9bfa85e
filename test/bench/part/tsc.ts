import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interleave, type Contestant } from "../measure/interleave.js";
import { runNode } from "../measure/run-process.js";
import { spread } from "../measure/statistics.js";
import { bench, cache, INTEGRATION, root, tsc } from "../paths.js";
import { BARE, clientProjects, OWN } from "../peer/workspace.js";
import { atMost, judge } from "../report/bar.js";
import { digits, ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";

const ONE = "one operation";
const SOURCE = "whole client, its source";
const INSTALLED = "whole client, as installed";
/** What the empty file takes on the machine of the bars; a bar in seconds is a multiple of it elsewhere. */
const FLOOR_SECONDS = 0.15;
const FLOOR = "empty file (floor)";

/** How long TypeScript takes on programs with the clients. */
export async function typeCheck(context: Context): Promise<Section> {
  const projects = clientProjects(context).filter(({ name }) => name !== BARE);
  const errors = new Map<string, number>();
  const empty = join(cache, "programs", "empty.ts");
  writeFileSync(empty, "export {};\n");
  const contestant = (name: string, file: string, include: readonly string[]): Contestant => ({
    name,
    prepare: () => writeFileSync(configOf(file), config(include)),
    run: () => {
      const run = runNode([tsc, "-p", configOf(file)], bench);
      errors.set(name, [...run.output.matchAll(/error TS\d+/g)].length);
      return { ...run, status: 0 };
    },
  });
  const contestants = [
    contestant(FLOOR, empty, [empty]),
    contestant(`${FLOOR}, again`, empty, [empty]),
    ...projects
      .filter(({ error }) => error === undefined)
      .flatMap(({ name, folder, one, whole }) =>
        name === OWN
          ? [
              contestant(`${name}: ${ONE}`, one, [one]),
              contestant(`${name}: ${SOURCE}`, join(cache, "programs", "source.ts"), [
                join(root, "generated", INTEGRATION, "src"),
              ]),
              contestant(`${name}: ${INSTALLED}`, whole, [whole]),
            ]
          : [
              contestant(`${name}: ${ONE}`, one, [one]),
              contestant(`${name}: ${SOURCE}`, whole, [checkedFile(folder, whole)]),
            ],
      ),
  ];
  const outcomes = await interleave(contestants, context.options, context.log);
  const seconds = (name: string) => spread((outcomes.get(name)?.runs ?? []).map((run) => run.seconds)).min;
  const floor = Math.min(seconds(FLOOR), seconds(`${FLOOR}, again`));
  return {
    title: "Type-check",
    verdicts: [
      judge(`a program that uses ${ONE}`, seconds(`${OWN}: ${ONE}`) / floor, atMost(0.2 / FLOOR_SECONDS, "x floor")),
      ...[INSTALLED, SOURCE].map((what) =>
        judge(what, seconds(`${OWN}: ${what}`) / floor, atMost(0.44 / FLOOR_SECONDS, "x floor")),
      ),
    ],
    tables: [
      {
        head: ["program", "seconds", "x floor", "peak MiB", "errors", "runs"],
        rows: contestants.map(({ name }) => {
          const runs = outcomes.get(name)?.runs ?? [];
          return [
            name,
            ranged(runs.map((run) => run.seconds)),
            ranged([seconds(name) / floor]),
            ranged(runs.map(({ peakMiB }) => peakMiB)),
            String(errors.get(name) ?? 0),
            String(runs.length),
          ];
        }),
      },
    ],
    notes: [
      `The bars are 0.20 s and 0.44 s where the floor is ${FLOOR_SECONDS} s; here the floor is ${digits(floor)} s.`,
      "Ratios are of the least times: a process this short is lengthened by any other work on the machine.",
      "TypeScript 7, strict, nothing written. Programs use what each generator leaves: of peers that is source, of Toolwright the built package.",
      "swagger-typescript-api writes `@ts-nocheck` into its files, so its own code is not checked.",
      ...projects.flatMap(({ name, error }) => (error === undefined ? [] : [`${name}: ${error}`])),
    ],
  };
}

/** Of types alone the declarations are the source, which is checked as `skipLibCheck: false`. */
function checkedFile(folder: string, whole: string): string {
  const types = join(folder, "out/schema.d.ts");
  return existsSync(types) ? types : whole;
}

const configOf = (file: string) => file.replace(/\.ts$/, ".tsconfig.json");

function config(include: readonly string[]): string {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "ESNext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: !include.some((file) => file.endsWith(".d.ts")),
    allowImportingTsExtensions: true,
  };
  return JSON.stringify({ compilerOptions, include, exclude: [] });
}
