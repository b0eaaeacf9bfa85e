import type { Api, NamedOptions } from "@toolwright/runtime";

/** The account by its options that are no secret, so that a person sees which one it is: `tenant acme`. */
export function accountText({ credentials, variables = {} }: Api, given: NamedOptions): string {
  // Which server it is when the API is asked for it, nobody knows yet.
  const isKnown = given["discoverServer"] !== true;
  const values = [
    ...Object.entries(credentials).map(([name, { secret }]) => [name, secret ? undefined : given[name]] as const),
    ...Object.entries(variables).map(([name, one]) => [name, given[name] ?? (isKnown ? one.default : "")] as const),
  ];
  return values.flatMap(([name, value]) => (typeof value === "string" && value ? [`${name} ${value}`] : [])).join(", ");
}
