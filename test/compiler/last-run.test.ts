import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../support/command-line.js";
import { acme } from "../support/definitions.js";
import { root } from "../support/imports.js";
import { lazy } from "../support/lazy.js";
import { scratch, type Scratch } from "../support/scratch.js";

const WIDGETS = "definitions/acme/resources/stock/widgets.yaml";
const TYPES = "generated/acme/src/schemas/widget.ts";
const CACHE = "node_modules/.cache/toolwright";
const UNCHANGED = "acme: 1 resource, 7 operations, 7 tools\nNothing changed.\n";
const MARKED = UNCHANGED.replace("7 tools", "8 tools");

test("the second run says what the first said, and changes nothing", async () => {
  using project = await generated();
  const before = project.snapshot();
  expect(records(project)).toHaveLength(1);
  expect(await run(project.path, ["generate"])).toEqual({ status: 0, stderr: "", stdout: UNCHANGED });
  expect(await run(project.path, ["generate", "--check"])).toEqual({ status: 0, stderr: "", stdout: "" });
  expect(project.snapshot()).toEqual(before);
});

test("what is printed then is what the record holds", async () => {
  using project = await generated();
  mark(project);
  expect((await run(project.path, ["generate"])).stdout).toBe(MARKED);
  expect((await run(project.path, ["generate", "--check"])).status).toBe(0);
});

test.each<[what: string, change: (project: Scratch) => void]>([
  [
    "a definition was edited",
    (project) => edit(project, WIDGETS, "resource: widgets", "resource: widgets\nplural: things"),
  ],
  [
    "a definition was renamed",
    (project) => {
      project.write([{ path: WIDGETS.replace("widgets", "gadgets"), text: project.read(WIDGETS) }]);
      rmSync(join(project.path, WIDGETS));
    },
  ],
  ["a library was installed", (project) => project.write([{ path: "node_modules/.package-lock.json", text: "{ }" }])],
])("the record is stale when %s", async (_, change) => {
  using project = await generated();
  mark(project);
  change(project);
  expect((await run(project.path, ["generate"])).stdout).toContain("7 tools");
});

test("the record is stale with another Node", async () => {
  using project = await generated();
  mark(project);
  const { version } = process;
  try {
    Object.defineProperty(process, "version", { value: "v0.0.0" });
    expect((await run(project.path, ["generate"])).stdout).toBe(UNCHANGED);
  } finally {
    Object.defineProperty(process, "version", { value: version });
  }
});

/** A copy of the compiler, with a project that it has generated once: each change of it is seen by the next run. */
const copied = lazy(() => {
  const compiler = scratch({ modules: true });
  for (const part of ["package.json", "bin", "dist", "schema"])
    cpSync(join(root, "compiler", part), join(compiler.path, "compiler", part), { recursive: true });
  compiler.write(
    [...acme, { path: "node_modules/.keep", text: "" }].map((one) => ({ ...one, path: `at/${one.path}` })),
  );
  const path = join(compiler.path, "at");
  const generate = (): string =>
    spawnSync(process.execPath, ["../compiler/bin/toolwright.js", "generate"], { cwd: path, encoding: "utf8" }).stdout;
  generate();
  return { compiler, path, generate };
});
afterAll(() => copied().compiler[Symbol.dispose]());

test.each([
  ["package.json", "package.json"],
  ["a module", "dist/emit/emit.js"],
  ["a validator", "dist/definition/validators.cjs"],
  ["a JSON Schema", "schema/schema-node.schema.json"],
  ["a template", "dist/emit/print/templates.cjs"],
])("the record is stale when %s of the compiler changed", (_, file) => {
  const { compiler, path, generate } = copied();
  mark({ path });
  expect(generate()).toBe(MARKED);
  compiler.write([{ path: `compiler/${file}`, text: `${compiler.read(`compiler/${file}`)}\n` }]);
  expect(generate()).toContain("7 tools");
});

test("--force does not ask the record", async () => {
  using project = await generated();
  mark(project);
  expect((await run(project.path, ["generate", "--force"])).stdout).toBe(UNCHANGED);
});

test("runs with other options have records of their own", async () => {
  using project = await generated();
  mark(project);
  expect((await run(project.path, ["generate", "acme"])).stdout).toBe(UNCHANGED);
  expect(await run(project.path, ["generate", "--format", "json"])).toMatchObject({
    stdout: "[]\n",
    stderr: UNCHANGED,
  });
  expect(records(project)).toHaveLength(3);
  expect((await run(project.path, ["generate"])).stdout).toBe(MARKED);
});

test("a run of one integration leaves what a run of all would remove", async () => {
  using project = await generated();
  await run(project.path, ["generate", "acme"]);
  const old = "generated/old/manifest.json";
  project.write([{ path: old, text: '{ "files": {} }\n' }]);
  expect((await run(project.path, ["generate", "acme"])).stdout).toBe(UNCHANGED);
  expect(project.snapshot()).toHaveProperty([old]);
  expect((await run(project.path, ["generate"])).stdout).toContain("generated/old/ was removed");
});

test("warnings are said again", async () => {
  using project = await generated();
  const warned = project.read(WIDGETS).replace("resource: widgets", "resource: widgets\nplural: widgets");
  project.write([{ path: "definitions/acme/fields/unused.yaml", text: "nobody: Nobody has such a member.\n" }]);
  project.write([{ path: WIDGETS, text: warned }]);
  const first = await run(project.path, ["generate"]);
  const second = await run(project.path, ["generate"]);
  expect(first.stderr).toContain("warning unused-definition");
  expect(second.stderr).toBe(first.stderr);
});

test.each<[what: string, change: (project: Scratch) => void]>([
  [
    "a generated file was edited",
    (project) => project.write([{ path: TYPES, text: `${project.read(TYPES)}// mine\n` }]),
  ],
  ["a generated file is gone", (project) => rmSync(join(project.path, TYPES))],
  ["the manifest was edited", (project) => edit(project, "generated/acme/manifest.json", "{", "{ ")],
  ["a definition was edited", (project) => edit(project, WIDGETS, "resource: widgets", "resource: widgets # now")],
  [
    "another package is there",
    (project) => project.write([{ path: "generated/old/manifest.json", text: '{ "files": {} }\n' }]),
  ],
])("a run is whole when %s", async (_, change) => {
  using project = await generated();
  using other = await generated();
  change(project);
  change(other);
  forget(other);
  expect(await run(project.path, ["generate"])).toEqual(await run(other.path, ["generate"]));
  expect(project.snapshot()).toEqual(other.snapshot());
});

test.each<[what: string, change: (text: string) => string]>([
  ["is no record", () => "{}"],
  ["is cut off", (text) => text.slice(0, -20)],
  ["was edited", (text) => text.replace("7 tools", "8 tools")],
  ["is empty", () => ""],
  ["holds another record", (text) => sealed(text.replace("7 tools", "8 tools").replace('"input":"', '"input":"x'))],
  ["holds nothing", () => sealed("null")],
])("a record that %s is not believed", async (_, change) => {
  using project = await generated();
  const [name = ""] = records(project);
  const path = `${CACHE}/${name}`;
  project.write([{ path, text: change(project.read(path)) }]);
  expect((await run(project.path, ["generate"])).stdout).toBe(UNCHANGED);
});

test.each<[what: string, change: (text: string) => string]>([
  ["are no values", () => "{}"],
  ["were edited", (text) => text.replace("widgets", "gadgets")],
])("known values that %s are not believed", async (_, change) => {
  using project = await generated();
  const name = readdirSync(join(project.path, CACHE)).find((one) => one.startsWith("values-")) ?? "";
  project.write([{ path: `${CACHE}/${name}`, text: change(project.read(`${CACHE}/${name}`)) }]);
  edit(project, WIDGETS, "resource: widgets", "resource: widgets # now");
  expect((await run(project.path, ["generate"])).stdout).toBe(UNCHANGED);
});

test("a project without node_modules gets none", async () => {
  using project = scratch();
  project.write(acme);
  await run(project.path, ["generate"]);
  expect(readdirSync(project.path).sort()).toEqual(["definitions", "generated"]);
});

async function generated(): Promise<Scratch> {
  const project = scratch();
  project.write([...acme, { path: "node_modules/.keep", text: "" }]);
  expect((await run(project.path, ["generate"])).status).toBe(0);
  return project;
}

function edit(project: Scratch, path: string, from: string, to: string): void {
  project.write([{ path, text: project.read(path).replace(from, to) }]);
}

/** Changes what the records say was made, so that a run that only repeats them is seen. */
function mark({ path }: Pick<Scratch, "path">): void {
  for (const name of records({ path })) {
    const file = join(path, CACHE, name);
    const [, text = ""] = readFileSync(file, "utf8").split("\n", 2);
    writeFileSync(file, sealed(text.replace("7 tools", "8 tools")));
  }
}

function sealed(text: string): string {
  return `${createHash("sha256").update(text).digest("hex")}\n${text}`;
}

function records(project: Pick<Scratch, "path">): string[] {
  return readdirSync(join(project.path, CACHE)).filter((name) => name.startsWith("generate-"));
}

function forget(project: Scratch): void {
  rmSync(join(project.path, CACHE), { recursive: true, force: true });
}
