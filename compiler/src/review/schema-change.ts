import type { PortableSchema } from "../model/portable-schema.js";
import type { Change } from "./change.js";

/** What differs between two input schemas of a tool. */
export function compareSchemas(tool: string, before: PortableSchema, after: PortableSchema): Change[] {
  const changes = compareObjects(tool, before, after, "");
  if (changes.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return changes;
  // Nothing above looks at it, such as the order of arguments; a model reads it all the same.
  return [{ kind: "behavioural", tool, summary: "The input schema reads differently." }];
}

function compareObjects(tool: string, before: PortableSchema, after: PortableSchema, prefix: string): Change[] {
  const changes: Change[] = [];
  const required = (schema: PortableSchema, name: string) => schema.required?.includes(name) === true;
  for (const [name, old] of Object.entries(before.properties ?? {})) {
    const path = `${prefix}${name}`;
    const now = own(after.properties, name);
    if (!now) {
      changes.push({ kind: "breaking", tool, summary: `The argument \`${path}\` is gone.` });
      continue;
    }
    if (!required(before, name) && required(after, name))
      changes.push({ kind: "breaking", tool, summary: `The argument \`${path}\` must now be given.` });
    if (required(before, name) && !required(after, name))
      changes.push({ kind: "additive", tool, summary: `The argument \`${path}\` may now be left out.` });
    changes.push(...compareValues(tool, old, now, path));
  }
  for (const name of Object.keys(after.properties ?? {})) {
    if (own(before.properties, name)) continue;
    const path = `${prefix}${name}`;
    const isRequired = required(after, name);
    const summary = isRequired ? `The new argument \`${path}\` must be given.` : `There is a new argument \`${path}\`.`;
    changes.push({ kind: isRequired ? "breaking" : "additive", tool, summary });
  }
  return changes;
}

function compareValues(tool: string, before: PortableSchema, after: PortableSchema, path: string): Change[] {
  const changes: Change[] = [];
  const lostTypes = typesOf(before).filter((type) => !typesOf(after).includes(type));
  const newTypes = typesOf(after).filter((type) => !typesOf(before).includes(type));
  if (lostTypes.length > 0)
    changes.push({ kind: "breaking", tool, summary: `\`${path}\` no longer takes ${lostTypes.join(" or ")}.` });
  if (newTypes.length > 0)
    changes.push({ kind: "additive", tool, summary: `\`${path}\` also takes ${newTypes.join(" or ")}.` });
  changes.push(...compareChoices(tool, before, after, path));
  for (const [keyword, isTighter] of LIMITS) {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) continue;
    const kind = isTighter(old as number | undefined, now as number | undefined) ? "breaking" : "additive";
    changes.push({
      kind,
      tool,
      summary: `\`${keyword}\` of \`${path}\` was ${String(old ?? "not set")} and is ${String(now ?? "not set")}.`,
    });
  }
  if (before.description !== after.description) {
    const texts = { before: before.description ?? "", after: after.description ?? "" };
    changes.push({ kind: "behavioural", tool, summary: `The text of \`${path}\` reads differently.`, ...texts });
  }
  changes.push(...compareObjects(tool, before, after, `${path}.`));
  if (before.items && after.items) changes.push(...compareValues(tool, before.items, after.items, `${path}[]`));
  return changes;
}

function compareChoices(tool: string, before: PortableSchema, after: PortableSchema, path: string): Change[] {
  if (!before.enum && !after.enum) return [];
  const print = (values: readonly unknown[]) => values.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (!before.enum)
    return [{ kind: "breaking", tool, summary: `\`${path}\` now takes only ${print(after.enum ?? [])}.` }];
  if (!after.enum) return [{ kind: "additive", tool, summary: `\`${path}\` now takes any value.` }];
  const lost = before.enum.filter((value) => !after.enum?.includes(value));
  const added = after.enum.filter((value) => !before.enum?.includes(value));
  return [
    ...(lost.length > 0
      ? [{ kind: "breaking" as const, tool, summary: `\`${path}\` no longer takes ${print(lost)}.` }]
      : []),
    ...(added.length > 0
      ? [{ kind: "additive" as const, tool, summary: `\`${path}\` also takes ${print(added)}.` }]
      : []),
  ];
}

/** Keywords that bound a value, and whether a change bounds it more. */
const LIMITS: readonly (readonly [string, (before: number | undefined, after: number | undefined) => boolean])[] = [
  ...["maxLength", "maximum", "maxItems"].map(
    (keyword) => [keyword, (old = Infinity, now = Infinity) => now < old] as const,
  ),
  ...["minLength", "minimum", "minItems"].map(
    (keyword) => [keyword, (old = -Infinity, now = -Infinity) => now > old] as const,
  ),
  ["multipleOf", (_, now) => now !== undefined],
  ["pattern", (_, now) => now !== undefined],
  ["format", (_, now) => now !== undefined],
];

function typesOf(schema: PortableSchema): string[] {
  return [schema.type ?? [], ...(schema.anyOf ?? []).map(typesOf)].flat(2) as string[];
}

function own<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map && Object.hasOwn(map, name) ? map[name] : undefined;
}
