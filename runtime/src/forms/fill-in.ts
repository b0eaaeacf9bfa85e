import { isObject } from "../text/look-up.js";

/** The names that templates take values for, in order. */
export function wantedIn(templates: unknown): string[] {
  const names = Array.from(JSON.stringify(templates).matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  return [...new Set(names)];
}

/**
 * Puts values into a template: a text that is only `{name}` becomes the value, inside of a longer one it is written out.
 * Members whose values are missing are left out.
 */
export function fillIn(template: unknown, values: Readonly<Record<string, unknown>>): unknown {
  if (typeof template === "string") {
    const [, only] = /^\{(\w+)\}$/.exec(template) ?? [];
    if (only !== undefined) return values[only];
    return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  }
  if (Array.isArray(template)) return template.map((one) => fillIn(one, values)).filter((one) => one !== undefined);
  if (!isObject(template)) return template;
  const members = Object.entries(template).map(([name, one]) => [name, fillIn(one, values)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
