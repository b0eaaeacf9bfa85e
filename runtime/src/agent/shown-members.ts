import { isRecord } from "../text/look-up.js";
import type { Tool } from "../tool.js";
import { cutText, visibleText } from "./visible-text.js";

/** Which members of records a model sees, and what it did not see. */
export interface Projection {
  /** A record with the members that are shown, in their order. */
  project(record: unknown): unknown;
  /** What was left out so far, as a sentence; undefined when nothing was. */
  omitted(): string | undefined;
}

/** As many names are told of what was left out; the tool's document has all of them. */
const NAMED = 10;
const NAME = 60;

/** Shows the members that a tool shows of itself, when the model names none. */
export function shownMembers({ members, unless }: NonNullable<Tool["shows"]>): Projection {
  const left = new Set<string>();
  return {
    project(record) {
      if (!isRecord(record)) return record;
      const names = members.filter((name) => Object.hasOwn(record, name));
      // A record with none of them is something else, such as an answer of an older version.
      if (names.length === 0) return record;
      for (const [name, member] of Object.entries(record)) {
        if (member !== null && !members.includes(name)) left.add(name);
      }
      return Object.fromEntries(names.map((name) => [name, record[name]]));
    },
    omitted() {
      if (left.size === 0) return undefined;
      const told = [...left].filter((name) => !name.startsWith("_")).slice(0, NAMED);
      const names = told.map((name) => cutText(visibleText(name), NAME));
      const such = names.length === 0 ? "" : `, such as ${names.join(", ")}`;
      return `Only main members are shown; name those you need in \`${unless}\`${such}.`;
    },
  };
}
