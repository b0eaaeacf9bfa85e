import { rules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues, type Project } from "./definition/project.js";
import { hasErrors, sorted, type Diagnostic } from "./diagnostic/diagnostic.js";
import { indexProject, type Index } from "./effective/reference.js";
import { schemaUsage } from "./effective/schema-usage.js";
import { declarer, type Declare } from "./emit/client/declare.js";
import { emit, type Emitted } from "./emit/emit.js";
import type { Outline } from "./emit/outline.js";
import type { OutputFile } from "./emit/output-file.js";
import { isForThreads } from "./emit/thread.js";
import { toolPrinter, type PrintedTools, type ToolPrinter } from "./emit/tool-printer.js";
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
 * Compiles definitions. It touches no file of the project, and the order of the files does not matter.
 * @param files every YAML file below the definitions folder
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions = {}): Promise<Compilation> {
  const onThreads = isForThreads(files.length);
  const [types, printer] = [declarer(onThreads), toolPrinter(onThreads)];
  try {
    const { projects, diagnostics } = loadProjects(files, options.definitions, options.known);
    const begun = projects.map((project) => begin(project, printer));
    const found = [...diagnostics, ...begun.flatMap((one) => one.diagnostics)];
    const made = begun.filter(isSound).map((one) => make(one, hasErrors(found) ? undefined : types.declare));
    const all = sorted([...found, ...(await Promise.all(made.map(({ faults }) => faults))).flat()]);
    const packages = hasErrors(all) ? [] : await Promise.all(made.flatMap(({ emitted }) => emitted ?? []));
    return {
      diagnostics: all,
      integrations: begun.flatMap(({ integration }) => integration ?? []),
      files: packages.flatMap(({ name, files }) => files.map((file) => inPackage(file, name, options.generated))),
      outlines: new Map(packages.map(({ name, outline }) => [name, outline])),
    };
  } finally {
    types.close();
    printer.close();
  }
}

interface Checked {
  readonly index: Index;
  readonly diagnostics: readonly Diagnostic[];
  readonly integration?: Integration;
}

/** Asks every rule; the integration is there when the definitions hold together. */
export function check(project: Project): Checked {
  return askAboutTools(lowered(project));
}

function lowered(project: Project): Checked {
  const index = indexProject(project);
  const diagnostics = rules.flatMap((rule) => [...rule(index)]);
  return { index, diagnostics, ...(!hasErrors(diagnostics) && { integration: lower(index) }) };
}

function askAboutTools({ index, diagnostics, integration }: Checked): Checked {
  if (!integration) return { index, diagnostics };
  const found = toolRules.flatMap((rule) => [...rule(index, integration)]);
  return { index, diagnostics: [...diagnostics, ...found], integration };
}

/** Definitions whose tools are being printed, perhaps on another thread, while the rules look at them. */
interface Begun extends Checked {
  readonly printed?: PrintedTools;
}

function begin(project: Project, printer: ToolPrinter): Begun {
  const one = lowered(project);
  const printed = one.integration && printer.print(one.integration);
  // What is wrong with them is told when somebody waits for them; unsound ones are waited for by nobody.
  for (const later of [printed?.tokens, printed?.files]) later?.catch(() => undefined);
  return { ...askAboutTools(one), ...(printed && { printed }) };
}

/** Definitions of which everything can be made. */
type Sound = Required<Begun>;

function isSound(begun: Begun): begun is Sound {
  return begun.integration !== undefined && begun.printed !== undefined && !hasErrors(begun.diagnostics);
}

/** What is being made of sound definitions. */
interface Making {
  /** What the rules say about what tools cost. */
  readonly faults: Promise<Diagnostic[]>;
  readonly emitted?: Promise<Emitted>;
}

/** @param declare absent when there are errors elsewhere, so that nothing will be written */
function make({ index, integration, printed }: Sound, declare: Declare | undefined): Making {
  const faults = printed.tokens.then((tokens) => tokenRules.flatMap((rule) => [...rule(index, integration, tokens)]));
  const emitted = declare && emit(integration, schemaUsage(index), printed, declare);
  // It is waited for when the rules have spoken.
  emitted?.catch(() => undefined);
  return { faults, ...(emitted && { emitted }) };
}

/** A file of a package with its path from the project's root. */
export function inPackage({ path, contents }: OutputFile, name: string, folder = "generated"): OutputFile {
  return { path: `${folder}/${name}/${path}`, contents };
}
