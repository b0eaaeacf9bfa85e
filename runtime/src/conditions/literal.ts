import type { Literal } from "./tree.js";

/** A text in double quotes, which all servers take; single ones some refuse. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

/** A value as a filter writes it. */
export function printLiteral({ type, value }: Literal): string {
  if (type === "text") return quote(value);
  return type === "date" ? `[${value}]` : String(value);
}
