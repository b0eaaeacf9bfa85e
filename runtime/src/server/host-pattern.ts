/** Whether a host is one of some, `*.` standing for any name below. */
export function isHostIn(patterns: readonly (string | undefined)[], host: string): boolean {
  return patterns.some((one) => (one?.startsWith("*.") ? host.endsWith(one.slice(1)) : host === one));
}
