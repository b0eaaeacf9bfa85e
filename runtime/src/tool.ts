import type { FormUse } from "./forms/form.js";
import type { HttpMethod, Operation } from "./operation.js";

/** A JSON Schema object, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** MCP's hints about what a tool does (specification 2025-11-25, section Tools). */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** The request that a tool sends. */
export interface ToolRequest {
  readonly method: HttpMethod;
  /** Path template; every `{name}` is an argument. */
  readonly path: string;
  /** Of a request with a body, the arguments that are in the query or a header. */
  readonly query?: readonly string[];
}

/** One entry of the catalogue `tools.json`. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resource: string;
  readonly method: string;
  readonly effect: "read" | "write" | "destructive";
  readonly tags: readonly string[];
  readonly inputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
  readonly http: ToolRequest;
  /** Other operations this tool sends to, chosen by which arguments are given; the first that fits wins. */
  readonly variants?: readonly {
    readonly when: readonly string[];
    readonly http: ToolRequest;
  }[];
  /** The members of its records that a model sees, unless it names others in this argument. */
  readonly shows?: { readonly members: readonly string[]; readonly unless: string };
  /** Former names, accepted until the next major version. */
  readonly aliases?: readonly string[];
  readonly tokens: number;
  readonly source: string;
}

/** What `tools.json` holds. */
export interface Catalogue {
  readonly integration: string;
  readonly apiVersion: string;
  readonly toolsets?: Readonly<Record<string, readonly string[]>>;
  readonly tools: readonly Tool[];
}

/** The operation behind a tool and, in order, those that certain arguments choose instead. */
export interface ToolBinding {
  readonly operation: Operation;
  /** The argument that holds the whole body as JSON text, when the tool does not list the body's members. */
  readonly json?: string;
  /** The arguments the operation takes, when the tool has others for its variants. */
  readonly takes?: readonly string[];
  readonly variants?: readonly ToolVariant[];
  /** Arguments whose fields differ from account to account. */
  readonly forms?: Readonly<Record<string, FormUse>>;
}

/** An operation that certain arguments choose. */
export interface ToolVariant {
  readonly when: readonly string[];
  readonly operation: Operation;
  readonly takes: readonly string[];
}
