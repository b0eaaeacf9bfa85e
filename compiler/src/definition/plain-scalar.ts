/** Thrown at what the quick reader leaves to the one with places. */
export class Unsure extends Error {}

/** What every object of JavaScript has: libraries we use ask objects for these by name. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "prototype",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** A name that is one for every reader, and the first of its kind in an object. */
export function newKey(key: string, object: object): string {
  const isOdd = key === "" || key === "<<" || FORBIDDEN_KEYS.has(key) || Object.hasOwn(object, key);
  if (isOdd) throw new Unsure();
  return key;
}

/** A name without quotes: a word, or a number as JavaScript writes it. */
export function plainKey(text: string): string {
  if (WORD.test(text) || (/^\d/.test(text) && String(Number(text)) !== text)) throw new Unsure();
  return text;
}

/** The value of a scalar without quotes that stands on one line (YAML 1.2, core schema, 10.3.2). */
export function plainScalar(text: string): string | number | boolean | null {
  if (NO_START.test(text) || text.includes(": ") || text.includes(" #") || text.endsWith(":")) throw new Unsure();
  if (!NUMERIC_START.test(text)) return WORD.test(text) ? word(text) : text;
  if (SIMPLE_NUMBER.test(text)) return Number(text);
  if (MAYBE_NUMBER.test(text)) throw new Unsure();
  return text;
}

/** Indicators (YAML 1.2.2, 5.3), and those that may begin a scalar when no space follows. */
const NO_START = /^(?:$|[,[\]{}#&*!|>'"%@`]|[-?:](?: |$))/;
const NUMERIC_START = /^[-+.\d]/;
const SIMPLE_NUMBER = /^(?:-?[1-9]\d{0,14}|0|-?(?:0|[1-9]\d{0,9})\.\d{1,9})$/;
/** All that one schema or another takes for a number. */
const MAYBE_NUMBER =
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d*)?|\.[\d_]+(?:[eE][-+]?\d*)?|\.(?:inf|nan)|0[box][\da-f_]*)$/i;
const WORD = /^(?:true|false|null|~)$/i;

function word(text: string): boolean | null {
  if (text === "true" || text === "false") return text === "true";
  if (text === "null" || text === "~") return null;
  throw new Unsure();
}

/** The value of a scalar in quotes that stands on one line and has no escapes but those of JSON. */
export function quotedScalar(text: string): string {
  if (text.startsWith('"')) return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
  return text.slice(1, -1).replaceAll("''", "'");
}

/** The value of a block scalar without empty lines at its ends. */
export function blockScalar(lines: readonly string[], isFolded: boolean, isStripped: boolean): string {
  const text = isFolded ? folded(lines) : lines.join("\n");
  return isStripped ? text : `${text}\n`;
}

/** Lines become one; an empty line between them is a line feed. */
function folded(lines: readonly string[]): string {
  let text = "";
  let feeds = 0;
  for (const line of lines) {
    if (line === "") feeds++;
    else {
      text += text === "" ? line : (feeds > 0 ? "\n".repeat(feeds) : " ") + line;
      feeds = 0;
    }
  }
  return text;
}
