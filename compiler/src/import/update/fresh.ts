import { loadProjects } from "../../definition/project.js";
import type { SchemaNode } from "../../definition/types.js";
import { shapeOf } from "../facts/facts.js";
import type { ReadFacts } from "../facts/read-facts.js";
import { importDocument } from "../import-document.js";
import { renamedNode } from "../infer/distinct-types.js";
import type { Fresh } from "./context.js";
import { definitionsView, type DefinitionsView } from "./definitions-view.js";

/** Thrown where an import of facts makes no definitions: those of a document that was read do, those of a lock may not. */
export class UnreadableFacts extends Error {}

/**
 * An import that is not written.
 * @param into the definitions that its parts are for
 */
export function freshImport(name: string, read: ReadFacts, into: DefinitionsView): Fresh {
  const { files, renamed } = importDocument(name, read, "definitions", false);
  const { projects, diagnostics } = loadProjects(files.map(({ path, contents }) => ({ path, text: contents })));
  const [project] = projects;
  if (!project) throw new UnreadableFacts(diagnostics[0]?.message ?? "no definitions come of it");
  const view = definitionsView(project, read.facts.server, Object.fromEntries(renamed));
  const back = new Map([...renamed].map(([fact, own]) => [own, fact] as const));
  const resources = resourceNames(view, into);
  // A name of the facts is that of the definitions, unless it was changed when it was imported.
  const nameOf = (schema: string) => into.schemaName(back.get(schema) ?? schema);
  const linked = (node: SchemaNode): SchemaNode => {
    const { link, ...rest } = node;
    const [resource = "", ...others] = (link ?? "").split(".");
    const own = resources.get(resource);
    return {
      ...rest,
      ...(link !== undefined &&
        own !== undefined && { link: [own, ...others].join(".") as NonNullable<SchemaNode["link"]> }),
      ...(node.properties && {
        properties: Object.fromEntries(Object.entries(node.properties).map(([member, part]) => [member, linked(part)])),
      }),
      ...(node.items && { items: linked(node.items) }),
    };
  };
  return {
    view,
    schema: (one) => view.index.schema.get(one)?.node,
    adapted: (node) => linked(renamedNode(node, nameOf)),
    operation: (fact) => view.operation(fact),
  };
}

/** Resources of the import by those of the definitions that have the same collection. */
function resourceNames(fresh: DefinitionsView, into: DefinitionsView): Map<string, string> {
  const byShape = new Map(
    [...into.index.resource.values()].flatMap(({ value }) =>
      value.collection === undefined ? [] : [[shapeOf(value.collection), value.resource] as const],
    ),
  );
  return new Map(
    [...fresh.index.resource.values()].flatMap(({ value }) => {
      const own = value.collection === undefined ? undefined : byShape.get(shapeOf(into.below(value.collection)));
      return own === undefined ? [] : [[value.resource, own] as const];
    }),
  );
}
