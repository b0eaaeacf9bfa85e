import { expect, test } from "vitest";
import { hasErrors, sorted } from "../../compiler/src/diagnostic/diagnostic.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { acmeWith, INTEGRATION, SCHEMAS, WIDGETS } from "../support/acme.js";
import { diagnose } from "../support/diagnose.js";
import { parseSarif } from "../support/sarif.js";
import { members, operations, places } from "../support/summary.js";

const broken = {
  ...operations("get: { returns: { one: Wiget } }\nlist: { pagination: page, query: [serch] }"),
  ...members("part: { type: string, maxlength: 3 }"),
};
const one = diagnose(acmeWith(operations("list: { query: [search] }")));

test("text: place, severity, code, message, frame, help", () => {
  expect(printDiagnostics(one))
    .toBe(`definitions/acme/resources/widgets.yaml:7:19 error unknown-parameter: There is no shared parameter "search".
6 | operations:
7 |   list: { query: [search] }
  |                   ^^^^^^
help: Define it below \`parameters\` in integration.yaml, or write its schema here.

`);
});

test("a file whose name holds a line feed or an escape starts no line of its own", () => {
  const [first] = one;
  if (!first) throw new Error("there is a diagnostic");
  const file = { ...first.span.file, path: "definitions/a\n::error::pwned\u001b[31m.yaml" };
  const hostile = [{ ...first, span: { ...first.span, file } }];
  for (const format of ["text", "github"] as const) {
    const printed = printDiagnostics(hostile, format);
    expect(printed).not.toMatch(/^::error::pwned/m);
    expect(printed).not.toContain("\u001b");
  }
});

test("json", () => {
  expect(JSON.parse(printDiagnostics(one, "json"))).toEqual([
    {
      code: "unknown-parameter",
      severity: "error",
      message: 'There is no shared parameter "search".',
      help: "Define it below `parameters` in integration.yaml, or write its schema here.",
      file: WIDGETS,
      start: { line: 7, column: 19 },
      end: { line: 7, column: 25 },
      notes: [],
    },
  ]);
});

test("github: one line for each, with its escapes", () => {
  expect(printDiagnostics(one, "github")).toBe(
    `::error file=${WIDGETS},line=7,col=19,endLine=7,title=unknown-parameter::There is no shared parameter "search". Define it below \`parameters\` in integration.yaml, or write its schema here.\n`,
  );
  const hostile = diagnose(acmeWith(operations('"a%0A::error::b\\n::warning::c": {}')));
  const lines = printDiagnostics(hostile, "github").trimEnd().split("\n");
  expect(lines).toHaveLength(hostile.length);
  expect(lines.every((line) => line.startsWith("::error file="))).toBe(true);
});

test("sarif: results with rules and regions", () => {
  const log = JSON.parse(printDiagnostics(one, "sarif")) as {
    version: string;
    runs: { tool: { driver: { rules: unknown[] } }; results: unknown[] }[];
  };
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0]?.tool.driver.rules).toEqual([
    {
      id: "unknown-parameter",
      help: { text: "Define it below `parameters` in integration.yaml, or write its schema here." },
      defaultConfiguration: { level: "error" },
    },
  ]);
  expect(log.runs[0]?.results).toEqual([
    {
      ruleId: "unknown-parameter",
      ruleIndex: 0,
      level: "error",
      message: { text: expect.stringContaining("There is no shared parameter") },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: WIDGETS },
            region: { startLine: 7, startColumn: 19, endLine: 7, endColumn: 25 },
          },
        },
      ],
    },
  ]);
});

test("nothing prints as nothing", () => {
  expect(printDiagnostics([])).toBe("");
  expect(JSON.parse(printDiagnostics([], "json"))).toEqual([]);
});

test("all mistakes of all files at once, by place", () => {
  const integration = {
    [INTEGRATION]:
      acmeWith({})
        .find(({ path }) => path === INTEGRATION)
        ?.text.replace("bearer: { token", "bearer: { tokn") ?? "",
  };
  // A file that does not fit the format stops the rules for its integration, not the reading of the others.
  expect(places({ ...broken, ...integration, "definitions/acme/resources/other.yaml": "resource: other\n" })).toEqual([
    "integration.yaml:11:3 missing-field",
    "integration.yaml:11:13 unknown-field",
    "other.yaml:1:1 missing-field",
    "widget.yaml:8:27 unknown-field",
  ]);
  const { [SCHEMAS]: _, ...others } = broken;
  expect(places(others)).toEqual([
    "widgets.yaml:7:26 unknown-schema",
    "widgets.yaml:8:23 unknown-pagination",
    "widgets.yaml:8:37 unknown-parameter",
  ]);
});

test("the order of the files does not matter, and nothing is said twice", () => {
  const files = acmeWith({
    ...operations("get: { returns: { one: Wiget } }\nlist: { pagination: page, query: [serch] }"),
  });
  const found = diagnose(files);
  expect(printDiagnostics(diagnose(files.toReversed()))).toBe(printDiagnostics(found));
  expect(sorted([...found, ...found])).toEqual(found);
  expect(hasErrors(found)).toBe(true);
});

test("sarif: valid, with the rule of each result, and notes as related locations", () => {
  const twice = diagnose(
    acmeWith({ "definitions/acme/resources/again.yaml": "resource: widgets\nabout: The same again.\nmethods: []\n" }),
  );
  for (const some of [[], one, diagnose(acmeWith(broken)), twice]) {
    const [{ tool, results }] = parseSarif(printDiagnostics(some, "sarif")).runs;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(some.map(({ code }) => code));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(some.map(({ code }) => code))].sort());
  }
  expect(twice.some(({ notes }) => notes.length > 0)).toBe(true);
  expect(printDiagnostics(twice, "sarif")).toContain('"relatedLocations"');
});

test("sarif: a path is a relative URI, whatever the file is called", () => {
  const [first] = one;
  if (!first) throw new Error("there is a diagnostic");
  const file = { ...first.span.file, path: "definitions/a b#c?d%25:é\u001b.yaml" };
  const [{ results }] = parseSarif(printDiagnostics([{ ...first, span: { ...first.span, file } }], "sarif")).runs;
  const { uri } = results[0]?.locations[0].physicalLocation.artifactLocation ?? { uri: "" };
  expect(decodeURIComponent(uri)).toBe(file.path);
});
