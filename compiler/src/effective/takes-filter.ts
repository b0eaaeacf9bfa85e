import type { SchemaNode } from "../definition/types.js";

/** Whether some of these arguments are a filter or an order in the grammar that clients check. */
export function takesFilter(args: readonly { readonly node: SchemaNode }[]): boolean {
  return args.some(({ node }) => /^((child-)?conditions|order-by)$/.test(node.format ?? ""));
}
