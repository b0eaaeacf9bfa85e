import { readDefinitions } from "../../../compiler/src/command/workspace.js";
import { multiplied } from "../document/multiply.js";
import { interleave } from "../measure/interleave.js";
import { fittedExponent, median } from "../measure/statistics.js";
import { INTEGRATION, root } from "../paths.js";
import { atMost, judge } from "../report/bar.js";
import { digits, ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";
import { Project } from "./project.js";

/** An exponent above this is not linear. */
const LINEAR = 1.1;

/** How time and memory grow with the definitions. */
export async function scale({ options, integration, log }: Context): Promise<Section> {
  const files = readDefinitions(root).filter(({ path }) => path.split("/")[1] === INTEGRATION);
  const operations = integration.resources.reduce((sum, one) => sum + one.operations.length, 0);
  const sizes = [...options.scale].sort((a, b) => a - b);
  const project = new Project();
  try {
    const contestants = sizes.map((size) => ({
      name: `${size} x`,
      prepare: () => project.fill(multiplied(files, size)),
      run: () => project.generate(),
    }));
    const outcomes = await interleave(contestants, { ...options, runs: Math.min(options.runs, 3) }, log);
    const rows = sizes.map((size) => ({ size, runs: [], ...outcomes.get(`${size} x`) }));
    const done = rows.filter(({ runs }) => runs.length > 0);
    const points = (of: "seconds" | "cpuSeconds" | "peakMiB") =>
      done.map(({ size, runs }) => [size, median(runs.map((run) => run[of]))] as const);
    const exponent = (of: "seconds" | "cpuSeconds" | "peakMiB") => fittedExponent(points(of).slice(-2));
    return {
      title: "Scale",
      verdicts: [
        judge("growth of time, exponent", exponent("seconds"), atMost(LINEAR)),
        judge("growth of the processor's time, exponent", exponent("cpuSeconds"), atMost(LINEAR)),
        judge("growth of memory, exponent", exponent("peakMiB"), atMost(LINEAR)),
      ],
      tables: [
        {
          head: ["size", "operations", "seconds", "cpu seconds", "us per operation", "peak MiB", "runs"],
          rows: rows.map(({ size, runs, error }) => [
            `${size} x`,
            digits(operations * size),
            error === undefined ? ranged(runs.map(({ seconds }) => seconds)) : `fails: ${error}`,
            ranged(runs.map(({ cpuSeconds }) => cpuSeconds)),
            digits((median(runs.map(({ seconds }) => seconds)) * 1e6) / (operations * size)),
            ranged(runs.map(({ peakMiB }) => peakMiB)),
            String(runs.length),
          ]),
        },
      ],
      notes: [
        "One integration with all resources of ConnectWise PSA so many times, under other names and paths and with schemas of their own; references and the dictionary are there once.",
        `The exponents are between the two largest sizes that ran (1 is linear), where what is the same for every size weighs least; over all sizes that of time is ${digits(fittedExponent(points("seconds")))} and that of memory ${digits(fittedExponent(points("peakMiB")))}.`,
        verdict(exponent("seconds")),
      ],
    };
  } finally {
    project.remove();
  }
}

function verdict(exponent: number): string {
  if (!Number.isFinite(exponent)) return "Too few sizes ran to tell whether generating is linear.";
  return exponent <= LINEAR ? "Generating is linear." : "**Generating is not linear.**";
}
