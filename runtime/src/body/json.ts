import type { Problem } from "../error/validation-error.js";
import type { WriteBody } from "./body.js";
import { wireMembers } from "./members.js";

/** The arguments as members of one JSON object. */
export const json: WriteBody = (source) => {
  const { plan, args, problems } = source;
  const ids = plan.body?.ids?.map((name) => [name, args[name]]);
  const members = wireMembers(source);
  return writeJson(ids ? { ...Object.fromEntries(ids), ...members } : members, problems);
};

/** One argument as the whole body, for an API that takes a bare array. */
export const wholeBody: WriteBody = (source) => {
  const { name = "", empty } = source.plan.body ?? {};
  return writeJson(wireMembers(source)[name] ?? empty, source.problems);
};

/** Writes a value as JSON; one that has no JSON adds a problem. */
export function writeJson(value: unknown, problems: Problem[]): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    problems.push({ path: "arguments", message: "cannot be written as JSON: a bigint, or a circle of references" });
    return undefined;
  }
}
