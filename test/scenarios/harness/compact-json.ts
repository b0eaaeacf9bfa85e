const WIDTH = 110;

/** JSON for people: what fits on a line stands on one. */
export function compactJson(value: unknown, indent = 0): string {
  const flat = flatJson(value);
  if (typeof value !== "object" || value === null || indent + flat.length <= WIDTH) return flat;
  const margin = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Object.entries(value).map(([name, member]) => {
    const key = Array.isArray(value) ? "" : `${JSON.stringify(name)}: `;
    return `${margin}${key}${compactJson(member, indent + 2)}`;
  });
  return `${open}\n${members.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${flatJson(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
