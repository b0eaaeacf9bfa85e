import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { read, root } from "./markdown.js";

/** Folders without documents of ours. */
const SKIPPED = ["node_modules", "dist", ".git"];

/** The Markdown files below a folder. */
function below(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : below(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const documents = below("").sort();

/** A document without its fenced blocks and code spans. */
function prose(markdown: string): string {
  return markdown.replace(/^(`{3,})[^]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The anchors that GitHub gives the headings of a document. */
function anchors(markdown: string): Set<string> {
  const headings = [...markdown.replace(/^(`{3,})[^]*?^\1$/gm, "").matchAll(/^#+ (.+)$/gm)].map(
    ([, text = ""]) => text,
  );
  const slugs = headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set(slugs);
}

test("there are documents", () => {
  for (const path of ["README.md", "docs/definitions.md", "generated/atomicwork/TOOLS.md"])
    expect(documents).toContain(path);
});

test("every relative link leads to a file and to a heading of it", () => {
  const headings = new Map(documents.map((path) => [path, anchors(read(path))]));
  const broken = documents.flatMap((path) => {
    const links = [...prose(read(path)).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = ""]) => target);
    return links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = "", anchor] = decodeURIComponent(target).split("#");
        const to = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
        if (!existsSync(join(root, to))) return true;
        return anchor !== undefined && headings.get(to)?.has(anchor) !== true;
      })
      .map((target) => `${path}: ${target}`);
  });
  expect(broken).toEqual([]);
});

test("every npm command that a document names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
  const unknown = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test)\b)/g)]
      .map(([, name, test]) => name ?? test ?? "")
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test("every command of the README's table is one of the command line, and the other way round", () => {
  const help = execFileSync(process.execPath, ["compiler/bin/toolwright.js", "help"], { cwd: root, encoding: "utf8" });
  const verbs = [...help.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, verb = ""]) => verb).sort();
  const sentence = /^(.+) are also commands of the `toolwright` command line/m.exec(read("README.md"))?.[1] ?? "";
  expect([...sentence.matchAll(/`(\w+)`/g)].map(([, verb]) => verb).sort()).toEqual(verbs);
});

test("the reference page is up to date", () => {
  execFileSync(process.execPath, ["scripts/definition-reference.mjs", "--check"], { cwd: root, encoding: "utf8" });
});

test("files that documents name by path exist", () => {
  const own = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    ...documents.filter((path) => path.startsWith("docs/decisions/")),
  ];
  const missing = own.flatMap((path) =>
    [...read(path).matchAll(/`((?:compiler|runtime|test|scripts|docs|definitions|generated)\/[\w./-]*)`/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !existsSync(join(root, name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the list of decisions has every decision, by its title", () => {
  const list = read("docs/decisions/README.md");
  const pages = documents.filter((path) => /^docs\/decisions\/\d/.test(path));
  const titles = pages.map((path, index) => {
    const [, number, title = ""] = /^# (\d+)\. (.+)$/m.exec(read(path)) ?? [];
    expect(`${path}: ${number}`).toBe(`${path}: ${index + 1}`);
    return `${number}. [${title}](./${path.replace("docs/decisions/", "")})`;
  });
  expect(list.match(/^\d+\. .+$/gm)).toEqual(titles);
});

test("the table of folders in ARCHITECTURE.md has them all, in the order of the layers", () => {
  const table = [...read("ARCHITECTURE.md").matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, name]) => name);
  const layers = /LAYERS = \[([^\]]*)\]/.exec(read("test/compiler/layers.test.ts"))?.[1] ?? "";
  expect(table).toEqual([...layers.matchAll(/"([a-z]+)"/g)].map(([, name]) => name));
});

test("the decision about dependencies names each of them", () => {
  const page = read("docs/decisions/0011-dependencies.md");
  const names = ["package.json", "compiler/package.json", "runtime/package.json"].flatMap((path) => {
    const { dependencies, devDependencies } = JSON.parse(read(path)) as Readonly<Record<string, object | undefined>>;
    return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@toolwright/"));
  });
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
