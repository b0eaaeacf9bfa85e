/** Methods with how clearly they are asked for, up to 1. */
export type Methods = ReadonlyMap<string, number>;

/** How clearly somebody looks for something who does not say so. */
const LOOKING = 0.45;
/** Somebody looks for something: among many, or one whose id is known. */
export const FINDING: Methods = methodsFrom("list search get");
export const READING: Methods = methodsFrom("get list search");
/** Somebody tells what happened, which is to be kept. */
export const REPORTING: Methods = new Map([
  ["update", 0.6],
  ["create", 0.6],
  ["list", 0.4],
  ["get", 0.3],
]);
export const SIZING: Methods = new Map([
  ["count", 1],
  ["list", 0.4],
]);
export const NONE: Methods = new Map();

/** Whether methods read records and change nothing. */
export function isReading(methods: Methods): boolean {
  const clearest = Math.max(...methods.values());
  return methods.get("list") === clearest || methods.get("get") === clearest;
}

/** Methods that several ask for, as clearly as the clearest does. */
export function merged(...all: readonly Methods[]): Methods {
  const methods = new Map<string, number>();
  for (const some of all)
    for (const [method, clear] of some) methods.set(method, Math.max(clear, methods.get(method) ?? 0));
  return methods;
}

function methodsFrom(text: string): Methods {
  return new Map(text.split(" ").map((method, rank) => [method, LOOKING * 0.7 ** rank]));
}
