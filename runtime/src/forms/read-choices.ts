import { ValidationError } from "../error/validation-error.js";
import type { Operation } from "../operation.js";
import type { Arguments } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import { fillIn } from "./fill-in.js";
import type { Choices, Form } from "./form.js";
import { LONGEST_KEY } from "./form-key.js";
import type { Reading, Some } from "./read-some.js";
import { readSome } from "./read-some.js";

/** As many choices a schema lists at most. */
const MOST_CHOICES = 100;

/** As many requests the choices of one field take: {@link MOST_CHOICES} on pages of the usual 25, and one more. */
const MOST_PAGES = 5;

/** The choices of a field. */
export interface FoundChoices {
  /** Undefined when it has none, or more than are worth listing. */
  readonly choices?: readonly unknown[];
  readonly hasMore?: boolean;
}

/** Finds the choices of a field: in its description, or where it says that they are. */
export async function readChoices(
  reading: Reading,
  { choices, field }: Form,
  description: unknown,
  given: Arguments,
): Promise<FoundChoices> {
  if (choices === undefined) return {};
  const own = choices.at === undefined ? undefined : lookUp(description, choices.at);
  const isAsked = choices.when === undefined || (lookUp(description, choices.when) ?? null) !== null;
  let found: readonly unknown[] = Array.isArray(own) ? own : [];
  if (found.length === 0 && choices.read && isAsked) {
    const asked = await askedChoices(reading, choices, choices.read(), {
      ...given,
      key: lookUp(description, field.key),
    });
    if (asked?.hasMore !== false) return { hasMore: true };
    found = Array.isArray(asked.answer) ? asked.answer : [];
  }
  const { except } = choices;
  const usable = found.filter((one) => except === undefined || lookUp(one, except) !== true);
  if (usable.length === 0) return {};
  return usable.length > MOST_CHOICES ? { hasMore: true } : { choices: usable };
}

/** Lists the choices of a field, unless no request is left for it or its key is none that the operation takes. */
async function askedChoices(
  reading: Reading,
  choices: Choices,
  operation: Operation,
  values: Arguments & { readonly key: unknown },
): Promise<Some | undefined> {
  if (String(values.key).length > LONGEST_KEY) return undefined;
  const args = fillIn(choices.with ?? {}, values) as Arguments;
  try {
    return await readSome(reading, operation, args, { items: MOST_CHOICES, pages: MOST_PAGES });
  } catch (error) {
    // Whoever asks for the form did not make up the key.
    const isOfKey = (path: string): boolean => choices.with?.[path] === "{key}";
    if (error instanceof ValidationError && error.problems.every(({ path }) => isOfKey(path))) return undefined;
    throw error;
  }
}
