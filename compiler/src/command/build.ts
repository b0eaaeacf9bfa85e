import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative, resolve } from "node:path";
import type { Catalogue } from "@toolwright/runtime";
import { packCatalogue } from "../emit/package/pack-catalogue.js";
import { literal, singleQuoted } from "../emit/print/typescript.js";
import { EXIT, type Command } from "./command.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/** The command line of a package. */
const BIN = "dist/bin.js";

/** `toolwright build`: makes packages importable: JavaScript and types by `tsc`, the catalogue from `tools.json`. */
export const build: Command = {
  summary: "builds generated packages with tsc, so that they can be imported and packed",
  usage: "build [<folder of a package>]",
  options: {},
  async run({ root, positionals, out, err }) {
    const folders =
      positionals[0] === undefined
        ? generatedPackages(root).map((name) => join(root, GENERATED, name))
        : [resolve(root, positionals[0])];
    if (folders.length === 0) {
      err(`There are no packages below ${GENERATED}/. \`toolwright generate\` writes them.\n`);
      return EXIT.input;
    }
    const missing = folders.find((folder) => !existsSync(join(folder, "tools.json")));
    if (missing !== undefined) {
      err(
        `${relative(root, missing) || "."} is no package of Toolwright: give the folder of one, e.g. ${GENERATED}/<integration>.\n`,
      );
      return EXIT.usage;
    }
    const tsc = typescriptCompiler(root);
    if (tsc === undefined) {
      err("Building needs TypeScript 5.8 or later: run `npm install --save-dev typescript`, then this again.\n");
      return EXIT.input;
    }
    for (const folder of folders) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
      if (status !== 0) {
        err(`${stdout}${stderr}`);
        err(
          `${basename(folder)} does not build. Generated code must always compile: please report this with its definitions.\n`,
        );
        return EXIT.bug;
      }
      embed(folder, "tools.json", "catalogue", (tools) => packCatalogue(tools as Catalogue));
      embed(folder, "contract.json", "contract", (contract) => contract);
      embed(folder, "wording.json", "wording");
      // As npm does when it packs: links of a workspace run the file itself.
      if (existsSync(join(folder, BIN))) chmodSync(join(folder, BIN), 0o755);
      out(`built ${basename(folder)}\n`);
    }
    return EXIT.ok;
  },
};

/** The `tsc` of the project, or else the one that is installed beside this compiler. */
function typescriptCompiler(root: string): string | undefined {
  for (const from of [join(root, "package.json"), import.meta.url]) {
    try {
      return join(createRequire(from).resolve("typescript/package.json"), "..", "bin", "tsc");
    } catch {
      // Not there; the next place may have it.
    }
  }
  return undefined;
}

/**
 * Data as a module, so that bundlers and browsers need not read files; parsing a text is the fastest way to load it.
 * @param name of the module, of what it exports and of what makes that
 * @param pack says the data in fewer words, as the runtime unpacks them; without, the module is the data
 */
function embed(folder: string, source: string, name: string, pack?: (data: unknown) => unknown): void {
  const data: unknown = JSON.parse(readFileSync(join(folder, source), "utf8"));
  const parsed = `JSON.parse(${singleQuoted(JSON.stringify(pack ? pack(data) : data))})`;
  const lines = [
    `// Made from ../${source} by \`toolwright build\`.`,
    ...(pack ? [`import { ${name}Of } from ${literal(`@toolwright/runtime/${name}`)};`] : []),
    `export const ${name} = ${pack ? `${name}Of(${parsed})` : parsed};`,
  ];
  const contents = `${lines.join("\n")}\n`;
  if (readText(folder, `dist/${name}.js`) === contents) return;
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "dist", `${name}.js`), contents);
}
