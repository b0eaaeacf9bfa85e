import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import type { Arguments } from "../plan.js";
import { planOf } from "../plan.js";
import { isObject, lookUp } from "../text/look-up.js";
import type { ToolOptions } from "../tools/run-tool.js";
import { fillIn } from "./fill-in.js";
import type { Form, FormUse } from "./form.js";
import { joinedKeys } from "./joined-keys.js";

/** As many fields of a form are read at most. */
const MOST = 1000;

/** A key longer than this is none: who makes them up must not choose how many requests they take. */
const LONGEST_KEY = 100;

/** A field as the account describes it, and its choices. */
export interface Described {
  readonly description: unknown;
  /** The type that the form knows. */
  readonly type: string | undefined;
  /** Undefined when it has none, or more than are worth listing. */
  readonly choices?: readonly unknown[];
  readonly hasMore?: boolean;
}

/** As many requests are sent at once: a form may have dozens of fields, and an account its limits. */
const AT_ONCE = 4;

/** As many choices a schema lists at most. */
const MOST_CHOICES = 100;

/**
 * Asks the account for the fields of a form.
 * @param given what says which form it is
 * @returns undefined when there is no record yet whose fields would tell
 * @throws what the client's calls throw
 */
export async function readFields(
  client: Client,
  { form, list }: FormUse,
  given: Arguments,
  options: ToolOptions,
): Promise<readonly Described[] | undefined> {
  const seen = form.seen && (await seenKeys(client, form.seen, list, given, options));
  if (seen?.length === 0) return undefined;
  const found = await aFewAtOnce(seen ? joinedKeys(seen) : [undefined], async (keys): Promise<unknown[]> => {
    const args = fillIn(form.with ?? {}, { ...given, seen: keys });
    const answer = await readAll(client, form.read(), args as Arguments, MOST, options);
    const list = form.at === undefined ? answer : lookUp(answer, form.at);
    return Array.isArray(list) ? list : [];
  });
  const fields = found.flat().filter((one) => isField(form, one));
  return aFewAtOnce(fields.slice(0, MOST), async (description): Promise<Described> => ({
    description,
    type: typeOf(form, description),
    ...(await choicesOf(client, form, description, given, options)),
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
  seen: NonNullable<Form["seen"]>,
  list: Operation | undefined,
  given: Arguments,
  options: ToolOptions,
): Promise<string[]> {
  if (list === undefined) return [];
  const names = planOf(list).pathKinds.map(({ name }) => name);
  const ids = Object.fromEntries(names.map((name) => [name, given[name]]));
  const { items } = await client.pages(
    list,
    { ...ids, ...(fillIn(seen.with ?? {}, given) as object) } as never,
    options,
  );
  const entries = lookUp(items[0], seen.at);
  const keys = Array.isArray(entries) ? entries.map((entry) => String(lookUp(entry, seen.key))) : [];
  // They go into a filter.
  const usable = keys.filter((key) => /^[\w.-]+$/.test(key) && key.length <= LONGEST_KEY);
  return [...new Set(usable)].slice(0, MOST);
}

async function readAll(
  client: Client,
  operation: Operation,
  args: Arguments,
  limit: number,
  options: ToolOptions,
): Promise<unknown> {
  if (planOf(operation).returns?.kind !== "many") return client.call(operation, args as never, options);
  const items: unknown[] = [];
  for await (const item of client.pages(operation, args as never, { ...options, limit })) items.push(item);
  return items;
}

function isField({ only = {}, except = {} }: Form, description: unknown): boolean {
  const holds = ([path, values]: [string, readonly unknown[]]): boolean => values.includes(lookUp(description, path));
  return isObject(description) && Object.entries(only).every(holds) && !Object.entries(except).some(holds);
}

function typeOf({ field, types }: Form, description: unknown): string | undefined {
  const named = field.type.map((path) => lookUp(description, path));
  return named.find((one): one is string => typeof one === "string" && Object.hasOwn(types, one));
}

async function choicesOf(
  client: Client,
  { choices, field }: Form,
  description: unknown,
  given: Arguments,
  options: ToolOptions,
): Promise<Pick<Described, "choices" | "hasMore">> {
  if (choices === undefined) return {};
  const own = choices.at === undefined ? undefined : lookUp(description, choices.at);
  const isAsked = choices.when === undefined || (lookUp(description, choices.when) ?? null) !== null;
  let found: readonly unknown[] | undefined = Array.isArray(own) && own.length > 0 ? own : undefined;
  if (found === undefined && choices.read && isAsked) {
    const args = fillIn(choices.with ?? {}, { ...given, key: lookUp(description, field.key) });
    found = (await readAll(client, choices.read(), args as Arguments, MOST_CHOICES + 1, options)) as unknown[];
  }
  const { except } = choices;
  const usable = found?.filter((one) => except === undefined || lookUp(one, except) !== true);
  if (usable === undefined || usable.length === 0) return {};
  return usable.length > MOST_CHOICES ? { hasMore: true } : { choices: usable };
}
