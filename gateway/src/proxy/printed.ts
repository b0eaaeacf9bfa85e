import { ResponseError, type Tool } from "@toolwright/runtime";
import { own } from "../own.js";

interface Fault {
  readonly what: string;
  readonly advice: string;
}

/** Why V8 does not print a value that was read, by the text of its RangeError: it has no other sign. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "Invalid string length": { what: "too long", advice: "Ask for less: fewer fields, or a smaller page." },
  "Maximum call stack size exceeded": {
    what: "nested too deeply",
    advice: "Ask for fewer fields; otherwise report it, for calling again does not help.",
  },
};

/**
 * Prints what a tool resolved to.
 * @throws ResponseError when that is too long, or nested so deeply that no stack is enough: outcomes of a call for many
 *   things are read however deep they are
 */
export function printed({ resource, method }: Tool, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    const fault = error instanceof RangeError ? own(FAULTS, error.message) : undefined;
    if (!fault) throw error;
    const { what, advice } = fault;
    throw new ResponseError(`${resource}.${method}`, `the answer is ${what} to be passed on`, { cause: error, advice });
  }
}
