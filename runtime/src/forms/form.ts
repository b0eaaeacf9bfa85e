import type { Operation } from "../operation.js";
import type { Arguments } from "../plan.js";
import type { JsonSchema } from "../tool.js";

/**
 * The fields of an argument that differ from account to account, and where they are told. Texts in braces stand for
 * values of the caller: `{workspace_id}`.
 */
export interface Form {
  /** The form's name in the definitions. */
  readonly name: string;
  /** Keys of the fields that records of the tool's resource have, when the list of fields says nothing about that. */
  readonly seen?: { readonly with?: Arguments; readonly at: string; readonly key: string };
  /** The operation that describes fields. */
  readonly read: () => Operation;
  /** The tool that shows them, for a model that guessed. */
  readonly tool?: string;
  /** Its arguments; `{seen}` is the list of keys that were seen, or as many of them as a URL has room for. */
  readonly with?: Arguments;
  /** Dotted path of the fields in its answer, unless that is a list of them. */
  readonly at?: string;
  /** Members a description must have, each one of some values; others are no field of this form. */
  readonly only?: Readonly<Record<string, readonly unknown[]>>;
  /** Members a description may not have. */
  readonly except?: Readonly<Record<string, readonly unknown[]>>;
  /** Dotted paths in a description. */
  readonly field: FieldPaths;
  /** The schema of a value by the type that its description names. Other types are texts. */
  readonly types: Readonly<Record<string, JsonSchema>>;
  readonly choices?: Choices;
  /** How answers are sent: by key, as `{ key, value }` entries of a tool, or in members of these names. */
  readonly answers: { readonly key: string; readonly value: string };
  /** Precision of date-times among the answers. */
  readonly dateTime?: "seconds" | "milliseconds";
}

/** Where a description of a field says what. */
export interface FieldPaths {
  readonly key: string;
  /** The name people see; properties of tools are called by it. */
  readonly label: string;
  readonly about?: string;
  readonly required?: string;
  /** Paths of the type, the most telling first. */
  readonly type: readonly string[];
}

/** Where the choices of a field are. */
export interface Choices {
  /** Dotted path in the field's description. */
  readonly at?: string;
  /** Members of a choice: what is sent, what people see, and what takes it out of use. */
  readonly value: string;
  readonly label?: string;
  readonly except?: string;
  /** The operation that lists the choices of fields whose description has none; `{key}` is the field's key. */
  readonly read?: () => Operation;
  readonly with?: Arguments;
  /** Dotted path in a field's description that is there when it is to be asked. */
  readonly when?: string;
  /** The tool that lists them, for fields with more than a schema can hold. */
  readonly tool?: string;
}

/** A form as the argument of one tool. */
export interface FormUse {
  /** A function, as forms and the operations they are read by import each other. */
  readonly form: () => Form;
  /** Lists records of the tool's resource, for {@link Form.seen}. */
  readonly list?: Operation;
}
