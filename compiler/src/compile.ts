import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { emit } from "./emit/emit.js";
import type { CountedTool } from "./emit/tools/emit-tools.js";
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
  const priced = projects.map(price);
  const all = sorted([...diagnostics, ...priced.flatMap((one) => one.diagnostics)]);
  const integrations = priced.flatMap(({ integration }) => (integration ? [integration] : []));
  if (hasErrors(all)) return { diagnostics: all, integrations, files: [] };
  const folder = options.generated ?? "generated";
  const outputs = priced.map(({ integration, tools = [] }) => (integration ? emit(integration, tools, folder) : []));
  return { diagnostics: all, integrations, files: (await Promise.all(outputs)).flat() };
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

/** Checks, then counts what the tools cost and asks the rules about that. */
function price(project: Project): Checked & { readonly tools?: readonly CountedTool[] } {
  const { index, diagnostics, integration } = check(project);
  if (!integration || hasErrors(diagnostics)) return { index, diagnostics };
  const tools = countTokens(integration.tools);
  const tokens = new Map(tools.map((tool) => [tool.name, tool.tokens]));
  const costs = tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]);
  return { index, diagnostics: [...diagnostics, ...costs], integration, tools };
}
