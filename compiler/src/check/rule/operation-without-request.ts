import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";

/** Every operation sends a request: its own, or that of the convention it follows. */
export const operationWithoutRequest: Rule = function* ({ operations, project }) {
  const { conventions } = project.integration.value;
  for (const { name, id, convention, request, place } of operations) {
    if (request) continue;
    const reason =
      convention !== undefined
        ? `and neither has its convention "${convention}"`
        : Object.hasOwn(conventions, name)
          ? `and \`methods\` does not list "${name}", so the convention of that name does not apply`
          : "and it follows no convention";
    yield diagnostic("operation-without-request", place(), { name: id, reason });
  }
};
