import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Run } from "../support/command-line.js";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

/** What the compiler and generated packages depend on, by the folders here. */
const OURS = { "@toolwright/runtime": "runtime", "@toolwright/mcp": "mcp" };

/** A project with the packed compiler and what generated packages depend on installed, outside this repository. */
export interface CompilerProject extends Scratch {
  /** Runs `npx toolwright` there. */
  toolwright(...args: readonly string[]): Run;
  /** Makes a folder importable by a name, as `npm install ./folder` does. */
  link(name: string, folder: string): void;
}

/**
 * Packs the compiler, the runtime and the MCP server and unpacks them as npm does. What they depend on is linked from this repository: npm
 * itself would have to ask the registry about it.
 * @param left a package that is left out
 */
export function installCompiler(left?: string): CompilerProject {
  const project = scratch();
  const modules = join(project.path, "node_modules");
  project.write([{ path: "package.json", text: JSON.stringify({ name: "app", private: true, type: "module" }) }]);
  const workspaces = ["compiler", ...Object.values(OURS)].flatMap((folder) => ["-w", folder]);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", project.path, ...workspaces], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const link = (name: string, folder: string): void => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(folder, join(modules, name), "junction");
  };
  for (const tarball of readdirSync(project.path).filter((name) => name.endsWith(".tgz"))) {
    const own = Object.keys(OURS).find((name) => tarball.startsWith(name.slice(1).replace("/", "-")));
    const folder = join(modules, own ?? "toolwright");
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: project.path });
  }
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(modules, "toolwright/package.json"), "utf8"),
  ) as Readonly<Record<string, object>>;
  const wanted = Object.keys({ ...dependencies, ...peerDependencies });
  for (const name of wanted.filter((one) => !Object.hasOwn(OURS, one) && one !== left)) {
    link(name, join(root, "node_modules", name));
  }
  return {
    ...project,
    link: (name, folder) => link(name, join(project.path, folder)),
    toolwright: (...args) => {
      const bin = join(modules, "toolwright/bin/toolwright.js");
      const env = { ...process.env, NO_COLOR: "1" };
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: project.path,
        env,
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    },
  };
}
