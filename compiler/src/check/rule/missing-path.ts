import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";

/** A path that builds on the resource's own path needs that path. */
export const missingPath: Rule = function* ({ operations }) {
  for (const { definition, request, resource, place, id } of operations) {
    const template = request && definition[request.method];
    if (template === undefined || resource.value.collection !== undefined) continue;
    const viaItem = template.startsWith("{item}") && resource.value.item?.startsWith("/") !== true;
    if (!viaItem && !template.startsWith("{collection}")) continue;
    yield diagnostic("missing-path", place(), { operation: id, path: template, field: "collection" });
  }
};
