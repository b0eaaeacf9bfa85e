import { escapeHidden } from "@toolwright/runtime/check";

/** Data as JSON whose text cannot hide characters, break lines or end an inlined script. */
export function printJson(value: unknown, indent?: number): string {
  return escapeHidden(JSON.stringify(value, null, indent)).replace(/<\/(script)/gi, "<\\/$1");
}
