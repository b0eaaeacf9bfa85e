import { afterFailures, failureTexts, PartialError } from "../error/partial-error.js";
import { isRecord } from "../text/look-up.js";
import type { ToolResult } from "./tool-result.js";

/** A model that sends more at once does not read more either. */
const MOST = 50;

/**
 * What a tool resolves to when some of many things failed: all outcomes, and in words what failed. That is no error: the
 * others are done, and a model that reads "error" does them again.
 * @throws any other error
 */
export function partialResult(error: unknown): ToolResult {
  if (!(error instanceof PartialError)) throw error;
  const { result, failures } = error;
  const outcomes = isRecord(result) ? result : { outcomes: result };
  return { ...outcomes, failed: failureTexts(failures, MOST), advice: afterFailures };
}
