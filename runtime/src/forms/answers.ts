import { isObject } from "../text/look-up.js";
import { writeDateTime } from "../text/date-time.js";
import type { Form } from "./form.js";
import type { FormField } from "./form-fields.js";

/** The answers to a form as the tool's own argument takes them: a list of entries with the keys of the account. */
export function writeAnswers(form: Form, fields: readonly FormField[], answers: unknown): readonly object[] {
  const { key, value } = form.answers;
  const given: Readonly<Record<string, unknown>> = isObject(answers) ? answers : {};
  return fields
    .filter(({ name }) => Object.hasOwn(given, name))
    .map((field) => ({ [key]: field.key, [value]: sent(form, field, given[field.name]) }));
}

/** What was chosen, and dates, as the API writes them. */
function sent(form: Form, field: FormField, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((one) => sent(form, field, one));
  if (field.values) return field.values.has(answer) ? field.values.get(answer) : answer;
  return field.schema["format"] === "date-time" ? (writeDateTime(answer, form.dateTime) ?? answer) : answer;
}
