import type { Resource } from "../model/integration.js";
import { words } from "../text/casing.js";
import { valuesOf, type Value } from "./value.js";

/** A member of a record in hand. */
export interface HeldValue {
  readonly resource: string;
  readonly member: string;
  /** Other members of that record that hold such an id, of another record of the same kind. */
  readonly or: readonly string[];
}

/** The ids of other records that the records of each resource hold. */
export type Holdings = ReadonlyMap<string, readonly Value[]>;

/** Reads the references of all resources. */
export function holdingsOf(resources: ReadonlyMap<string, Resource>): Holdings {
  return new Map([...resources].map(([name, { references }]) => [name, valuesOf(resources, references)]));
}

/**
 * The member that holds a value, in the first of some records that has it.
 * @param argument what takes the value: of several members, one that is called alike goes first
 */
export function heldValue(
  holdings: Holdings,
  hand: readonly string[],
  { resource, field }: Pick<Value, "resource" | "field">,
  argument = "",
): HeldValue | undefined {
  for (const record of hand) {
    if (record === resource) return { resource: record, member: field, or: [] };
    const value = holdings.get(record)?.find((one) => one.resource === resource && one.field === field);
    const [member, ...or] = alikeFirst(value?.places ?? [], argument);
    if (member !== undefined) return { resource: record, member, or };
  }
  return undefined;
}

/** The vendor of one record is rather the vendor than the customer of another. */
export function alikeFirst(places: readonly string[], name: string): string[] {
  const said = words(name).filter((word) => word !== "id");
  const isAlike = (place: string) => words(place).some((word) => said.includes(word));
  return [...places.filter(isAlike), ...places.filter((place) => !isAlike(place))];
}
