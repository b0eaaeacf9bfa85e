import type { Connection } from "../connection.js";
import type { Failure } from "../error/partial-error.js";
import { PartialError } from "../error/partial-error.js";
import { readEnvelope } from "../error/read-error.js";
import { redactValue } from "../error/redact.js";
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
export interface Bulk {
  readonly as: Outcomes;
  /** The argument that lists them. */
  readonly argument: string;
}

export interface Outcomes {
  /** The outcomes that are failures, without secrets. */
  failures(connection: Connection, plan: Plan, payload: unknown): Failure[];
  /** @throws PartialError when some failed */
  refuse(connection: Connection, plan: Plan, payload: unknown): void;
}

/** Tells one by one what became of the things that a request asked for. */
export const outcomes: Outcomes = {
  failures({ api, redact }, plan, payload) {
    const { at, success = "", position = "", status = "", error } = api.outcomes ?? {};
    const list = at === undefined ? payload : lookUp(payload, at);
    return (Array.isArray(list) ? list : []).flatMap((outcome: unknown, index): Failure[] => {
      if (lookUp(outcome, success) !== false) return [];
      const place = lookUp(outcome, position);
      const code = lookUp(outcome, status);
      const told = redactValue(error === undefined ? outcome : lookUp(outcome, error), redact);
      const path = `${plan.bulk?.argument ?? ""}[${typeof place === "number" ? place : index}]`;
      return [{ path, status: typeof code === "number" ? code : null, ...readEnvelope(api.errors, told) }];
    });
  },
  refuse(connection, plan, payload) {
    const failures = outcomes.failures(connection, plan, payload);
    if (failures.length > 0) throw new PartialError(plan.id, failures, payload);
  },
};
