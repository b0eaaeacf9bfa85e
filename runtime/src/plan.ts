import type { ArgumentKind, Operation } from "./operation.js";

/** An operation together with the convention it follows, ready to be called. */
export interface Plan extends Operation {
  /** All query arguments in the order they are sent, the paging ones included. */
  readonly query: Readonly<Record<string, ArgumentKind>>;
  /** Whether it may be sent again after a failure. */
  readonly idempotent: boolean;
}

// Operations are constants of the generated code, so each is put together once.
const plans = new WeakMap<Operation, Plan>();

/** Puts an operation and its convention together; the operation's own members win. */
export function planOf(operation: Operation): Plan {
  let plan = plans.get(operation);
  if (plan === undefined) {
    const whole: Operation = { ...operation.like, ...operation };
    plan = {
      ...whole,
      query: { ...whole.query, ...pagingQuery(whole) },
      idempotent: whole.idempotent ?? !/POST|PATCH/.test(whole.method ?? "GET"),
    };
    plans.set(operation, plan);
  }
  return plan;
}

function pagingQuery({ paging, query }: Operation): Record<string, ArgumentKind> {
  if (paging === undefined || paging.in === "body") return {};
  const { parameter, size, style } = paging;
  return {
    [parameter]: query?.[parameter] ?? (style === "page" ? "integer" : "string"),
    ...(size !== undefined && { [size]: "integer" }),
  };
}
