import type { JsonSchema } from "../tool.js";

/** What the operations of an API take and give, as data that the compiler writes: `contract.json` of a package. */
export interface ContractData {
  /** Schemas by the name that `$ref` and {@link OperationContract} use; `$ref` names another one. */
  readonly types: Readonly<Record<string, TypeSchema>>;
  /** By the operation's id, `resource.operation`. */
  readonly operations: Readonly<Record<string, OperationContract>>;
  /** The longest URL the API takes, in characters. */
  readonly longestUrl?: number;
}

/** A schema that may have the members of others beside its own, which win. */
export interface TypeSchema extends JsonSchema {
  readonly extends?: readonly string[];
  /** Of a reference: the type of the record it refers to, whose members filters may name too. */
  readonly record?: string;
  /** What filters cannot ask for: a name, or `name=value`, and what to do instead. */
  readonly unfilterable?: Readonly<Record<string, string>>;
}

/** The contract of one operation. */
export interface OperationContract {
  /** The schema of its arguments, path ids and paging aside; absent when there is nothing to check. */
  readonly takes?: string | TypeSchema;
  /** The schema of its payload; for a listing, of one element. */
  readonly gives?: string | TypeSchema;
  /** The type whose members its filters name. Default: what it gives, when it lists. */
  readonly of?: string | TypeSchema;
  /** Where it takes its filters when the URL would be too long for them. */
  readonly long?: LongOperation;
}

/** An operation that gives the same, but takes filters in a body. */
export interface LongOperation {
  /** Its name in the resource. */
  readonly name: string;
  /** Path template. */
  readonly path: string;
  /** The query arguments that travel in the body: their names there. */
  readonly body: Readonly<Record<string, string>>;
}
