import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Run } from "../support/command-line.js";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

/** The packed compiler and runtime, in a folder that is theirs. */
export function packCompiler(): Scratch {
  const packed = scratch();
  execFileSync("npm", ["pack", "--silent", "--pack-destination", packed.path, "-w", "compiler", "-w", "runtime"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  return packed;
}

/** A project with the packed compiler and runtime installed, outside this repository. */
export interface CompilerProject extends Scratch {
  /** Runs `npx toolwright` there. */
  toolwright(...args: readonly string[]): Run;
  /** Makes a folder importable by a name, as `npm install ./folder` does. */
  link(name: string, folder: string): void;
}

/**
 * Unpacks compiler and runtime as npm does. What they depend on is linked from this repository: npm itself would have to
 * ask the registry about it.
 * @param packed what {@link packCompiler} made
 * @param left a package that is left out
 */
export function installCompiler(packed: Scratch, left?: string): CompilerProject {
  const project = scratch();
  const modules = join(project.path, "node_modules");
  project.write([{ path: "package.json", text: JSON.stringify({ name: "app", private: true, type: "module" }) }]);
  const link = (name: string, folder: string): void => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(folder, join(modules, name), "junction");
  };
  for (const tarball of readdirSync(packed.path).filter((name) => name.endsWith(".tgz"))) {
    const folder = join(modules, tarball.startsWith("toolwright-runtime") ? "@toolwright/runtime" : "toolwright");
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: packed.path });
  }
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(modules, "toolwright/package.json"), "utf8"),
  ) as Readonly<Record<string, object>>;
  const wanted = Object.keys({ ...dependencies, ...peerDependencies });
  for (const name of wanted.filter((one) => one !== "@toolwright/runtime" && one !== left)) {
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
