import { countTokens } from "../emit/tools/token-count.js";
import type { Toolset } from "../model/integration.js";
import { entryPlace, fact, output, type Explanation, type Scope, type Subject } from "./explanation.js";

/** The toolsets. */
export function toolsetSubjects(scope: Scope): Subject[] {
  const { integration } = scope;
  return integration.toolsets.map((toolset) => ({
    kind: "toolset",
    name: toolset.name,
    integration: integration.name,
    names: [],
    explain: () => explainToolset(scope, toolset),
  }));
}

function explainToolset(scope: Scope, { name, about, budget, tools: names }: Toolset): Explanation {
  const { integration: file } = scope.index.project;
  const tools = names.flatMap((one) => scope.integration.tools.find((tool) => tool.name === one) ?? []);
  const tokens = countTokens(tools);
  const sum = [...tokens.values()].reduce((total, one) => total + one, 0);
  const at = (...path: (string | number)[]) => file.valueSpan(["toolsets", name, ...path]);
  return {
    written: [entryPlace(file, ["toolsets", name])],
    facts: [
      fact("about", about, at("about")),
      fact("tokens", `${sum} of ${budget}`, at("budget")),
      ...tools.map((tool, index) =>
        fact("tool", `${tool.name}, ${tokens.get(tool.name) ?? 0} tokens`, at("tools", index)),
      ),
    ],
    output: [output(scope, "tools.json", [`toolsets.${name}`]), output(scope, "TOOLS.md", [name])],
  };
}
