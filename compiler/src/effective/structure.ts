import type { ResourceDefinition } from "../definition/types.js";

/**
 * A resource without its texts, as JSON. How other resources are checked and printed depends on this part of it alone,
 * but for tools that stand before operations of several resources: they show texts of all of these.
 */
export function structureOf(resource: ResourceDefinition): string {
  return JSON.stringify(withoutTexts(resource));
}

/** Keys of a definition that hold a text. */
const TEXTS = new Set(["about", "description", "title", "use", "avoid", "limits", "unlisted", "deprecated"]);

/** Keys of a definition that hold a map: what stands in there are names of the API, whatever they are called. */
const MAPS = new Set(["operations", "properties", "query", "path", "header", "keep"]);

/** Keys of a definition that hold data. */
const DATA = new Set([
  "also_called",
  "asked_as",
  "links",
  "filters",
  "unfilterable",
  "values",
  "default",
  "const",
  "enum",
]);

function withoutTexts(value: unknown, place = ""): unknown {
  if (typeof value !== "object" || value === null || DATA.has(place)) return value;
  if (Array.isArray(value)) return value.map((element) => withoutTexts(element));
  const entries = Object.entries(value);
  if (MAPS.has(place)) return Object.fromEntries(entries.map(([name, inner]) => [name, withoutTexts(inner)]));
  const kept = entries.filter(([key, inner]) => !isText(key, inner, place));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTexts(inner, key)]));
}

function isText(key: string, value: unknown, place: string): boolean {
  if (key === "meanings" || (key === "examples" && Array.isArray(value))) return true;
  return typeof value === "string" && (TEXTS.has(key) || (key === "returns" && place === "tool"));
}
