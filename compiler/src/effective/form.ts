import type { Form } from "../definition/types.js";
import type { Index } from "./reference.js";

/** A form together with the one whose fields are described the same way. */
export type WholeForm = Form & Required<Pick<Form, "field" | "answers">>;

const known = new WeakMap<Index, ReadonlyMap<string, Form | WholeForm>>();

/** The forms of an integration by name; those that say nothing about their fields are no whole ones. */
export function formsOf(index: Index): ReadonlyMap<string, Form | WholeForm> {
  const forms = index.project.integration.value.forms ?? {};
  const found = known.get(index) ?? new Map(Object.entries(forms).map(([name, form]) => [name, whole(forms, form)]));
  known.set(index, found);
  return found;
}

function whole(forms: Readonly<Record<string, Form>>, form: Form): Form {
  const base = form.like !== undefined && Object.hasOwn(forms, form.like) ? forms[form.like] : undefined;
  if (!base) return form;
  const { field, types, choices, answers } = base;
  return {
    ...(field && { field }),
    ...(types && { types }),
    ...(answers && { answers }),
    ...form,
    ...((choices || form.choices) && { choices: { ...choices, ...form.choices } }),
  };
}

/** Whether a form says how its fields are described. */
export function isWhole(form: Form | WholeForm): form is WholeForm {
  return form.field !== undefined && form.answers !== undefined;
}
