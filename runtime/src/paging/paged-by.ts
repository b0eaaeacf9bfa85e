import { refusal } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";

/**
 * A listing that is paged in the way the caller chose.
 * @throws ValidationError when there is no such way, or an argument was given that it does not go with
 */
export function pagedBy(plan: Plan, name: string | undefined, args: Arguments): Plan {
  const { id, paging } = plan;
  if (paging === undefined && name === undefined) return plan;
  const others = paging?.others ?? {};
  const way = name === undefined ? paging : Object.hasOwn(others, name) ? others[name] : undefined;
  if (way === undefined) {
    const names = Object.keys(others).map((one) => `"${one}"`);
    throw refusal(id, "paging", names.length > 0 ? `must be ${names.join(" or ")}` : "does not exist for this listing");
  }
  const { parameter, size, refuses = [] } = way;
  const ways = [paging, ...Object.values(others)];
  const wrong = Object.keys(args).find(
    (one) =>
      args[one] !== undefined &&
      one !== parameter &&
      one !== size &&
      (refuses.includes(one) || ways.some((other) => other?.parameter === one || other?.size === one)),
  );
  if (wrong === undefined) return name === undefined ? plan : { ...plan, paging: { ...way, way: name } };
  const by = name === undefined ? "this way of paging" : `"${name}"`;
  throw refusal(id, wrong, `is not ${refuses.includes(wrong) ? "allowed" : "used"} by ${by}`);
}
