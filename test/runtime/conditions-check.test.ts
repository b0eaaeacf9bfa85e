import { describe, expect, test } from "vitest";
import type { FilterFormat } from "../../runtime/src/conditions/check-filter.js";
import { checkFilter } from "../../runtime/src/conditions/check-filter.js";
import type { JsonSchema } from "../../runtime/src/index.js";

const types: Readonly<Record<string, JsonSchema>> = {
  Ticket: {
    type: "object",
    properties: {
      id: { type: "integer" },
      summary: { type: "string", maxLength: 100 },
      recordType: { type: "string", enum: ["ServiceTicket", "ProjectTicket"] },
      priority: { type: ["string", "null"], enum: ["Low", "High", null] },
      hours: { type: ["number", "null"] },
      closedFlag: { type: ["boolean", "null"] },
      requiredDate: { type: "string", format: "date-time" },
      startDay: { type: "string", format: "date" },
      birthDay: { type: "string" },
      resources: { type: "string" },
      board: { $ref: "BoardReference" },
      parent: { $ref: "Ticket" },
      types: { type: "array", items: { $ref: "BoardReference" } },
      tags: { type: "array", items: { type: "string" } },
      customFields: { type: "array", items: { $ref: "CustomField" } },
      either: { anyOf: [{ type: "string" }, { type: "integer" }] },
      more: { type: "object", additionalProperties: { type: "string" } },
      mixed: { type: "object", properties: { id: { type: "integer" } }, additionalProperties: { type: "string" } },
      bare: { type: "array" },
      nobody: { $ref: "Nobody" },
      _info: { $ref: "Info" },
    },
    unfilterable: {
      description: "It is the first note of the ticket.",
      "more/hidden": "The server does not look there.",
      "recordType=ProjectTicket": "List project tickets instead.",
    },
  },
  BoardReference: {
    type: "object",
    properties: { id: { type: "integer" }, name: { type: "string" } },
    record: "Board",
  },
  Board: {
    type: "object",
    properties: { id: { type: "integer" }, location: { $ref: "BoardReference" }, open: { type: "boolean" } },
  },
  CustomField: { type: "object", properties: { caption: { type: "string" }, value: {} } },
  Info: { type: "object", additionalProperties: { type: "string" } },
};

const resolve = (name: string): JsonSchema | undefined => (Object.hasOwn(types, name) ? types[name] : undefined);

/** What is wrong, as sentences without the place; and the text that is sent. */
function check(
  format: FilterFormat,
  text: string,
  isOpen = false,
  type: JsonSchema | null = types["Ticket"] ?? {},
): string[] {
  const model = type ? { type, resolve } : undefined;
  return checkFilter(format, "it", text, model, isOpen).problems.map(({ message, advice }) =>
    [message.replace(/ at character .*/, ""), advice].filter(Boolean).join(" | "),
  );
}

describe("conditions that pass", () => {
  test.each([
    "id = 5",
    "id != null",
    "id in (1, 2, 3) and hours <= 1.5",
    'summary contains "vpn" or summary like "vpn*"',
    'summary = "100%" or summary contains "50%"',
    'summary > "M" and recordType >= "M"',
    'recordType = "ServiceTicket"',
    'recordType = "serviceticket"',
    'recordType != "ProjectTicket"',
    'recordType in ("ServiceTicket", "ProjectTicket")',
    'priority = null or priority in ("Low", "High")',
    "closedFlag = False and closedFlag != null",
    "requiredDate > [2025-01-31] and requiredDate <= [2025-01-31T10:00:00Z]",
    'birthDay = [2025-01-31] or birthDay = "2025-01-31"',
    'resources contains "jdoe"',
    'board/name = "Network" and board/id = 1',
    // The record behind a reference has more than the reference shows.
    "board/open = true",
    'board/location/name = "x"',
    'parent/parent/board/name = "x"',
    "board = null",
    "lastUpdated > [2025-01-31T10:00:00Z] and dateEntered < [2025-02-01]",
    'enteredBy = "jdoe"',
    '_info/lastUpdated > "x"',
    'either = 5 or either = "x"',
    'more/what = "x" and mixed/what = "x" and either/what = 5',
    "nobody/knows = 5 and nobody = 3",
  ])("%s", (text) => {
    expect(check("conditions", text)).toEqual([]);
  });

  test("whatever the names, when nobody knows the records", () => {
    expect(check("conditions", 'who/knows = "x" and types/id = 5', false, null)).toEqual([]);
    expect(check("conditions", 'who/knows = "x"', false, { type: "object" })).toEqual([]);
  });
});

describe("conditions that are refused", () => {
  test.each([
    ["bord/name = 1", 'names "bord", which these records do not have | Did you mean "board"?'],
    ["board/nmae = 1", 'names "nmae", which board does not have | Did you mean "name"?'],
    ["boardName = 1", 'names "boardName", which these records do not have | Did you mean "board/name"?'],
    ["parent/boardName = 1", /^names "boardName", which parent does not have \| parent has id, summary, .*nobody\.$/],
    ["summaryText = 1", /^names "summaryText", which these records do not have \| These records have id, /],
    ["board/lastUpdated = null", 'names "lastUpdated", which board does not have | board has id, name.'],
    ["board/xyz = 1", 'names "xyz", which board does not have | board has id, name.'],
    ["ClosedFlag = false", 'names "ClosedFlag", which these records do not have | Did you mean "closedFlag"?'],
    [
      "constructor = 1",
      /^names "constructor", which these records do not have \| These records have id, summary, .*nobody\.$/,
    ],
    ["board/__proto__ = 1", 'names "__proto__", which board does not have | board has id, name.'],
    [
      'resources/identifier = "x"',
      "asks for a member of resources, which is a single value | Compare resources itself.",
    ],
    ["types/id = 46", "names types, which is a list | Say what is to hold for types in childConditions."],
    ['tags = "x"', "names tags, which is a list | Say what is to hold for tags in childConditions."],
    [
      "parent/types/id = 46",
      "names parent/types, which is a list | Say what is to hold for parent/types in childConditions.",
    ],
    ["bare = 5", "names bare, which is a list | Say what is to hold for bare in childConditions."],
    [
      'customFields/caption = "x"',
      "names customFields, which is a list | Say what is to hold for customFields in customFieldConditions, by caption and value.",
    ],
    ['board = "Network"', "compares board, which is a record | Compare one of its members, e.g. board/id."],
    [
      "board in (null, 5)",
      [
        "compares with null by in | Compare with null by = or != only.",
        "compares board, which is a record | Compare one of its members, e.g. board/id.",
      ],
    ],
    ['id = "5"', "compares id, which is a number, with a text | Write the number without quotes, e.g. 5."],
    ["id in (1, true)", "compares id, which is a number, with a boolean | Write the number without quotes, e.g. 5."],
    [
      "hours contains 5",
      [
        "has no text behind contains | Put the text behind contains in double quotes.",
        "compares hours by contains, but it is a number | Use one of: = != < <= > >= in.",
      ],
    ],
    [
      'closedFlag = "false"',
      "compares closedFlag, which is true or false, with a text | Write true or false, without quotes.",
    ],
    [
      "closedFlag = 0",
      "compares closedFlag, which is true or false, with a number | Write true or false, without quotes.",
    ],
    ["closedFlag > false", "compares closedFlag by >, but it is true or false | Use one of: = !=."],
    [
      'requiredDate > "2025-01-31"',
      "compares requiredDate, which is a date, with a text | Put dates in brackets instead of quotes: [2025-01-31].",
    ],
    [
      'requiredDate > "last week"',
      "compares requiredDate, which is a date, with a text | Write a date in brackets, e.g. [2026-01-31T00:00:00Z].",
    ],
    [
      "lastUpdated > 5",
      "compares lastUpdated, which is a date, with a number | Write a date in brackets, e.g. [2026-01-31T00:00:00Z].",
    ],
    [
      'startDay > "2025-01-31"',
      "compares startDay, which is a date, with a text | Put dates in brackets instead of quotes: [2025-01-31].",
    ],
    [
      "lastUpdated = true",
      "compares lastUpdated, which is a date, with a boolean | Write a date in brackets, e.g. [2026-01-31T00:00:00Z].",
    ],
    [
      "summary like 5",
      [
        "has no text behind like | Put the text behind like in double quotes.",
        'compares summary, which is a text, with a number | Put it in double quotes: "5".',
      ],
    ],
    ["summary = 5", 'compares summary, which is a text, with a number | Put it in double quotes: "5".'],
    ["summary = true", 'compares summary, which is a text, with a boolean | Put it in double quotes: "true".'],
    ["summary > null", "compares with null by > | Compare with null by = or != only."],
    ["hours <= null", "compares with null by <= | Compare with null by = or != only."],
    ["summary contains null", "compares with null by contains | Compare with null by = or != only."],
    ["id not in (null)", "compares with null by not in | Compare with null by = or != only."],
    ['priority = "Hihg"', 'compares priority with what it never is | It is one of Low, High. Did you mean "High"?'],
    [
      'summary like "%vpn%"',
      'has % in a text behind like, which is ignored | Use contains, e.g. name contains "x", or * as the wildcard.',
    ],
    [
      'recordType = "ProjectTicket"',
      "filters by recordType in a way that finds nothing | List project tickets instead.",
    ],
    [
      'recordType in ("ProjectTicket")',
      "filters by recordType in a way that finds nothing | List project tickets instead.",
    ],
    [
      'description contains "x"',
      "filters by description in a way that finds nothing | It is the first note of the ticket.",
    ],
    [
      'description/text = "x"',
      "filters by description/text in a way that finds nothing | It is the first note of the ticket.",
    ],
    [
      'more/hidden/deeper = "x"',
      "filters by more/hidden/deeper in a way that finds nothing | The server does not look there.",
    ],
    ["requiredDate > 2025-01-31", "has a date without brackets | Put dates in brackets, e.g. [2026-01-31T00:00:00Z]."],
    [
      'id = 1 and (bord/id = 1 or id = "x")',
      [
        'names "bord", which these records do not have | Did you mean "board"?',
        "compares id, which is a number, with a text | Write the number without quotes, e.g. 5.",
      ],
    ],
  ])("%s", (text, expected) => {
    const found = check("conditions", text);
    if (expected instanceof RegExp) expect(found.join()).toMatch(expected);
    else expect(found).toEqual([expected].flat());
  });
});

test("each fault has its place", () => {
  const model = { type: types["Ticket"] ?? {}, resolve };
  const { problems } = checkFilter("conditions", "it", 'id = 1 and bord = 2 or id = "x"', model, false);
  expect(problems.map(({ message }) => /at character \d+/.exec(message)?.[0])).toEqual([
    "at character 12",
    "at character 24",
  ]);
});

test("of many names thirty are told", () => {
  const names = (count: number): JsonSchema => {
    const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`name_${index}`, {}]));
    return { type: "object", properties };
  };
  expect(check("conditions", "unlike = 1", false, names(30)).join()).toMatch(/ name_28, name_29\.$/);
  expect(check("conditions", "unlike = 1", false, names(33)).join()).toMatch(/ name_28, name_29 and 3 more\.$/);
});

test("names and choices that nobody knows pass when that is asked for; the rest is checked all the same", () => {
  expect(check("conditions", 'bord/id = 1 and priority = "Urgent"', true)).toEqual([]);
  expect(check("order-by", "sortKey desc", true)).toEqual([]);
  expect(check("field-list", "podDescription", true)).toEqual([]);
  expect(check("conditions", 'id = "1" and summary like "%x" and types/id = 1', true).length).toBe(3);
});

test("childConditions ask for what is in lists", () => {
  expect(check("child-conditions", 'types/id = 46 and tags = "x"')).toEqual([]);
  expect(check("child-conditions", 'types/nam = "x"')).toEqual([
    'names "nam", which types does not have | Did you mean "name"?',
  ]);
  expect(check("child-conditions", 'types/id = "46"')).toEqual([
    "compares types/id, which is a number, with a text | Write the number without quotes, e.g. 5.",
  ]);
});

test("customFieldConditions ask for caption and value", () => {
  expect(check("custom-field-conditions", 'caption = "Asset tag" and value != null or value = 5')).toEqual([]);
  expect(check("custom-field-conditions", "id = 5")).toEqual([
    'names "id" | Name caption and value only, e.g. caption = "Asset tag" and value = "A-17".',
  ]);
});

test("orders name single values", () => {
  expect(check("order-by", "board/name asc, lastUpdated desc, id")).toEqual([]);
  expect(check("order-by", "bord/name")).toEqual([
    'names "bord", which these records do not have | Did you mean "board"?',
  ]);
  expect(check("order-by", "types/id")).toEqual(["orders by types, which is a list"]);
});

test("lists of fields name what records have", () => {
  expect(check("field-list", "id,board/name,types/id,customFields,_info,_info/lastUpdated")).toEqual([]);
  expect(check("field-list", "id,lastUpdated")).toEqual(['names "lastUpdated" | Write _info/lastUpdated.']);
  expect(check("field-list", "board/lastUpdated")).toEqual([
    'names "lastUpdated", which board does not have | board has id, name.',
  ]);
  expect(check("field-list", "idd")).toEqual(['names "idd", which these records do not have | Did you mean "id"?']);
});

test.each([
  ["summary = 'it''s'", undefined],
  ["summary = 'vpn'", 'summary = "vpn"'],
  [String.raw`summary = 'a "b" \'c\'' and id=5`, String.raw`summary = "a \"b\" 'c'" and id=5`],
  ["summary in ('a', \"b\",'c')", 'summary in ("a", "b","c")'],
  [String.raw`summary = "it\'s"`, String.raw`summary = "it\'s"`],
  ['summary  =  "it\'s"', 'summary  =  "it\'s"'],
])("%s is sent with double quotes", (text, sent) => {
  const { text: written, problems } = checkFilter("conditions", "it", text, undefined, false);
  expect(problems.length === 0 ? written : undefined).toBe(sent);
});
