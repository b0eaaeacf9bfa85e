import { groupBy } from "../../emit/group-by.js";
import { type OperationFact, shapeOf } from "../facts/facts.js";
import type { Answer } from "./answers.js";

/** Operations that belong to one kind of thing: those of a collection's path and below it, up to the next collection. */
export interface Group {
  /** Path of the collection with nameless parameters. */
  readonly shape: string;
  /** The collection's path as one of the operations has it. */
  readonly path: string;
  readonly operations: readonly OperationFact[];
  /** Whether records have paths of their own. */
  readonly hasItems: boolean;
  /** Shape of the collection it stands below. */
  readonly parent?: string;
}

export function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

const isParameter = (segment: string | undefined) => segment !== undefined && /^\{[^{}]*\}$/.test(segment);
const VERSION = /^(api|rest|v\d+(\.\d+)*|\d+\.\d+|latest)$/i;

/** The segments of a path that say what it is about: without `api`, `v1` and the like at the start. */
export function leading(path: string): number {
  const all = segments(path);
  let index = 0;
  while (index < all.length - 1 && VERSION.test(all[index] ?? "")) index++;
  return index;
}

/**
 * Groups operations by collection. A path is a collection when its records have paths, or when it both lists and creates;
 * what stands nowhere below a collection is grouped by the first segments of its path.
 */
export function groupOperations(
  operations: readonly OperationFact[],
  answer: (fact: OperationFact) => Answer,
): Group[] {
  const collections = collectionShapes(operations, answer);
  const groups = groupBy(operations, ({ path }) => homeOf(shapeOf(path), collections) ?? rootOf(path));
  const shapes = new Set(groups.keys());
  return [...groups]
    .map(([shape, facts]): Group => {
      const depth = segments(shape).length;
      const [first] = facts;
      const path = `/${segments(first?.path ?? "")
        .slice(0, depth)
        .join("/")}`;
      const hasItems = facts.some(({ path: one }) => isParameter(segments(one)[depth]));
      const parent = homeOf(shape.slice(0, shape.lastIndexOf("/")), shapes);
      return { shape, path, operations: facts, hasItems, ...(parent !== undefined && { parent }) };
    })
    .sort((a, b) => segments(a.shape).length - segments(b.shape).length || (a.shape < b.shape ? -1 : 1));
}

function collectionShapes(operations: readonly OperationFact[], answer: (fact: OperationFact) => Answer): Set<string> {
  const found = new Set<string>();
  const byShape = groupBy(operations, ({ path }) => shapeOf(path));
  for (const { method, path } of operations) {
    const all = segments(shapeOf(path));
    if (all.at(-1) !== "{}" || all.length < 2 || all.at(-2) === "{}") continue;
    // Only a record has a path that ends with its id and can be read, changed or deleted there.
    if (method !== "POST") found.add(`/${all.slice(0, -1).join("/")}`);
  }
  for (const [shape, facts] of byShape) {
    if (segments(shape).at(-1) === "{}" || shape === "/") continue;
    const lists = facts.some((fact) => fact.method === "GET" && answer(fact).kind === "many");
    if (lists && facts.some(({ method }) => method === "POST")) found.add(shape);
  }
  return found;
}

/** The longest collection that a path stands in or below. */
function homeOf(shape: string, collections: ReadonlySet<string>): string | undefined {
  const all = segments(shape);
  for (let length = all.length; length > 0; length--) {
    const prefix = `/${all.slice(0, length).join("/")}`;
    if (all[length - 1] !== "{}" && collections.has(prefix)) return prefix;
  }
  return undefined;
}

/** Where an operation outside all collections belongs: its first two fixed segments, or the one it has. */
function rootOf(path: string): string {
  const all = segments(shapeOf(path));
  const start = leading(path);
  const second = all[start + 1];
  const length = second !== undefined && second !== "{}" && all.length > start + 1 ? start + 2 : start + 1;
  const kept = all.slice(0, all[start] === "{}" ? fixedAfter(all, start) : length);
  return kept.at(-1) === "{}" ? `/${kept.slice(0, -1).join("/")}` : `/${kept.join("/")}`;
}

function fixedAfter(all: readonly string[], start: number): number {
  const index = all.findIndex((segment, position) => position > start && segment !== "{}");
  return index === -1 ? 0 : index + 1;
}
