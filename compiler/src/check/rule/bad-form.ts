import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import type { Form } from "../../definition/types.js";
import { formsOf, isWhole } from "../../effective/form.js";
import type { Index } from "../../effective/reference.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames, bodyMember } from "../argument-place.js";
import { mentionSpan } from "../mention.js";
import type { Rule } from "../rule.js";
import { templateFaults } from "../template-fault.js";

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
    yield* checkCall(index, name, ["with"], [form.read], form.with);
    const own = integration.value.forms?.[name]?.choices?.with;
    if (form.choices?.read !== undefined) yield* checkCall(index, name, ["choices", "with"], [form.choices.read], own);
    yield* checkTemplate(index, name, ["with"], form.with, form.seen ? ["seen"] : []);
    yield* checkTemplate(index, name, ["seen", "with"], form.seen?.with, []);
    yield* checkTemplate(index, name, ["choices", "with"], own, ["key"]);
    if (form.seen && !JSON.stringify(form.with ?? {}).includes("{seen}")) {
      const reason = "nothing asks for the fields it has seen (`{seen}` in `with`)";
      yield diagnostic("bad-form", integration.keySpan(["forms", name, "seen"]), { name, reason });
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
  if (takers.length === 0 || !seen) return;
  const lists = users.map(({ resource }) => `${resource.value.resource}.list`).filter((id) => index.operation.has(id));
  if (lists.length === 0) {
    const reason = "no resource whose operations take it has a `list` to see its fields in";
    yield diagnostic("bad-form", integration.keySpan(["forms", name, "seen"]), { name, reason });
  }
  yield* checkCall(index, name, ["seen", "with"], lists, seen.with);
}

/** The arguments with which an operation is asked, or each of several. */
function* checkCall(
  index: Index,
  name: string,
  place: readonly string[],
  ids: readonly string[],
  template: Form["with"],
): Iterable<Diagnostic> {
  const known = new Map(
    [...new Set(ids)].flatMap((id) => {
      const operation = index.operation.get(id);
      return operation ? [[id, argumentNames(index, operation)]] : [];
    }),
  );
  for (const argument of Object.keys(template ?? {})) {
    const [id, names = []] = [...known].find(([, one]) => !one.includes(argument)) ?? [];
    if (id === undefined) continue;
    const meant = suggest(argument, names);
    const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
    const span = index.project.integration.keySpan(["forms", name, ...place, argument]);
    yield diagnostic("bad-form", span, { name, reason: `"${id}" takes no "${argument}"${hint}` });
  }
}

/** The texts of those arguments. */
function* checkTemplate(
  { project: { integration } }: Index,
  name: string,
  place: readonly string[],
  template: Form["with"],
  known: readonly string[],
): Iterable<Diagnostic> {
  for (const { path, words, reason } of templateFaults(template, known)) {
    const span = mentionSpan(integration.valueSpan(["forms", name, ...place, ...path]), words);
    yield diagnostic("bad-form", span, { name, reason });
  }
}
