import { describe, expect, test } from "vitest";
import type { Condition } from "../../runtime/src/conditions/index.js";
import { parseConditions, printConditions } from "../../runtime/src/conditions/index.js";
import { ValidationError } from "../../runtime/src/index.js";
import { seeded } from "../import/mutations.js";
import { draw, hostile, plain, ROUNDS } from "./random-conditions.js";

const one = { type: "number", value: "1" };
const leaf = { name: "id", operator: "=", values: [one] };

/** Groups inside of each other. */
function nested(depth: number): object {
  return depth === 0 ? leaf : { join: "and", terms: [leaf, nested(depth - 1)] };
}

function refusal(tree: unknown): string {
  try {
    return `printed ${printConditions(tree as Condition)}`;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.problems.map(({ path, message }) => `${path} ${message}`).join("; ");
  }
}

describe("a tree that was made by hand is refused with", () => {
  test.each<[what: string, tree: unknown, refusal: string]>([
    ["a name that is a condition", { ...leaf, name: "id > 0 or name" }, "condition.name must be names joined by /"],
    ["a name of the grammar", { ...leaf, name: "Not" }, "condition.name must be names joined by /"],
    ["no name", { ...leaf, name: undefined }, "condition.name must be names joined by /"],
    ["a long name", { ...leaf, name: "a".repeat(201) }, "condition.name must have at most 200 characters"],
    [
      "another operator",
      { ...leaf, operator: "==" },
      "condition.operator must be one of = != < <= > >= contains like in",
    ],
    ["a condition as operator", { ...leaf, operator: "= 1 or id =" }, "condition.operator must be one of"],
    ["not beside a sign", { ...leaf, not: true }, "condition.not must be true, beside contains, like, in, or left out"],
    ["not that is no", { ...leaf, operator: "in", not: false }, "condition.not must be true"],
    ["no value", { ...leaf, values: [] }, "condition.values must be a list of one value"],
    ["two values", { ...leaf, values: [one, one] }, "condition.values must be a list of one value"],
    [
      "a list without values",
      { ...leaf, operator: "in", values: [] },
      "condition.values must be a list of at least one value",
    ],
    [
      "a bare value",
      { ...leaf, values: ["1"] },
      'condition.values[0] must be a value such as { type: "text", value: "Net" }',
    ],
    [
      "another type",
      { ...leaf, values: [{ type: "raw", value: "1 or id > 0" }] },
      "condition.values[0].type must be one of text number date boolean null",
    ],
    [
      "digits that are a condition",
      { ...leaf, values: [{ type: "number", value: "1 or id > 0" }] },
      "condition.values[0].value must be a text of digits",
    ],
    [
      "a number",
      { ...leaf, values: [{ type: "number", value: 1 }] },
      "condition.values[0].value must be a text of digits",
    ],
    [
      "a date that closes its bracket",
      { ...leaf, values: [{ type: "date", value: "2026-01-31] or id > [2026-01-31" }] },
      "condition.values[0].value must be a text such as 2026-01-31",
    ],
    [
      "a text with a line feed",
      { ...leaf, values: [{ type: "text", value: "a\nb" }] },
      "condition.values[0].value holds control characters",
    ],
    [
      "a truth that is a text",
      { ...leaf, values: [{ type: "boolean", value: "true or id > 0" }] },
      "condition.values[0].value must be true or false",
    ],
    [
      "null that is something",
      { ...leaf, values: [{ type: "null", value: "null" }] },
      "condition.values[0].value must be null",
    ],
    ["another word between terms", { join: "xor", terms: [leaf, leaf] }, 'condition.join must be "and" or "or"'],
    ["one term", { join: "and", terms: [leaf] }, "condition.terms must be a list of at least two conditions"],
    [
      "terms that are no list",
      { join: "and", terms: leaf },
      "condition.terms must be a list of at least two conditions",
    ],
    ["a group that is negated", { join: "and", terms: [leaf, leaf], not: true }, "condition.not is not known"],
    [
      "a text as term",
      { join: "or", terms: [leaf, { join: "and", terms: [leaf, "id > 0"] }] },
      "condition.terms[1].terms[1] must be a comparison or a group",
    ],
    ["a hole", { join: "or", terms: [leaf, undefined, leaf] }, "condition.terms[1] must be a comparison or a group"],
    ["groups inside of 50 others", nested(52), "is inside of more than 50 groups"],
    ["nothing", undefined, "condition must be a comparison or a group"],
  ])("%s", (_, tree, expected) => {
    expect(refusal(tree)).toContain(expected);
  });

  test("itself inside", () => {
    const tree = { join: "and", terms: [leaf] as unknown[] };
    tree.terms.push(tree);
    expect(refusal(tree)).toContain("is inside of more than 50 groups");
  });

  test("one branch in so many places that it would fill the memory", () => {
    let tree: object = leaf;
    for (let depth = 0; depth < 40; depth++) tree = { join: "or", terms: [tree, tree] };
    expect(refusal(tree)).toBe("condition makes more than 100000 characters");
  });
});

test("as many groups as are read are written", () => {
  const tree = nested(51) as Condition;
  expect(plain(parseConditions(printConditions(tree)))).toEqual(tree);
});

test("a hostile tree is refused, or what is printed is read as the same tree", () => {
  const random = seeded(3);
  const { tree } = draw(random);
  const counts = { refused: 0, printed: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = plain(tree(3)) as Condition;
    spoil(drawn, random);
    try {
      expect(plain(parseConditions(printConditions(drawn)))).toEqual(plain(drawn));
      counts.printed++;
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError);
      const [problem] = (error as ValidationError).problems;
      // What is printed is read: it is not the reader that refuses.
      expect(problem?.path).toMatch(/^condition([.[]|$)/);
      counts.refused++;
    }
  }
  // Both happen, so the test says something about both.
  expect(Math.min(counts.refused, counts.printed)).toBeGreaterThan(ROUNDS / 20);
});

/** Puts something else into one place of a tree. */
function spoil(tree: Condition, random: () => number): void {
  const places: [owner: Record<string, unknown>, key: string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk(member);
    }
  };
  walk(tree);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const [owner, key] = pick(places);
  const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick([...hostile, "a", "1", "-", ".", "\n"]),
  ).join("");
  const [other, from] = pick(places);
  const news = [
    text,
    `${String(owner[key])}${text}`,
    "and",
    "in",
    "=",
    "not",
    "text",
    "2026-02-30",
    1,
    true,
    null,
    undefined,
    [],
    {},
  ];
  owner[pick([key, key, "not", "terms", "x"])] = random() < 0.2 ? structuredClone(other[from]) : pick(news);
}
