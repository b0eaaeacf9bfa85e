/** Whose ids the tools of a resource take, and the tools of which resources take its ids; sorted, without itself. */
export interface Service {
  readonly needs: readonly string[];
  readonly serves: readonly string[];
}

/** What the resources of some tools do for each other, by name. */
export function servicesOf(
  tools: readonly { readonly resource: string; readonly needs: readonly string[] }[],
): Map<string, Service> {
  const needs = new Map<string, Set<string>>();
  const serves = new Map<string, Set<string>>();
  for (const tool of tools) {
    for (const provider of tool.needs) {
      needs.set(tool.resource, (needs.get(tool.resource) ?? new Set()).add(provider));
      serves.set(provider, (serves.get(provider) ?? new Set()).add(tool.resource));
    }
  }
  const names = new Set([...needs.keys(), ...serves.keys()].sort());
  const sorted = (some: ReadonlySet<string> = new Set()) => [...some].sort();
  return new Map(
    [...names].map((name) => [name, { needs: sorted(needs.get(name)), serves: sorted(serves.get(name)) }]),
  );
}
