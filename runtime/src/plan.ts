import type { ArgumentKind, Operation } from "./operation.js";

/** Arguments by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An operation together with the convention it follows, ready to be called. */
export interface Plan extends Operation {
  /** `resource.operation`, as in the definitions. */
  readonly id: string;
  /** Path template; every `{name}` is an argument. */
  readonly path: string;
  /** All query arguments in the order they are sent, the paging ones included. */
  readonly queryKinds: readonly (readonly [name: string, kind: ArgumentKind])[];
  /** Names of the arguments that are sent outside of the body: in the path, the query or a header. */
  readonly outside: ReadonlySet<string>;
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
    const path = pathOf(whole);
    const query = { ...whole.query, ...pagingQuery(whole) };
    plan = {
      ...whole,
      id: `${whole.of.name}.${whole.name}`,
      path,
      queryKinds: Object.entries(query),
      outside: new Set([...pathNames(path), ...Object.keys({ ...query, ...whole.header })]),
      idempotent: whole.idempotent ?? !/POST|PATCH/.test(whole.method ?? "GET"),
    };
    plans.set(operation, plan);
  }
  return plan;
}

/** The arguments of a call, together with those the operation sends when they are not given. */
export function withDefaults({ defaults = {} }: Plan, args: Arguments): Arguments {
  const missing = Object.entries(defaults).filter(([name]) => args[name] === undefined);
  return missing.length === 0 ? args : { ...args, ...Object.fromEntries(missing) };
}

function pagingQuery({ paging, query }: Operation): Record<string, ArgumentKind> {
  if (paging === undefined || paging.in === "body") return {};
  const { parameter, size, style } = paging;
  return {
    [parameter]: query?.[parameter] ?? (style === "page" ? "integer" : "string"),
    ...(size !== undefined && { [size]: "integer" }),
  };
}

function pathOf({ of: { path: collection = "", item = "{collection}/{id}" }, path = "" }: Operation): string {
  return path.replace("{item}", item).replace("{collection}", collection);
}

function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
}
