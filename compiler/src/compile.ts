import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { schemaUsage } from "./effective/schema-usage.js";
import { emit, type Emitted } from "./emit/emit.js";
import type { Outline } from "./emit/outline.js";
import type { OutputFile } from "./emit/output-file.js";
import { countTokens, type TokenCounter } from "./emit/tools/token-count.js";
import { tokenCounter } from "./emit/tools/token-counter.js";
import { lower } from "./lower/lower.js";
import type { Integration } from "./model/integration.js";
import type { SourceFile } from "./source/source-file.js";

/** What came of compiling: files only when there is no error. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly integrations: readonly Integration[];
  readonly files: readonly OutputFile[];
  /** What is needed to compile parts of an integration again, by its name. */
  readonly outlines: ReadonlyMap<string, Outline>;
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
    const made = checked.filter(isSound).map((one) => make(one, counter, !hasErrors(found)));
    // The counter takes much memory, and what follows needs none of it.
    const costs = (await Promise.all(made.map(({ faults }) => faults)).finally(() => counter.close())).flat();
    const all = sorted([...found, ...costs]);
    const packages = hasErrors(all) ? [] : await Promise.all(made.flatMap(({ emitted }) => emitted ?? []));
    return {
      diagnostics: all,
      integrations: checked.flatMap(({ integration }) => integration ?? []),
      files: packages.flatMap(({ name, files }) => files.map((file) => inPackage(file, name, options.generated))),
      outlines: new Map(packages.map(({ name, outline }) => [name, outline])),
    };
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

/** What is being made of sound definitions. */
interface Making {
  /** What the rules say about what tools cost. */
  readonly faults: Promise<Diagnostic[]>;
  readonly emitted?: Promise<Emitted>;
}

/** Sources do not say what tools cost, so they are printed while that is counted. */
function make({ index, integration }: Sound, counter: TokenCounter, isWanted: boolean): Making {
  const tokens = countTokens(counter, integration.tools);
  const faults = tokens.then((costs) => tokenRules.flatMap((rule) => [...rule(index, integration, costs)]));
  if (!isWanted) return { faults };
  const emitted = emit(integration, schemaUsage(index), tokens);
  // It is waited for only when the rules have spoken; whatever is wrong with it is told then.
  emitted.catch(() => undefined);
  return { faults, emitted };
}

/** A file of a package with its path from the project's root. */
export function inPackage({ path, contents }: OutputFile, name: string, folder = "generated"): OutputFile {
  return { path: `${folder}/${name}/${path}`, contents };
}
