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

test.each(["onResponse", "limit", "cursor"])("%s among the arguments belongs to the options", (path) => {
  const error = new ValidationError("tickets.get", [
    { path, message: "is not an argument of tickets.get." },
    { path: "page", message: "is not an argument of tickets.get." },
  ]);
  advise(error);
  expect(error.advice).toBe(
    `Nothing was sent. Give ${path} with the options, in the last parameter. Leave out page and call again.`,
  );
});

test("a model is not told of options", () => {
  const error = new ValidationError("get_ticket", [{ path: "limit", message: "is not an argument of this tool" }]);
  advise(error);
  expect(error.advice).toBe("Nothing was sent. Leave out limit and call again.");
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
