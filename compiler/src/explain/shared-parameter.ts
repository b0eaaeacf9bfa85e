import { outerArguments } from "../check/argument-place.js";
import { entryPlace, factList, type Explanation, type Scope, type Subject } from "./explanation.js";
import { operationParts } from "./operation.js";
import { valueFacts } from "./value-facts.js";

/** The parameters that integration.yaml says once for all operations. */
export function sharedParameterSubjects(scope: Scope): Subject[] {
  const shared = scope.index.project.integration.value.parameters ?? {};
  return Object.keys(shared).map((name) => ({
    kind: "parameter",
    name,
    integration: scope.integration.name,
    names: [],
    explain: () => explainShared(scope, name),
  }));
}

function explainShared(scope: Scope, name: string): Explanation {
  const { integration } = scope.index.project;
  const node = integration.value.parameters?.[name] ?? {};
  const takers = operationParts(scope).filter(({ effective }) =>
    outerArguments(scope.index, effective).some((one) => one.key === name && one.node === node),
  );
  return {
    written: [entryPlace(integration, ["parameters", name])],
    facts: [
      ...valueFacts(scope, { file: integration, path: ["parameters", name], node }),
      ...factList(
        "argument of",
        takers.map(({ operation, tool }) => tool?.name ?? operation.id),
      ),
    ],
    output: [],
  };
}
