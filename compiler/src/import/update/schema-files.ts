import { loadProjects, type Project } from "../../definition/project.js";
import type { SchemaNode } from "../../definition/types.js";
import { kebabCase } from "../../text/casing.js";
import { referencesIn } from "../facts/facts.js";
import { freeName } from "../facts/safe-name.js";
import { head, schemasText } from "../write/definition-files.js";
import type { Outcome, UpdateContext } from "./context.js";
import { removeKey } from "./edit-yaml.js";
import { isWritten, WRITTEN } from "./words-of-people.js";
import { hasComment, valueAt } from "./yaml-nodes.js";

/** Writes schemas that a node refers to and the definitions do not have, each in a file of its own. */
export function addSchemas(
  node: SchemaNode,
  { view, texts, fresh, folder }: UpdateContext,
  made: Map<string, string>,
): void {
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
export function removeSchema(fact: string, { view, texts, stale }: UpdateContext): Outcome {
  const name = view.schemaName(fact);
  const entry = view.index.schema.get(name);
  if (!entry) return { done: "was not there any more" };
  const project = loaded(texts);
  const user = project && userOf(project, name);
  if (user !== undefined) return { conflict: `kept: ${user} uses it` };
  const text = texts.get(entry.file) ?? "";
  const { view: old, adapted } = stale();
  const imported = old.node({ kind: "schema", name: fact }, []);
  const known = imported === undefined || imported === "outside" ? [] : [adapted(imported.node)];
  if (isWritten(valueAt(text, [name]), known) || hasComment(text, [name])) return { conflict: `kept: ${WRITTEN}` };
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

export function loaded(texts: ReadonlyMap<string, string>): Project | undefined {
  return loadProjects([...texts].map(([path, text]) => ({ path, text }))).projects[0];
}
