import { loadProjects } from "../../definition/project.js";
import { type Diagnostic, hasErrors } from "../../diagnostic/diagnostic.js";
import type { Change } from "../../output/plan.js";
import type { SourceFile } from "../../source/source-file.js";
import type { ReadFacts } from "../facts/read-facts.js";
import { adopted } from "./adopt.js";
import { changeContents } from "./apply-contents.js";
import { changeDeprecation } from "./apply-deprecation.js";
import { addOperation } from "./apply-operation.js";
import { changeParameter } from "./apply-parameter.js";
import { addProperty, changeNode, changeRequired } from "./apply-schema.js";
import { compareFacts, type FactChange } from "./compare.js";
import { entryOf, type Fresh, type Outcome, type UpdateContext } from "./context.js";
import { definitionsView } from "./definitions-view.js";
import { setValue } from "./edit-yaml.js";
import { freshImport } from "./fresh.js";
import { type Lock, lockOf } from "./lock.js";
import { moveOperation } from "./move-operation.js";
import { removeOperation } from "./remove-operation.js";
import { removeProperty } from "./remove-property.js";
import { addSchemas, removeSchema } from "./schema-files.js";
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
  /** Faults of the definitions: those they had before, or those the update would make. */
  readonly errors: readonly Diagnostic[];
}

/**
 * Brings definitions up to date with a document: what changed between the facts of the last import and those of the
 * document is changed in the text of the definitions, and nothing else.
 */
export function updateDefinitions({ name, read, files, lock, folder }: Input): Update {
  const { projects, diagnostics } = loadProjects(files, folder);
  const [project] = projects;
  const now = lockOf(read.facts, new Map(Object.entries(lock?.renamed ?? {})));
  if (!project || hasErrors(diagnostics)) return { files: [], entries: [], lock: now, errors: diagnostics };
  const view = definitionsView(project, read.facts.server, now.renamed);
  if (!lock) return { files: [], entries: adopted(view, read.facts), lock: now, errors: [] };
  const changes = compareFacts(lock, now);
  if (changes.length === 0) return { files: [], entries: [], lock: now, errors: [] };

  const texts = new Map(files.map(({ path, text }) => [path, text] as const));
  const before = new Map(texts);
  let stale: Fresh | undefined;
  const staleRead: ReadFacts = {
    ...read,
    facts: { ...read.facts, ...lock.api, operations: lock.operations, schemas: lock.schemas },
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
    stale: () => (stale ??= freshImport(name, staleRead, view)),
    need: (node) => addSchemas(node, context, made),
  };
  const outcomes = new Map<FactChange, Outcome>();
  // What goes first makes room; schemas go last, when nothing needs them any more.
  const ordered = [...changes].sort((a, b) => rank(a) - rank(b));
  for (const change of ordered) outcomes.set(change, apply(change, changes, context));
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
  const entries = changes.map((change) => entryOf(change, outcomes.get(change) ?? {}));
  return { files: [...written, ...deleted], entries, lock: now, errors: unsettled };
}

function rank({ kind }: FactChange): number {
  if (kind === "operation-moved") return 0;
  if (kind === "operation-removed") return 1;
  if (kind === "operation-added") return 2;
  return kind === "schema-removed" ? 5 : 4;
}

function apply(change: FactChange, all: readonly FactChange[], context: UpdateContext): Outcome {
  switch (change.kind) {
    case "version":
      return changeVersion(change.before, change.after, context);
    case "operation-added":
      return addOperation(change.operation, context);
    case "operation-removed":
      return removeOperation(change.operation, context);
    case "operation-moved":
      return moveOperation(change.before, change.operation, context);
    case "deprecated":
      return changeDeprecation(change.operation, context);
    case "parameter-added":
    case "parameter-removed":
    case "parameter-required":
    case "parameter-node":
      return changeParameter(change, all, context);
    case "body":
    case "answer":
      return changeContents(change.kind, change.before, change.operation, context);
    case "property-added":
      return addProperty(change, context);
    case "property-removed":
      return removeProperty(change, context);
    case "required-added":
    case "required-removed":
      return changeRequired(change, context);
    case "node":
      return changeNode(change, context);
    case "schema-added":
      return {};
    case "schema-removed":
      return removeSchema(change.schema.name, context);
  }
}

function changeVersion(before: string, after: string, { view, texts }: UpdateContext): Outcome {
  const { file, value } = view.index.project.integration;
  if (value.api_version === after) return { done: "was so already" };
  if (value.api_version !== before) return { conflict: `the definition says ${value.api_version}` };
  texts.set(file.path, setValue(texts.get(file.path) ?? "", ["api_version"], after));
  return {};
}
