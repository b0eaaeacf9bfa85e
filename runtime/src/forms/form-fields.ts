import type { JsonSchema } from "../tool.js";
import { lookUp } from "../text/look-up.js";
import type { Form } from "./form.js";
import type { Described } from "./read-fields.js";
import { propertyName, shownText } from "./shown-text.js";

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
  return described.map((one): FormField => {
    const { field, types, choices: paths } = form;
    const { description, type, choices } = one;
    const key = lookUp(description, field.key);
    const label = shownText(lookUp(description, field.label)) || String(key);
    const name = propertyName(label, taken);
    taken.add(name);
    const values = choices && choiceValues(choices, paths);
    const base = type === undefined ? { type: "string" } : (types[type] ?? {});
    return {
      name,
      key,
      required: !isChange && field.required !== undefined && lookUp(description, field.required) === true,
      schema: { ...orNull(withChoices(base, values), isChange), description: textOf(form, one, label) },
      ...(values && { values }),
    };
  });
}

/** What is sent for each choice that a model reads: numbers when all are, else texts. */
function choiceValues(choices: readonly unknown[], paths: Form["choices"]): ReadonlyMap<unknown, unknown> {
  const names = choices.map((choice) => shown(choice, paths));
  const isNumeric = names.every((name) => typeof name === "number");
  return new Map(
    choices.map((choice, index) => [
      isNumeric ? names[index] : String(names[index]),
      lookUp(choice, paths?.value ?? ""),
    ]),
  );
}

/** A choice as a model reads it. */
function shown(choice: unknown, paths: Form["choices"]): unknown {
  const value = lookUp(choice, paths?.value ?? "");
  return (paths?.label !== undefined && shownText(lookUp(choice, paths.label))) || value;
}

function withChoices(schema: JsonSchema, values: ReadonlyMap<unknown, unknown> | undefined): JsonSchema {
  if (!values) return schema;
  const choice = { type: typeof [...values.keys()][0], enum: [...values.keys()] };
  return schema["type"] === "array" ? { ...schema, items: choice } : choice;
}

function orNull(schema: JsonSchema, isNullable: boolean): JsonSchema {
  const { type, enum: choices } = schema;
  return isNullable && typeof type === "string" && choices === undefined ? { ...schema, type: [type, "null"] } : schema;
}

function textOf({ field, choices }: Form, { description, hasMore }: Described, label: string): string {
  const help = field.about === undefined ? "" : shownText(lookUp(description, field.about));
  const more = hasMore && choices?.tool !== undefined ? `Has many choices; find them with \`${choices.tool}\`.` : "";
  return [sentence(label), sentence(help), more].filter(Boolean).join(" ");
}

function sentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}
