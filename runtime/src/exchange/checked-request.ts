import type { Connection } from "../connection.js";
import type { CheckedInput } from "../contract/contract.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { buildRequest } from "../request/build.js";

/** The request of a call, its arguments as they were found right, and the operation that is sent. */
export interface CheckedRequest {
  readonly plan: Plan;
  readonly args: Arguments;
  readonly request: WireRequest;
}

/**
 * Checks a call and makes its request: first of all, so that nobody is asked for a credential that a wrong call does not
 * need. At once, unless the API's contract has to be loaded for it.
 * @throws ValidationError listing every argument that is missing, unknown or wrong
 */
export function checkedRequest(
  connection: Connection,
  called: Plan,
  given: Arguments,
  options: RequestOptions | undefined,
): CheckedRequest | Promise<CheckedRequest> {
  const { contract } = connection.features;
  const make = ({ args, problems, instead: plan = called }: CheckedInput): CheckedRequest => ({
    plan,
    args,
    request: buildRequest(connection, plan, args, options, problems),
  });
  const isChecked = contract && (called.body !== undefined || called.checked.some((name) => given[name] !== undefined));
  if (!isChecked) return make({ args: given, problems: [] });
  return contract(called.id).then((loaded) => make(loaded.input(connection, called, given)));
}
