import type { OperationDefinition, Pagination, SchemaNode } from "../../definition/types.js";
import type { HttpMethod } from "../../effective/request.js";
import type { OperationFact } from "../facts/facts.js";
import type { Answer } from "./answers.js";
import type { Group } from "./groups.js";

/** An operation as its resource will have it, everything said, before conventions take away what is usual. */
export interface OperationDraft {
  readonly name: string;
  readonly fact: OperationFact;
  readonly method: HttpMethod;
  /** `{collection}/count`, `{item}`, or a path of its own. */
  readonly template: string;
  readonly returns: Answer["kind"];
  readonly query: Readonly<Record<string, SchemaNode>>;
  readonly header: Readonly<Record<string, SchemaNode>>;
  /** Path parameters by the names that the definition has. */
  readonly path: Readonly<Record<string, SchemaNode>>;
  /** Body, returns, pagination and so on; not the request, query, header and path. */
  readonly rest: OperationDefinition;
  readonly about: string;
}

/** A resource before conventions are known. */
export interface ResourceDraft {
  readonly name: string;
  readonly folder: string;
  readonly group: Group;
  readonly collection: string;
  /** Only when it is not `{collection}/{id}`. */
  readonly item?: string;
  readonly model?: string;
  readonly operations: readonly OperationDraft[];
}

/** Everything inferred from a document. */
export interface Draft {
  readonly resources: readonly ResourceDraft[];
  readonly schemas: ReadonlyMap<string, SchemaNode>;
  readonly pagination: Readonly<Record<string, Pagination>>;
}
