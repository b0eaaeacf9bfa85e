import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { emit } from "./emit/emit.js";
import type { LaidOutFile } from "./emit/shared-file.js";
import { countTokens } from "./emit/tools/token-count.js";
import { tokenCounter } from "./emit/tools/token-counter.js";
import { lower } from "./lower/lower.js";
import type { Integration } from "./model/integration.js";
import type { SourceFile } from "./source/source-file.js";

/** What came of compiling: files only when there is no error. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly integrations: readonly Integration[];
  readonly files: readonly LaidOutFile[];
}

export interface CompileOptions {
  /** The folder of the definitions, from the project's root. Default `definitions`. */
  readonly definitions?: string;
  /** The folder for the packages, from the project's root. Default `generated`. */
  readonly generated?: string;
  /** Values of files that need not be read again. */
  readonly known?: KnownValues;
}

/**
 * Compiles definitions. It reads and writes nothing but its arguments, and the order of the files does not matter.
 * @param files every YAML file below the definitions folder
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions = {}): Promise<Compilation> {
  const counter = tokenCounter(files.reduce((length, { text }) => length + text.length, 0));
  try {
    const { projects, diagnostics } = loadProjects(files, options.definitions, options.known);
    const checked = projects.map(check);
    const found = [...diagnostics, ...checked.flatMap((one) => one.diagnostics)];
    const sound = checked.filter(isSound);
    // The counter takes much memory, and what follows needs none of it.
    const tokens = sound.map(({ integration }) => countTokens(counter, integration.tools));
    const priced = Promise.all(tokens).finally(() => counter.close());
    // Sources do not say what tools cost, so they are printed while that is counted.
    const folder = options.generated ?? "generated";
    const outputs = hasErrors(found)
      ? []
      : sound.map(({ integration }, at) =>
          emit(
            integration,
            priced.then((all) => all[at] ?? new Map()),
            folder,
          ),
        );
    const costs = (await priced).flatMap((one, at) => (sound[at] ? overLimits(sound[at], one) : []));
    const all = sorted([...found, ...costs]);
    const integrations = checked.flatMap(({ integration }) => (integration ? [integration] : []));
    return { diagnostics: all, integrations, files: hasErrors(all) ? [] : (await Promise.all(outputs)).flat() };
  } finally {
    counter.close();
  }
}

interface Checked {
  readonly index: Index;
  readonly diagnostics: readonly Diagnostic[];
  readonly integration?: Integration;
}

/** Definitions of which everything can be made. */
interface Sound extends Checked {
  readonly integration: Integration;
}

/** Asks every rule; the integration is there when the definitions hold together. */
export function check(project: Project): Checked {
  const index = indexProject(project);
  const diagnostics = rules.flatMap((rule) => [...rule(index)]);
  if (hasErrors(diagnostics)) return { index, diagnostics };
  const integration = lower(index);
  diagnostics.push(...toolRules.flatMap((rule) => [...rule(index, integration)]));
  return { index, diagnostics, integration };
}

function isSound(checked: Checked): checked is Sound {
  return checked.integration !== undefined && !hasErrors(checked.diagnostics);
}

/** Asks the rules about what tools cost. */
function overLimits({ index, integration }: Sound, tokens: ReadonlyMap<string, number>): Diagnostic[] {
  return tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]);
}
