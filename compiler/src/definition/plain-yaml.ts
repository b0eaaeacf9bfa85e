import { constructFromEvents, parseEvents, type Event } from "js-yaml";

/** Levels below the root, as deep as a definition may nest. */
export const MAX_DEPTH = 32;

/** What every object of JavaScript has: libraries we use ask objects for these by name. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "prototype",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/**
 * The value of a text that uses only the plain part of YAML, read several times faster than with places.
 * `undefined` says nothing about the text but that this reader is not sure of it: any mistake, any feature that
 * definitions may not use, and all that the two libraries might read differently is left to the one with places.
 */
export function plainYaml(text: string): { readonly value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH + 1 });
    if (events.some((event) => isUnusual(event))) return undefined;
    const documents = constructFromEvents(events, { source: text });
    const [value] = documents;
    // A whole text that is one indented block may begin with what looks like a comment.
    if (documents.length !== 1 || typeof value !== "object") return undefined;
    return isPlain(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Document markers, directives, block texts that say their indentation, tabs, carriage returns, byte order marks. */
const UNUSUAL = /^ *(?:---|\.\.\.|%)|[>|][-+]?[1-9]|[\t\r\ufeff]/m;

function isUnusual(event: Event): boolean {
  return ("anchorStart" in event && event.anchorStart !== -1) || ("tagStart" in event && event.tagStart !== -1);
}

/** Whether a value has only names and numbers that every reader of YAML takes for the same. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return !NUMBER.test(value) || Number.isFinite(Number(value));
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every((element) => isPlain(element));
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key) || UNUSUAL_KEY.test(key)) return false;
    if (!isPlain((value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}

/** What one reader takes for a text when it is beyond all numbers. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Names that may stand for null or an odd number, and the merge key. */
const UNUSUAL_KEY = /^(?:|<<|null|-?Infinity|NaN|-.*|\d+[^\d].*)$/s;
