import type { Api } from "../api.js";
import type { Problem } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import { isObject } from "../text/look-up.js";
import { expectation, writeArgument } from "./argument.js";
import { changeAt } from "./change-at.js";
import { jsonPatch } from "./json-patch.js";
import { mapMember } from "./map-member.js";
import { multipart } from "./multipart.js";

/**
 * Writes the arguments that are left for the body.
 * @param args all arguments of the call
 * @param given those that travel neither in the path, nor the query, nor a header
 * @returns undefined when the operation has no body
 */
export function writeBody(
  plan: Plan,
  args: Arguments,
  given: Arguments,
  api: Api,
  problems: Problem[],
): string | FormData | undefined {
  let members = given;
  const change = (paths: readonly string[] = [], write: (value: unknown, at: string) => unknown): void => {
    for (const path of paths) {
      const changed = changeAt(members, path, write);
      if (isObject(changed)) members = changed;
    }
  };
  change(plan.dates, (value, at) => {
    const text = writeArgument("date-time", value, api);
    if (text === undefined) problems.push({ path: at, message: expectation("date-time", api) });
    return text;
  });
  change(plan.maps, (value, at) => mapMember(value, at, problems));
  switch (plan.body?.kind) {
    case "json":
      return json(plan.body.ids ? { ...pick(args, plan.body.ids), ...members } : members, problems);
    case "json-patch": {
      const patch = jsonPatch(members);
      if (patch.length === 0)
        problems.push({
          path: "arguments",
          message: "hold nothing to update",
          advice: "Give at least one field to change.",
        });
      return json(patch, problems);
    }
    case "argument":
      return json(members[plan.body.name] ?? plan.body.empty, problems);
    case "multipart":
      return multipart(members, plan.body.files, problems);
  }
}

function pick(args: Arguments, names: readonly string[]): Arguments {
  return Object.fromEntries(names.map((name) => [name, args[name]]));
}

function json(value: unknown, problems: Problem[]): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    problems.push({ path: "arguments", message: "cannot be written as JSON: a bigint, or a circle of references" });
    return undefined;
  }
}
