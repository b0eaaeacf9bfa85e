import { describe, expect, test } from "vitest";
import type { Condition } from "../../runtime/src/conditions/index.js";
import { parseConditions, parseFields, parseOrder, printConditions } from "../../runtime/src/conditions/index.js";
import { comparisonsOf } from "../../runtime/src/conditions/tree.js";

/** What is wrong with a text: the problem's message and advice. */
function fault(read: (text: string) => unknown, text: string): string {
  try {
    read(text);
  } catch (error) {
    const [problem] = (error as { problems: { message: string; advice?: string }[] }).problems;
    return [problem?.message, problem?.advice].filter(Boolean).join(" | ");
  }
  return "";
}

const shown = (text: string): string => printConditions(parseConditions(text));

test.each([
  ["closedFlag = false", "closedFlag = false"],
  ['board/name="Help Desk"AND closedFlag=False', 'board/name = "Help Desk" and closedFlag = false'],
  ["id in (1,2 , -3.5)", "id in (1, 2, -3.5)"],
  ["id not IN (1)", "id not in (1)"],
  ['name not contains "x"', 'name not contains "x"'],
  ['name Not Like "x*"', 'name not like "x*"'],
  ["dateEntered > [2016-08-20T18:04:26Z]", "dateEntered > [2016-08-20T18:04:26Z]"],
  ["dateEntered>=[ 2025-01-01 ]", "dateEntered >= [2025-01-01]"],
  ["dateEntered < [2025-01-01T10:00+02:00]", "dateEntered < [2025-01-01T10:00+02:00]"],
  ["dateEntered < [2025-01-01 10:00:00Z]", "dateEntered < [2025-01-01 10:00:00Z]"],
  ["value != null", "value != null"],
  [String.raw`name = "a \"b\" \\ c"`, String.raw`name = "a \"b\" \\ c"`],
  ["name = 'it\"s'", String.raw`name = "it\"s"`],
  ['name = "and ) or ("', 'name = "and ) or ("'],
  ['Date_Entered != "x" ', 'Date_Entered != "x"'],
  ["a = 1 or b = 2 and c = 3", "a = 1 or (b = 2 and c = 3)"],
  ["(a = 1 or b = 2) and c = 3", "(a = 1 or b = 2) and c = 3"],
  ["((a = 1))", "a = 1"],
  ["a = 12345678901234567890", "a = 12345678901234567890"],
  ['a = "é 😀"', 'a = "é 😀"'],
])("%s means %s", (text, meaning) => {
  expect(shown(text)).toBe(meaning);
});

const ESCAPES = String.raw`Inside of a text write \" for a quote and \\ for a backslash.`;

test.each([
  ["", `ends where a name is expected at character 1 (▸)`],
  ["a", "ends where one of = != < <= > >= contains like in is expected at character 2 (a▸)"],
  ["a =", "ends where a value is expected at character 4 (a =▸)"],
  ["a = 1 b = 2", `must have "and", "or" or the end at character 7 (a = 1 ▸b = 2)`],
  ["a = Network", "must have a value at character 5 (a = ▸Network) | Put texts in double quotes."],
  ['a = "x', 'has a text without a closing quote at character 5 (a = ▸"x) | ' + ESCAPES],
  [String.raw`a = "x\"`, String.raw`has a text without a closing quote at character 5 (a = ▸"x\") | ` + ESCAPES],
  ['a = "x" y', 'must have "and", "or" or the end at character 9 (a = "x" ▸y)'],
  [
    'a = "x""y"',
    String.raw`must have "and", "or" or the end at character 8 (a = "x"▸"y") | Inside of a text write \" for a quote.`,
  ],
  [
    String.raw`a = "C:\temp"`,
    String.raw`has a single backslash in a text at character 5 (a = ▸"C:\temp") | Inside of a text write \" for a quote and \\ for a backslash.`,
  ],
  ['a = "x\ny"', 'has a text that holds control characters at character 5 (a = ▸"x y")'],
  [
    "a > 2025-01-01",
    "has a date without brackets at character 5 (a > ▸2025-01-01) | Put dates in brackets, e.g. [2026-01-31T00:00:00Z].",
  ],
  [
    "a > 2025-01-01T00:00:00Z",
    "has a date without brackets at character 5 (a > ▸2025-01-01T00:00:00Z) | Put dates in brackets, e.g. [2026-01-31T00:00:00Z].",
  ],
  [
    "a > [2025-02-30]",
    "has a date that is none: [2026-01-31] or [2026-01-31T09:00:00Z] are at character 5 (a > ▸[2025-02-30])",
  ],
  [
    "a > [yesterday]",
    "has a date that is none: [2026-01-31] or [2026-01-31T09:00:00Z] are at character 5 (a > ▸[yesterday])",
  ],
  ["a > [2025-01-01", "has a date without a closing bracket at character 5 (a > ▸[2025-01-01)"],
  ["a > [5]", "has a date that is none: [2026-01-31] or [2026-01-31T09:00:00Z] are at character 5 (a > ▸[5])"],
  [
    "a > 2025-1-5",
    "has a date without brackets at character 5 (a > ▸2025-1-5) | Put dates in brackets, e.g. [2026-01-31T00:00:00Z].",
  ],
  [
    "a > x2025-01-01",
    "has something that is neither a name nor a number at character 5 (a > ▸x2025-01-01) | Put texts in double quotes.",
  ],
  ["a == 1", "must have = instead of == at character 3 (a ▸== 1)"],
  ["a <> 1", "must have != instead of <> at character 3 (a ▸<> 1)"],
  ["a = 1 && b = 2", "must have and instead of && at character 7 (a = 1 ▸&& b = 2)"],
  ["board.name = 1", "has names joined by a dot at character 1 (▸board.name = 1) | Join names by /, e.g. board/name."],
  ["a.b.c = 1", "has names joined by a dot at character 1 (▸a.b.c = 1) | Join names by /, e.g. a/b/c."],
  [
    "1a.b = 1",
    "has something that is neither a name nor a number at character 1 (▸1a.b = 1) | Put texts in double quotes.",
  ],
  [
    "a.b-c = 1",
    "has something that is neither a name nor a number at character 1 (▸a.b-c = 1) | Put texts in double quotes.",
  ],
  ["and = 1", "must have a name at character 1 (▸and = 1)"],
  ["LIKE = 1", "must have a name at character 1 (▸LIKE = 1)"],
  ['a "=" 1', 'must have one of = != < <= > >= contains like in at character 3 (a ▸"=" 1)'],
  ['a unlike "x"', 'must have one of = != < <= > >= contains like in at character 3 (a ▸unlike "x")'],
  ['a likes "x"', 'must have one of = != < <= > >= contains like in at character 3 (a ▸likes "x")'],
  ["a = (1)", "must have a value at character 5 (a = ▸(1))"],
  [
    "not a = 1",
    'must have a name at character 1 (▸not a = 1) | Negate the operator: name != "x", name not contains "x", id not in (1, 2).',
  ],
  ["a not = 1", 'must have "in", "contains" or "like" at character 7 (a not ▸= 1)'],
  ["a in 1", 'must have "(" at character 6 (a in ▸1) | Write the values of in as a list, e.g. id in (1, 2).'],
  ["a in ()", "must have at least one value at character 7 (a in (▸))"],
  ["a in (1 2)", 'must have "," or ")" at character 9 (a in (1 ▸2))'],
  ["(a = 1", 'ends where "and", "or" or ")" is expected at character 7 ((a = 1▸)'],
  ["a = 1)", 'must have "and", "or" or the end at character 6 (a = 1▸))'],
  ["a = 1;", "has a character that means nothing at character 6 (a = 1▸;)"],
  [
    "a = 1e5",
    "has something that is neither a name nor a number at character 5 (a = ▸1e5) | Put texts in double quotes.",
  ],
  [
    "constructor toString 1",
    "must have one of = != < <= > >= contains like in at character 13 (constructor ▸toString 1)",
  ],
])("%s is refused", (text, message) => {
  expect(fault(parseConditions, text)).toBe(message);
});

test("a place in a long text is shown with what is around it", () => {
  const text = `summary contains "a long text" and closedFlag false and ${"x".repeat(50)} = 1`;
  expect(fault(parseConditions, text)).toBe(
    'must have one of = != < <= > >= contains like in at character 47 (…ext" and closedFlag ▸false and xxxxxxxxxx…)',
  );
});

describe("hostile texts", () => {
  const deep = (count: number): string => `${"(".repeat(count)}a = 1${")".repeat(count)}`;

  test("parentheses go 50 deep", () => {
    expect(shown(deep(50))).toBe("a = 1");
    expect(fault(parseConditions, deep(51))).toContain("at most 50 parentheses");
    expect(fault(parseConditions, deep(40_000))).toContain("at most 50 parentheses");
  });

  test("words have 200 characters", () => {
    expect(shown(`${"a".repeat(200)} = 1`)).toBe(`${"a".repeat(200)} = 1`);
    expect(fault(parseConditions, `${"a".repeat(201)} = 1`)).toContain("has a word of 201 characters");
  });

  test("texts have 100,000 characters at most", () => {
    const ids = Array.from({ length: 14_000 }, (_, index) => 100_000 + index).join();
    expect([...comparisonsOf(parseConditions(`id in (${ids})`))][0]?.values.length).toBe(14_000);
    expect(shown(`a = 1${" ".repeat(100_000 - 5)}`)).toBe("a = 1");
    expect(fault(parseConditions, " ".repeat(100_001))).toContain("goes on beyond 100000 characters");
  });

  test.each(['"', "'", "[", "(", "a/", "-", "1", "\\", '"\\', "a.", "and ", "not "])("many %s end soon", (part) => {
    const text = part.repeat(Math.floor(99_990 / part.length));
    expect(fault(parseConditions, `a b ${text}`)).not.toBe("");
    expect(fault(parseConditions, text)).not.toBe("");
  });

  test("a chain of ten thousand terms is no recursion", () => {
    const terms = parseConditions(Array.from({ length: 10_000 }, () => "a = 1").join(" or ")) as Condition & {
      terms: unknown[];
    };
    expect(terms.terms.length).toBe(10_000);
  });
});

test.each([
  ["id", [{ name: "id", at: 0 }]],
  [
    "contact/name asc, id DESC",
    [
      { name: "contact/name", direction: "asc", at: 0 },
      { name: "id", direction: "desc", at: 18 },
    ],
  ],
  ["asc desc", [{ name: "asc", direction: "desc", at: 0 }]],
])("the order %s", (text, expected) => {
  expect(parseOrder(text)).toEqual(expected);
});

test.each([
  ["id up", `must have "asc", "desc", "," or the end at character 4 (id ▸up)`],
  ["id asc desc", `must have "," or the end at character 8 (id asc ▸desc)`],
  ["id = 5", `must have "asc", "desc", "," or the end at character 4 (id ▸= 5)`],
  ['id "," name', `must have "asc", "desc", "," or the end at character 4 (id ▸"," name)`],
  ['id "asc"', `must have "asc", "desc", "," or the end at character 4 (id ▸"asc")`],
  ["id,", "ends where a name is expected at character 4 (id,▸)"],
  [",id", "must have a name at character 1 (▸,id)"],
  ["-id", "has something that is neither a name nor a number at character 1 (▸-id) | Put texts in double quotes."],
])("the order %s is refused", (text, message) => {
  expect(fault(parseOrder, text)).toBe(message);
});

test("fields are names", () => {
  expect(parseFields("id, status/name,_info").map(({ name }) => name)).toEqual(["id", "status/name", "_info"]);
  expect(fault(parseFields, "id desc")).toBe(`must have "," or the end at character 4 (id ▸desc)`);
  expect(fault(parseFields, "id;name")).toBe("has a character that means nothing at character 3 (id▸;name)");
});
