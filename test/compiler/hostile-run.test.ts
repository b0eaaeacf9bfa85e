import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/imports.js";
import { scratch } from "../support/scratch.js";
import { payloads } from "./hostile/payloads.js";
import { accepts, groupsOf, plant, type Group } from "./hostile/plant.js";
import { project } from "./hostile/project.js";

const acme = project.filter(({ path }) => path.startsWith("definitions/acme/"));
const texts = Object.values(payloads).filter((text) => text.length < 1000);

/** Imports everything a package has, calls what hands out its texts, and says so when anything else happened. */
const RUN = `
  const happened = [];
  globalThis.trap = () => happened.push("trap");
  process.exit = () => happened.push("exit");
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const { readdirSync } = await import("node:fs");
  for (const name of readdirSync("dist", { recursive: true })) if (name.endsWith(".js") && name !== "bin.js") await import(new URL(\`dist/\${name}\`, \`file://\${process.cwd()}/\`));
  const { getTools } = await import(new URL("dist/tools.js", \`file://\${process.cwd()}/\`));
  const tools = getTools();
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before) happened.push("prototype");
  console.log(JSON.stringify({ happened, tools: tools.length, texts: tools.map((tool) => tool.description).join() }));
`;

const folder = scratch({ modules: true });
let names: string[] = [];

beforeAll(async () => {
  const free = groupsOf(acme).filter((group) => accepts(acme, group, "Plain words here"));
  const textOf = (group: Group) => `${texts[free.indexOf(group) % texts.length] ?? ""} ${free.indexOf(group)}`;
  const { files, accepted } = await plant(acme, free, textOf);
  expect(accepted.length).toBeGreaterThan(60);
  folder.write(files.map(({ path, contents }) => ({ path, text: contents })));
  names = readdirSync(join(folder.path, "generated"));
});

afterAll(() => folder[Symbol.dispose]());

test("packages full of hostile texts build, and importing them runs nothing", () => {
  expect(names).toEqual(["acme"]);
  for (const name of names) {
    const at = join(folder.path, "generated", name);
    const built = spawnSync(process.execPath, [join(root, "compiler/bin/toolwright.js"), "build", at], {
      cwd: root,
      encoding: "utf8",
    });
    expect(built.stderr + built.stdout).toBe(`built ${name}\n`);
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", RUN], { cwd: at, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toMatchObject({ happened: [] });
    // The command line is there to be run.
    const help = spawnSync(process.execPath, ["dist/bin.js", "--help"], { cwd: at, encoding: "utf8" });
    expect(help).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^Usage: acme mcp/) as string });
  }
});

test("what is built can stand in a page's script", () => {
  const modules = readdirSync(folder.path, { recursive: true, encoding: "utf8" }).filter((path) =>
    /generated.*dist.*\.js$/.test(path),
  );
  expect(modules.length).toBeGreaterThan(10);
  expect(modules.filter((path) => /<\/script|<!--/i.test(folder.read(path)))).toEqual([]);
});
