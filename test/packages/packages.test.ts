import { checkPackage, createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalogue, Hooks } from "../../runtime/src/index.js";
import { root } from "../support/imports.js";
import { lazy } from "../support/lazy.js";
import { CONSUMER } from "./consumer.js";
import { PRINTED, README_CASES, readmeProgram, tsBlocks } from "./readme-program.js";
import { installPackages, PACKAGES, type Installed, type PackageName } from "./installed.js";

let app: Installed;
beforeAll(() => {
  app = installPackages();
});
afterAll(() => app[Symbol.dispose]());

const HOOKS: Readonly<Record<keyof Hooks, true>> = {
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onEnd: true,
  onMismatch: true,
};

const readmeOf = (name: string) => readFileSync(join(app.path, "node_modules/@toolwright", name, "README.md"), "utf8");

/** The names of the account's options in a README's first program. */
const givenIn = ([first = ""]: readonly string[]) => (/new \w+\(\{ (.*) \}\)/.exec(first)?.[1] ?? "").split(", ");

/** The programs of a package's README as one file. */
function readmeFile({ name, answer }: (typeof README_CASES)[number]): { path: string; text: string } {
  const programs = tsBlocks(readmeOf(name));
  const given = givenIn(programs);
  const list = given.join(", ");
  const program = programs.join("\n").replaceAll(`{ ${list} }`, `{ ${list}, fetch }`);
  return { path: `${name}.ts`, text: readmeProgram(given, answer, program) };
}

describe("a program that uses the installed packages", () => {
  // All programs are compiled in one run, which reads the types of the packages once.
  const compiled = lazy(() => {
    app.write([{ path: "consumer.ts", text: CONSUMER }, ...README_CASES.map(readmeFile)]);
    return app.tsc({ module: "NodeNext", outDir: "out" });
  });

  test("is well typed and runs, resolved as Node does", () => {
    expect(compiled()).toBe("");
    expect(JSON.parse(app.node("out/consumer.js"))).toMatchObject({
      ids: [10, 11, 20, 21],
      first: "Printer",
      alone: 2,
      tools: true,
      name: "string",
      answer: true,
      workspaces: 1,
      error: "function",
    });
  });

  test("is well typed, resolved as bundlers do", () => {
    app.write([{ path: "consumer.ts", text: CONSUMER }]);
    expect(app.tsc({ module: "ESNext", moduleResolution: "Bundler", noEmit: true })).toBe("");
  });

  test.each(README_CASES)("the examples in the README of $name compile and run", ({ name, blocks }) => {
    const programs = tsBlocks(readmeOf(name));
    expect(programs.length).toBe(blocks);
    expect(givenIn(programs).length).toBeGreaterThan(1);
    expect(compiled()).toBe("");
    expect(app.node(`out/${name}.js`).trim().split("\n")).toEqual(PRINTED);
  });

  test("the README of each package says what its options are, and none that does nothing there", () => {
    const optionsOf = (name: string) => [...readmeOf(name).matchAll(/^\| `(\w+)` \|/gm)].map(([, option]) => option);
    const only = ["partial", "allowCustomHost", "allowUnknownNames", "discoverServer"];
    expect(optionsOf("atomicwork").filter((one) => only.includes(one ?? ""))).toEqual([]);
    expect(optionsOf("connectwise-psa")).toEqual(expect.arrayContaining(only));
    for (const { name } of README_CASES) {
      const row = /^\| `hooks` \|.*$/m.exec(readmeOf(name))?.[0] ?? "";
      expect(Object.keys(HOOKS).filter((hook) => !row.includes(`\`${hook}\``))).toEqual([]);
    }
  });

  test("the tarballs that the main README installs are those that were packed", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const named = [...readme.matchAll(/[\w.-]+\.tgz/g)].map(([file]) => file);
    expect(named).toContain("toolwright-runtime-0.1.0.tgz");
    expect(named.filter((file) => !existsSync(join(app.path, file)))).toEqual([]);
  });
});

describe.each(Object.keys(PACKAGES) as PackageName[])("%s", (name) => {
  test("publint finds nothing", async () => {
    const pkgDir = join(app.path, "node_modules", name);
    const { messages, pkg } = await publint({ pkgDir, level: "suggestion", strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test("arethetypeswrong finds nothing (ESM only)", async () => {
    const result = await checkPackage(withFolders(createPackageFromTarballData(new Uint8Array(app.tarball(name)))));
    if (!result.types) throw new Error("no types");
    const problems = result.problems.filter(
      (one) => !("resolutionKind" in one) || (one.resolutionKind !== "node10" && one.resolutionKind !== "node16-cjs"),
    );
    expect(problems).toEqual([]);
  });

  test("the tarball has a README and the licence", () => {
    const main = name === "@toolwright/mcp" ? "dist/bundle/index.js" : "dist/index.js";
    expect(filesOf(app.tarball(name)).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "package.json", main, "dist/index.d.ts"]),
    );
  });

  test("the tarball has what is needed and nothing else", () => {
    const files = filesOf(app.tarball(name));
    expect(files.length).toBeGreaterThan(10);
    const isWanted = (path: string) =>
      /^(package\.json|README\.md|LICENSE|NOTICE\.md|TOOLS\.md|tools\.json|tools\.lock\.json|tools\/[a-z-]+\.md|dist\/[a-z0-9/-]+\.(js|d\.ts))$/.test(
        path,
      );
    expect(files.map(({ path }) => path).filter((path) => !isWanted(path))).toEqual([]);
    const machine = files.filter(
      ({ text }) =>
        text.includes(root) || text.includes("sourceMappingURL") || /["' (]\/(home|Users|work|tmp)\//.test(text),
    );
    expect(machine.map(({ path }) => path)).toEqual([]);
  });
});

describe("a bundle of one listing operation", () => {
  const entry = `import { Client } from "@toolwright/runtime"; import { api } from "@toolwright/connectwise-psa/api"; import { listTickets } from "@toolwright/connectwise-psa/tickets"; export const list = (options) => new Client(api, options).pages(listTickets, {});`;

  test("has nothing of the others", async () => {
    app.write([{ path: "entry.js", text: entry }]);
    const bundle = await rolldown({ input: join(app.path, "entry.js"), platform: "browser" });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    expect(output.length).toBe(1);
    const code = output[0].code;
    const { tools } = JSON.parse(readFileSync(join(root, "generated/connectwise-psa/tools.json"), "utf8")) as Catalogue;
    const names = [...new Set(tools.flatMap(({ resource, method }) => [resource, method]))];
    const isThere = (name: string) => new RegExp(`name:\\s*["'\`]${name}["'\`]`).test(code);
    expect(names.filter(isThere).sort()).toEqual(["list", "tickets"]);
    expect(code).not.toContain("list_all_connect_wise_psa");
    // Nor anything of the runtime that a listing does not use.
    const foreign = {
      "multipart bodies": "FormData",
      "JSON Patch": "hold nothing to update",
      "bodies at all": "cannot be written as JSON",
      dates: "must be a date",
      "texts in paths": "relative path",
      "other auth": "Bearer",
      "access tokens": "refresh_token",
      "asking for credentials": "cannot be had",
      "looking up the server": "leads astray",
      "other servers": "one label of a host name",
      "other paging": "is not a text",
      advice: "calling again does not help",
      suggestions: "Did you mean",
      retries: "retry.attempts",
      hooks: "onRequest",
      tools: "is not a tool",
    };
    expect(Object.entries(foreign).flatMap(([what, text]) => (code.includes(text) ? [what] : []))).toEqual([]);
    // What belongs to it, in the same words.
    for (const text of ["Basic ", "RateLimitError", "next link leaves", "retry-after"]) expect(code).toContain(text);
    const size = gzipSync(code, { level: 9 }).length;
    console.log(`one listing operation: ${size} bytes, gzip`);
    // A guard against accidents; the bar itself is measured by the benchmarks.
    expect(size).toBeLessThan(10_000);
  });
});

/** The package with its folders in a set: it would look through all files for each, and it is asked of thousands. */
function withFolders(files: Package): Package {
  const folders = new Set(
    files.listFiles().flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))),
  );
  return Object.assign(files, { directoryExists: (path: string) => folders.has(path.replace(/\/?$/, "/")) });
}

/** The files of an npm tarball (ustar), without the `package/` in front. */
function filesOf(tarball: Buffer): { path: string; text: string }[] {
  const tar = gunzipSync(tarball);
  const files: { path: string; text: string }[] = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const field = (from: number, length: number) =>
      tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 12), 8);
    const prefix = field(345, 155);
    files.push({
      path: `${prefix === "" ? "" : `${prefix}/`}${field(0, 100)}`.replace(/^package\//, ""),
      text: tar.toString("utf8", at + 512, at + 512 + size),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
