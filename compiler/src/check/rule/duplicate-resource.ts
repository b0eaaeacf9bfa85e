import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";

/** Resources have different names, whatever their folders. */
export const duplicateResource: Rule = function* ({ project, resource }) {
  for (const one of project.resources) {
    const name = one.value.resource;
    const first = resource.get(name);
    if (!first || first === one) continue;
    yield diagnostic("duplicate-resource", one.valueSpan(["resource"]), { name }, [
      { message: "the other one", span: first.valueSpan(["resource"]) },
    ]);
  }
};
