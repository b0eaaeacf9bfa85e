import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";

/** An integration is called like its folder. */
export const wrongFolder: Rule = function* ({ project: { name: folder, integration } }) {
  const name = integration.value.integration;
  if (name !== folder) yield diagnostic("wrong-folder", integration.valueSpan(["integration"]), { name, folder });
};
