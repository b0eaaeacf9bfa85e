import { diagnostic } from "../../diagnostic/diagnostic.js";
import { repeatedKeys } from "../repeated-keys.js";
import type { Rule } from "../rule.js";

/** Schemas have different names, whatever their files. */
export const duplicateSchema: Rule = function* ({ project }) {
  for (const { name, place, other } of repeatedKeys(project.schemas)) {
    yield diagnostic("duplicate-schema", place, { name }, [{ message: "the other one", span: other }]);
  }
};
