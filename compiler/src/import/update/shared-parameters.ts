import type { OperationFact, ParameterFact } from "../facts/facts.js";

/** A parameter of a lock: itself, or the name under which it stands once for many operations. */
export type LockedParameter = ParameterFact | string;

/** Operations that share a parameter word for word before it is written once. */
const MANY = 3;

/**
 * The parameters that many operations have, each once under a name. In a large API they are most of a lock.
 * @param print the text of a parameter, the same for equal ones
 */
export function sharedParameters(
  operations: readonly OperationFact[],
  print: (parameter: ParameterFact) => string,
): {
  readonly shared: ReadonlyMap<string, ParameterFact>;
  readonly nameOf: (parameter: ParameterFact) => string | undefined;
} {
  const texts = new Map<ParameterFact, string>();
  const uses = new Map<string, { readonly parameter: ParameterFact; count: number }>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    const text = print(parameter);
    texts.set(parameter, text);
    const use = uses.get(text) ?? { parameter, count: 0 };
    uses.set(text, use);
    use.count++;
  }
  const shared = new Map<string, ParameterFact>();
  const names = new Map<string, string>();
  for (const [text, { parameter, count }] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < MANY) continue;
    let name = parameter.name;
    for (let next = 2; shared.has(name); next++) name = `${parameter.name} ${next}`;
    shared.set(name, parameter);
    names.set(text, name);
  }
  return { shared, nameOf: (parameter) => names.get(texts.get(parameter) ?? print(parameter)) };
}
