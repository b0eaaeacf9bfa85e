import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Run } from "../support/command-line.js";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

/** Packages of ours that the compiler or what it generates depends on, by their folders here. */
const OURS = { "@toolwright/runtime": "runtime", "@toolwright/mcp": "mcp", "@toolwright/gateway": "gateway" };

/** The packed compiler and what it depends on of ours, in a folder that is theirs. */
export function packCompiler(): Scratch {
  const packed = scratch();
  const workspaces = ["compiler", ...Object.values(OURS)].flatMap((folder) => ["-w", folder]);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", packed.path, ...workspaces], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  return packed;
}

/** A project with the packed compiler and packages of ours installed, outside this repository. */
export interface CompilerProject extends Scratch {
  /** Runs `npx toolwright` there. */
  toolwright(...args: readonly string[]): Run;
  /** Makes a folder importable by a name, as `npm install ./folder` does. */
  link(name: string, folder: string): void;
}

/**
 * Unpacks the compiler and packages of ours as npm does. What they depend on is linked from this repository: npm itself
 * would have to ask the registry about it.
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
  const installed = readdirSync(packed.path)
    .filter((name) => name.endsWith(".tgz"))
    .map((tarball) => {
      const own = Object.keys(OURS).find((name) => tarball.startsWith(name.slice(1).replace("/", "-")));
      const folder = join(modules, own ?? "toolwright");
      mkdirSync(folder, { recursive: true });
      execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], { cwd: packed.path });
      return folder;
    });
  const wanted = installed.flatMap((folder) => {
    const text = readFileSync(join(folder, "package.json"), "utf8");
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(text) as Readonly<
      Record<string, object>
    >;
    const isOptional = (name: string): boolean => Object.hasOwn(peerDependenciesMeta ?? {}, name);
    return Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !isOptional(name));
  });
  for (const name of wanted.filter((one) => !Object.hasOwn(OURS, one) && one !== left)) {
    if (!existsSync(join(modules, name))) link(name, join(root, "node_modules", name));
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
