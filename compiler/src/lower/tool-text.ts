import type { ToolDefinition } from "../effective/operation.js";
import { fullId, type Index } from "../effective/reference.js";
import { toolNameOf } from "../effective/tool-name.js";
import type { Link, Operation } from "../model/integration.js";

/** A mention of another operation in a text: `{@tickets.list}`. */
const MENTION = /\{@([a-z0-9_.]+)\}/g;

/** The sentences of a tool's description: what it does, when to use it, when not, limits, what comes back. */
export function toolTexts(
  index: Index,
  operation: Operation,
  tool: ToolDefinition,
  deprecated: string | undefined,
): string[] {
  const texts = [
    tool.about ?? operation.about,
    deprecated === undefined ? "" : `Deprecated: ${deprecated}`,
    tool.use ?? "",
    tool.avoid ?? "",
    tool.limits ?? "",
    tool.returns ?? "",
  ];
  return texts.map((text) => withToolNames(index, operation.id, text.trim())).filter(Boolean);
}

/** The text with every mention of an operation replaced by its tool's name. */
function withToolNames(index: Index, from: string, text: string): string {
  if (!text.includes("{@")) return text;
  const origin = index.operation.get(from);
  return text.replace(MENTION, (mention, reference: string) => {
    const target = origin && index.operation.get(fullId(reference, origin));
    return target ? `\`${toolNameOf(index, target)}\`` : mention;
  });
}

/**
 * Where a value comes from, in the words of a tool.
 * @param isMap whether the other tool gives the names of the entries, and the caller their values
 */
export function linkText({ tool, field }: Link, isMap = false): string {
  if (isMap) return `The names come from \`${tool}\`.`;
  return field === undefined ? `Get it from \`${tool}\`.` : `Get it from \`${field}\` of \`${tool}\`.`;
}

/** Where a value comes from that no operation lists. */
export function unlistedText({ unlisted }: { readonly unlisted?: string }): string {
  return unlisted === undefined ? "" : `No tool lists it. ${unlisted}`;
}
