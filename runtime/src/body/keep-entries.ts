import type { Around } from "../around.js";
import { checkedRequest } from "../exchange/checked-request.js";
import { receive } from "../exchange/receive.js";
import type { Arguments } from "../plan.js";
import { planOf } from "../plan.js";
import { lookUp } from "../text/look-up.js";

/** The members that an entry of a list is known by and that holds its value. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Lists of a change that an API takes whole, by argument: an entry that is not sent is emptied there. */
export interface Keep {
  readonly as: Around;
  readonly lists: Readonly<Record<string, Entry>>;
}

/** Reads the record, at the path where it is changed, and sends the entries along that the given lists leave out. */
export const keepEntries: Around = async (connection, plan, args, options, send) => {
  const given = Object.entries(plan.keep?.lists ?? {}).filter(([name]) => Array.isArray(args[name]));
  if (given.length === 0 || options?.keep === false) return send(args, options);
  // Nothing is read for a call that is refused.
  await checkedRequest(connection, plan, args, options);
  const { of, name = "", path, ids = {}, envelope } = plan;
  const reading = planOf({ of, name, path, ids, ...(envelope !== undefined && { envelope }) });
  const found = reading.pathKinds.map((id) => [id.name, args[id.name]] as const);
  const { payload: record } = await receive(connection, reading, Object.fromEntries(found), options);
  const whole = given.map(([list, entry]) => [list, withPresent(entry, args[list] as object[], lookUp(record, list))]);
  return send({ ...args, ...(Object.fromEntries(whole) as Arguments) }, options);
};

function withPresent({ key, value }: Entry, given: readonly object[], present: unknown): object[] {
  const changed = new Set(given.map((entry) => lookUp(entry, key)));
  const kept = (Array.isArray(present) ? present : []).filter((entry) => !changed.has(lookUp(entry, key)));
  // A value that the record lacks is not sent as one.
  const entries = kept.filter((entry) => (lookUp(entry, value) ?? null) !== null);
  return [...entries.map((entry) => ({ [key]: lookUp(entry, key), [value]: lookUp(entry, value) })), ...given];
}
