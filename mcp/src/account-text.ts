import type { Api, NamedOptions } from "@toolwright/runtime";

/** Names of options that are half of a credential: they are no secret, and tell no person which account it is. */
const TECHNICAL = /(key|token|clientId|username)$/i;

/** The account by its options that are no secret, so that a person sees which one it is: `tenant acme`. */
export function accountText({ credentials, variables = {} }: Api, given: NamedOptions): string {
  // Which server it is when the API is asked for it, nobody knows yet.
  const isKnown = given["discoverServer"] !== true;
  const values = [
    ...Object.entries(credentials)
      .filter(([name, { secret }]) => !secret && !TECHNICAL.test(name))
      .map(([name]) => [name, given[name]] as const),
    ...Object.entries(variables).map(([name, one]) => [name, given[name] ?? (isKnown ? one.default : "")] as const),
  ];
  return values.flatMap(([name, value]) => (typeof value === "string" && value ? [`${name} ${value}`] : [])).join(", ");
}
