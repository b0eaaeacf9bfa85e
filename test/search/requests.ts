import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Wording } from "../../runtime/src/search/index.js";
import type { Catalogue, Tool } from "../../runtime/src/tool.js";
import { root } from "../replay/root.js";

/** What somebody asks for, and the operations whose tools serve it. */
export interface Request {
  readonly id: string;
  readonly ask: string;
  readonly tools: readonly string[];
}

/** Parts of the set: what is worked on, and what is only measured. */
export const parts = ["development", "former_held_out", "held_out", "held_out_users", "fresh", "strangers"] as const;
export type Part = (typeof parts)[number];

export interface RequestFile extends Readonly<Record<Part, readonly Request[]>> {
  readonly integration: string;
}

/** A catalogue with its requests. */
export interface Subject {
  readonly catalogue: Catalogue;
  readonly wording: Wording;
  readonly requests: RequestFile;
}

const schema: unknown = JSON.parse(readFileSync(new URL("requests.schema.json", import.meta.url), "utf8"));
const isRequestFile = new Ajv2020({ allErrors: true }).compile<RequestFile>(schema as object);

/** Both integrations with their requests. */
export const subjects: readonly Subject[] = ["atomicwork", "connectwise-psa"].map((integration) => ({
  catalogue: generated<Catalogue>(integration, "tools.json"),
  wording: generated<Wording>(integration, "wording.json"),
  requests: requestsOf(integration),
}));

function generated<T>(integration: string, file: string): T {
  return JSON.parse(readFileSync(`${root}/generated/${integration}/${file}`, "utf8")) as T;
}

function requestsOf(integration: string): RequestFile {
  const path = `requests.${integration}.yaml`;
  const file: unknown = parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  if (!isRequestFile(file)) throw new Error(`${path}: ${JSON.stringify(isRequestFile.errors, null, 2)}`);
  return file;
}

/** What requests call a tool: the operation it stands for, e.g. `tickets.list`. */
export function operationOf({ resource, method }: Tool): string {
  return `${resource}.${method}`;
}
