import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/imports.js";
import { scratch, type Scratch } from "../support/scratch.js";

/** The packages as a user gets them. */
export const PACKAGES = {
  "@toolwright/runtime": "runtime",
  "@toolwright/mcp": "mcp",
  "@toolwright/atomicwork": "generated/atomicwork",
  "@toolwright/connectwise-psa": "generated/connectwise-psa",
} as const;

export type PackageName = keyof typeof PACKAGES;

/** An empty project into which the packed packages were installed. */
export interface Installed extends Scratch {
  /** The tarball of a package. */
  tarball(name: PackageName): Buffer;
  /** Type-checks and compiles the project's files; what the compiler says, empty when it is content. */
  tsc(options: Readonly<Record<string, unknown>>): string;
  /** Runs a module and returns what it prints. */
  node(file: string): string;
}

/** Packs the packages and installs the tarballs, without the network. */
export function installPackages(): Installed {
  const project = scratch();
  project.write([{ path: "package.json", text: JSON.stringify({ name: "app", private: true, type: "module" }) }]);
  const npm = (cwd: string, args: readonly string[]) =>
    execFileSync("npm", args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
  npm(root, [
    "pack",
    "--silent",
    "--pack-destination",
    project.path,
    ...Object.values(PACKAGES).flatMap((folder) => ["-w", folder]),
  ]);
  const tarballs = readdirSync(project.path).filter((name) => name.endsWith(".tgz"));
  npm(project.path, ["install", "--offline", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`)]);
  return {
    ...project,
    tarball: (name) =>
      readFileSync(join(project.path, tarballs.find((file) => file.startsWith(name.slice(1).replace("/", "-"))) ?? "")),
    tsc: (options) => {
      const compilerOptions = {
        target: "ES2022",
        lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        ...options,
      };
      project.write([{ path: "tsconfig.json", text: JSON.stringify({ compilerOptions, include: ["*.ts"] }) }]);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, "node_modules/typescript/bin/tsc"), "-p", project.path],
        { encoding: "utf8" },
      );
      return stdout + stderr;
    },
    node: (file) => {
      if (!existsSync(join(project.path, file))) throw new Error(`${file} was not built`);
      return execFileSync(process.execPath, [file], { cwd: project.path, encoding: "utf8" });
    },
  };
}
