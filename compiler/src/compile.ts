import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { schemaUsage } from "./effective/schema-usage.js";
import { emit, type Emitted } from "./emit/emit.js";
import type { Outline } from "./emit/outline.js";
import type { OutputFile } from "./emit/output-file.js";
import { toolPrinter, type ToolPrinter } from "./emit/tool-printer.js";
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
  const printer = toolPrinter(files.reduce((length, { text }) => length + text.length, 0));
  try {
    const { projects, diagnostics } = loadProjects(files, options.definitions, options.known);
    const checked = projects.map(check);
    const found = [...diagnostics, ...checked.flatMap((one) => one.diagnostics)];
    const made = checked.filter(isSound).map((one) => make(one, printer, !hasErrors(found)));
    const all = sorted([...found, ...(await Promise.all(made.map(({ faults }) => faults))).flat()]);
    const packages = hasErrors(all) ? [] : await Promise.all(made.flatMap(({ emitted }) => emitted ?? []));
    return {
      diagnostics: all,
      integrations: checked.flatMap(({ integration }) => integration ?? []),
      files: packages.flatMap(({ name, files }) => files.map((file) => inPackage(file, name, options.generated))),
      outlines: new Map(packages.map(({ name, outline }) => [name, outline])),
    };
  } finally {
    printer.close();
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

function make({ index, integration }: Sound, printer: ToolPrinter, isWanted: boolean): Making {
  const printed = printer.print(integration);
  const faults = printed.tokens.then((tokens) => tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]));
  const emitted = isWanted ? emit(integration, schemaUsage(index), printed) : undefined;
  // They are waited for when the rules have spoken; what is wrong with them is told then.
  for (const later of [printed.files, emitted]) later?.catch(() => undefined);
  return { faults, ...(emitted && { emitted }) };
}

/** A file of a package with its path from the project's root. */
export function inPackage({ path, contents }: OutputFile, name: string, folder = "generated"): OutputFile {
  return { path: `${folder}/${name}/${path}`, contents };
}
