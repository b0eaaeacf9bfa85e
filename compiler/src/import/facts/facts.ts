import type { SchemaNode } from "../../definition/types.js";
import type { HttpMethod } from "../../effective/request.js";
import type { Place } from "../document/node.js";

/** A parameter outside the body. */
export interface ParameterFact {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly node: SchemaNode;
}

/** What is sent. A JSON Patch says nothing of the record it changes. */
export interface BodyFact {
  readonly kind: "json" | "json-patch" | "multipart";
  readonly required: boolean;
  readonly node?: SchemaNode;
}

/** What comes back. */
export interface AnswerFact {
  readonly kind: "json" | "text" | "binary" | "none";
  readonly node?: SchemaNode;
  /** Whether the response has a `Link` header. */
  readonly link?: boolean;
}

/** One operation of the document, without a word of its prose. */
export interface OperationFact {
  readonly method: HttpMethod;
  /** As in the document, repaired where it could not be sent. */
  readonly path: string;
  readonly id?: string;
  readonly tag?: string;
  readonly deprecated?: boolean;
  readonly parameters: readonly ParameterFact[];
  readonly body?: BodyFact;
  readonly answer: AnswerFact;
}

/** A schema with a name of its own. */
export interface SchemaFact {
  readonly name: string;
  readonly node: SchemaNode;
  /** Members that prose says an update must send. */
  readonly onUpdate?: readonly string[];
}

/** How requests are signed, as far as the format can say it. */
export type AuthFact =
  | { readonly kind: "basic" }
  | { readonly kind: "bearer" }
  | { readonly kind: "header"; readonly header: string }
  | OauthFact
  | { readonly kind: "none" };

/** How access tokens are asked for. */
export interface OauthFact {
  readonly kind: "oauth2";
  readonly grant: "client_credentials" | "refresh_token";
  readonly tokenUrl: string;
  readonly scopes?: readonly string[];
}

/** A variable of the server's address. */
export interface ServerVariable {
  readonly name: string;
  readonly kind: "host" | "label";
  readonly default?: string;
}

export interface ServerFact {
  readonly url: string;
  readonly variables: readonly ServerVariable[];
}

/** Everything that is taken from a document: pure data, in the order of the document. */
export interface Facts {
  readonly title: string;
  readonly version: string;
  readonly server: ServerFact;
  readonly auth: AuthFact;
  /** Media type that answers have, when it is not plain JSON. */
  readonly accept?: string;
  readonly operations: readonly OperationFact[];
  readonly schemas: readonly SchemaFact[];
  /** Members of an error: code and message, when the document tells. */
  readonly error?: { readonly code?: string; readonly message?: string };
}

/** Where each fact stands in the document. */
export interface Places {
  readonly operation: ReadonlyMap<OperationFact, Place>;
  readonly schema: ReadonlyMap<string, Place>;
}

/** `GET /tickets/{id}`. */
export function operationKey({ method, path }: Pick<OperationFact, "method" | "path">): string {
  return `${method} ${path}`;
}

/** The path with its parameters made nameless: two paths of one shape are the same address. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Schemas that a node names, at any depth inside it. */
export function referencesIn(node: SchemaNode, found = new Set<string>()): Set<string> {
  if (node.$ref !== undefined) found.add(node.$ref);
  for (const part of partsOf(node)) referencesIn(part, found);
  return found;
}

/** The nodes directly inside a node. */
export function partsOf(node: SchemaNode): SchemaNode[] {
  return [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.anyOf ?? []),
    ...(typeof node.additionalProperties === "object" ? [node.additionalProperties] : []),
  ];
}
