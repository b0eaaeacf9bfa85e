import type { SchemaNode } from "../../definition/types.js";
import type { OperationDraft, ResourceDraft } from "./draft.js";
import { segments } from "./groups.js";
import type { LinkFinder } from "./links.js";
import { singular } from "../../text/plural.js";
import { parameterText, pathText } from "./parameter-text.js";

export interface Described {
  readonly query: Readonly<Record<string, SchemaNode>>;
  readonly header: Readonly<Record<string, SchemaNode>>;
  readonly path: Readonly<Record<string, SchemaNode>>;
  readonly linked: number;
}

/** Parameters with their texts and links. */
export function describe(resource: ResourceDraft, operation: OperationDraft, links: LinkFinder): Described {
  let linked = 0;
  const isListing = operation.returns === "many";
  const asked = (all: Readonly<Record<string, SchemaNode>>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, node]): [string, SchemaNode] => {
        const text = parameterText(name, node, isListing, Object.keys(all));
        const link = node.enum ? undefined : links.ofName(name, node);
        if (link !== undefined) linked++;
        return [name, { ...node, description: text, ...(link !== undefined && { link }) }];
      }),
    );
  const path: Record<string, SchemaNode> = {};
  const whole = wholePath(resource, operation);
  for (const [name, node] of Object.entries(operation.path)) {
    if (name === "id" && whole.includes("{id}") && isOwnId(resource, operation)) {
      path[name] = node;
      continue;
    }
    const shape = shapeBefore(whole, name);
    const above = shape === undefined ? undefined : links.ofShape(shape);
    const noun =
      shape === undefined
        ? undefined
        : singular((above ?? segments(shape).findLast((one) => one !== "{}") ?? "").replaceAll("_", " "));
    const link = above !== undefined && /id$/i.test(name) ? above : links.ofName(name, node);
    if (link !== undefined) linked++;
    path[name] = {
      ...node,
      description: pathText(name, /id$/i.test(name) ? nounOf(name, noun) : noun, link !== undefined),
      ...(link !== undefined && { link }),
    };
  }
  return { query: asked(operation.query), header: asked(operation.header), path, linked };
}

function nounOf(name: string, noun: string | undefined): string | undefined {
  return name === "id" ? noun : undefined;
}

function isOwnId(resource: ResourceDraft, operation: OperationDraft): boolean {
  return operation.template.startsWith("{item}") && (resource.item === undefined || resource.item.endsWith("/{id}"));
}

function wholePath({ collection, item }: ResourceDraft, { template }: OperationDraft): string {
  return template.replace("{item}", item ?? "{collection}/{id}").replace("{collection}", collection);
}

/** The nameless path up to a parameter. */
function shapeBefore(path: string, name: string): string | undefined {
  const all = segments(path);
  const index = all.indexOf(`{${name}}`);
  return index < 1
    ? undefined
    : `/${all
        .slice(0, index)
        .map((one) => one.replace(/\{[^{}]*\}/g, "{}"))
        .join("/")}`;
}
