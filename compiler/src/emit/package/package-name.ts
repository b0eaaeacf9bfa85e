/** The npm package of an integration. */
export function packageName(integration: string): string {
  return `@toolwright/${integration}`;
}
