import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Run } from "../support/command-line.js";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

/** A project with the packed compiler, runtime and gateway installed, outside this repository. */
export interface CompilerProject extends Scratch {
  /** Runs `npx toolwright` there. */
  toolwright(...args: readonly string[]): Run;
  /** Makes a folder importable by a name, as `npm install ./folder` does. */
  link(name: string, folder: string): void;
}

/**
 * Packs compiler, runtime and gateway and unpacks them as npm does. What they depend on is linked from this repository: npm
 * itself would have to ask the registry about it.
 * @param left a package that is left out
 */
export function installCompiler(left?: string): CompilerProject {
  const project = scratch();
  const modules = join(project.path, "node_modules");
  project.write([{ path: "package.json", text: JSON.stringify({ name: "app", private: true, type: "module" }) }]);
  const workspaces = ["-w", "compiler", "-w", "runtime", "-w", "gateway"];
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
    const [, part] = /^toolwright-([a-z]+)-/.exec(tarball) ?? [];
    const folder = join(modules, part === undefined ? "toolwright" : `@toolwright/${part}`);
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: project.path });
  }
  const wanted = ["toolwright", "@toolwright/gateway"].flatMap((name) => {
    const text = readFileSync(join(modules, name, "package.json"), "utf8");
    const { dependencies, peerDependencies } = JSON.parse(text) as Readonly<Record<string, object>>;
    return Object.keys({ ...dependencies, ...peerDependencies });
  });
  for (const name of new Set(wanted.filter((one) => !one.startsWith("@toolwright/") && one !== left))) {
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
