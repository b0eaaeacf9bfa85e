import type { Arguments } from "../plan.js";
import { membersOf } from "../schema/members-of.js";
import type { JsonSchema } from "../tool.js";
import type { FormField } from "./form-fields.js";
import type { FormUse } from "./form.js";

/** A form of a tool with the fields of one account. */
export interface FilledForm {
  readonly argument: string;
  readonly use: FormUse;
  readonly fields: readonly FormField[];
}

/** The schema with forms in the place of the arguments that hold answers, without what is settled. */
export function withForms(schema: JsonSchema, forms: readonly FilledForm[], given: Arguments): JsonSchema {
  const others = Object.entries(membersOf(schema)).filter(
    ([name]) => given[name] === undefined && !forms.some(({ argument }) => argument === name),
  );
  const filled = forms.filter(({ fields }) => fields.length > 0);
  const members = [...others, ...filled.map(({ argument, fields }) => [argument, formSchema(fields)] as const)];
  const required = [schema["required"] ?? []].flat().filter((name) => members.some(([member]) => member === name));
  const asked = forms.filter(({ fields }) => fields.some((field) => field.required)).map(({ argument }) => argument);
  return { ...schema, properties: Object.fromEntries(members), required: [...new Set([...required, ...asked])] };
}

function formSchema(fields: readonly FormField[]): JsonSchema {
  return {
    type: "object",
    description: "Fields of this account.",
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}
