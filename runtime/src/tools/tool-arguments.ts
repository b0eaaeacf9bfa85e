import type { Problem } from "../error/validation-error.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import { planOf, type Arguments, type Plan } from "../plan.js";
import { isRecord } from "../text/look-up.js";
import type { ToolBinding } from "../tool.js";
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
  if (body?.files === undefined) return given;
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

/**
 * Takes the members of the body out of the argument that holds them as JSON text. What stands beside it goes before
 * what it holds: a record names its own id too.
 * @throws ValidationError when the text is not a JSON object
 */
export function withBody(tool: string, { json, operation }: ToolBinding, given: Arguments): Arguments {
  if (json === undefined) return given;
  const { [json]: text, ...rest } = given;
  const body = parsed(String(text));
  if (isRecord(body)) return { ...body, ...rest };
  const advice = `Give ${json} as the text of one JSON object, starting with { and ending with }.`;
  throw new ValidationError(
    tool,
    [{ path: json, message: "must be the text of a JSON object", advice }],
    planOf(operation).id,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The arguments that stand in the path: they tell which record a tool without a result has changed. */
export function pathArguments({ path }: Plan, given: Arguments): Arguments {
  return Object.fromEntries(Object.entries(given).filter(([name]) => path.includes(`{${name}}`)));
}
