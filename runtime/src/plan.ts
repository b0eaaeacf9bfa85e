import { integer } from "./kind/integer.js";
import type { ArgumentKind } from "./kind/kind.js";
import { percentEncode } from "./text/percent.js";
import type { HttpMethod, Operation, UntypedOperation } from "./operation.js";

/** Arguments by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A named argument and how it is written. */
export interface NamedKind {
  readonly name: string;
  readonly kind: ArgumentKind;
  /** What stands in front of its value. */
  readonly before: string;
}

/** An operation together with the convention it follows, ready to be called. */
export interface Plan extends UntypedOperation {
  /** `resource.operation`, as in the definitions. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template; every `{name}` is an argument. */
  readonly path: string;
  /** What stands behind the path's last argument, or all of it. */
  readonly pathEnd: string;
  readonly pathKinds: readonly NamedKind[];
  readonly queryKinds: readonly NamedKind[];
  /** Names of the query arguments whose values have rules of their own; see {@link ArgumentKind.isChecked}. */
  readonly checked: readonly string[];
  /** Names of the arguments that are sent outside of the body: in the path, the query or a header. */
  readonly outside: ReadonlySet<string>;
  /** Whether it may be sent again after a failure. */
  readonly idempotent: boolean;
  /** Tells one call from others, where hooks watch it. */
  readonly call?: object | undefined;
}

// Operations are constants of the generated code, so each is put together once.
const plans = new WeakMap<UntypedOperation, Plan>();

/** Puts an operation and its convention together; the operation's own members win. */
export function planOf(operation: Operation): Plan {
  return plans.get(operation) ?? makePlan(operation);
}

function makePlan(operation: UntypedOperation): Plan {
  const whole: UntypedOperation = { ...operation.like, ...operation };
  const { of, name = "", method = "GET", query = {}, header, ids, body } = whole;
  const { path: collection = "", item = "{collection}/{id}" } = of;
  const template = operation.path ?? of.paths?.[name] ?? whole.path ?? "";
  const path = template.replace("{item}", item).replace("{collection}", collection);
  // Texts and the names between them, in turn.
  const parts = path.split(/[{}]/);
  const names = parts.filter((_, index) => index % 2 > 0);
  const namedKind = (name: string, kind: ArgumentKind, before: string): NamedKind => ({ name, kind, before });
  const plan: Plan = {
    ...whole,
    id: `${of.name}.${name}`,
    method,
    path,
    pathEnd: parts.at(-1) ?? "",
    pathKinds: names.map((one, index) => namedKind(one, ids?.[one] ?? integer, parts[2 * index] ?? "")),
    queryKinds: Object.entries(query).map(([one, kind]) => namedKind(one, kind, `${percentEncode(one)}=`)),
    checked: Object.keys(query).filter((one) => query[one]?.isChecked),
    outside: new Set([...names, ...Object.keys({ ...query, ...header })]),
    required: whole.required ?? (body?.record === "whole" ? of.required : undefined),
    dates: whole.dates ?? (body?.record && of.dates),
    idempotent: whole.idempotent ?? !/POST|PATCH/.test(method),
  };
  plans.set(operation, plan);
  return plan;
}

/** The arguments of a call, together with those the operation sends when they are not given. */
export function withDefaults({ defaults }: Plan, args: Arguments): Arguments {
  if (defaults === undefined) return args;
  const all: Record<string, unknown> = { ...args };
  for (const [name, value] of Object.entries(defaults)) if (all[name] === undefined) all[name] = value;
  return all;
}
