/** What is wrong in a template, and where: the path of a text in it, and the words there. */
export interface TemplateFault {
  readonly path: readonly (string | number)[];
  readonly words: string;
  readonly reason: string;
}

/** Names that a form finds out by itself: they stand for something at one place each. */
const FOUND = ["seen", "key"];

/**
 * Looks for what is never filled in: braces that are not closed or hold no name, and names that stand for nothing here.
 * @param known which of the names that a form finds out by itself it knows here
 */
export function* templateFaults(
  template: unknown,
  known: readonly string[],
  path: TemplateFault["path"] = [],
): Generator<TemplateFault> {
  if (typeof template === "string") {
    for (const [words, reason] of textFaults(template, known)) yield { path, words, reason };
  } else if (typeof template === "object" && template !== null) {
    const isList = Array.isArray(template);
    for (const [key, member] of Object.entries(template)) {
      yield* templateFaults(member, known, [...path, isList ? Number(key) : key]);
    }
  }
}

function* textFaults(text: string, known: readonly string[]): Generator<[words: string, reason: string]> {
  const open: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "{") {
      open.push(at);
      isInside = true;
    } else if (sign === "}") {
      const start = open.pop();
      if (start === undefined) return yield [text.slice(0, at + 1), "a brace is closed that is not open"];
      // Braces around others, or around quotes, are text: a filter may be JSON.
      if (isInside) yield* nameFaults(text.slice(start, at + 1), known, open.length > 0);
      isInside = false;
    }
  }
  const start = open.at(-1);
  // What no name follows is text as well.
  if (start !== undefined && /^\{[\s{]*\w/.test(text.slice(start))) yield [text.slice(start), "a brace is not closed"];
}

function* nameFaults(
  braced: string,
  known: readonly string[],
  isNested: boolean,
): Generator<[words: string, reason: string]> {
  const name = braced.slice(1, -1);
  if (!/^[\w\s.-]*$/.test(name) || (isNested && /^[\s\d.-]*$/.test(name))) return;
  if (!/^\w+$/.test(name)) yield [braced, `"${braced}" holds no name of letters, digits and _`];
  else if (FOUND.includes(name) && !known.includes(name)) yield [braced, `"${braced}" stands for nothing here`];
}
