import type { Report } from "../import/report.js";
import { LOCK } from "../import/update/lock.js";
import type { Change } from "../output/plan.js";
import { projectSteps, type Surroundings } from "./surroundings.js";

/** What to do with definitions that were just made. */
export function afterImport(name: string, surroundings: Surroundings): string {
  const { isRepository, docs } = surroundings;
  const link = isRepository ? ", and `npm install` once, which links the package" : "";
  const list = isRepository ? "npm run import --" : "npx toolwright import";
  return `\nNext: write the texts (\`${list} --into ${name} --texts\` lists those that are left), then ${commands(name, surroundings)}${link}. ${docs}/import.md tells more.\n`;
}

/** What to do after an update: what it left to a person, and what generates the rest. */
export function afterUpdate(
  name: string,
  surroundings: Surroundings,
  { changes = [] }: Pick<Report, "changes">,
  files: readonly Change[],
): string {
  if (changes.length === 0) return "No differences.\n";
  const isLeft = changes.some(({ kind }) => kind === "conflict" || kind === "difference");
  const isWritten = files.some(({ path }) => !path.endsWith(`/${LOCK}`));
  const steps = [
    ...(isLeft ? ["see whether what differs is meant"] : []),
    ...(isWritten ? [commands(name, surroundings)] : []),
  ];
  return steps.length === 0 ? "" : `\nNext: ${steps.join(", then ")}.\n`;
}

function commands(name: string, { isRepository }: Surroundings): string {
  const all = isRepository ? [`npm run generate -- ${name}`] : projectSteps(name).map(([command]) => command);
  return all.map((command) => `\`${command}\``).join(", ");
}
