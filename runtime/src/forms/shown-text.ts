/**
 * Text of an account as a model may read it: one line, nothing hidden, and short, because whoever administers the account
 * wrote it.
 */
export function shownText(value: unknown, longest: number = 200): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return String(value).replace(/\p{C}/gu, " ").replace(/\s+/g, " ").trim().slice(0, longest);
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
