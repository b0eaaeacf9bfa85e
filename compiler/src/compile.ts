import { rules, toolRules } from "./check/rules.js";
import { loadProjects, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject } from "./effective/reference.js";
import { emit } from "./emit/emit.js";
import { countTokens } from "./emit/tools/token-count.js";
import type { OutputFile } from "./emit/output-file.js";
import { lower } from "./lower/lower.js";
import type { Integration } from "./model/integration.js";
import type { SourceFile } from "./source/source-file.js";

/** What came of compiling: files only when there is no error. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly integrations: readonly Integration[];
  readonly files: readonly OutputFile[];
}

export interface CompileOptions {
  /** The folder of the definitions, from the project's root. Default `definitions`. */
  readonly definitions?: string;
  /** The folder for the packages, from the project's root. Default `generated`. */
  readonly generated?: string;
}

/**
 * Compiles definitions. It reads and writes nothing but its arguments, and the order of the files does not matter.
 * @param files every YAML file below the definitions folder
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions = {}): Promise<Compilation> {
  const { projects, diagnostics } = loadProjects(files, options.definitions);
  const checked = projects.map(check);
  const all = sorted([...diagnostics, ...checked.flatMap((one) => one.diagnostics)]);
  const integrations = checked.flatMap(({ integration }) => (integration ? [integration] : []));
  if (hasErrors(all)) return { diagnostics: all, integrations, files: [] };
  const outputs = await Promise.all(
    integrations.map((one) => emit(one, countTokens(one.tools), options.generated ?? "generated")),
  );
  return { diagnostics: all, integrations, files: outputs.flat() };
}

/** Asks every rule; the integration is there when the definitions hold together. */
export function check(project: Project): { diagnostics: Diagnostic[]; integration?: Integration } {
  const index = indexProject(project);
  const diagnostics = rules.flatMap((rule) => [...rule(index)]);
  if (hasErrors(diagnostics)) return { diagnostics };
  const integration = lower(index);
  diagnostics.push(...toolRules.flatMap((rule) => [...rule(index, integration)]));
  return { diagnostics, integration };
}
