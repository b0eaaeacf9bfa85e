import { camelCase, snakeCase } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import type { OperationFact } from "../facts/facts.js";
import { type Group, segments } from "./groups.js";

/** The paths of a group with the names that its definition has for parameters. */
export interface GroupPaths {
  readonly collection: string;
  /** Path of one record; absent when records have none. */
  readonly item?: string;
  /** For each operation the path, and the definition's names of its parameters by those of the document. */
  of(fact: OperationFact): { readonly path: string; readonly names: ReadonlyMap<string, string> };
}

const GENERIC = /^(id|ids|(grand_?|great_?)*parent_?id|item_?id|_?id_?\d*|record_?id|rec_?id|key|uid|uuid|guid)$/i;

/**
 * Names path parameters: `{id}` for the record itself, the kind of record for those above it, so that `{parentId}` becomes
 * `{companyId}`. Names that say something already stay. They are not on the wire.
 * @param isSnake how the document spells names of several words
 */
export function groupPaths(group: Group, isSnake: boolean): GroupPaths {
  const depth = segments(group.shape).length;
  const run = itemRun(group, depth);
  const itemName = run === 1 ? nameOfItem(group, depth) : undefined;
  const rename = (path: string): { path: string; names: Map<string, string> } => {
    const names = new Map<string, string>();
    const taken = new Set<string>();
    const all = segments(path);
    const renamed = all.map((segment, index) =>
      segment.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
        const isItem = itemName !== undefined && index === depth && segment === whole;
        const above = all.slice(0, index).findLast((one) => !one.includes("{"));
        const wished = isItem ? itemName : GENERIC.test(name) && above !== undefined ? idOf(above, isSnake) : name;
        const free = taken.has(wished)
          ? [name, `${wished}2`, `${wished}3`].find((one) => !taken.has(one) && one !== itemName)
          : wished;
        const chosen = free ?? `${wished}_${index}`;
        taken.add(chosen);
        names.set(name, chosen);
        return `{${chosen}}`;
      }),
    );
    return { path: `/${renamed.join("/")}`, names };
  };
  const collection = rename(group.path).path;
  const withItem = group.operations.find(({ path }) => run > 0 && segments(path).length >= depth + run);
  const item = withItem
    ? `/${segments(rename(withItem.path).path)
        .slice(0, depth + run)
        .join("/")}`
    : undefined;
  return { collection, ...(item !== undefined && { item }), of: (fact) => rename(fact.path) };
}

/** How many parameters stand for one record: those right behind the collection in all paths that go on there. */
function itemRun(group: Group, depth: number): number {
  const runs = group.operations.flatMap(({ path }) => {
    const rest = segments(path).slice(depth);
    if (rest.length === 0 || !/^\{[^{}]*\}$/.test(rest[0] ?? "")) return [];
    const end = rest.findIndex((segment) => !/^\{[^{}]*\}$/.test(segment));
    return [end === -1 ? rest.length : end];
  });
  return runs.length === 0 ? 0 : Math.min(...runs);
}

/** `id`, unless the query of an operation has that name already. */
function nameOfItem(group: Group, depth: number): string {
  const below = group.operations.filter(({ path }) => segments(path).length > depth);
  const isTaken = below.some(({ parameters }) =>
    parameters.some((one) => one.in !== "path" && snakeCase(one.name) === "id"),
  );
  if (!isTaken) return "id";
  return snakeCase(`${singular(snakeCase(segments(group.shape).at(-1) ?? "record"))}_id`);
}

function idOf(segment: string, isSnake: boolean): string {
  const noun = singular(snakeCase(segment));
  const lettered = /^[a-z]/.test(noun) ? noun : `x${noun}`;
  return isSnake ? `${lettered}_id` : `${camelCase(lettered)}Id`;
}

/** Whether names of several words are spelled with `_` in most places. */
export function spellsSnake(names: Iterable<string>): boolean {
  let [snake, camel] = [0, 0];
  for (const name of names) {
    if (/[a-z0-9]_[a-z]/.test(name)) snake++;
    else if (/[a-z0-9][A-Z]/.test(name)) camel++;
  }
  return snake > camel;
}
