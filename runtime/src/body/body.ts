import type { Api } from "../api.js";
import type { Problem } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";

/** What a body is made from. */
export interface BodySource {
  readonly plan: Plan;
  readonly api: Api;
  /** All arguments of the call. */
  readonly args: Arguments;
  /** Those that travel neither in the path, nor the query, nor a header. */
  readonly members: Arguments;
  /** Receives what is wrong with them. */
  readonly problems: Problem[];
}

/** Writes a body. Operations refer to the way of writing they use. */
export type WriteBody = (source: BodySource) => string | FormData | undefined;

/** How the arguments that are neither path, query nor header arguments become the request's body. */
export interface Body {
  readonly as: WriteBody;
  /** What it holds of a record of the resource, which then tells what is required and which members are dates. */
  readonly record?: "whole" | "part";
  /** `json`: path arguments that are members of the body too. */
  readonly ids?: readonly string[];
  /** `wholeBody`: the argument that is the body. */
  readonly name?: string;
  /** `wholeBody`: what is sent when it is not given. */
  readonly empty?: unknown;
  /** `multipart`: the arguments that are files. */
  readonly files?: readonly string[];
}
