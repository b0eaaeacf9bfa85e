import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Index } from "../../effective/reference.js";
import { returnsOf } from "../../effective/returns.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames, bodyMember } from "../argument-place.js";
import { misstep } from "../member.js";
import { resolved } from "../resolved.js";
import type { Rule } from "../rule.js";

/** A request about many things lists them, and its answer tells what became of each. */
export const badBulk: Rule = function* (index) {
  for (const operation of index.operations) {
    const { bulk } = operation.definition;
    if (bulk === undefined) continue;
    const fault = argumentFault(index, operation, bulk) ?? answerFault(index, operation);
    if (fault !== undefined) yield diagnostic("bad-bulk", operation.span("bulk"), { operation: operation.id, fault });
  }
};

function argumentFault(index: Index, operation: EffectiveOperation, name: string): string | undefined {
  const member = bodyMember(index, operation, name);
  if (member) return resolved(index, member)?.items ? undefined : `"${name}" is no list`;
  const meant = suggest(name, argumentNames(index, operation));
  return `its body has no "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
}

function answerFault(index: Index, operation: EffectiveOperation): string | undefined {
  const { outcomes } = index.project.integration.value;
  if (!outcomes) return "integration.yaml has no `outcomes`";
  const { kind, node } = returnsOf(operation);
  if (kind !== "one" || !node) return "it does not return one answer (`returns: { one: ... }`)";
  const { at, success, position, status, error } = outcomes;
  const list = at?.split(".") ?? [];
  for (const path of ["", success, position, status, error].filter((one) => one !== undefined)) {
    const wrong = misstep(index, node, [...list, ...path.split(".").filter(Boolean)]);
    if (wrong) return `its answer has no "${wrong.name}", which \`outcomes\` name`;
  }
  return undefined;
}
