import { RUNTIME_ERRORS } from "../model/runtime-errors.js";

// Names that a definition cannot give to anything, because the runtime or the language has them already.
// test/rules/taken-names.test.ts compares them with the runtime.

/** Types of the runtime that generated modules import or hand on. */
export const RUNTIME_TYPES = [
  ...RUNTIME_ERRORS,
  "Client",
  "ClientOptions",
  "Credential",
  "DiscoveryOptions",
  "NoParams",
  "Operation",
  "OperationShape",
  "Resource",
  "ResourceShape",
  "Page",
  "Pages",
  "Paging",
  "RequestOptions",
  "TokenOptions",
  "ToolBinding",
];

/** Values of the runtime that generated modules import or hand on, errors aside. */
export const RUNTIME_VALUES = [
  "addResources",
  "contractFrom",
  "basic",
  "bearer",
  "binary",
  "boolean",
  "comma",
  "cursorInBody",
  "date",
  "dateTime",
  "expression",
  "discover",
  "fullPage",
  "hasMore",
  "header",
  "host",
  "integer",
  "json",
  "jsonPatch",
  "keepEntries",
  "keyed",
  "label",
  "linkHeader",
  "many",
  "multipart",
  "nextCursor",
  "none",
  "number",
  "oauth2",
  "outcomes",
  "pageInBody",
  "pathSegment",
  "plainText",
  "repeat",
  "runTool",
  "segment",
  "selectTools",
  "standard",
  "text",
  "wholeBody",
];

/** Types of the language that generated modules use. */
export const GLOBAL_TYPES = ["Array", "Blob", "Boolean", "Number", "Object", "Promise", "Readonly", "Record", "String"];

/** Methods of every client. */
export const CLIENT_MEMBERS = ["call", "pages"];

/** Members of every object. */
export const OBJECT_MEMBERS = [
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
];

/** Options of every client. */
export const CLIENT_OPTIONS = [
  "allowCustomHost",
  "allowUnknownNames",
  "clock",
  "fetch",
  "headers",
  "hooks",
  "maxResponseBytes",
  "optionsFrom",
  "partial",
  "retry",
  "retryBudget",
  "signal",
  "timeoutMs",
  "validateResponses",
];

/** The option of clients whose API gives access tokens. */
export const TOKEN_OPTION = "tokens";

/** The option of clients whose API tells where an account's server is. */
export const DISCOVERY_OPTION = "discoverServer";
