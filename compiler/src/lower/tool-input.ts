import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import { nouns } from "../effective/names.js";
import type { Argument, Operation, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";
import type { argumentSchemas } from "./argument-schema.js";
import { sizeText } from "./paging.js";

/** Makes the schemas of an operation's arguments. */
export type SchemasOf = ReturnType<typeof argumentSchemas>;

/** The schema of a tool's arguments, and the links that its descriptions name. */
export function inputSchema(
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
