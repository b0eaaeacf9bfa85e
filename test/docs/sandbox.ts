import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { read, root } from "./markdown.js";

/** The configuration of the project's tests without what builds the project first. */
const VITEST_CONFIG = `export default {
  test: { include: ["test/**/*.test.ts"], server: { deps: { external: [/\\/dist\\//] } }, reporters: ["default", "./test/support/closing-line.ts"] },
};
`;

/** As strict as the projects of those who copy a program from a document. */
const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  types: ["node"],
  skipLibCheck: true,
  outDir: ".",
};

/** An empty clone of the project: everything but definitions, packages and fixtures. */
export class Sandbox {
  readonly root: string = mkdtempSync(join(tmpdir(), "toolwright-docs-"));

  constructor() {
    const { root: folder } = this;
    mkdirSync(join(folder, "node_modules/@toolwright"), { recursive: true });
    for (const name of readdirSync(join(root, "node_modules"))) {
      if (name !== "@toolwright") this.#link(`node_modules/${name}`, join(root, "node_modules", name));
    }
    this.#link("node_modules/@toolwright/runtime", join(root, "runtime"));
    for (const name of ["gateway", "mcp"]) this.#link(`node_modules/@toolwright/${name}`, join(root, name));
    for (const name of ["compiler", "gateway", "mcp", "runtime"]) this.#link(name, join(root, name));
    // The machinery of replays without the tests of other integrations.
    const filter = (path: string) => !path.endsWith(".test.ts");
    for (const name of ["gateway", "replay", "schema", "support"]) {
      cpSync(join(root, "test", name), join(folder, "test", name), { recursive: true, filter });
    }
    mkdirSync(join(folder, "test/fixtures/workflows"), { recursive: true });
    writeFileSync(join(folder, "package.json"), read("package.json"));
    writeFileSync(join(folder, "vitest.config.ts"), VITEST_CONFIG);
  }

  #link(path: string, target: string): void {
    symlinkSync(target, join(this.root, path));
  }

  /** Makes the packages of this repository importable. */
  linkPackages(): void {
    for (const name of readdirSync(join(root, "generated"))) {
      this.#link(`node_modules/@toolwright/${name}`, join(root, "generated", name));
    }
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /**
   * Type-checks programs of a document, by file name, and makes them runnable.
   * @returns what the compiler has to say
   */
  compile(programs: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(programs)) this.write(name, text);
    this.write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: Object.keys(programs) }));
    return this.node("node_modules/typescript/bin/tsc -p .").text;
  }

  /**
   * Runs a program that knows nothing of this machine's environment.
   * @param flags what stands before its name
   * @returns the lines it prints
   */
  runProgram(program: string, env: Readonly<Record<string, string>>, flags: readonly string[] = []): string[] {
    const options = { cwd: this.root, env, encoding: "utf8" } as const;
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, program], options);
    if (stderr !== "") throw new Error(stderr);
    return stdout.trim().split("\n");
  }

  /** Runs a command of a document; resolves to everything it prints. */
  run(command: string): string {
    if (command === "npm install") return this.#install();
    const vitest = /^npx vitest (.*)$/.exec(command)?.[1];
    if (vitest !== undefined) return this.node(`node_modules/vitest/vitest.mjs ${vitest}`).text;
    const [, verb = "", rest = ""] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
    if (verb === "") throw new Error(`this page may not run \`${command}\``);
    const { text, status } = this.node(`compiler/bin/toolwright.js ${verb} ${rest}`.trim());
    // As the script of package.json: what was written is then built.
    const builds = verb === "generate" && status === 0 && !rest.includes("--check");
    return builds ? text + this.node("compiler/bin/toolwright.js build").text : text;
  }

  /** What `npm install` does to a workspace that is new: it links it. */
  #install(): string {
    for (const name of readdirSync(join(this.root, "generated"))) {
      this.#link(`node_modules/@toolwright/${name}`, join(this.root, "generated", name));
    }
    return "";
  }

  /** Runs Node with a command line; what it prints, on whichever stream. */
  node(line: string): { readonly text: string; readonly status: number | null } {
    // One pipe for both streams keeps their lines in order.
    const env = {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      VITEST: undefined,
      ACCEPT: undefined,
      CI: "1",
    };
    const { stdout: text, status } = spawnSync(`"${process.execPath}" ${line} 2>&1`, {
      cwd: this.root,
      env,
      encoding: "utf8",
      shell: true,
    });
    return { text, status };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
