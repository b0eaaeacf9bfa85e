import { diagnostic } from "../../diagnostic/diagnostic.js";
import { mentionSpan } from "../mention.js";
import type { Rule } from "../rule.js";

/** A path has each of its parameters once. */
export const repeatedPathParameter: Rule = function* ({ operations }) {
  for (const { request, pathParameters: names, definition, resource, place, span } of operations) {
    if (!request) continue;
    const name = names.find((one, position) => names.indexOf(one) !== position);
    if (name === undefined) continue;
    const isOwn = definition[request.method] === request.path;
    const template = isOwn
      ? span(request.method)
      : resource.value.collection === undefined
        ? place()
        : resource.valueSpan(["collection"]);
    const first = mentionSpan(template, `{${name}}`);
    const second = mentionSpan({ ...template, start: first.end, end: template.end }, `{${name}}`);
    yield diagnostic("repeated-path-parameter", second.end > second.start ? second : first, {
      path: request.path,
      name,
    });
  }
};
