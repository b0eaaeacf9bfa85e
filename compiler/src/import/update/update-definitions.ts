import { loadProjects, type Project } from "../../definition/project.js";
import { type Diagnostic, hasErrors } from "../../diagnostic/diagnostic.js";
import { toolName } from "../../effective/names.js";
import type { Change } from "../../output/plan.js";
import type { SourceFile } from "../../source/source-file.js";
import { operationKey } from "../facts/facts.js";
import type { ReadFacts } from "../facts/read-facts.js";
import { adopted } from "./adopt.js";
import { apply, rank } from "./apply-change.js";
import { changeIndex } from "./change-index.js";
import { compareFacts } from "./compare.js";
import { entryOf, type Fresh, type Outcome, type UpdateContext } from "./context.js";
import { type DefinitionsView, definitionsView } from "./definitions-view.js";
import type { FactChange } from "./fact-change.js";
import { freshImport, UnreadableFacts } from "./fresh.js";
import { type Lock, lockOf } from "./lock.js";
import { linesOf, placeOfChange } from "./place-of-change.js";
import { withNames } from "./renamed-schemas.js";
import { addSchemas } from "./schema-files.js";
import { settle } from "./settle-update.js";
import type { UpdateEntry } from "./update-entry.js";

interface Input {
  readonly name: string;
  readonly read: ReadFacts;
  /** The definitions of the integration. */
  readonly files: readonly SourceFile[];
  /** The facts of the last import; without them the definitions are adopted. */
  readonly lock?: Lock;
  /** The definitions folder. */
  readonly folder: string;
}

/** What an update comes to. */
export interface Update {
  readonly files: readonly Change[];
  readonly entries: readonly UpdateEntry[];
  readonly lock: Lock;
  /** Why the lock given is none that an import could have written. */
  readonly fault?: string;
  /** Faults of the definitions: those they had before, or those the update would make. */
  readonly errors: readonly Diagnostic[];
}

/**
 * Brings definitions up to date with a document: what changed between the facts of the last import and those of the
 * document is changed in the text of the definitions, and nothing else.
 */
export function updateDefinitions(input: Input): Update {
  try {
    return updated(input);
  } catch (error) {
    if (!(error instanceof UnreadableFacts) || !input.lock) throw error;
    return { files: [], entries: [], lock: input.lock, errors: [], fault: error.message };
  }
}

function updated({ name, read, files, lock, folder }: Input): Update {
  const { projects, diagnostics } = loadProjects(files, folder);
  const [project] = projects;
  const document = lockOf(read.facts, new Map());
  const changes = lock ? compareFacts(lock, document) : [];
  const now = { ...document, renamed: namesNow(lock, changes, project) };
  if (!project || hasErrors(diagnostics)) return { files: [], entries: [], lock: now, errors: diagnostics };
  // The paths of the definitions are below the address that they were imported with.
  const { server } = lock?.api ?? read.facts;
  const view = definitionsView(project, server, now.renamed, movedFrom(changes));
  if (!lock) return { files: [], entries: adopted(view, read.facts), lock: now, errors: [] };
  if (changes.length === 0) return { files: [], entries: [], lock: now, errors: [] };

  const texts = new Map(files.map(({ path, text }) => [path, text] as const));
  const before = new Map(texts);
  let stale: Fresh | undefined;
  const staleRead: ReadFacts = {
    ...read,
    facts: { title: "", ...lock.api, ...oldFacts(lock, changes, document) },
    findings: [],
    places: { operation: new Map(), schema: new Map() },
  };
  const fresh = freshImport(name, read, view);
  const made = new Map<string, string>();
  const context: UpdateContext = {
    view,
    texts,
    fresh,
    folder: `${folder}/${name}`,
    changes: changeIndex(changes, view),
    toolNames: toolNamesOf(view),
    stale: () => (stale ??= freshImport(name, staleRead, view)),
    need: (node) => addSchemas(node, context, made),
  };
  const outcomes = new Map<FactChange, Outcome>();
  const ordered = [...changes].sort((a, b) => rank(a) - rank(b));
  for (const change of ordered) outcomes.set(change, apply(change, changes, context));
  // A schema that only another one needed that is gone too can go after it.
  for (let isOpen = true; isOpen;) {
    isOpen = false;
    for (const change of changes) {
      if (change.kind !== "schema-removed" || !("conflict" in (outcomes.get(change) ?? {}))) continue;
      const outcome = apply(change, changes, context);
      outcomes.set(change, outcome);
      isOpen ||= !("conflict" in outcome);
    }
  }
  for (const change of changes) {
    if (change.kind !== "schema-added") continue;
    const own = view.schemaName(change.schema.name);
    if (!made.has(own) && !view.index.schema.has(own)) outcomes.set(change, { done: "no operation uses it" });
  }
  const unsettled = settle(texts, before, folder);
  const written = [...texts]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, after]): Change => ({ path, ...(before.has(path) && { before: before.get(path) ?? "" }), after }));
  const deleted = [...before]
    .filter(([path]) => !texts.has(path))
    .map(([path, text]): Change => ({ path, before: text }));
  const lines = linesOf(texts);
  const entries = changes.map((change) => {
    const outcome = outcomes.get(change) ?? {};
    const entry = entryOf(change, outcome);
    return "conflict" in outcome ? { ...entry, ...lines(placeOfChange(change, context)) } : entry;
  });
  return { files: [...written, ...deleted], entries, lock: now, errors: unsettled };
}

function toolNamesOf({ index }: DefinitionsView): Set<string> {
  const prefix = index.project.integration.value.tool_prefix;
  return new Set(
    index.operations.flatMap(({ tool, resource, name }) =>
      tool ? [tool.name ?? toolName(prefix, resource.value, name)] : [],
    ),
  );
}

function movedFrom(changes: readonly FactChange[]) {
  return new Map(
    changes.flatMap((one) => (one.kind === "operation-moved" ? [[one.operation, one.before] as const] : [])),
  );
}

/** Names of schemas in the definitions that are not those of the document: those of before, and those it has changed. */
function namesNow(lock: Lock | undefined, changes: readonly FactChange[], project: Project | undefined) {
  const names = new Map(Object.entries(lock?.renamed ?? {}));
  const isOurs = (name: string) => project?.schemas.some(({ value }) => Object.hasOwn(value, name)) === true;
  for (const change of changes) {
    if (change.kind !== "schema-renamed") continue;
    const own = names.get(change.before) ?? change.before;
    names.delete(change.before);
    const { name } = change.schema;
    if (isOurs(own) || !isOurs(name)) names.set(name, own);
  }
  return Object.fromEntries(names);
}

/**
 * The facts of the last import, with the names that schemas have now, in the order of the new document: what an import
 * infers can depend on which of two comes first, and a lock is sorted.
 */
function oldFacts(lock: Lock, changes: readonly FactChange[], now: Lock): Pick<Lock, "operations" | "schemas"> {
  const renamed = changes.flatMap((one) =>
    one.kind === "schema-renamed" ? [[one.before, one.schema.name] as const] : [],
  );
  const { operations, schemas } = withNames(lock, new Map(renamed));
  return {
    operations: inOrder(operations, now.operations, operationKey),
    schemas: inOrder(schemas, now.schemas, ({ name }) => name),
  };
}

function inOrder<T>(all: readonly T[], model: readonly T[], keyOf: (one: T) => string): T[] {
  const ranks = new Map(model.map((one, index) => [keyOf(one), index] as const));
  const rank = (one: T) => ranks.get(keyOf(one)) ?? model.length;
  return [...all].sort((a, b) => rank(a) - rank(b));
}
