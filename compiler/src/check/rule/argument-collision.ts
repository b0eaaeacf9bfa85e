import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { PAGING_WORDS } from "../../effective/paging-words.js";
import type { Index } from "../../effective/reference.js";
import type { Span } from "../../source/span.js";
import { bodyMember, outerArguments, outerSpan, type OuterArgument } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** All arguments of an operation share one object, so their names differ. */
export const argumentCollision: Rule = function* (index) {
  for (const operation of index.operations) {
    if (operation.definition.pagination !== undefined) yield* pagingWords(index, operation);
    const first = new Map<string, OuterArgument>();
    for (const one of outerArguments(index, operation)) {
      const { name, kind } = one;
      const other = first.get(name);
      const otherKind = other?.kind ?? (bodyMember(index, operation, name) ? "a member of the body" : undefined);
      if (!other) first.set(name, one);
      if (otherKind === undefined) continue;
      const notes = other ? [{ message: `${other.kind} here`, span: outerSpan(index, operation, other) }] : [];
      const [earlier, later] = other ? [otherKind, kind] : [kind, otherKind];
      const values = { name, first: earlier, second: later, operation: operation.id };
      if (!other && kind === "a path parameter") {
        const help = TWICE.replaceAll("{name}", name);
        yield diagnostic("argument-collision", pathOrBodySpan(index, operation, one), values, [], help);
      } else yield diagnostic("argument-collision", outerSpan(index, operation, one), values, notes);
    }
  }
};

const TWICE =
  "When it is the same value in both, write `ids: [{name}]` in `body:`: it is asked for once. Otherwise give the one in the path another name in braces, or leave the member out with `omit: [{name}]`.";

/** Where the member of the body is written, else where the path is that has such a parameter. */
function pathOrBodySpan(index: Index, operation: EffectiveOperation, argument: OuterArgument): Span {
  const { definition, request } = operation;
  const { body } = definition;
  const parts = typeof body === "object" ? (["json", "json-patch", "multipart"] as const) : [];
  for (const part of parts) {
    const schema = typeof body === "object" ? body[part] : undefined;
    if (typeof schema === "object" && Object.hasOwn(schema.properties ?? {}, argument.name))
      return operation.keySpan("body", part, "properties", argument.name);
  }
  const path = request === undefined ? "" : (definition[request.method] ?? "");
  const isWritten = path.includes(`{${argument.key}}`);
  return isWritten || !request ? outerSpan(index, operation, argument) : operation.span(request.method);
}

function* pagingWords(index: Index, operation: EffectiveOperation): Iterable<Diagnostic> {
  const { definition, id } = operation;
  const { pagination = {} } = index.project.integration.value;
  const paging = definition.pagination === undefined ? undefined : pagination[definition.pagination];
  if (!paging || (!operation.tool && !index.variantOf.has(id))) return;
  const outer = outerArguments(index, operation);
  for (const name of PAGING_WORDS) {
    if (paging.parameter === name || paging.size === name) continue;
    const second = "the word for paging in the tool";
    const own = outer.find((one) => one.name === name);
    if (own) {
      const values = { name, first: own.kind, second, operation: id };
      yield diagnostic("argument-collision", outerSpan(index, operation, own), values);
    } else if (bodyMember(index, operation, name)) {
      const { argument } = bodyOf(operation) ?? {};
      const span = argument === undefined ? operation.span("body") : operation.span("body", "array");
      yield diagnostic("argument-collision", span, { name, first: "a member of the body", second, operation: id });
    }
  }
}
