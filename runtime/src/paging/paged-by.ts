import { ValidationError } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import type { Paging } from "./paging.js";

/**
 * A listing that is paged in the way the caller chose.
 * @throws ValidationError when there is no such way, or an argument was given that it does not go with
 */
export function pagedBy(plan: Plan, name: string | undefined, args: Arguments): Plan {
  const paged = chosen(plan, name);
  const { paging } = paged;
  if (paging === undefined || plan.paging?.others === undefined) return paged;
  const { parameter, size, refuses = [] } = paging;
  const isWrong = (one: string): boolean => args[one] !== undefined && one !== parameter && one !== size;
  const wrong = namesOf(plan.paging).find(isWrong) ?? refuses.find(isWrong);
  if (wrong === undefined) return paged;
  const message =
    name === undefined
      ? "belongs to another way of paging: say which"
      : `is not ${refuses.includes(wrong) ? "allowed" : "used"} by "${name}"`;
  throw new ValidationError(plan.id, [{ path: wrong, message }], plan.id);
}

// Ways of paging are constants of the generated code.
const known = new WeakMap<Paging, readonly string[]>();

/** The arguments of all ways in which a listing is paged. */
function namesOf(paging: Paging): readonly string[] {
  let names = known.get(paging);
  if (names === undefined) {
    const ways = [paging, ...Object.values(paging.others ?? {})];
    names = ways.flatMap(({ parameter, size }) => (size === undefined ? [parameter] : [parameter, size]));
    known.set(paging, names);
  }
  return names;
}

function chosen(plan: Plan, name: string | undefined): Plan {
  if (name === undefined) return plan;
  const others = plan.paging?.others ?? {};
  const paging = Object.hasOwn(others, name) ? others[name] : undefined;
  if (paging) return { ...plan, paging: { ...paging, way: name } };
  const names = Object.keys(others).map((one) => JSON.stringify(one));
  const message = names.length === 0 ? "does not exist for this listing" : `must be ${names.join(" or ")}`;
  throw new ValidationError(plan.id, [{ path: "paging", message }], plan.id);
}
