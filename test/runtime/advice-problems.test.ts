import { expect, test } from "vitest";
import { advise } from "../../runtime/src/error/advice.js";
import { ValidationError } from "../../runtime/src/index.js";

test.each<[message: string, advice: string]>([
  ["is required", "Correct page and call again."],
  ["is not known.", "Leave out page and call again."],
  ['is not known. Did you mean "pages"?', "Correct page and call again."],
  ["is not an argument of tickets.list.", "Leave out page and call again."],
  ['is not used by "forward"', "Leave out page and call again."],
  ['is not allowed by "forward"', "Leave out page and call again."],
  ["is not taken by this operation", "Leave out page and call again."],
  ["is not a header name", "Correct page and call again."],
])("what %s is answered with", (message, advice) => {
  const error = new ValidationError("tickets.list", [{ path: "page", message }]);
  advise(error);
  expect(error.advice).toBe(`Nothing was sent. ${advice}`);
});

test.each(["cursor", "next_cursor"])("a wrong %s is not to be corrected: nobody can", (path) => {
  const error = new ValidationError("tickets.list", [
    { path, message: "goes on with a listing that had other arguments: repeat those" },
    { path: "limit", message: "must be a positive integer" },
  ]);
  advise(error);
  expect(error.advice).toBe(
    `Nothing was sent. Give ${path} as it came, with all else as in that call, or leave it out to begin anew. Correct limit and call again.`,
  );
});
