import { hiddenOrUnknown } from "../text/hidden.js";

/**
 * Text of an account as a model may read it: one line, nothing hidden, and short, because whoever administers the account
 * wrote it.
 */
export function shownText(value: unknown, longest: number = 200): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = String(value).replace(hiddenOrUnknown, " ").replace(/\s+/g, " ").trim();
  // By characters: half of one is none. Each is two units at most, and spreading a long text takes long.
  return Array.from(text.slice(0, 2 * longest))
    .slice(0, longest)
    .join("");
}

/** A property name that every provider accepts, made of what people see; unlike those that are taken. */
export function propertyName(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 56);
  const name = plain === "" ? "field" : plain;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
