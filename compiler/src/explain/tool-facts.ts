import { mentionedOperations } from "../check/mentioned-operation.js";
import type { Path } from "../definition/yaml.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { countTokens } from "../emit/tools/token-count.js";
import type { Operation, Tool } from "../model/integration.js";
import { fact, factList, type Fact, type Scope } from "./explanation.js";

/** What models get of an operation, and what of that was written where. */
export function toolFacts(scope: Scope, operation: Operation, effective: EffectiveOperation, tool?: Tool): Fact[] {
  if (!tool) return [fact("tool", reachedThrough(scope, operation))];
  const name = effective.tool?.name === undefined ? undefined : effective.span("tool", "name");
  const paths = textPaths(effective);
  return [
    fact("tool", tool.name, name),
    ...(tool.aliases ?? []).map((alias, index) => fact("alias", alias, effective.span("tool", "aliases", index))),
    fact("tokens", String(countTokens([tool]).get(tool.name) ?? 0)),
    ...tool.texts.map((text, index) => fact("text", text, effective.span(...(paths[index] ?? [])))),
    ...tool.variantOperations.map(({ when, operation: id }) =>
      fact("variant", `${id} when ${when.join(", ")} is given`),
    ),
    ...factList("toolset", toolsetsOf(scope, tool)),
  ];
}

/** Where values come from, who takes ids from the operation, and who names it. */
export function linkFacts({ index, integration }: Scope, operation: Operation, tool?: Tool): Fact[] {
  const own = tool?.links ?? operation.args.flatMap(({ name, link }) => (link ? [{ path: name, ...link }] : []));
  const takers = integration.tools.filter(({ links }) => links.some((link) => link.operation === operation.id));
  const mentions = mentionedOperations(index).filter(({ id, by }) => id === operation.id && by !== "toolset");
  return [
    ...own.map((link) =>
      fact("takes", `${link.path} from ${link.field === undefined ? "" : `${link.field} of `}${link.tool}`),
    ),
    ...(tool?.unlisted ?? []).map(({ path, reason }) => fact("takes", `${path}, which no tool lists: ${reason}`)),
    ...factList(
      "gives to",
      takers.map(({ name }) => name),
    ),
    ...mentions.map(({ by, span }) => fact("named by", `a ${by}`, span())),
  ];
}

/** The names of the toolsets that a tool is in. */
function toolsetsOf({ integration }: Scope, tool: Tool): string[] {
  return integration.toolsets.filter(({ tools }) => tools.includes(tool.name)).map(({ name }) => name);
}

function reachedThrough({ integration }: Scope, { id }: Operation): string {
  const owner = integration.tools.find(({ variantOperations }) =>
    variantOperations.some((one) => one.operation === id),
  );
  const when = owner?.variantOperations.find((one) => one.operation === id)?.when.join(", ");
  return owner ? `${owner.name}, when ${when} is given` : "none: a method of the client only";
}

/** Where the sentences of a tool are written, in their order. */
function textPaths({ definition, tool }: EffectiveOperation): Path[] {
  return [
    tool?.about === undefined ? ["about"] : ["tool", "about"],
    ...(definition.deprecated === undefined ? [] : [["deprecated"]]),
    ...(["use", "avoid", "limits", "returns"] as const).flatMap((key) =>
      tool?.[key] === undefined ? [] : [["tool", key]],
    ),
  ];
}
