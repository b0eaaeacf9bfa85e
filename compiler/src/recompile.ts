import { partRules, tokenRules, toolRules } from "./check/rules.js";
import { loadProjects, type KnownValues } from "./definition/project.js";
import type { ResourceDefinition } from "./definition/types.js";
import { focused, indexProject, type Index } from "./effective/reference.js";
import { structureOf } from "./effective/structure.js";
import { emitPart, type Emitted } from "./emit/emit.js";
import type { Outline } from "./emit/outline.js";
import { toolHash } from "./emit/tools/emit-lock.js";
import { countTokens } from "./emit/tools/token-count.js";
import { lower } from "./lower/lower.js";
import type { Integration } from "./model/integration.js";
import type { SourceFile } from "./source/source-file.js";

/** What the last run was made from and left, without a word to say about it. */
export interface Before {
  readonly outline: Outline;
  /** What the files of a package hold, by their paths in it. */
  read(path: string): string;
  /** What a definition file said; `undefined` when that is not known any more. */
  value(path: string): unknown;
}

/**
 * Compiles the part of an integration anew in which texts of resources were edited: what they say, not what there is.
 * Any other edit concerns more than its resource, and a mistake is best told with all others.
 * @param files all of the integration's files
 * @param edited the paths of those that changed
 * @returns the files of the package that differ, or `undefined` when everything must be compiled
 */
export async function recompile(
  files: readonly SourceFile[],
  edited: ReadonlySet<string>,
  known: KnownValues,
  before: Before,
): Promise<Emitted | undefined> {
  const { projects, diagnostics } = loadProjects(files, undefined, known);
  const [project] = projects;
  if (!project || diagnostics.length > 0) return undefined;
  const resources = project.resources.filter(({ file }) => edited.has(file.path));
  const isText = ({ file, value }: (typeof resources)[number]) => {
    const said = before.value(file.path) as ResourceDefinition | undefined;
    return said !== undefined && structureOf(said) === structureOf(value);
  };
  if (resources.length < edited.size || !resources.every(isText)) return undefined;
  const whole = indexProject(project);
  const names = withVariants(
    whole,
    resources.map(({ value }) => value.resource),
  );
  const index = focused(whole, names, before.outline.usage);
  if (partRules.some((rule) => isBroken(rule(index)))) return undefined;
  const part = lower(index);
  if (toolRules.some((rule) => isBroken(rule(index, part)))) return undefined;
  const tokens = priced(part, before);
  if (tokenRules.some((rule) => isBroken(rule(index, part, tokens)))) return undefined;
  return emitPart(part, before.outline, tokens, before.read);
}

function isBroken(diagnostics: Iterable<unknown>): boolean {
  return [...diagnostics].length > 0;
}

/** Resources together with all whose tools stand before operations of theirs, or they before those. */
function withVariants({ variantOf }: Index, names: readonly string[]): Set<string> {
  const pairs = [...variantOf].map(([id, { resource }]) => [id.slice(0, id.indexOf(".")), resource.value.resource]);
  const all = new Set(names);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const pair of pairs) if (pair.some((one) => all.has(one))) for (const one of pair) all.add(one);
  }
  return all;
}

/** What all tools cost: those that tell a model the same as before cost the same. */
function priced({ tools }: Integration, { outline, read }: Before): Map<string, number> {
  const { tools: hashes } = JSON.parse(read("tools.lock.json")) as { tools: Readonly<Record<string, string>> };
  const changed = tools.filter((tool) => hashes[tool.name] !== toolHash(tool));
  return new Map([...outline.tools.map(({ name, tokens }) => [name, tokens] as const), ...countTokens(changed)]);
}
