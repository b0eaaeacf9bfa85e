import type { JsonSchema } from "../tool.js";

/** What the operations of an API take and give, as data that the compiler writes: `contract.json` of a package. */
export interface ContractData {
  /** Schemas by the name that `$ref` and {@link OperationContract} use; `$ref` names another one. */
  readonly types: Readonly<Record<string, TypeSchema>>;
  /** By the operation's id, `resource.operation`. */
  readonly operations: Readonly<Record<string, OperationContract>>;
}

/** A schema that may have the members of others beside its own, which win. */
export interface TypeSchema extends JsonSchema {
  readonly extends?: readonly string[];
}

/** The contract of one operation. */
export interface OperationContract {
  /** The schema of its arguments, path ids and paging aside; absent when there is nothing to check. */
  readonly takes?: string | TypeSchema;
  /** The schema of its payload; for a listing, of one element. */
  readonly gives?: string | TypeSchema;
  /** The type whose members its filters name. Default: what it gives. */
  readonly of?: string;
}
