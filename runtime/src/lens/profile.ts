/** Who reads a tool's schema, and whether it promises that arguments fit it. */
export type ProfileName = "portable" | "openai" | "openai-strict" | "anthropic" | "anthropic-strict" | "gemini";

/** The JSON types of values that are no lists and no objects. */
export type ScalarType = "string" | "integer" | "number" | "boolean" | "null";

/** What of a strict schema is counted, see `costOf`. */
export type Count = "tools" | "properties" | "optional" | "unions" | "enumValues" | "longestEnum" | "text" | "depth";

/** Which part of JSON Schema a provider takes. */
export interface Profile {
  readonly name: ProfileName;
  /** Where these facts were read, and when. */
  readonly source: string;
  /** Whether anything may stand below the root, which is an object without a union everywhere. */
  readonly isOpen: boolean;
  /** Whether objects say `additionalProperties: false`. */
  readonly isClosed: boolean;
  /** How a model says that it leaves an optional member out. */
  readonly absent: "left-out" | "null";
  /** Whether null in an optional member is said in a list beside it, because null there means that it is left out. */
  readonly clears: boolean;
  /** How a value of several scalar types is written: `type: [...]`, or a branch of `anyOf` for each, null aside. */
  readonly unions: "types" | "anyOf";
  /** Whether other keywords may stand beside `type: [...]`. */
  readonly keywordsBesideTypes: boolean;
  /** Keywords that are taken beside the structure: of the value's type, or of any. */
  readonly keywords: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  /** The most that `minItems` may be. */
  readonly minItems: number;
  /** Which values `enum` takes. */
  readonly enums: ReadonlySet<ScalarType>;
  /** Whether `type` stands beside `enum`. */
  readonly typedEnum: boolean;
  readonly emptyEnumText: boolean;
  readonly toolName: RegExp;
  readonly memberName: RegExp;
  /** Only for those that promise: what a schema may have, and all strict schemas of a request together. */
  readonly strict?: {
    /** The profile of tools for which there is no room. */
    readonly otherwise: ProfileName;
    readonly perTool: Partial<Readonly<Record<Count, number>>>;
    readonly perRequest: Partial<Readonly<Record<Count, number>>>;
  };
}
