import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import type { Form } from "../../definition/types.js";
import { formsOf, isWhole } from "../../effective/form.js";
import type { Index } from "../../effective/reference.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames, bodyMember } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** A form is an argument of something, asks what there is to ask, and can be read. */
export const badForm: Rule = function* (index) {
  const { integration } = index.project;
  for (const [name, form] of formsOf(index)) {
    const { like } = form;
    if (like !== undefined && !formsOf(index).has(like)) {
      const meant = suggest(like, formsOf(index).keys());
      const reason = `there is no form "${like}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
      yield diagnostic("bad-form", integration.valueSpan(["forms", name, "like"]), { name, reason });
    } else if (!isWhole(form)) {
      const reason = "nothing says how a field is described (`field`) and answered (`answers`)";
      yield diagnostic("bad-form", integration.keySpan(["forms", name]), { name, reason });
    }
    yield* checkUses(index, name, form);
    yield* checkCall(index, name, ["with"], form.read, form.with);
    if (form.choices?.read !== undefined) {
      const own = integration.value.forms?.[name]?.choices?.with;
      yield* checkCall(index, name, ["choices", "with"], form.choices.read, own);
    }
  }
};

/** What takes the argument, and has the other operations that the form needs. */
function* checkUses(index: Index, name: string, form: Form): Iterable<Diagnostic> {
  const { integration } = index.project;
  const { argument, operations, seen } = form;
  const takers = index.operations.filter((one) => bodyMember(index, one, argument) !== undefined);
  if (takers.length === 0) {
    const reason = `no operation has "${argument}" in its body`;
    yield diagnostic("bad-form", integration.valueSpan(["forms", name, "argument"]), { name, reason });
  }
  for (const [position, id] of (operations ?? []).entries()) {
    if (!index.operation.has(id) || takers.some((one) => one.id === id)) continue;
    const span = integration.valueSpan(["forms", name, "operations", position]);
    yield diagnostic("bad-form", span, { name, reason: `"${id}" has no "${argument}" in its body` });
  }
  const users = takers.filter(({ id }) => operations?.includes(id) ?? true);
  const hasList = users.some(({ resource }) => index.operation.has(`${resource.value.resource}.list`));
  if (takers.length > 0 && seen && !hasList) {
    const reason = "no resource whose operations take it has a `list` to see its fields in";
    yield diagnostic("bad-form", integration.keySpan(["forms", name, "seen"]), { name, reason });
  }
}

/** The arguments with which an operation is asked. */
function* checkCall(
  index: Index,
  name: string,
  place: readonly string[],
  id: string,
  template: Form["with"],
): Iterable<Diagnostic> {
  const operation = index.operation.get(id);
  if (!operation) return;
  const known = argumentNames(index, operation);
  for (const argument of Object.keys(template ?? {})) {
    if (known.includes(argument)) continue;
    const meant = suggest(argument, known);
    const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
    const span = index.project.integration.keySpan(["forms", name, ...place, argument]);
    yield diagnostic("bad-form", span, { name, reason: `"${id}" takes no "${argument}"${hint}` });
  }
}
