import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { emit } from "./emit/emit.js";
import type { CountedTool } from "./emit/tools/emit-tools.js";
import { countTokens, type TokenCounter } from "./emit/tools/token-count.js";
import { tokenCounter } from "./emit/tools/token-counter.js";
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
    // The counter takes much memory, and what follows needs none of it.
    const priced = Promise.all(checked.map((one) => price(one, counter))).finally(() => counter.close());
    // Sources do not say what tools cost, so they are printed while that is counted.
    const folder = options.generated ?? "generated";
    const outputs = hasErrors(found) ? [] : checked.map((one, index) => emitChecked(one, index, priced, folder));
    const costs = (await priced).flatMap((one) => one.diagnostics);
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

/** Asks every rule; the integration is there when the definitions hold together. */
export function check(project: Project): Checked {
  const index = indexProject(project);
  const diagnostics = rules.flatMap((rule) => [...rule(index)]);
  if (hasErrors(diagnostics)) return { index, diagnostics };
  const integration = lower(index);
  diagnostics.push(...toolRules.flatMap((rule) => [...rule(index, integration)]));
  return { index, diagnostics, integration };
}

interface Priced {
  readonly diagnostics: readonly Diagnostic[];
  readonly tools: readonly CountedTool[];
}

/** Counts what tools cost and asks the rules about that, unless something is wrong already. */
async function price({ index, diagnostics, integration }: Checked, counter: TokenCounter): Promise<Priced> {
  if (!integration || hasErrors(diagnostics)) return { diagnostics: [], tools: [] };
  const tools = await countTokens(counter, integration.tools);
  const tokens = new Map(tools.map((tool) => [tool.name, tool.tokens]));
  return { diagnostics: tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]), tools };
}

async function emitChecked({ integration }: Checked, index: number, priced: Promise<Priced[]>, folder: string) {
  const tools = priced.then((all) => all[index]?.tools ?? []);
  return integration ? emit(integration, tools, folder) : [];
}
