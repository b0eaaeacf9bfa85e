import { PagingError } from "../../error/error.js";
import type { PageFacts } from "../paging.js";

/** The error of a listing whose next page cannot be asked for. */
export function astray({ operation }: PageFacts, fault: string): PagingError {
  return new PagingError(operation, fault);
}
