import { describe, expect, test } from "vitest";
import { interleave } from "./measure/interleave.js";
import { fittedExponent, percentile, spread } from "./measure/statistics.js";
import { parseUsage } from "./measure/usage.js";
import { readOptions } from "./options.js";
import { atLeast, atMost, judge } from "./report/bar.js";
import { digits, ranged } from "./report/format.js";
import { mergeSections } from "./report/report.js";
import { printTable } from "./report/table.js";

describe("statistics", () => {
  test("least, middle and most", () => {
    expect(spread([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3, count: 3 });
    expect(spread([4, 1, 2, 3]).median).toBe(2.5);
  });

  test("percentiles lie between neighbours", () => {
    expect(percentile([10, 20, 30, 40, 50], 90)).toBeCloseTo(46);
    expect(percentile([], 50)).toBeNaN();
  });

  test("the exponent of a power is found", () => {
    expect(fittedExponent([1, 10, 50].map((x) => [x, 3 * x] as const))).toBeCloseTo(1);
    expect(fittedExponent([1, 10, 50].map((x) => [x, 7 * x ** 2] as const))).toBeCloseTo(2);
  });
});

test("the usage is the last line of what GNU time writes", () => {
  expect(parseUsage("Command exited with non-zero status 1\n138440 1.50 0.25\n")).toEqual({
    peakKiB: 138440,
    cpuSeconds: 1.75,
  });
  expect(parseUsage("").cpuSeconds).toBeNaN();
});

describe("rounds", () => {
  const run = (status: number) => ({ seconds: 3, cpuSeconds: 1, peakMiB: 1, status, output: "line\nan error: no\n" });

  test("contestants take turns; who failed or used its time takes no further part", async () => {
    const order: string[] = [];
    const contestant = (name: string, status = 0) => ({ name, run: () => (order.push(name), run(status)) });
    const outcomes = await interleave(
      [contestant("a"), contestant("b", 1), contestant("c")],
      { runs: 3, seconds: 5, patience: 0 },
      () => {},
    );
    expect(order).toEqual(["a", "b", "c", "a", "c"]);
    expect(outcomes.get("b")).toEqual({ runs: [], error: "exit code 1: an error: no" });
  });
});

describe("options", () => {
  test("all parts, and the page is written", () => {
    expect(readOptions([], {})).toMatchObject({ runs: 5, scale: [1, 10, 50], write: true, only: [] });
  });

  test("one part is printed only", () => {
    const options = readOptions(["generate", "--only", "cold,orval", "--scale", "1,10"], {
      TOOLWRIGHT_BENCH_OPENAPI: "a.json",
    });
    expect(options).toMatchObject({ parts: ["generate"], only: ["cold", "orval"], write: false, openapi: "a.json" });
    expect(readOptions(["scale", "--write"], {}).write).toBe(true);
  });

  test("what is not there is refused", () => {
    expect(() => readOptions(["generated"], {})).toThrow('There is no part "generated".');
    expect(() => readOptions(["--runs", "0"], {})).toThrow("--runs takes whole numbers from 1");
  });
});

describe("tables", () => {
  test("columns line up", () => {
    expect(printTable({ head: ["a", "n"], rows: [["long", "1"]] })).toBe(
      "| a    |   n |\n|------|----:|\n| long |   1 |",
    );
  });

  test("figures have the digits that matter", () => {
    expect([0.1234, 1.234, 12.34, 1234.5, Number.NaN].map(digits)).toEqual(["0.123", "1.23", "12.3", "1,235", "-"]);
    expect(ranged([2, 1, 3])).toBe("2 [1-3]");
  });

  test("a bar is kept from its own side", () => {
    expect(judge("x", 0.4, atMost(0.5)).at(-1)).toBe("pass");
    expect(judge("x", 0.9, atLeast(0.95, "x bare fetch"))).toEqual([
      "x",
      "0.9 x bare fetch",
      ">= 0.95 x bare fetch",
      "MISS",
    ]);
    expect(judge("x", Number.NaN, atMost(1)).at(-1)).toBe("not measured");
  });

  test("a section replaces the one of its title", () => {
    const page = mergeSections("", ["## A\n\nold", "## B\n\nkept"], ["A", "B"]);
    const merged = mergeSections(page, ["## A\n\nnew"], ["A", "B"]);
    expect(merged).toBe(page.replace("old", "new"));
  });
});
