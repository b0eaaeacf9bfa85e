import { placeOf } from "../source/span.js";
import { resourceConstant, toolsConstant } from "../effective/names.js";
import { countTokens } from "../emit/tools/token-count.js";
import { moduleOf } from "../emit/docs/relations-view.js";
import type { Resource } from "../model/integration.js";
import { servicesOf } from "../relations/service.js";
import { providerOf } from "../relations/value.js";
import { fact, factIf, output, type Explanation, type Scope, type Subject } from "./explanation.js";

/** The resources, by what is generated from them too. */
export function resourceSubjects(scope: Scope): Subject[] {
  const { integration } = scope;
  return integration.resources.map((resource) => ({
    kind: "resource",
    name: resource.name,
    integration: integration.name,
    names: [
      resource.property,
      resource.interfaceName,
      ...constantsOf(resource),
      `${integration.className}.${resource.property}`,
      resource.fileName,
      resource.source,
      resource.singular,
      resource.plural,
    ],
    explain: () => explainResource(scope, resource),
  }));
}

function constantsOf({ property }: Resource): string[] {
  return [resourceConstant(property), toolsConstant(property)];
}

function explainResource(scope: Scope, resource: Resource): Explanation {
  const { index, integration } = scope;
  const file = index.resource.get(resource.name);
  const at = (...path: string[]) => file?.valueSpan(path);
  const tools = integration.tools.filter((tool) => tool.resource === resource.name);
  const tokens = countTokens(tools);
  const services = servicesOf(
    integration.tools.map((tool) => ({ resource: tool.resource, needs: tool.links.map(providerOf) })),
  ).get(resource.name);
  const others = (names: readonly string[] = []) => names.filter((name) => name !== resource.name).join(", ");
  return {
    written: file ? [placeOf(file.valueSpan(["resource"]))] : [],
    facts: [
      fact("about", resource.about, at("about")),
      ...factIf("collection", resource.collection, at("collection")),
      ...factIf("item", resource.item, at("item")),
      ...factIf("model", file?.value.model, at("model")),
      ...factIf("tags", resource.tags.join(", ")),
      fact("client", `${integration.className}.${resource.property}`),
      ...resource.operations.map(({ id, method }) => {
        const tool = tools.find(({ operation }) => operation === id);
        const text = tool ? `${method}: ${tool.name}, ${tokens.get(tool.name) ?? 0} tokens` : method;
        const operation = index.operation.get(id);
        return fact("operation", text, operation?.place());
      }),
      ...resource.references.map(({ path, tool }) => fact("refers to", `${path}, got from ${tool}`)),
      ...factIf("needs ids of", others(services?.needs)),
      ...factIf("gives ids to", others(services?.serves)),
    ],
    output: [
      output(scope, `src/resources/${resource.fileName}.ts`, [resource.interfaceName, ...constantsOf(resource)]),
      output(scope, `tools/${moduleOf(resource)}.md`),
    ],
  };
}
