import { planPart } from "../output/plan.js";
import { write } from "../output/write.js";
import { inPackage } from "../compile.js";
import { recompile } from "../recompile.js";
import { count } from "../text/plural.js";
import { EXIT, printers, type Invocation } from "./command.js";
import { keepOutline, keptOutline } from "./kept-outline.js";
import type { SavedValues } from "./known-values.js";
import { afterWriting, rememberRun, type Outputs, type Run } from "./last-run.js";
import { GENERATED, integrationOf, readText } from "./workspace.js";

/**
 * Generates anew what texts of resources are in, when nothing else was edited since the last run and that had nothing
 * to say.
 * @param outputs the packages as they are
 * @returns `undefined` when everything must be compiled
 */
export async function generatePart(
  invocation: Invocation,
  run: Run,
  known: SavedValues,
  outputs: Outputs,
): Promise<number | undefined> {
  const { root } = invocation;
  const { last, changed, files } = run;
  const [name, ...others] = new Set(changed.map(({ path }) => integrationOf(path)));
  const outline = name === undefined || others.length > 0 ? undefined : keptOutline(run, name);
  if (!last || name === undefined || !outline || !last.report.isQuiet) return undefined;
  const folder = `${GENERATED}/${name}`;
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(root, path));
    return texts.get(path);
  };
  const own = files.filter(({ path }) => integrationOf(path) === name);
  const part = await recompile(own, new Set(changed.map(({ path }) => path)), known, {
    outline,
    read: (path) => read(`${folder}/${path}`) ?? "",
    value: known.before,
  });
  if (!part) return undefined;
  const printed = part.files.map((file) => inPackage(file, name, GENERATED));
  const changes = planPart(folder, printed, read);
  write(root, changes);
  known.save();
  keepOutline(run, name, part.outline);
  rememberRun(run, last.report, afterWriting(outputs, name, changes));
  const { report, tell } = printers(invocation);
  report(last.report.diagnostics);
  tell(Object.values(last.report.summary).join(""));
  tell(changes.length === 0 ? "Nothing changed.\n" : `${count(changes.length, "file")} changed.\n`);
  return EXIT.ok;
}
