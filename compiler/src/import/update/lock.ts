import type { SourceFile } from "../../source/source-file.js";
import { readJson } from "../document/json.js";
import { filePlace } from "../document/node.js";
import { type Facts, type OperationFact, operationKey, type ParameterFact, type SchemaFact } from "../facts/facts.js";
import { problem, type Problem } from "../problem.js";
import { lockFault } from "./lock-fault.js";
import { type LockedParameter, sharedParameters } from "./shared-parameters.js";

/** What a document says of the API as a whole. */
export type Api = Pick<Facts, "version" | "server" | "auth" | "accept" | "error">;

/** The facts of a document as they were last imported. */
export interface Lock {
  readonly api: Api;
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
  { version, server, auth, accept, error, operations, schemas }: Facts,
  renamed: ReadonlyMap<string, string>,
): Lock {
  const told = { ...(accept !== undefined && { accept }), ...(error && { error }) };
  return { api: { version, server, auth, ...told }, operations, schemas, renamed: Object.fromEntries(renamed) };
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
  const { shared, nameOf } = sharedParameters(operations, (parameter) => JSON.stringify(sortedKeys(parameter)));
  return `{\n${[
    `"lock": ${VERSION}`,
    `"api": ${JSON.stringify(sortedKeys(api))}`,
    map("parameters", [...shared]),
    map(
      "operations",
      operations.map(({ method, path, parameters, ...rest }) => [
        operationKey({ method, path }),
        { ...rest, parameters: parameters.map((one) => nameOf(one) ?? one) },
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
export function sortedKeys(value: unknown): unknown {
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
  // What these are is checked below, before any is used.
  const value = JSON.parse(file.text) as {
    lock?: unknown;
    api?: Lock["api"];
    parameters?: Record<string, ParameterFact>;
    operations?: Record<string, LockedOperation>;
    schemas?: Record<string, Omit<SchemaFact, "name">>;
    renamed?: Record<string, string>;
  };
  const { api } = value;
  const isWhole = value.lock === VERSION && [api, api?.server, api?.auth].every((one) => typeof one === "object");
  if (!isWhole || !api || !api.server || !api.auth)
    return { problem: problem("wrong-lock", filePlace(file), { reason: `it is no lock of version ${VERSION}` }) };
  const fault = lockFault(read.node);
  if (fault) return { problem: fault };
  const operations = Object.entries(value.operations ?? {}).map(([key, fact]): OperationFact => {
    const [method = "", path = ""] = key.split(" ");
    const parameters = fact.parameters.flatMap((one) =>
      typeof one === "string" ? (value.parameters?.[one] ?? []) : [one],
    );
    return { ...fact, parameters, method: method as OperationFact["method"], path };
  });
  const schemas = Object.entries(value.schemas ?? {}).map(([name, fact]): SchemaFact => ({ ...fact, name }));
  return { lock: { api, operations, schemas, renamed: value.renamed ?? {} } };
}

type LockedOperation = Omit<OperationFact, "method" | "path" | "parameters"> & {
  readonly parameters: readonly LockedParameter[];
};
