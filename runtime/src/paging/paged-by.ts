import { ValidationError } from "../error/validation-error.js";
import type { Plan } from "../plan.js";

/**
 * A listing that is paged in the way the caller chose.
 * @throws ValidationError when there is no such way
 */
export function pagedBy(plan: Plan, name: string | undefined): Plan {
  if (name === undefined) return plan;
  const others = plan.paging?.others ?? {};
  const paging = Object.hasOwn(others, name) ? others[name] : undefined;
  if (paging) return { ...plan, paging };
  const known = Object.keys(others).map((one) => JSON.stringify(one));
  const message = known.length === 0 ? "does not exist for this listing" : `must be ${known.join(" or ")}`;
  throw new ValidationError(plan.id, [{ path: "paging", message }], plan.id);
}
