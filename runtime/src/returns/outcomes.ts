import type { Around } from "../around.js";
import type { Connection } from "../connection.js";
import type { Failure } from "../error/partial-error.js";
import { PartialError } from "../error/partial-error.js";
import { apiError } from "../error/read-error.js";
import type { Received } from "../exchange/receive.js";
import type { Arguments, Plan } from "../plan.js";
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
  const failures = partial === "throw" ? failuresIn(connection, plan, args, received) : [];
  if (failures.length > 0) throw new PartialError(plan.id, failures, received.payload);
  return received;
};

/** So many outcomes are looked at, however few things were asked for. */
const FEW = 100;

/**
 * The outcomes that are failures, each as the error that it would have been alone. No more than there are things that
 * were asked for: a small answer may hold a hundred thousand.
 */
function failuresIn(connection: Connection, plan: Plan, args: Arguments, received: Received): Failure[] {
  const { payload, server, headers } = received;
  const { at, success = "", position = "", status = "", error, argument = "" } = plan.bulk ?? {};
  const list = at === undefined ? payload : lookUp(payload, at);
  const asked = args[argument];
  const most = Math.max(FEW, Array.isArray(asked) ? asked.length : 0);
  return (Array.isArray(list) ? list : []).slice(0, most).flatMap((outcome: unknown, index): Failure[] => {
    if (lookUp(outcome, success) !== false) return [];
    const place = lookUp(outcome, position);
    const path = `${argument}[${typeof place === "number" ? place : index}]`;
    const told = error === undefined ? outcome : lookUp(outcome, error);
    const reply = { server, headers, status: statusIn(lookUp(outcome, status)), body: written(told) };
    const request = { method: plan.method, url: server + plan.path, headers: {}, body: null };
    const failure = apiError(connection, { ...plan, id: path }, request, reply);
    return [{ path, error: Object.assign(failure, { operation: plan.id }) }];
  });
}

function statusIn(told: unknown): number {
  return typeof told === "number" || typeof told === "string" ? Number(told) || 0 : 0;
}

/** As JSON; nothing when it lies too deep for that. */
function written(told: unknown): string {
  try {
    return JSON.stringify(told ?? null);
  } catch {
    return "";
  }
}
