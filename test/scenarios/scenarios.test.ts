import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { printDiagnostics } from "../../compiler/src/diagnostic/print.js";
import { excerptOf } from "./harness/excerpt.js";
import { parseScenarios, type Block, type Scenario } from "./harness/markdown.js";
import { projectOf } from "./harness/project.js";

/** `ACCEPT=1` writes what the compiler does into the pages instead of comparing; never where nobody reads the diff. */
const accepts = process.env["ACCEPT"] === "1";
if (accepts && process.env["CI"]) throw new Error("ACCEPT=1 is for people, not for CI.");

const here = new URL("./", import.meta.url);
const pages = readdirSync(here).filter((name) => name.endsWith(".md") && name !== "README.md");

test("there are scenarios, and each expects something", () => {
  const scenarios = pages.flatMap((name) => parseScenarios(readFileSync(new URL(name, here), "utf8")));
  expect(scenarios.length).toBeGreaterThan(20);
  expect(scenarios.filter(({ expected }) => expected.length === 0)).toEqual([]);
});

for (const name of pages) {
  const page = readFileSync(new URL(name, here), "utf8");
  const accepted: { block: Block; text: string }[] = [];

  describe(name, () => {
    for (const scenario of parseScenarios(page)) {
      test(scenario.heading, async () => {
        for (const [block, text] of await actual(scenario)) {
          if (accepts) accepted.push({ block, text });
          else expect(text, block.target).toBe(block.text);
        }
        if (accepts) writeFileSync(new URL(name, here), withTexts(page, accepted));
      });
    }
  });
}

/** What the compiler makes of a scenario, for each block that says what it should. */
async function actual({ input, expected }: Scenario): Promise<[Block, string][]> {
  const { files, diagnostics } = await compile(projectOf(input));
  const printed = printDiagnostics(diagnostics);
  const expectsFiles = expected.some(({ language }) => language !== "text");
  if (expectsFiles && files.length === 0)
    throw new Error(
      `There is no output:\n${printDiagnostics(diagnostics.filter(({ severity }) => severity === "error"))}`,
    );
  return expected.map((block) => {
    if (block.language === "text" && diagnostics.length === 0) throw new Error("Nothing is reported.");
    if (block.language === "text") return [block, `${printed.trimEnd()}\n`];
    const file = files.find(({ path }) => path === block.target);
    if (!file) throw new Error(`There is no file ${block.target}, but:\n${files.map(({ path }) => path).join("\n")}`);
    return [block, excerptOf(block.language, file.contents, block.excerpt)];
  });
}

function withTexts(page: string, accepted: readonly { block: Block; text: string }[]): string {
  const fromLast = [...accepted].sort((a, b) => b.block.start - a.block.start);
  return fromLast.reduce((text, one) => text.slice(0, one.block.start) + one.text + text.slice(one.block.end), page);
}
