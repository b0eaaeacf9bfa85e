import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";
import { repeatedKeys } from "../repeated-keys.js";

/** The dictionary has one entry for each name, whatever its file. */
export const duplicateMeaning: Rule = function* ({ project }) {
  for (const { name, place, other } of repeatedKeys(project.fields)) {
    yield diagnostic("duplicate-meaning", place, { name }, [{ message: "the other one", span: other }]);
  }
};
