import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Integration } from "../../../compiler/src/model/integration.js";
import { openApiOf } from "../openapi.js";
import { cache, root } from "../paths.js";

/** The OpenAPI document that peers get. */
export interface PeerDocument {
  readonly path: string;
  /** Where it comes from, for the report. */
  readonly origin: string;
  /** Names what was made from it. */
  readonly hash: string;
  readonly bytes: number;
  readonly operations: number;
  readonly schemas: number;
  /** The operation id of a request, as the document has it. */
  operationId(method: string, path: string): string;
}

interface Parsed {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string } | undefined>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options"];

/** The document that was asked for, or one made from the integration. */
export function peerDocument(integration: Integration, asked?: string): PeerDocument {
  const text =
    asked === undefined ? JSON.stringify(openApiOf(integration)) : readFileSync(resolve(root, asked), "utf8");
  const { paths, components } = JSON.parse(text) as Parsed;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const operations = Object.values(paths).flatMap((item) => METHODS.filter((method) => item[method]));
  const copy = join(cache, "documents", `${hash}.json`);
  mkdirSync(join(cache, "documents"), { recursive: true });
  writeFileSync(copy, text);
  return {
    path: copy,
    origin:
      asked === undefined
        ? "derived from our definitions by `test/bench/openapi.ts`"
        : `the file \`${basename(asked)}\``,
    hash,
    bytes: Buffer.byteLength(text),
    operations: operations.length,
    schemas: Object.keys(components?.schemas ?? {}).length,
    operationId(method, path) {
      const id = paths[path]?.[method]?.operationId;
      if (id === undefined) throw new Error(`the document has no operation id for ${method} ${path}`);
      return id;
    },
  };
}
