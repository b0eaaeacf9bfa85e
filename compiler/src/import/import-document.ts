import type { IntegrationDefinition, ResourceDefinition } from "../definition/types.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import { kebabCase } from "../text/casing.js";
import { filePlace, type Place } from "./document/node.js";
import type { Facts } from "./facts/facts.js";
import type { ReadFacts } from "./facts/read-facts.js";
import type { Finding, Note } from "./finding.js";
import { shareConventions } from "./infer/conventions.js";
import { renamedTypes, withRenamedTypes } from "./infer/distinct-types.js";
import { integrationOf, takeCommonHeaders } from "./infer/integration.js";
import { linkFinder } from "./infer/links.js";
import { withAbout } from "./infer/resource-about.js";
import { draftOf } from "./infer/resources.js";
import { finishSchemas } from "./infer/schemas.js";
import { withToolNames } from "./infer/tool-names.js";
import { elsewhereOperations } from "./elsewhere-operations.js";
import { type SchemaFates, schemaFates } from "./schema-fates.js";
import { toolChoices, withChoices } from "./settle.js";
import { filesOfSchemas, head, orderedResource } from "./write/definition-files.js";
import { yamlText } from "./write/yaml-text.js";

/** How much of a document became definitions. */
export interface ImportCounts extends SchemaFates {
  readonly operations: number;
  readonly operationsInDocument: number;
  /** Schemas of the definitions, those included that have no name in the document. */
  readonly schemas: number;
  readonly resources: number;
  readonly conventions: number;
  readonly links: number;
}

/** Definitions made from a document. */
export interface ImportedDocument {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
  readonly counts: ImportCounts;
  /** Names of schemas in the definitions that are not those of the facts. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Faults of the definitions: our bug, reported instead of written. */
  readonly errors: readonly Diagnostic[];
}

/**
 * Makes definitions from the facts of a document. Nothing is read or written.
 * @param name the integration's name
 * @param read what reading the document came to, without problems
 * @param folder the definitions folder
 * @param isSettled whether tools are made to see what must be left out of them
 */
export function importDocument(
  name: string,
  read: ReadFacts,
  folder = "definitions",
  isSettled = true,
): ImportedDocument {
  const findings: Finding[] = [...read.findings];
  const note: Note = (code, place, what, done) => void findings.push({ code, what, done, place });
  const root = [...read.places.operation.values()][0]?.file;
  const place = filePlace(root ?? { path: "", text: "" });
  const { facts, common } = takeCommonHeaders(read.facts, place, note);
  const places = { ...read.places, operation: movedPlaces(read, facts) };
  const first = draftOf({ facts, places, note });
  const base = integrationOf(name, facts, common);
  const renamed = renamedTypes(first, base.client);
  for (const [from, to] of renamed)
    note(
      "renamed",
      read.places.schema.get(from) ?? place,
      "schema with the name of a type that is made",
      `"${from}" is "${to}"`,
    );
  const draft = withRenamedTypes(first, renamed);
  const links = linkFinder(draft);
  const finished = finishSchemas(draft, links);
  const elsewhere = elsewhereOperations(draft, read, note);
  const fates = schemaFates(read, (schema) => finished.schemas.has(renamed.get(schema) ?? schema), note);
  const shared = shareConventions(draft, links);
  const integration: IntegrationDefinition = {
    ...base,
    ...(Object.keys(draft.pagination).length > 0 && { pagination: draft.pagination }),
    ...(Object.keys(shared.parameters).length > 0 && { parameters: shared.parameters }),
    conventions: shared.conventions,
    ...(Object.keys(finished.links).length > 0 && { links: finished.links }),
  };
  const folders = new Map(draft.resources.map((one) => [one.name, one.folder] as const));
  const described = shared.resources.map(({ draft: one, definition }) =>
    withAbout(definition, draft, one.group.parent),
  );
  const named = withChoices(
    withToolNames(described, base.tool_prefix, Object.keys(shared.conventions)),
    elsewhere.map((operation) => ({ operation, fields: false, why: "another server answers it" })),
  );
  const schemaFiles = filesOfSchemas(finished.schemas, draft, `${folder}/${name}`);
  const render = (resources: readonly ResourceDefinition[]): OutputFile[] => [
    {
      path: `${folder}/${name}/integration.yaml`,
      contents: head("integration", 1) + yamlText({ ...integration }, true),
    },
    ...resources.map((one) => {
      const path = `${folder}/${name}/resources/${folders.get(one.resource) ?? "general"}/${kebabCase(one.resource)}.yaml`;
      return { path, contents: head("resource", 3) + yamlText(orderedResource(one)) };
    }),
    ...schemaFiles,
    ...(Object.keys(finished.fields).length > 0
      ? [{ path: `${folder}/${name}/fields/common.yaml`, contents: head("fields", 2) + yamlText(finished.fields) }]
      : []),
  ];
  const settled = isSettled ? settle(named, render) : { files: render(named), choices: [], errors: [] };
  const placeOf = new Map(
    draft.resources.flatMap((one) =>
      one.operations.map(
        (operation) =>
          [`${one.name}.${operation.name}`, places.operation.get(operation.fact) ?? place] as [string, Place],
      ),
    ),
  );
  for (const { operation, fields, why } of settled.choices) {
    const at = placeOf.get(operation) ?? place;
    if (fields === false)
      note("left-out", at, "tool that no agent could be given", `\`${operation}\` has \`tool: false\`: ${why}`);
    else note("chosen", at, "tool with some of its arguments", `\`${operation}\` has \`tool.fields\`: ${why}`);
  }
  return {
    files: settled.files,
    findings,
    errors: settled.errors,
    renamed,
    counts: {
      operations: draft.resources.reduce((sum, one) => sum + one.operations.length, 0),
      operationsInDocument: read.total,
      schemas: finished.schemas.size,
      ...fates,
      resources: draft.resources.length,
      conventions: Object.keys(shared.conventions).length,
      links: finished.linked + shared.linked,
    },
  };
}

function settle(
  resources: readonly ResourceDefinition[],
  render: (resources: readonly ResourceDefinition[]) => OutputFile[],
) {
  let current = resources;
  const choices = new Map<string, ReturnType<typeof toolChoices>["choices"][number]>();
  let errors: readonly Diagnostic[] = [];
  for (let round = 0; round < 4; round++) {
    const files = render(current);
    const found = toolChoices(files.map(({ path, contents }) => ({ path, text: contents })));
    ({ errors } = found);
    if (found.choices.length === 0) return { files, choices: [...choices.values()], errors };
    // What was chosen once and is still at fault goes.
    const next = found.choices.map((one) =>
      choices.has(one.operation) && round > 1 ? { ...one, fields: false as const } : one,
    );
    for (const one of next) choices.set(one.operation, one);
    current = withChoices(current, next);
  }
  return { files: render(current), choices: [...choices.values()], errors };
}

/** Operations without common headers are new values; their places are those of the originals. */
function movedPlaces(read: ReadFacts, facts: Facts) {
  return new Map(
    facts.operations.flatMap((fact, index) => {
      const original = read.facts.operations[index];
      const place = original && read.places.operation.get(original);
      return place ? [[fact, place] as const] : [];
    }),
  );
}
