import type { HttpMethod, Tool as CatalogueTool, UntypedOperation } from "@toolwright/runtime";
import type { SchemaNode } from "../definition/types.js";
import type { KindName } from "../effective/argument-kind.js";
import type { ApiData } from "./api-data.js";
import type { WebhookData } from "./webhook-data.js";
import type { FormData, FormUseData } from "./form-data.js";
import type { ShapeData } from "./shape-data.js";

/** One API as we mean it: nothing is optional that has a default, nothing refers to what is not there. */
export interface Integration {
  /** `connectwise-psa`; the folder and the package are called by it. */
  readonly name: string;
  /** `ConnectWise PSA`. */
  readonly title: string;
  readonly about: string;
  readonly className: string;
  /** Version of the npm package. */
  readonly version: string;
  readonly apiVersion: string;
  readonly source: string;
  readonly api: ApiData;
  readonly options: readonly ClientOption[];
  readonly conventions: readonly Convention[];
  readonly resources: readonly Resource[];
  /** Every type that generated code names, by the file it comes from. */
  readonly types: readonly NamedType[];
  /** Sorted by resource, then method. */
  readonly tools: readonly Tool[];
  readonly toolsets: readonly Toolset[];
  /** Arguments whose fields differ from account to account. */
  readonly forms: readonly FormData[];
  /** How it tells of changes, when it does. */
  readonly webhooks?: WebhookData;
  /** How listings are filtered by members of their records, when they are. */
  readonly filter?: Filter;
  /** The longest URL that works, in characters. */
  readonly longestUrl?: number;
}

/** An argument of listings that takes conditions on members. */
export interface Filter {
  /** In a query it compares any member of the records, in a body those that an operation names. */
  readonly in: "query" | "body";
  /** Name of the argument. */
  readonly argument: string;
  /** Stands between the names of a member's path. */
  readonly separator: string;
  /** A condition, with `{member}` and `{value}`. */
  readonly condition: string;
}

/** One option of the client: a credential, or a variable of the server's URL. */
export interface ClientOption {
  readonly name: string;
  readonly about: string;
  readonly type: "string" | "number";
  readonly required: boolean;
  readonly secret: boolean;
  /** Whether it may be a function that is asked at each request. */
  readonly isCredential: boolean;
}

/** What a method means in this API, as operations refer to it. */
export interface Convention {
  readonly name: string;
  /** Path template, with `{collection}` and `{item}` for the resource's paths. */
  readonly path?: string;
  readonly shape: ShapeData;
  /** Query and paging arguments shared by all operations that add none of their own. */
  readonly params?: NamedType;
}

/** One kind of thing and what can be done with it. */
export interface Resource {
  readonly name: string;
  readonly interfaceName: string;
  readonly property: string;
  /** Path of the collection, when the definition has one. */
  readonly collection?: string;
  /** Path of one record, when it is not `{collection}/{id}`. */
  readonly item?: string;
  /** Name of its generated file and subpath, without an extension. */
  readonly fileName: string;
  readonly about: string;
  readonly singular: string;
  readonly plural: string;
  /** Other names of the thing. */
  readonly called: readonly string[];
  /** Requests in users' words, by operation. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly tags: readonly string[];
  readonly source: string;
  readonly operations: readonly Operation[];
  /** The types that its records have in the answers of its operations; a listing may show less than a single record. */
  readonly records: readonly string[];
  /** The members of its records that lead to records of other resources; `[]` stands for the elements of a list. */
  readonly references: readonly PlacedLink[];
}

/** One request that can be made. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Name of the exported value. */
  readonly name: string;
  /** First sentence of every description. */
  readonly about: string;
  readonly deprecated?: string;
  readonly effect: "read" | "write" | "destructive";
  readonly idempotent: boolean;
  readonly http: { readonly method: HttpMethod; readonly path: string };
  /** Everything a caller can give, in order: path, query, header, then the members of the body. */
  readonly args: readonly Argument[];
  /** The type of the arguments beside a single path id; absent when there are none. */
  readonly params?: Params;
  readonly returns: { readonly kind: "one" | "many" | "none" | "text" | "binary"; readonly node?: SchemaNode };
  readonly convention?: string;
  readonly shape: ShapeData;
  /** What the operation's data has beside its shape. */
  readonly data: OperationData;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  /** Name of the operation that takes over when the URL would be too long. */
  readonly long?: string;
  /** Ids that its conditions compare beside the members of its records, as conditions name them. */
  readonly filters: readonly PlacedLink[];
}

/** What only one operation has. */
export interface OperationData extends Pick<UntypedOperation, "required" | "dates" | "maps"> {
  /** Kinds of the path arguments that are not integers. */
  readonly ids?: Readonly<Record<string, KindName>>;
}

/** One value a caller can give. */
export interface Argument {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body" | "paging";
  readonly required: boolean;
  readonly kind: KindName;
  readonly node: SchemaNode;
  /** Tool that provides the value, and the member that holds it unless that is the id. */
  readonly link?: Link;
}

export interface Link {
  readonly tool: string;
  readonly operation: string;
  readonly field?: string;
}

/** A link and the dotted path of the value it is about. */
export interface PlacedLink extends Link {
  readonly path: string;
}

/** The type of an operation's arguments: a name, or a name and what it adds to others. */
export interface Params {
  /** Name of the type in the method's signature. */
  readonly type: string;
  /** The interface to print beside the operation, unless the type exists already. */
  readonly declared?: NamedType;
  /** Types the interface extends. */
  readonly extends: readonly string[];
  /** Whether the call makes sense without any. */
  readonly optional: boolean;
}

/** A type of the generated package, made from a schema for one direction. */
export interface NamedType {
  readonly name: string;
  /** Path of the definition file it comes from. */
  readonly source: string;
  /** `$ref`s name other types. */
  readonly node: SchemaNode;
  /** Members that null empties; their schemas do not say so, because it is not a value of theirs. */
  readonly emptied?: readonly string[];
  /** Whether another type has the same members, but cannot empty them. */
  readonly isShared?: true;
}

/** A tool as the catalogue lists it, before its tokens are counted. */
export interface Tool extends Omit<CatalogueTool, "tokens"> {
  /** The description's sentences by purpose, for documents. */
  readonly texts: readonly string[];
  readonly operation: string;
  /** Where its arguments and their members come from. */
  readonly links: readonly PlacedLink[];
  /** Its ids that no tool lists, and where they are found instead. */
  readonly unlisted: readonly { readonly path: string; readonly reason: string }[];
  /** Dotted paths of ids of which nobody says where they come from. */
  readonly unlinked: readonly string[];
  readonly args: readonly Argument[];
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  /** The argument that holds the whole body as JSON text, when the tool does not list the body's members. */
  readonly json?: string;
  readonly forms: readonly FormUseData[];
  /** The arguments the operation takes, when its variants take others. */
  readonly takes?: readonly string[];
  readonly variantOperations: readonly {
    readonly when: readonly string[];
    readonly operation: string;
    readonly takes: readonly string[];
  }[];
}

export interface Toolset {
  readonly name: string;
  readonly about: string;
  readonly budget: number;
  readonly tools: readonly string[];
}
