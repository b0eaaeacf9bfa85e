import type { Form } from "../definition/types.js";
import { formsOf, isWhole } from "../effective/form.js";
import { wireSchema } from "../effective/wire-schema.js";
import type { Index } from "../effective/reference.js";
import { toolNameOf } from "../effective/tool-name.js";
import type { FormData, FormUseData } from "../model/form-data.js";
import type { Operation, Resource } from "../model/integration.js";

/** The forms of an integration. */
export function lowerForms(index: Index): FormData[] {
  const { date_time: dateTime } = index.project.integration.value;
  return [...formsOf(index)].flatMap(([name, form]) => {
    if (!isWhole(form)) return [];
    const { seen, read, at, only, except, field, types = {}, choices, answers } = form;
    const reader = index.operation.get(read);
    const lister = choices?.read === undefined ? undefined : index.operation.get(choices.read);
    return {
      name,
      ...(seen && { seen }),
      read,
      ...(reader && { tool: toolNameOf(index, reader) }),
      ...(form.with && { with: form.with }),
      ...(at !== undefined && { at }),
      ...(only && { only }),
      ...(except && { except }),
      field,
      types: Object.fromEntries(Object.entries(types).map(([type, node]) => [type, wireSchema(node)])),
      ...(choices && { choices: { value: "value", ...choices, ...(lister && { tool: toolNameOf(index, lister) }) } }),
      answers,
      ...(dateTime !== undefined && { dateTime }),
    };
  });
}

/** The forms that are arguments of a tool. */
export function formUses(
  index: Index,
  operation: Operation,
  resource: Resource,
  variants: readonly Operation[],
): FormUseData[] {
  return [...formsOf(index)].flatMap(([name, form]) => {
    if (![operation, ...variants].some((one) => takesForm(form, one))) return [];
    const list = form.seen && resource.operations.find(({ method }) => method === "list")?.id;
    if (form.seen && list === undefined) return [];
    const { argument } = form;
    return [{ argument, form: name, ...(list !== undefined && { list }) }];
  });
}

function takesForm({ argument, operations }: Form, { id, args }: Operation): boolean {
  return (operations?.includes(id) ?? true) && args.some((one) => one.in === "body" && one.name === argument);
}
