import { placeOf } from "../source/span.js";
import { countTokens } from "../emit/tools/token-count.js";
import { fact, output, type Scope, type Subject } from "./explanation.js";

/** The tags: folders of resource files, by which tools are chosen and documents are divided. */
export function tagSubjects(scope: Scope): Subject[] {
  const { index, integration } = scope;
  const tags = new Set(integration.resources.flatMap((resource) => resource.tags));
  return Array.from(tags, (name) => ({
    kind: "tag",
    name,
    integration: integration.name,
    names: [],
    explain: () => {
      const resources = integration.resources.filter((resource) => resource.tags.includes(name));
      const tools = integration.tools.filter((tool) => tool.tags.includes(name));
      const tokens = [...countTokens(tools).values()].reduce((sum, one) => sum + one, 0);
      const files = resources.flatMap((resource) => index.resource.get(resource.name) ?? []);
      return {
        written: files.map((file) => placeOf(file.keySpan(["resource"]))),
        facts: [
          fact("tools", `${tools.length}, ${tokens} tokens`),
          ...resources.map((resource) => fact("resource", `${resource.name}: ${resource.about}`)),
        ],
        output: resources.some((resource) => resource.tags[0] === name) ? [output(scope, `tools/${name}.md`)] : [],
      };
    },
  }));
}
