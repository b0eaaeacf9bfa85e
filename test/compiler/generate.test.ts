import { describe, expect, test } from "vitest";
import { acmeProject, generated, outputs, TYPES, WIDGETS, withField } from "../support/acme-project.js";
import { run, toolwright } from "../support/command-line.js";

describe("toolwright generate", () => {
  test("writes everything, then nothing", async () => {
    using project = acmeProject();
    const first = await run(project.path, ["generate"]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toBe(
      `acme: 1 resource, 7 operations, 7 tools\n${Object.keys(outputs(project)).length} files changed.\n`,
    );
    const second = await run(project.path, ["generate"]);
    expect(second).toEqual({
      status: 0,
      stderr: "",
      stdout: "acme: 1 resource, 7 operations, 7 tools\nNothing changed.\n",
    });
  });

  test("reports every mistake of every file at once, and leaves what is generated alone", async () => {
    using project = await generated();
    const before = outputs(project);
    project.write([
      { path: WIDGETS, text: "resource: widgets\nabuot: x\ncollection: widgets\n" },
      { path: "definitions/acme/schemas/widget.yaml", text: "Widget:\n  type: obect\n  colour: red\n" },
    ]);
    const { status, stdout, stderr } = await run(project.path, ["generate"]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(
      stderr.match(/^definitions\/\S+:\d+:\d+ error [a-z-]+: /gm)?.map((line) => line.replace(/:\d+ error/, " error")),
    ).toEqual([
      `${WIDGETS}:1 error missing-field: `,
      `${WIDGETS}:2 error unknown-field: `,
      `${WIDGETS}:3 error wrong-value: `,
      "definitions/acme/schemas/widget.yaml:2 error wrong-value: ",
      "definitions/acme/schemas/widget.yaml:3 error unknown-field: ",
    ]);
    expect(stderr).toContain("5 errors; nothing was written.");
    expect(outputs(project)).toEqual(before);
  });

  test("--check says what is stale, as a diff, and writes nothing", async () => {
    using project = await generated();
    expect(await run(project.path, ["generate", "--check"])).toEqual({ status: 0, stdout: "", stderr: "" });
    project.write(withField(project));
    const before = outputs(project);
    const { status, stdout, stderr } = await run(project.path, ["generate", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toContain(`--- ${TYPES}\n+++ ${TYPES}\n`);
    expect(stdout).toContain("\n+  colour?: string;\n");
    expect(stderr).toBe("7 generated files stale: run `npm run generate` and commit the result.\n");
    expect(outputs(project)).toEqual(before);
  });

  test.each([
    ["an integration that does not exist", ["generate", "acmee"], "There is no definitions/acmee/.\n"],
    ["an option that does not exist", ["generate", "--chekc"], "'--chekc'"],
    [
      "a format that does not exist",
      ["generate", "--format", "xml"],
      'There is no format "xml": use text, json, github, sarif.\n',
    ],
    ["a command that does not exist", ["generat"], 'There is no command "generat". Did you mean "generate"?'],
  ])("refuses %s with exit code 2", (_, args, message) => {
    using project = acmeProject();
    const result = toolwright(project.path, args);
    expect(result).toMatchObject({ status: 2, stdout: "" });
    expect(result.stderr).toContain(message);
    expect(outputs(project)).toEqual({});
  });

  test("a mistake of ours ends with exit code 70 and writes nothing", () => {
    using project = acmeProject();
    const fault = `import crypto from "node:crypto"; import { syncBuiltinESMExports } from "node:module"; crypto.createHash = () => { throw new Error("injected"); }; syncBuiltinESMExports();`;
    const result = toolwright(
      project.path,
      ["generate"],
      ["--import", `data:text/javascript,${encodeURIComponent(fault)}`],
    );
    expect(result).toMatchObject({ status: 70, stdout: "" });
    expect(result.stderr).toContain("This is a bug in Toolwright");
    expect(result.stderr).toContain("injected");
    expect(outputs(project)).toEqual({});
  });
});
