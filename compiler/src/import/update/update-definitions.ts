import { rules } from "../../check/rules.js";
import { loadProjects, type Project } from "../../definition/project.js";
import type { SchemaNode } from "../../definition/types.js";
import { hasErrors, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { indexProject } from "../../effective/reference.js";
import type { Change } from "../../output/plan.js";
import type { SourceFile } from "../../source/source-file.js";
import { kebabCase } from "../../text/casing.js";
import { referencesIn } from "../facts/facts.js";
import type { ReadFacts } from "../facts/read-facts.js";
import { freeName } from "../facts/safe-name.js";
import { head, schemasText } from "../import-document.js";
import { toolChoices } from "../settle.js";
import { addOperation, changeContents, changeDeprecation, moveOperation, removeOperation } from "./apply-operation.js";
import { changeParameter } from "./apply-parameter.js";
import { addProperty, changeNode, changeRequired, removeProperty } from "./apply-schema.js";
import { adopted } from "./adopt.js";
import { compareFacts, type FactChange } from "./compare.js";
import { entryOf, type Fresh, type Outcome, type UpdateContext } from "./context.js";
import { definitionsView } from "./definitions-view.js";
import { removeKey, setValue, valueAt } from "./edit-yaml.js";
import { freshImport } from "./fresh.js";
import { lockOf, type Lock } from "./lock.js";
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

/** Writes schemas that a node refers to and the definitions do not have, each in a file of its own. */
function addSchemas(node: SchemaNode, { view, texts, fresh, folder }: UpdateContext, made: Map<string, string>): void {
  const waiting = [...referencesIn(node)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (view.index.schema.has(name) || made.has(name)) continue;
    const entry =
      fresh.view.index.schema.get(name) ??
      [...fresh.view.index.schema.values()].find((one) => fresh.adapted({ $ref: one.name }).$ref === name);
    const whole = entry && fresh.schema(entry.name);
    if (!entry || !whole) continue;
    const adapted = fresh.adapted(whole);
    const { noun: _, ...rest } = adapted;
    const place = entry.file.split("/").slice(3, -1).join("/");
    const path = freeName(`${folder}/schemas/${place}/${kebabCase(name)}`, (one) => texts.has(`${one}.yaml`), "-");
    made.set(name, path);
    texts.set(`${path}.yaml`, head("schemas", 3) + schemasText([[name, rest]]));
    waiting.push(...referencesIn(rest));
  }
}

/** Removes a schema that nothing uses any more. */
function removeSchema(fact: string, { view, texts }: UpdateContext): Outcome {
  const name = view.schemaName(fact);
  const entry = view.index.schema.get(name);
  if (!entry) return { done: "was not there any more" };
  const project = loaded(texts);
  const user = project && userOf(project, name);
  if (user !== undefined) return { conflict: `kept: ${user} uses it` };
  const text = texts.get(entry.file) ?? "";
  if (Object.keys((valueAt(text, []) ?? {}) as object).length <= 1) texts.delete(entry.file);
  else texts.set(entry.file, removeKey(text, [name]).replace(/\n{3,}/g, "\n\n"));
  const { file } = view.index.project.integration;
  for (const key of Object.keys(view.index.project.integration.value.links ?? {})) {
    if (key.startsWith(`${name}.`))
      texts.set(file.path, removeKey(texts.get(file.path) ?? "", ["links", key], new Set(["links"])));
  }
  return {};
}

function userOf(project: Project, name: string): string | undefined {
  for (const file of project.schemas) {
    for (const [schema, node] of Object.entries(file.value))
      if (schema !== name && referencesIn(node).has(name)) return schema;
  }
  const isNamed = (value: unknown): boolean => JSON.stringify(value ?? null).includes(`"${name}"`);
  const resource = project.resources.find(({ value }) => isNamed([value.model, value.operations, value.path]));
  if (resource) return resource.value.resource;
  return isNamed([project.integration.value.conventions, project.integration.value.parameters])
    ? "integration.yaml"
    : undefined;
}

function loaded(texts: ReadonlyMap<string, string>): Project | undefined {
  return loadProjects([...texts].map(([path, text]) => ({ path, text }))).projects[0];
}

/** Leaves arguments out of tools that would be too large or unfit now, unless a person chose them; the rest is an error. */
function settle(texts: Map<string, string>, before: ReadonlyMap<string, string>, folder: string): Diagnostic[] {
  const asFiles = (all: ReadonlyMap<string, string>) => [...all].map(([path, text]) => ({ path, text }));
  const old = new Set(faults(asFiles(before), folder).map(({ message }) => message));
  const found = faults(asFiles(texts), folder).filter(({ message }) => !old.has(message));
  if (found.length > 0) return found;
  const project = loaded(texts);
  const resources = new Map(
    project?.resources.map(({ file, value }) => [value.resource, { file: file.path, value }] as const),
  );
  for (const { operation, fields } of toolChoices(asFiles(texts)).choices) {
    const [resource = "", name = ""] = operation.split(".");
    const home = resources.get(resource);
    const tool = home?.value.operations?.[name]?.tool;
    if (!home || (typeof tool === "object" && tool.fields) || tool === false) continue;
    const path = ["operations", name, "tool"];
    const value = fields === false ? false : [...fields];
    texts.set(home.file, setValue(texts.get(home.file) ?? "", fields === false ? path : [...path, "fields"], value));
  }
  return [];
}

function faults(files: readonly SourceFile[], folder: string): Diagnostic[] {
  const { projects, diagnostics } = loadProjects(files, folder);
  const [project] = projects;
  if (!project) return diagnostics;
  const index = indexProject(project);
  return [...diagnostics, ...rules.flatMap((rule) => [...rule(index)])].filter(({ severity }) => severity === "error");
}
