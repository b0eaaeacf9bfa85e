import type { Resource } from "../model/integration.js";
import { valuesOf, type Value } from "./value.js";

/** A member of a record in hand. */
export interface HeldValue {
  readonly resource: string;
  readonly member: string;
}

/** The ids of other records that the records of each resource hold. */
export type Holdings = ReadonlyMap<string, readonly Value[]>;

/** Reads the references of all resources. */
export function holdingsOf(resources: ReadonlyMap<string, Resource>): Holdings {
  return new Map([...resources].map(([name, { references }]) => [name, valuesOf(resources, references)]));
}

/** The member that holds a value, in the first of some records that has it. */
export function heldValue(
  holdings: Holdings,
  hand: readonly string[],
  { resource, field }: Pick<Value, "resource" | "field">,
): HeldValue | undefined {
  for (const record of hand) {
    if (record === resource) return { resource: record, member: field };
    const member = holdings.get(record)?.find((one) => one.resource === resource && one.field === field)?.places[0];
    if (member !== undefined) return { resource: record, member };
  }
  return undefined;
}
