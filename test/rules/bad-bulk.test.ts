import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const ANSWER =
  "{ one: { type: object, properties: { done: { type: array, items: { type: object, properties: { ok: { type: boolean } } } } } } }";
const OUTCOMES = "outcomes: { at: done, success: ok }\n";

/** What is said of an operation about many things. */
function found(
  bulk: string,
  outcomes = OUTCOMES,
  returns = ANSWER,
  body = "{ array: lines, items: { type: string } }",
): string[] {
  const send = `send: { about: Sends several lines., POST: "{collection}/lines", body: ${body}, bulk: ${bulk}, returns: ${returns} }`;
  return summary({ ...operations(send), ...integration("", outcomes) }).filter((line) => line.startsWith("bad-bulk"));
}

const fault = (place: string, text: string): string[] => [
  `bad-bulk [${place}] What becomes of each thing that "widgets.send" is about cannot be told: ${text}.`,
];

test("a list in the body and its outcomes in the answer can be told", () => {
  expect(found("lines")).toEqual([]);
  expect(
    found(
      "ids",
      OUTCOMES,
      ANSWER,
      "{ json: { type: object, properties: { ids: { type: array, items: { type: integer } } } } }",
    ),
  ).toEqual([]);
});

test.each([
  ["line", OUTCOMES, ANSWER, 'its body has no "line"; did you mean "lines"?'],
  ["lines", "", ANSWER, "integration.yaml has no `outcomes`"],
  ["lines", OUTCOMES, "none", "it does not return one answer (`returns: { one: ... }`)"],
  ["lines", OUTCOMES, "{ many: { type: string } }", "it does not return one answer (`returns: { one: ... }`)"],
  ["lines", "outcomes: { at: did, success: ok }\n", ANSWER, 'its answer has no "did", which `outcomes` name'],
  ["lines", "outcomes: { at: done, success: okay }\n", ANSWER, 'its answer has no "okay", which `outcomes` name'],
  [
    "lines",
    "outcomes: { at: done, success: ok, error: why }\n",
    ANSWER,
    'its answer has no "why", which `outcomes` name',
  ],
])("%s with %s cannot", (bulk, outcomes, returns, text) => {
  expect(found(bulk, outcomes, returns)).toEqual(fault(bulk, text));
});

test("a member that is no list cannot", () => {
  const body = "{ json: { type: object, properties: { name: { type: string } } } }";
  expect(found("name", OUTCOMES, ANSWER, body)).toEqual(fault("name", '"name" is no list'));
});
