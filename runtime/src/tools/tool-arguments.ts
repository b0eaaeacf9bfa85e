import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import { fileFrom } from "./tool-file.js";

/** Takes `limit` and `next_cursor`, which every paged tool has, out of the arguments of the operation. */
export function listArguments({ paging }: Plan, given: Arguments): { args: Arguments; cursor: string | undefined } {
  if (paging === undefined) return { args: given, cursor: undefined };
  const { limit, next_cursor: cursor, ...rest } = given;
  const args: Record<string, unknown> = rest;
  if (limit !== undefined && paging.size !== undefined) {
    args[paging.size] = Math.min(Number(limit), paging.maxSize ?? Infinity);
  }
  return { args, cursor: cursor === undefined ? undefined : String(cursor) };
}

/**
 * Makes files of the arguments that are files.
 * @throws ValidationError when one is not base64
 */
export function withFiles({ id, body }: Plan, given: Arguments): Arguments {
  if (body?.kind !== "multipart") return given;
  const problems: Problem[] = [];
  const args: Record<string, unknown> = { ...given };
  for (const name of body.files) {
    const value = given[name];
    args[name] = Array.isArray(value)
      ? value.map((one: unknown, index) => fileFrom(one, `${name}[${index}]`, problems))
      : fileFrom(value, name, problems);
  }
  refuse(id, problems, id);
  return args;
}

/** The arguments that stand in the path: they tell which record a tool without a result has changed. */
export function pathArguments({ path }: Plan, given: Arguments): Arguments {
  return Object.fromEntries(Object.entries(given).filter(([name]) => path.includes(`{${name}}`)));
}
