import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../../compiler/src/output/manifest.js";
import { describe, expect, test } from "vitest";
import { temporaryPath, write } from "../../compiler/src/output/write.js";
import { run, toolwright } from "../support/command-line.js";
import { acme } from "../support/definitions.js";
import { parseSarif } from "../support/sarif.js";
import { scratch, type Scratch } from "../support/scratch.js";

const WIDGETS = "definitions/acme/resources/stock/widgets.yaml";
const TYPES = "generated/acme/src/schemas/widget.ts";

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

  test("does not overwrite what somebody edited, unless it is told to", async () => {
    using project = await generated();
    const before = project.read(TYPES);
    project.write([{ path: TYPES, text: `${before}// mine\n` }, ...withField(project)]);
    const edited = outputs(project);
    const refused = await run(project.path, ["generate"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`These files were edited by hand; nothing was written:\n  ${TYPES}\n`);
    expect(outputs(project)).toEqual(edited);
    expect((await run(project.path, ["generate", "--force"])).status).toBe(0);
    expect(project.read(TYPES)).not.toContain("// mine");
    expect(project.read(TYPES)).toContain("colour?: string;");
  });

  test("removes what is no longer wanted, but not when somebody edited it", async () => {
    using project = await generated();
    const page = "generated/acme/src/schemas/count.ts";
    const text = project.read(page);
    project.write([
      {
        path: "definitions/acme/schemas/widget.yaml",
        text: `${project.read("definitions/acme/schemas/widget.yaml")}\n${project.read("definitions/acme/schemas/count.yaml")}`,
      },
    ]);
    rmSync(join(project.path, "definitions/acme/schemas/count.yaml"));
    project.write([{ path: page, text: `${text}// mine\n` }]);
    const refused = await run(project.path, ["generate"]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain(`  ${page}\n`);
    project.write([{ path: page, text }]);
    expect((await run(project.path, ["generate"])).status).toBe(0);
    expect(Object.keys(outputs(project))).not.toContain(page);
    expect(project.read(TYPES)).toContain("export interface Count");
  });

  test("does not touch what a manifest names outside of its package", async () => {
    using project = await generated();
    const manifest = "generated/acme/manifest.json";
    const outside = "generated/precious.txt";
    const { files, ...rest } = JSON.parse(project.read(manifest)) as { files: Record<string, string> };
    project.write([
      { path: outside, text: "mine\n" },
      {
        path: manifest,
        text: JSON.stringify({ ...rest, files: { ...files, "../precious.txt": fingerprint("mine\n") } }),
      },
    ]);
    expect((await run(project.path, ["generate"])).status).toBe(0);
    expect(project.read(outside)).toBe("mine\n");
  });

  test("writes and deletes nothing through a folder that is a link", async () => {
    using project = await generated();
    using elsewhere = scratch();
    elsewhere.write([{ path: "victim.txt", text: "mine\n" }]);
    const manifest = "generated/acme/manifest.json";
    const { files, ...rest } = JSON.parse(project.read(manifest)) as { files: Record<string, string> };
    symlinkSync(elsewhere.path, join(project.path, "generated/acme/link"));
    const planted = { ...files, "link/victim.txt": fingerprint("mine\n") };
    project.write([{ path: manifest, text: JSON.stringify({ ...rest, files: planted }) }]);
    await expect(run(project.path, ["generate"])).rejects.toThrow(
      "generated/acme/link is a symbolic link; nothing was written",
    );
    expect(elsewhere.read("victim.txt")).toBe("mine\n");
  });

  test("writes no cache through a link", async () => {
    using project = await generated();
    using elsewhere = scratch();
    mkdirSync(join(project.path, "node_modules/.cache"), { recursive: true });
    rmSync(join(project.path, "node_modules/.cache/toolwright"), { recursive: true, force: true });
    symlinkSync(elsewhere.path, join(project.path, "node_modules/.cache/toolwright"));
    expect((await run(project.path, ["generate", "--force"])).status).toBe(0);
    expect(readdirSync(elsewhere.path)).toEqual([]);
  });

  test("writes to names that nobody can know, and never over what is there", () => {
    expect(temporaryPath("a")).not.toBe(temporaryPath("a"));
    expect(temporaryPath("a")).toMatch(/^a\.[0-9a-f]{16}\.tmp$/);
  });

  test("does not take a folder without definitions for the end of all packages", async () => {
    using project = await generated();
    const before = outputs(project);
    rmSync(join(project.path, "definitions"), { recursive: true });
    const { status, stderr } = await run(project.path, ["generate"]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "There are no definitions below definitions/. Start one with `toolwright new <name>`.\n",
    });
    expect(outputs(project)).toEqual(before);
  });

  test("does not take a checkout with CRLF for edited", async () => {
    using project = await generated();
    project.write(
      Object.entries(outputs(project)).map(([path, text]) => ({ path, text: text.replaceAll("\n", "\r\n") })),
    );
    project.write(withField(project));
    const { status, stderr } = await run(project.path, ["generate"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(project.read(TYPES)).toContain("colour?: string;\n");
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
    expect(stderr).toBe("6 generated files stale: run `npm run generate` and commit the result.\n");
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

describe("the writer changes all or nothing", () => {
  test("when a folder cannot be made", async () => {
    using project = await generated();
    // Where the folder of a new module must be, there is a file.
    project.write([
      { path: "generated/acme/src/schemas/more", text: "in the way" },
      {
        path: "definitions/acme/schemas/more/extra.yaml",
        text: "Extra:\n  type: object\n  description: Something more.\n  properties:\n    note: { type: string, description: A remark on it. }\n",
      },
    ]);
    project.write([
      {
        path: WIDGETS,
        text: `${project.read(WIDGETS)}operations:\n  more: { about: Gets more of it., GET: "{item}/more", returns: { one: Extra } }\n`,
      },
    ]);
    const before = outputs(project);
    await expect(run(project.path, ["generate"])).rejects.toThrow("more");
    expect(outputs(project)).toEqual(before);
  });

  test("when a file cannot be written", async () => {
    using project = scratch();
    project.write([
      { path: "a.txt", text: "old" },
      { path: "b", text: "a file" },
    ]);
    const before = project.snapshot();
    expect(() =>
      write(project.path, [
        { path: "a.txt", before: "old", after: "new" },
        { path: "b/c.txt", after: "new" },
      ]),
    ).toThrow();
    expect(project.snapshot()).toEqual(before);
  });

  test("when a file cannot be put in its place", async () => {
    using project = scratch();
    project.write([
      { path: "a.txt", text: "old" },
      { path: "gone.txt", text: "old" },
    ]);
    mkdirSync(join(project.path, "b.txt", "full"), { recursive: true });
    const before = project.snapshot();
    const changes = [
      { path: "a.txt", before: "old", after: "new" },
      { path: "b.txt", after: "new" },
      { path: "c.txt", after: "new" },
      { path: "gone.txt", before: "old" },
    ];
    expect(() => write(project.path, changes)).toThrow();
    expect(project.snapshot()).toEqual(before);
  });

  test("leaves no temporary files, and removes folders that are empty", async () => {
    using project = scratch();
    project.write([{ path: "old/deep/gone.txt", text: "old" }]);
    write(project.path, [
      { path: "new/a.txt", after: "new" },
      { path: "old/deep/gone.txt", before: "old" },
    ]);
    expect(project.snapshot()).toEqual({ "new/a.txt": "new" });
  });
});

function acmeProject(): Scratch {
  const project = scratch();
  project.write(acme);
  return project;
}

async function generated(): Promise<Scratch> {
  const project = acmeProject();
  expect((await run(project.path, ["generate"])).status).toBe(0);
  return project;
}

function outputs(project: Scratch): Record<string, string> {
  return Object.fromEntries(Object.entries(project.snapshot()).filter(([path]) => path.startsWith("generated/")));
}

function withField(project: Scratch): { path: string; text: string }[] {
  const path = "definitions/acme/schemas/widget.yaml";
  return [
    {
      path,
      text: project
        .read(path)
        .replace("    weight:", "    colour: { type: string, description: Colour of its box. }\n    weight:"),
    },
  ];
}
