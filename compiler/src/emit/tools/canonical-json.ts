/**
 * JSON in the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space.
 * Numbers and strings come out of JSON.stringify as the RFC wants them.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const object = value as Readonly<Record<string, unknown>>;
  const members: string[] = [];
  // Without a comparison of ours, `sort` compares by code units.
  for (const name of Object.keys(object).sort()) {
    if (object[name] !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(object[name])}`);
  }
  return `{${members.join(",")}}`;
}
