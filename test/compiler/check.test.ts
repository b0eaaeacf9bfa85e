import { describe, expect, test } from "vitest";
import { acmeProject, outputs, WIDGETS } from "../support/acme-project.js";
import { run } from "../support/command-line.js";
import { parseSarif } from "../support/sarif.js";

describe("toolwright check", () => {
  const wrong = {
    path: WIDGETS,
    text: "resource: widgets\nabout: A thing that is stored.\ncollection: /widgets\nmodel: Widgett\nmethods: [list, get, create, update, replace, delete, count]\n",
  };

  test("--format json", async () => {
    using project = acmeProject();
    project.write([wrong]);
    const { status, stdout } = await run(project.path, ["check", "--format", "json"]);
    expect(status).toBe(1);
    const first = (JSON.parse(stdout) as Record<string, unknown>[]).find(({ severity }) => severity === "error");
    expect(first).toMatchObject({
      code: "unknown-schema",
      severity: "error",
      file: WIDGETS,
      start: { line: 4, column: 8 },
      end: { line: 4, column: 15 },
    });
    expect(first?.["message"]).toContain('Did you mean "Widget"?');
  });

  test("--format github", async () => {
    using project = acmeProject();
    project.write([wrong]);
    const { status, stdout } = await run(project.path, ["check", "--format", "github"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `^::error file=${WIDGETS},line=4,col=8,endLine=4,title=unknown-schema::There is no schema "Widgett"`,
        "m",
      ),
    );
    expect(stdout.split("\n").every((line) => line === "" || line.startsWith("::"))).toBe(true);
  });

  test("--format sarif", async () => {
    using project = acmeProject();
    project.write([wrong]);
    const { stdout } = await run(project.path, ["check", "--format", "sarif"]);
    const [{ tool, results }] = parseSarif(stdout).runs;
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toContain("error unknown-schema");
    expect(tool.driver.rules.map(({ id }) => id)).toContain("unknown-schema");
    expect(results[0]?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: WIDGETS },
      region: { startLine: 4, startColumn: 8 },
    });
  });

  test.each(["json", "sarif", "github"])("generate --format %s: the same, alone on standard output", async (format) => {
    using project = acmeProject();
    const sound = await run(project.path, ["generate", "--format", format]);
    expect(sound).toMatchObject({ status: 0, stderr: expect.stringContaining("files changed.") as string });
    if (format === "sarif") expect(parseSarif(sound.stdout).runs[0].results).toEqual([]);
    if (format === "json") expect(JSON.parse(sound.stdout)).toEqual([]);
    expect((await run(project.path, ["generate", "--format", format])).stdout).toBe(sound.stdout);
    project.write([wrong]);
    const broken = await run(project.path, ["generate", "--format", format]);
    expect(broken).toMatchObject({ status: 1, stderr: "1 error; nothing was written.\n" });
    expect(broken.stdout).toBe((await run(project.path, ["check", "--format", format])).stdout);
  });

  test("writes nothing, and is content with the project", async () => {
    using project = acmeProject();
    expect(await run(project.path, ["check"])).toMatchObject({ status: 0 });
    expect(outputs(project)).toEqual({});
  });
});
