import type { Reply } from "../exchange/send.js";
import type { Arguments, Plan } from "../plan.js";
import { planOf } from "../plan.js";
import { one } from "../returns/json.js";
import { lookUp } from "../text/look-up.js";

/** The members that an entry of a list is known by and that holds its value. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Lists of a change that an API takes whole, by argument: an entry that is not sent is emptied there. */
export interface Keep {
  readonly as: KeepEntries;
  readonly lists: Readonly<Record<string, Entry>>;
}

/** Sends the request for the record that a change is about. */
export type ReadFirst = (plan: Plan, ids: Arguments) => Promise<Reply>;

/** Puts what a record has into the arguments of its change. */
export type KeepEntries = (plan: Plan, args: Arguments, read: ReadFirst) => Promise<Arguments>;

/** Reads the record, at the path where it is changed, and sends the entries along that the given lists leave out. */
export const keepEntries: KeepEntries = async (plan, args, read) => {
  const given = Object.entries(plan.keep?.lists ?? {}).filter(([name]) => Array.isArray(args[name]));
  if (given.length === 0) return args;
  const { of, name = "", path, ids = {}, envelope } = plan;
  const asked = planOf({ of, name, path, ids, ...(envelope !== undefined && { envelope }) });
  const reading = { ...asked, call: plan.call };
  const found = reading.pathKinds.map((id) => [id.name, args[id.name]] as const);
  const record = one.read(reading, await read(reading, Object.fromEntries(found))).payload;
  const whole = given.map(([list, entry]) => [list, withPresent(entry, args[list] as object[], lookUp(record, list))]);
  return { ...args, ...(Object.fromEntries(whole) as Arguments) };
};

function withPresent({ key, value }: Entry, given: readonly object[], present: unknown): object[] {
  const changed = new Set(given.map((entry) => lookUp(entry, key)));
  const kept = (Array.isArray(present) ? present : []).filter((entry) => !changed.has(lookUp(entry, key)));
  // A value that the record lacks is not sent as one.
  const entries = kept.filter((entry) => (lookUp(entry, value) ?? null) !== null);
  return [...entries.map((entry) => ({ [key]: lookUp(entry, key), [value]: lookUp(entry, value) })), ...given];
}
