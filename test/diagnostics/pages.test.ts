import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../compiler/src/diagnostic/catalogue.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { acmeWith } from "../support/acme.js";
import { diagnose } from "../support/diagnose.js";
import { acceptPage, readPage } from "../support/diagnostic-page.js";

const FOLDER = join(import.meta.dirname, "../../docs/diagnostics");
const codes = Object.keys(catalogue) as (keyof typeof catalogue)[];
const pages = readdirSync(FOLDER).filter((name) => name !== "README.md");

test("every code has a page, and every page a code", () => {
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

test("the base project has no diagnostics", () => {
  expect(diagnose(acmeWith({}))).toEqual([]);
});

describe.each(codes.filter((code) => pages.includes(`${code}.md`)))("%s", (code) => {
  const path = join(FOLDER, `${code}.md`);
  const { title, severity, wrong, right, printed } = readPage(path);

  test("the page is about the code", () => {
    expect({ title, severity }).toEqual({ title: code, severity: catalogue[code].severity });
    expect(catalogue[code].help).toMatch(/\.$/);
  });

  test("the wrong project has this mistake and no other", () => {
    const diagnostics = diagnose(acmeWith(wrong));
    const text = printDiagnostics(diagnostics);
    if (process.env["ACCEPT"] && text !== printed) acceptPage(path, text);
    else expect(text).toBe(printed);
    expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
  });

  test("the right project has none", () => {
    expect(printDiagnostics(diagnose(acmeWith(right)))).toBe("");
  });
});
