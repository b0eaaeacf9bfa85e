import type { ToolAnnotations } from "@toolwright/runtime";
import type { EffectiveOperation } from "../effective/operation.js";
import { fullId, type Index } from "../effective/reference.js";
import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import { nouns, withNouns } from "../effective/names.js";
import type { Argument, Operation, Resource, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";
import { argumentSchemas } from "./argument-schema.js";
import { formUses } from "./form.js";
import { isChosen } from "./chosen.js";
import { shownBy } from "./shown.js";
import { inputSchema, type SchemasOf } from "./tool-input.js";
import { toolTexts } from "./tool-text.js";
import { titleOf } from "./tool-title.js";
import type { TypeTable } from "./type-table.js";

/** The tools of an integration, sorted by resource, then method. */
export function lowerTools(index: Index, resources: readonly Resource[], types: TypeTable): Tool[] {
  const operations = new Map(
    resources.flatMap((resource) => resource.operations.map((one) => [one.id, { one, resource }])),
  );
  const lowering: Lowering = { index, schemasOf: argumentSchemas(index, types), shows: shownBy(index) };
  const tools: Tool[] = [];
  for (const operation of index.operations) {
    const found = operations.get(operation.id);
    if (found && hasOwnTool(index, operation)) {
      const variants = (operation.tool?.variants ?? []).flatMap(({ when, operation: reference }) => {
        const variant = operations.get(fullId(reference, operation))?.one;
        return variant ? [{ when, operation: variant }] : [];
      });
      tools.push(lowerTool(lowering, operation, found.one, found.resource, variants));
    }
  }
  return tools.sort((a, b) => compare(a.resource, b.resource) || compare(a.method, b.method));
}

/** What all tools are made with. */
interface Lowering {
  readonly index: Index;
  readonly schemasOf: SchemasOf;
  readonly shows: ReturnType<typeof shownBy>;
}

interface Variant {
  readonly when: readonly string[];
  readonly operation: Operation;
}

function lowerTool(
  { index, schemasOf, shows }: Lowering,
  effective: EffectiveOperation,
  operation: Operation,
  home: Resource,
  variants: readonly Variant[],
): Tool {
  const { tool = {}, definition } = effective;
  const { name, source, tags } = home;
  const { value: resource } = effective.resource;
  const all = mergedArguments(operation, variants).filter((one) => tool.json === undefined || one.in !== "body");
  const args = tool.fields ? all.filter((one) => one.required || isChosen(one.name, tool.fields ?? [])) : all;
  const effects = [operation.effect, ...variants.map((variant) => variant.operation.effect)];
  const effect = effects.includes("destructive") ? "destructive" : effects.includes("write") ? "write" : "read";
  const isIdempotent = [operation, ...variants.map((variant) => variant.operation)].every((one) => one.idempotent);
  const texts = toolTexts(index, operation, tool, definition.deprecated);
  const shown = shows(effective, args);
  const input = inputSchema(index, schemasOf, operation, effective, args);
  const query = outsideBody([operation, ...variants.map((variant) => variant.operation)], input.inputSchema);
  return {
    name: toolNameOf(index, effective),
    title: tool.title === undefined ? titleOf(operation.method, nouns(resource)) : withNouns(tool.title, resource),
    description: texts.join(" "),
    texts,
    resource: name,
    method: operation.method,
    effect,
    tags,
    ...input,
    annotations: annotationsOf(effect, isIdempotent),
    http: { ...operation.http, ...(query.length > 0 && { query }) },
    ...(variants.length > 0 && { variants: variants.map(({ when, operation: { http } }) => ({ when, http })) }),
    ...(shown && { shows: shown }),
    ...(tool.aliases && { aliases: tool.aliases }),
    source,
    operation: operation.id,
    args,
    examples: tool.examples ?? [],
    ...(tool.json !== undefined && { json: tool.json }),
    forms: formUses(
      index,
      operation,
      home,
      variants.map((variant) => variant.operation),
    ),
    ...(variants.length > 0 && { takes: taken(operation, args) }),
    variantOperations: variants.map((variant) => ({
      when: variant.when,
      operation: variant.operation.id,
      takes: taken(variant.operation, args),
    })),
  };
}

/** Of requests with a body, the arguments that are neither there nor in the path. */
function outsideBody(operations: readonly Operation[], { properties }: PortableSchema): string[] {
  if (operations.every(({ http }) => http.method === "GET")) return [];
  const outside = operations.flatMap(({ args }) => args).filter((one) => one.in === "query" || one.in === "header");
  const names = new Set(outside.map(({ name }) => name));
  return Object.keys(properties ?? {}).filter((name) => names.has(name));
}

/** Those arguments of a tool that one of its operations takes, as the tool calls them. */
function taken(operation: Operation, args: readonly Argument[]): string[] {
  const own = operation.args.filter((one) => one.in !== "paging" && args.some(({ name }) => name === one.name));
  const { paging } = operation.shape;
  return [
    ...own.map(({ name }) => name),
    ...(paging?.size === undefined ? [] : ["limit"]),
    ...(paging ? ["next_cursor"] : []),
  ];
}

/** The arguments of all operations behind a tool. One is required when every operation requires it. */
function mergedArguments(operation: Operation, variants: readonly Variant[]): readonly Argument[] {
  if (variants.length === 0) return operation.args;
  const operations = [operation, ...variants.map((variant) => variant.operation)];
  const byName = new Map<string, Argument>();
  for (const one of operations.flatMap(({ args }) => args)) if (!byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()].map((one) => ({
    ...one,
    required: operations.every(({ args }) => args.find(({ name }) => name === one.name)?.required === true),
  }));
}

function annotationsOf(effect: Tool["effect"], isIdempotent: boolean): ToolAnnotations {
  return {
    readOnlyHint: effect === "read",
    destructiveHint: effect === "destructive",
    idempotentHint: effect === "read" || isIdempotent,
    openWorldHint: true,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
