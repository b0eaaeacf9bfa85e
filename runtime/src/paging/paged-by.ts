import { ValidationError } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";

/**
 * A listing that is paged in the way the caller chose.
 * @throws ValidationError when there is no such way, or an argument of another way was given
 */
export function pagedBy(plan: Plan, name: string | undefined, args: Arguments): Plan {
  const paged = chosen(plan, name);
  const { paging } = plan;
  const ways = [paging, ...Object.values(paging?.others ?? {})];
  const foreign = ways.flatMap((way) => [way?.parameter ?? "", way?.size ?? ""]).filter((one) => one !== "");
  const own = [paged.paging?.parameter, paged.paging?.size];
  const wrong = foreign.find((one) => !own.includes(one) && args[one] !== undefined);
  if (wrong === undefined) return paged;
  const message = name === undefined ? "belongs to another way of paging: say which" : `is not used by "${name}"`;
  throw new ValidationError(plan.id, [{ path: wrong, message }], plan.id);
}

function chosen(plan: Plan, name: string | undefined): Plan {
  if (name === undefined) return plan;
  const others = plan.paging?.others ?? {};
  const paging = Object.hasOwn(others, name) ? others[name] : undefined;
  if (paging) return { ...plan, paging };
  const known = Object.keys(others).map((one) => JSON.stringify(one));
  const message = known.length === 0 ? "does not exist for this listing" : `must be ${known.join(" or ")}`;
  throw new ValidationError(plan.id, [{ path: "paging", message }], plan.id);
}
