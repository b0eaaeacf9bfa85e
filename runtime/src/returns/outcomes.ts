import type { Around } from "../around.js";
import type { Connection } from "../connection.js";
import type { Failure } from "../error/partial-error.js";
import { PartialError } from "../error/partial-error.js";
import { apiError } from "../error/read-error.js";
import type { Received } from "../exchange/receive.js";
import type { Plan } from "../plan.js";
import { lookUp } from "../text/look-up.js";

/** Where an answer to a request for many things tells what became of each; dotted paths. */
export interface OutcomeShape {
  /** The list of outcomes in the payload; absent when that is the list. */
  readonly at?: string;
  /** In an outcome: false when it failed. */
  readonly success: string;
  /** Which thing of the request it is about, from 0. Default: its own place in the list. */
  readonly position?: string;
  readonly status?: string;
  /** What an error answer holds as a whole. Default: the outcome itself. */
  readonly error?: string;
}

/** What an operation does that asks for many things at once. */
export interface Bulk extends OutcomeShape {
  readonly as: Around;
  /** The argument that lists them. */
  readonly argument: string;
}

/** Ends a call with a PartialError where somebody asked for that and not everything was done. */
export const outcomes: Around = async (connection, plan, args, options, send) => {
  const received = await send(args, options);
  const { partial = connection.options.partial } = options ?? {};
  const failures = partial === "throw" ? failuresIn(connection, plan, received) : [];
  if (failures.length > 0) throw new PartialError(plan.id, failures, received.payload);
  return received;
};

/** The outcomes that are failures, each as the error that it would have been alone. */
function failuresIn(connection: Connection, plan: Plan, { payload, server, headers }: Received): Failure[] {
  const { at, success = "", position = "", status = "", error, argument = "" } = plan.bulk ?? {};
  const list = at === undefined ? payload : lookUp(payload, at);
  return (Array.isArray(list) ? list : []).flatMap((outcome: unknown, index): Failure[] => {
    if (lookUp(outcome, success) !== false) return [];
    const place = lookUp(outcome, position);
    const path = `${argument}[${typeof place === "number" ? place : index}]`;
    const told = error === undefined ? outcome : lookUp(outcome, error);
    const reply = { server, headers, status: Number(lookUp(outcome, status) ?? 0), body: JSON.stringify(told ?? null) };
    const request = { method: plan.method, url: server + plan.path, headers: {}, body: null };
    const failure = apiError(connection, { ...plan, id: path }, request, reply);
    return [{ path, error: Object.assign(failure, { operation: plan.id }) }];
  });
}
