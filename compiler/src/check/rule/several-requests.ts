import { diagnostic } from "../../diagnostic/diagnostic.js";
import { requestMethods } from "../../effective/request.js";
import type { Rule } from "../rule.js";
import { writtenOperations } from "../written-operation.js";

/** An operation sends one request. */
export const severalRequests: Rule = function* (index) {
  for (const { name, definition, file, path } of writtenOperations(index)) {
    const asked = new Set<string>(requestMethods(definition));
    if (asked.size < 2) continue;
    const methods = Object.keys(definition).filter((key) => asked.has(key));
    const [, second] = methods;
    yield diagnostic("several-requests", file.keySpan([...path, second ?? ""]), {
      name,
      methods: methods.join(" and "),
    });
  }
};
