import type { JsonSchema } from "../tool.js";
import { lookUp } from "../text/look-up.js";
import type { Form } from "./form.js";
import type { Described } from "./read-fields.js";
import { propertyName, shownText } from "./shown-text.js";

/**
 * As many characters the fields of a form take; a model reads them all. Fields beyond have no choices, and those beyond that
 * no text but their names.
 */
const MOST_CHARACTERS = 100_000;

/** A field of a form as a tool has it. */
export interface FormField {
  /** Name of its property. */
  readonly name: string;
  /** What the account knows it by. */
  readonly key: unknown;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** What is sent for what a model chooses; absent when it answers freely. */
  readonly values?: ReadonlyMap<unknown, unknown>;
}

/**
 * The fields of a form as properties of a tool, called by what people see.
 * @param isChange whether the tool changes a record: nothing is required then, and null empties a field
 */
export function formFields(form: Form, described: readonly Described[], isChange: boolean): readonly FormField[] {
  const taken = new Set<string>();
  const labelOf = (description: unknown): string =>
    shownText(lookUp(description, form.field.label)) || shownText(lookUp(description, form.field.key));
  const labels = described.map((one) => labelOf(one.description));
  const isShared = (label: string): boolean => labels.filter((one) => one === label).length > 1;
  let room = MOST_CHARACTERS;
  return described.map((one): FormField => {
    const { field, types, choices: paths } = form;
    const { description, type, choices } = one;
    const key = lookUp(description, field.key);
    const label = labelOf(description);
    const name = propertyName(label, taken);
    taken.add(name);
    const named = choices && choiceValues(choices, paths);
    const values = named && named.size > 0 ? named : undefined;
    const base = type === undefined ? { type: "string" } : (types[type] ?? {});
    const text = (has: Described): string =>
      textOf(form, has, isShared(label) ? `${label} (${shownText(key)})` : label);
    const whole = { ...orNull(withChoices(base, values), isChange), description: text(one) };
    const bare = orNull(base, isChange);
    const open = { ...bare, description: text({ ...one, hasMore: values !== undefined || one.hasMore === true }) };
    const schema = [whole, open].find((each) => JSON.stringify(each).length <= room) ?? bare;
    room -= JSON.stringify(schema).length;
    return {
      name,
      key,
      required: !isChange && field.required !== undefined && lookUp(description, field.required) === true,
      schema,
      ...(values && schema === whole && { values }),
    };
  });
}

/** What is sent for each choice that a model reads: numbers when all are, else texts, each unlike the others. */
function choiceValues(choices: readonly unknown[], paths: Form["choices"]): ReadonlyMap<unknown, unknown> {
  const values = choices
    .map((choice) => ({ choice, value: lookUp(choice, paths?.value ?? "") }))
    .filter(({ value }) => typeof value === "string" || typeof value === "number");
  const isNumeric = paths?.label === undefined && values.every(({ value }) => typeof value === "number");
  const shown = new Map<unknown, unknown>();
  for (const { choice, value } of values) {
    const label = (paths?.label === undefined ? "" : shownText(lookUp(choice, paths.label))) || shownText(value);
    let name: unknown = isNumeric ? value : label;
    for (let count = 2; shown.has(name) && shown.get(name) !== value; count++) name = `${label} (${count})`;
    shown.set(name, value);
  }
  return shown;
}

function withChoices(schema: JsonSchema, values: ReadonlyMap<unknown, unknown> | undefined): JsonSchema {
  if (!values) return schema;
  const choice = { type: typeof [...values.keys()][0], enum: [...values.keys()] };
  return schema["type"] === "array" ? { ...schema, items: choice } : choice;
}

function orNull(schema: JsonSchema, isNullable: boolean): JsonSchema {
  const { type, enum: choices } = schema;
  if (!isNullable || typeof type !== "string") return schema;
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(choices) && { enum: [...(choices as unknown[]), null] }),
  };
}

function textOf({ field, choices }: Form, { description, hasMore }: Described, label: string): string {
  const help = field.about === undefined ? "" : shownText(lookUp(description, field.about));
  const more = hasMore && choices?.tool !== undefined ? `Has many choices; find them with \`${choices.tool}\`.` : "";
  return [sentence(label), sentence(help), more].filter(Boolean).join(" ");
}

function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}
