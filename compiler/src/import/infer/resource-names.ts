import { CLIENT_MEMBERS, OBJECT_MEMBERS } from "../../check/taken-names.js";
import { camelCase, kebabCase, snakeCase } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import type { OperationFact } from "../facts/facts.js";
import { type Group, leading, segments } from "./groups.js";

/** What a group is called and where its file goes. */
export interface GroupName {
  readonly name: string;
  readonly folder: string;
}

const TAKEN = [...CLIENT_MEMBERS, ...OBJECT_MEMBERS, "tools", "index", "client"];

/**
 * Names groups after the fixed segments of their paths: the last one, with what it stands below when it stands below
 * something, and as many more as make it unique. Short paths are named first, so that the names of main things are short.
 * @param taken names that exist already
 */
export function nameGroups(
  groups: readonly Group[],
  operations: readonly OperationFact[],
  taken: Iterable<string> = [],
): Map<string, GroupName> {
  const moduleOf = moduleRule(operations);
  const used = new Set([...TAKEN, ...taken].map((name) => camelCase(name).toLowerCase()));
  const names = new Map<string, GroupName>();
  const shapes = new Set(groups.map(({ shape }) => shape));
  const ranked = [...groups].sort(
    (a, b) => depthOf(a) - depthOf(b) || b.operations.length - a.operations.length || (a.shape < b.shape ? -1 : 1),
  );
  for (const group of ranked) {
    const [first] = group.operations;
    const folder = first ? moduleOf(first) : "general";
    const start = leading(group.path);
    const fixed = segments(group.path)
      .slice(start)
      .filter((segment) => !segment.includes("{"));
    const words = fixed.map((segment) => snakeCase(segment)).filter((word) => word !== "");
    const isModule =
      words.length > 1 &&
      kebabCase(words[0] ?? "") === folder &&
      !shapes.has(
        `/${segments(group.path)
          .slice(0, start + 1)
          .join("/")}`,
      );
    const own = isModule ? words.slice(1) : words;
    const name =
      [...candidates(own), ...candidates(words)].find((one) => !used.has(key(one))) ??
      numbered(candidates(words)[0] ?? "root", used);
    used.add(key(name));
    names.set(group.shape, { name, folder });
  }
  return names;
}

/** How many collections a group stands below, and how long its path is. */
function depthOf({ shape }: Group): number {
  return segments(shape).length;
}

const key = (name: string) => camelCase(name).toLowerCase();

/** `sites`, `company_sites` ...: from the shortest that says enough to the longest. */
function candidates(words: readonly string[]): string[] {
  const last = words.at(-1) ?? "root";
  const above = words.slice(0, -1).map((word) => singular(word));
  const all = above.map((_, index) => [...above.slice(index), last].join("_")).reverse();
  const ordered = words.length > 1 ? [...all, last] : [last];
  return ordered.map(withoutEcho).map(lettered);
}

/** `company_company_types` says no more than `company_types`. */
function withoutEcho(name: string): string {
  return name.replace(/(^|_)([a-z0-9]+(?:_[a-z0-9]+)*)_\2(?=_|s?$)/, "$1$2");
}

function lettered(name: string): string {
  return /^[a-z]/.test(name) ? name : `x_${name}`;
}

function numbered(name: string, used: ReadonlySet<string>): string {
  let number = 2;
  while (used.has(key(`${name}_${number}`))) number++;
  return `${name}_${number}`;
}

/** Folders are tags when there are few of them; else the first segment of the path. */
function moduleRule(operations: readonly OperationFact[]): (fact: OperationFact) => string {
  const tags = new Set(operations.map(({ tag }) => tag));
  const isByTag =
    !tags.has(undefined) && tags.size > 1 && tags.size <= Math.max(12, Math.sqrt(operations.length) * 2.5);
  return ({ tag, path }) => {
    const first = segments(path)
      .slice(leading(path))
      .find((segment) => !segment.includes("{"));
    const wished = isByTag ? (tag ?? "") : (first ?? "");
    const folder = kebabCase(wished).slice(0, 60).replace(/-$/, "");
    return /^[a-z0-9]/.test(folder) ? folder : "general";
  };
}
