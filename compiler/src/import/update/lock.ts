import type { SourceFile } from "../../source/source-file.js";
import { readJson } from "../document/json.js";
import { filePlace } from "../document/node.js";
import { type Facts, type OperationFact, operationKey, type SchemaFact } from "../facts/facts.js";
import { problem, type Problem } from "../problem.js";

/** The facts of a document as they were last imported. */
export interface Lock {
  readonly api: Pick<Facts, "version" | "server" | "auth">;
  readonly operations: readonly OperationFact[];
  readonly schemas: readonly SchemaFact[];
  /** Names of schemas in the definitions, where they are not those of the document. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** Name of the file beside `integration.yaml`. */
export const LOCK = "openapi.lock.json";
const VERSION = 1;

/** The lock of a document's facts. */
export function lockOf(
  { version, server, auth, operations, schemas }: Facts,
  renamed: ReadonlyMap<string, string>,
): Lock {
  return { api: { version, server, auth }, operations, schemas, renamed: Object.fromEntries(renamed) };
}

/** One line for each operation and schema, sorted, so that a version control system shows what changed. */
export function printLock({ api, operations, schemas, renamed }: Lock): string {
  const lines = (entries: readonly (readonly [string, unknown])[]) =>
    [...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(sortedKeys(value))}`)
      .join(",\n");
  const map = (name: string, entries: readonly (readonly [string, unknown])[]) =>
    entries.length === 0 ? `"${name}": {}` : `"${name}": {\n${lines(entries)}\n}`;
  return `{\n${[
    `"lock": ${VERSION}`,
    `"api": ${JSON.stringify(sortedKeys(api))}`,
    map(
      "operations",
      operations.map(({ method: _m, path: _p, ...rest }, index) => [
        operationKey(operations[index] ?? { method: _m, path: _p }),
        rest,
      ]),
    ),
    map(
      "schemas",
      schemas.map(({ name, ...rest }) => [name, rest]),
    ),
    map("renamed", Object.entries(renamed)),
  ].join(",\n")}\n}\n`;
}

/** Keys in one order, except members of objects and parameters, whose order is the document's. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]): [string, unknown] => [
        key,
        key === "properties"
          ? Object.fromEntries(
              Object.entries(inner as object).map(([name, node]: [string, unknown]) => [name, sortedKeys(node)]),
            )
          : sortedKeys(inner),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Reads a lock; it is data from disk, which people may have merged by hand. */
export function parseLock(file: SourceFile): { lock: Lock } | { problem: Problem } {
  const read = readJson(file);
  if ("problem" in read) return read;
  const value = JSON.parse(file.text) as {
    lock?: unknown;
    api?: Lock["api"];
    operations?: Record<string, object>;
    schemas?: Record<string, object>;
    renamed?: Record<string, string>;
  };
  const isWhole =
    value.lock === VERSION &&
    [value.api, value.operations, value.schemas].every((one) => typeof one === "object" && one !== null);
  if (!isWhole)
    return { problem: problem("wrong-lock", filePlace(file), { reason: `it is no lock of version ${VERSION}` }) };
  const operations: OperationFact[] = [];
  for (const [key, fact] of Object.entries(value.operations ?? {})) {
    const [method = "", path = ""] = key.split(" ");
    if (!isOperation(fact))
      return { problem: problem("wrong-lock", filePlace(file), { reason: `"${key}" is no operation` }) };
    operations.push({ ...fact, method: method as OperationFact["method"], path });
  }
  const schemas: SchemaFact[] = [];
  for (const [name, fact] of Object.entries(value.schemas ?? {})) {
    if (!("node" in fact) || typeof fact.node !== "object" || fact.node === null)
      return { problem: problem("wrong-lock", filePlace(file), { reason: `"${name}" is no schema` }) };
    schemas.push({ ...(fact as Omit<SchemaFact, "name">), name });
  }
  return { lock: { api: value.api as Lock["api"], operations, schemas, renamed: value.renamed ?? {} } };
}

function isOperation(fact: object): fact is Omit<OperationFact, "method" | "path"> {
  const { parameters, answer } = fact as { parameters?: unknown; answer?: unknown };
  return Array.isArray(parameters) && typeof answer === "object" && answer !== null;
}
