import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import type { Arguments } from "../plan.js";
import { planOf } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import type { ToolOptions } from "../tools/run-tool.js";
import { fillIn } from "./fill-in.js";
import type { Form, FormUse } from "./form.js";
import { isKey, LONGEST_KEY } from "./form-key.js";
import { joinedKeys } from "./joined-keys.js";
import type { FoundChoices } from "./read-choices.js";
import { readChoices } from "./read-choices.js";
import type { Reading } from "./read-some.js";
import { readSome } from "./read-some.js";

/** As many fields of a form are read at most. */
const MOST = 1000;

/** A field as the account describes it, and its choices. */
export interface Described extends FoundChoices {
  readonly description: unknown;
  /** The type that the form knows. */
  readonly type: string | undefined;
}

/** As many requests are sent at once: a form may have dozens of fields, and an account its limits. */
const AT_ONCE = 4;

/** As many requests the fields and choices of one form take at most, however the account made it. */
const MOST_REQUESTS = 200;

/**
 * Asks the account for the fields of a form.
 * @param given what says which form it is
 * @returns undefined when there is no record yet whose fields would tell
 * @throws what the client's calls throw
 */
export async function readFields(
  client: Client,
  { form: formOf, list }: FormUse,
  given: Arguments,
  options: ToolOptions,
): Promise<readonly Described[] | undefined> {
  const form = formOf();
  const reading: Reading = { client, options, left: MOST_REQUESTS };
  const seen = form.seen && (await seenKeys(client, form, list, given, options));
  if (seen?.length === 0) return undefined;
  const found = await aFewAtOnce(seen ? joinedKeys(seen) : [undefined], async (keys): Promise<unknown[]> => {
    const args = fillIn(form.with ?? {}, { ...given, seen: keys });
    const limit = { items: MOST, pages: MOST_REQUESTS };
    const { answer } = (await readSome(reading, form.read(), args as Arguments, limit)) ?? {};
    const told = form.at === undefined ? answer : lookUp(answer, form.at);
    return Array.isArray(told) ? told : [];
  });
  const fields = found.flat().filter((one) => isField(form, one));
  return aFewAtOnce(fields.slice(0, MOST), async (description): Promise<Described> => ({
    description,
    type: typeOf(form, description),
    ...(await readChoices(reading, form, description, given)),
  }));
}

async function aFewAtOnce<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(work))));
  }
  return done;
}

/** The keys that the first record of a listing has. */
async function seenKeys(
  client: Client,
  { seen, with: asked = {} }: Form,
  list: Operation | undefined,
  given: Arguments,
  options: ToolOptions,
): Promise<string[]> {
  if (seen === undefined || list === undefined) return [];
  const names = planOf(list).pathKinds.map(({ name }) => name);
  const ids = Object.fromEntries(names.map((name) => [name, given[name]]));
  const { items } = await client.pages(
    list,
    { ...ids, ...(fillIn(seen.with ?? {}, given) as object) } as never,
    options,
  );
  const entries = lookUp(items[0], seen.at);
  const keys = Array.isArray(entries)
    ? entries
        .map((entry) => lookUp(entry, seen.key))
        .filter(isKey)
        .map(String)
    : [];
  // They go into a filter. Inside of a longer text only numbers are values: a word would be one of its grammar.
  const isPlain = JSON.stringify(asked).includes('"{seen}"');
  const usable = keys.filter((key) => (isPlain ? /^[\w.-]+$/ : /^\d{1,15}$/).test(key) && key.length <= LONGEST_KEY);
  return [...new Set(usable)].slice(0, MOST);
}

function isField({ only = {}, except = {}, field }: Form, description: unknown): boolean {
  const holds = ([path, values]: [string, readonly unknown[]]): boolean => values.includes(lookUp(description, path));
  if (!isKey(lookUp(description, field.key))) return false;
  return Object.entries(only).every(holds) && !Object.entries(except).some(holds);
}

function typeOf({ field, types }: Form, description: unknown): string | undefined {
  const named = field.type.map((path) => lookUp(description, path));
  return named.find((one): one is string => typeof one === "string" && Object.hasOwn(types, one));
}
