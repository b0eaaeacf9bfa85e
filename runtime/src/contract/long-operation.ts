import { json } from "../body/json.js";
import type { Connection } from "../connection.js";
import type { Arguments, Plan } from "../plan.js";
import { planOf } from "../plan.js";
import { buildRequest } from "../request/build.js";
import type { LongOperation } from "./contract-data.js";
import type { CheckedInput } from "./contract.js";

/**
 * Finds how arguments are sent whose URL would be longer than the API takes: by the operation that has them in a body.
 * @param longest the longest URL, in characters
 * @throws ValidationError for arguments that no request can be made of
 */
export function inLength(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  longest: number,
  long: LongOperation | undefined,
): CheckedInput {
  const lengthOf = (one: Plan, of: Arguments): number => buildRequest(connection, one, of, undefined, []).url.length;
  const length = lengthOf(plan, args);
  if (length <= longest) return { args, problems: [] };
  if (long !== undefined) {
    const instead = longPlan(plan, long);
    const renamed = Object.entries(args).map(([name, value]) => [own(long.body, name) ?? name, value]);
    const moved: Arguments = Object.fromEntries(renamed);
    if (lengthOf(instead, moved) <= longest) return { args: moved, problems: [], instead };
  }
  const size = (name: string): number => String(args[name] ?? "").length;
  const [path = "arguments"] = plan.checked.toSorted((a, b) => size(b) - size(a));
  const advice = "Say less in one call: split a list behind `in` over several calls, with at most 100 values each.";
  return {
    args,
    problems: [{ path, message: `makes the URL ${length} characters long; at most ${longest} work`, advice }],
  };
}

function longPlan(plan: Plan, { name, path, body }: LongOperation): Plan {
  const query = Object.fromEntries(Object.entries(plan.query ?? {}).filter(([one]) => own(body, one) === undefined));
  return planOf({ ...plan, name, path, query, method: "POST", body: { as: json }, idempotent: true });
}

function own(names: LongOperation["body"], name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
