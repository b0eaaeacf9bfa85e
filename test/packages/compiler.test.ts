import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/imports.js";
import type { Scratch } from "../support/scratch.js";
import { installCompiler, packCompiler, type CompilerProject } from "./installed-compiler.js";

let packed: Scratch;
let app: CompilerProject;
beforeAll(() => {
  packed = packCompiler();
  app = installCompiler(packed);
});
afterAll(() => [app, packed].forEach((one) => one[Symbol.dispose]()));

const PETS = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example/v1" }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        summary: "Lists pets.",
        responses: {
          200: {
            description: "Pets.",
            content: {
              "application/json": {
                schema: { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } },
              },
            },
          },
        },
      },
    },
  },
};

describe("in a project that has the compiler installed", () => {
  test("starter files name what is there, and no tests of this repository", () => {
    const { status, stdout, stderr } = app.toolwright("new", "my-api");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`wrote definitions/my-api/integration.yaml
wrote definitions/my-api/resources/general/widgets.yaml
wrote definitions/my-api/schemas/general/widget.yaml

Next:
  1. npx toolwright generate my-api         writes generated/my-api/
  2. npx toolwright build generated/my-api  makes it importable
  3. npm install ./generated/my-api         links it as \`@toolwright/my-api\`
node_modules/toolwright/dist/docs/definitions.md goes on from here.
`);
    const written = app.snapshot();
    const named = Object.values(written).flatMap((text) => text.match(/node_modules\/[\w./-]+\.(json|md)/g) ?? []);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect(existsSync(join(app.path, path)), path).toBe(true);
    expect(Object.values(written).join("\n")).not.toContain("compiler/schema");
  });

  test("they become a package that builds and imports", () => {
    const generated = app.toolwright("generate", "my-api");
    expect(generated).toEqual({
      status: 0,
      stdout: "my-api: 1 resource, 3 operations, 3 tools\n23 files changed.\n",
      stderr: "",
    });
    expect(app.toolwright("build", "generated/my-api")).toEqual({ status: 0, stdout: "built my-api\n", stderr: "" });
    app.link("@toolwright/my-api", "generated/my-api");
    app.write([
      {
        path: "main.js",
        text: `import { MyApi } from "@toolwright/my-api";
import { getTools, invokeTool } from "@toolwright/my-api/tools";
const client = new MyApi({ apiKey: "k", fetch: async () => Response.json([{ id: 1, name: "One" }]) });
const { items } = await client.widgets.list();
console.log(items.length, getTools().length, JSON.stringify(await invokeTool(client, "list_all_my_api_widgets", {})));
`,
      },
    ]);
    const printed = execFileSync(process.execPath, ["main.js"], { cwd: app.path, encoding: "utf8" });
    expect(printed).toBe('1 3 {"items":[{"id":1,"name":"One"}],"next_cursor":null}\n');
  });

  test("an OpenAPI document becomes one as well", () => {
    app.write([{ path: "pets.json", text: JSON.stringify(PETS) }]);
    const { status, stdout } = app.toolwright("import", "pets.json", "--into", "pets");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "then `npx toolwright generate pets`, `npx toolwright build generated/pets`, `npm install ./generated/pets`. node_modules/toolwright/dist/docs/import.md tells more.\n",
    );
    expect(app.read("definitions/pets/integration.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/toolwright\/schema\/integration\.schema\.json\n/,
    );
    expect(app.toolwright("generate", "pets").status).toBe(0);
    expect(app.toolwright("build").stdout).toBe("built my-api\nbuilt pets\n");
  });

  test("check and explain work on both", () => {
    expect(app.toolwright("check")).toMatchObject({ status: 0, stdout: "" });
    const { status, stdout } = app.toolwright("explain", "widgets.list");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^operation widgets\.list of my-api\nwritten at {6}definitions\/my-api\//);
    expect(app.toolwright("explain", "missing-text").stdout).toContain(
      "node_modules/toolwright/dist/docs/diagnostics/missing-text.md",
    );
  });

  test("serve finds the gateway and the packages of the project", () => {
    expect(app.toolwright("serve", "token").stdout).toMatch(/^twg_/);
    app.write([{ path: "toolwright.accounts.yaml", text: "accounts: [{ id: a, integration: my-api }]\n" }]);
    expect(app.toolwright("serve", "check")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/toolwright\.accounts\.yaml:1:12: account a: apiKey is required\n$/) as string,
    });
  });

  test("review compares with a commit", () => {
    expect(app.toolwright("review", "--base", "HEAD")).toMatchObject({ status: 2, stdout: "" });
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: app.path, stdio: "pipe" });
    git("init", "-q");
    git("add", "definitions", "generated");
    git("commit", "-qm", "first");
    expect(app.toolwright("review", "--base", "HEAD").stdout).toContain("No tool changed");
  });

  test("nothing there leads to this repository", () => {
    expect(Object.entries(app.snapshot()).filter(([, text]) => text.includes(root))).toEqual([]);
  });
});

test("building says what it needs", () => {
  using project = installCompiler(packed, "typescript");
  expect(project.toolwright("build")).toEqual({
    status: 1,
    stdout: "",
    stderr: "There are no packages below generated/. `toolwright generate` writes them.\n",
  });
  project.toolwright("new", "my-api");
  project.toolwright("generate");
  expect(project.toolwright("build", "definitions")).toEqual({
    status: 2,
    stdout: "",
    stderr: "definitions is no package of Toolwright: give the folder of one, e.g. generated/<integration>.\n",
  });
  expect(project.toolwright("build")).toEqual({
    status: 1,
    stdout: "",
    stderr: "Building needs TypeScript 5.8 or later: run `npm install --save-dev typescript`, then this again.\n",
  });
});
