import type { LongOperation } from "@toolwright/runtime/contract";
import type { Operation, Resource } from "../../model/integration.js";

/** Where an operation takes its query arguments in the body: the members are told from it by their names, in any case. */
export function longOperation({ long, args }: Operation, { operations }: Resource): LongOperation | undefined {
  const other = operations.find(({ method }) => method === long);
  if (long === undefined || other === undefined) return undefined;
  const members = new Map(other.args.filter((one) => one.in === "body").map(({ name }) => [name.toLowerCase(), name]));
  const moved = args.flatMap(({ name, in: place }) => {
    const member = place === "query" ? members.get(name.toLowerCase()) : undefined;
    return member === undefined ? [] : [[name, member] as const];
  });
  return { name: long, path: other.http.path, body: Object.fromEntries(moved) };
}
