import type { ToolAnnotations } from "@toolwright/runtime";
import type { EffectiveOperation } from "../effective/operation.js";
import { fullId, type Index } from "../effective/reference.js";
import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import { nouns, withNouns, type Nouns } from "../effective/names.js";
import type { Argument, Operation, Resource, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";
import { capitalize } from "../text/casing.js";
import { withArticle } from "../text/plural.js";
import { argumentSchemas } from "./argument-schema.js";
import { sizeText } from "./paging.js";
import { formUses } from "./form.js";
import { isChosen } from "./chosen.js";
import { shownBy } from "./shown.js";
import { toolTexts } from "./tool-text.js";
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

type SchemasOf = ReturnType<typeof argumentSchemas>;

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

/** The schema of a tool's arguments, and the links that its descriptions name. */
function inputSchema(
  index: Index,
  schemasOf: SchemasOf,
  operation: Operation,
  effective: EffectiveOperation,
  args: readonly Argument[],
): Pick<Tool, "inputSchema" | "links" | "unlisted" | "unlinked"> {
  const { fields, json } = effective.tool ?? {};
  const own = args.filter((one) => one.in !== "paging" && isForAgents(one, fields));
  const asked = own.filter((one) => one.required);
  const ordered = [...asked, ...own.filter((one) => !one.required)];
  // Where a field is left out to leave it empty, null would only be a second way to say so.
  const isNullable = operation.shape.body?.kind === "json-patch";
  const said = ordered.map(schemasOf({ operation: effective, isNullable, fields }));
  const { paging } = operation.shape;
  const properties = {
    ...Object.fromEntries(ordered.map(({ name }, position) => [name, said[position]?.schema])),
    ...(json !== undefined && { [json]: { type: "string", description: wholeText(index, operation, effective) } }),
    ...(paging && pagingProperties(paging.size !== undefined, paging)),
  };
  const required = [...asked.map(({ name }) => name), ...(json === undefined ? [] : [json])];
  return {
    inputSchema: { type: "object", properties, required },
    links: said.flatMap(({ links }) => links),
    unlisted: said.flatMap(({ unlisted }) => unlisted),
    unlinked: said.flatMap(({ unlinked }) => unlinked),
  };
}

/** What the argument is that holds a whole record: what a get returns, if there is one. */
function wholeText(index: Index, operation: Operation, effective: EffectiveOperation): string {
  const resource = effective.resource.value;
  const get = index.operation.get(`${resource.resource}.get`);
  const asked = operation.args.filter((one) => one.in === "body" && one.required).map(({ name }) => name);
  const must = asked.length === 0 ? "" : ` It must have ${asked.join(", ")}.`;
  const source = get && hasOwnTool(index, get) ? `: what \`${toolNameOf(index, get)}\` returns, with your changes` : "";
  return `The whole ${nouns(resource).singular} as JSON text${source}.${must}`;
}

/** Whether a tool has an argument: not what is better avoided, and what is for the client only when it is chosen. */
function isForAgents({ name, node }: Argument, fields: readonly string[] | undefined): boolean {
  if (node.deprecated === true) return false;
  return node.clientOnly !== true || fields?.includes(name) === true;
}

/** Every listing is paged in the same two words, whatever the API calls them. */
function pagingProperties(hasSize: boolean, { maxSize, defaultSize }: { maxSize?: number; defaultSize?: number }) {
  const text = sizeText({ ...(maxSize && { max: maxSize }), ...(defaultSize && { default: defaultSize }) });
  const limit: PortableSchema = {
    type: "integer",
    minimum: 1,
    ...(maxSize && { maximum: maxSize }),
    description: `Items to return${text}.`,
  };
  const cursor: PortableSchema = {
    type: "string",
    description: "For the next page: `next_cursor` of the previous answer, with the same other arguments.",
  };
  return { ...(hasSize && { limit }), next_cursor: cursor };
}

/** A title in the order of an English sentence: `convert_to_project` of opportunities is "Convert opportunity to project". */
function titleOf(method: string, { singular, plural }: Nouns): string {
  const [verb = "", ...rest] = method.split("_");
  const noun = ABOUT_ALL.has(verb) ? plural : singular;
  if (rest.length === 0) return capitalize(NOUN.test(verb) ? `${verb} of ${withArticle(singular)}` : `${verb} ${noun}`);
  const more = rest.join(" ");
  return capitalize(RELATION.test(more) ? `${verb} ${noun} ${more}` : `${verb} ${more} of ${withArticle(singular)}`);
}

/** Methods that concern all records of a resource. */
const ABOUT_ALL = new Set(["list", "count", "search", "browse", "export"]);
/** What follows the thing itself, as in "find user by email". */
const RELATION = /^(?:and|by|from|in|to|with)\b/;
/** Methods that are called after what they give. */
const NOUN = /(?:ies|ions|tes|lts|ing)$/;

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
