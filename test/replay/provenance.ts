import type { Argument } from "../../compiler/src/model/integration.js";
import type { SchemaNode } from "../../compiler/src/definition/types.js";
import type { Json, Members } from "./fixture.js";

/** Everything an agent has seen: the prompt and the results so far. */
export class Memory {
  readonly #values: Set<string>;
  readonly #texts: string[];

  constructor(prompt: string, values: Iterable<string> = []) {
    this.#texts = [prompt];
    this.#values = new Set(values);
  }

  /** The same, and one more text. */
  with(text: string): Memory {
    return new Memory([...this.#texts, text].join("\n"), this.#values);
  }

  /** Remembers every value of a result. */
  remember(result: Json): void {
    if (typeof result !== "object" || result === null) {
      this.#values.add(String(result));
      if (typeof result === "string") this.#texts.push(result);
    } else for (const member of Object.values(result)) this.remember(member as Json);
  }

  /** Whether a number or id has been seen, as a whole value or as a word of a text. */
  knows(value: number | string): boolean {
    const text = String(value);
    if (this.#values.has(text)) return true;
    const word = new RegExp(`(?<![\\w.-])${text.replace(/[^\w]/g, "\\$&")}(?![\\w-])`);
    return this.#texts.some((seen) => word.test(seen));
  }
}

/** One number or id that an agent gave without having seen it. */
export interface Invented {
  readonly at: readonly (string | number)[];
  readonly value: number | string;
}

/**
 * Finds what an agent made up: numbers other than `limit` and 1, texts that the definition says come from another tool,
 * and numbers inside filters. What people word themselves, such as a summary, is theirs.
 */
export function inventions(args: Members, linked: readonly Argument[], memory: Memory): Invented[] {
  const isLinked = (name: string): boolean =>
    name === "next_cursor" || linked.some((one) => one.name === name && hasLink(one));
  const found: Invented[] = [];
  const visit = (value: Json, at: readonly (string | number)[], isId: boolean): void => {
    if (typeof value === "number" && value !== 1 && !memory.knows(value)) found.push({ at, value });
    if (typeof value === "string") {
      const ids = isId ? [value] : at.at(-1) === "conditions" ? idsIn(value) : [];
      found.push(...ids.filter((id) => !memory.knows(id)).map((id) => ({ at, value: id })));
    }
    if (typeof value !== "object" || value === null) return;
    // Of an entry of a map the name is given by another tool; its value is the caller's.
    const isEntry = Object.keys(value).join() === "key,value";
    for (const [name, member] of Object.entries(value)) {
      visit(member as Json, [...at, name], isId && !(isEntry && name === "value"));
    }
  };
  for (const [name, value] of Object.entries(args)) if (name !== "limit") visit(value, [name], isLinked(name));
  return found;
}

function hasLink({ link, node }: Argument): boolean {
  return link !== undefined || (node as SchemaNode & { link?: unknown }).link !== undefined;
}

/** The bare numbers of a filter: neither in quotes nor in a date's brackets. */
function idsIn(conditions: string): string[] {
  return conditions.replace(/"[^"]*"|\[[^\]]*\]/g, "").match(/(?<![\w.])\d+(?![\w.])/g) ?? [];
}
