import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Catalogue, Tool } from "../../runtime/src/index.js";
import { root } from "../support/imports.js";
import { countTokens } from "./independent/byte-pair.js";
import { portableFaults } from "./independent/portable-faults.js";
import { canonicalize } from "./independent/rfc8785.js";

/** Every tool that is published keeps the promises of the catalogue; they are checked by other means than they were made. */
describe.each(["atomicwork", "connectwise-psa"])("%s", (name) => {
  const read = (file: string) => readFileSync(join(root, "generated", name, file), "utf8");
  const text = read("tools.json");
  const { tools, toolsets = {} } = JSON.parse(text) as Catalogue;
  const names = new Set(tools.map((tool) => tool.name));
  const wrong = (isWrong: (tool: Tool) => boolean) => tools.filter(isWrong).map((tool) => tool.name);

  test("has toolsets and tools, each on a line of its own", () => {
    expect(tools.length).toBeGreaterThan(40);
    const whole = text.split("\n").slice(1, -2);
    const begin = whole.indexOf('},"tools":[');
    expect(JSON.parse(`{${whole.slice(0, begin).join("")}}`)).toEqual(toolsets);
    expect(begin).toBe(Object.keys(toolsets).length);
    const lines = whole.slice(begin + 1);
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, "")) as Tool).name)).toEqual(
      tools.map((tool) => tool.name),
    );
  });

  test("is sorted by resource, then method", () => {
    const keys = tools.map(({ resource, method }) => `${resource}\0${method}`);
    expect(keys).toEqual([...keys].sort());
  });

  test("names fit every provider and are unique, former ones included", () => {
    expect(wrong((tool) => !/^[a-z][a-z0-9_]{0,63}$/.test(tool.name))).toEqual([]);
    const all = tools.flatMap((tool) => [tool.name, ...(tool.aliases ?? [])]);
    expect(all.length).toBe(new Set(all).size);
  });

  test("schemas are portable", () => {
    expect(
      tools.flatMap((tool) =>
        portableFaults(tool.inputSchema as Record<string, unknown>).map((fault) => `${tool.name} ${fault}`),
      ),
    ).toEqual([]);
  });

  test("every tool and every parameter has a text", () => {
    expect(wrong(({ description, title }) => description.trim() === "" || title.trim() === "")).toEqual([]);
    const bare = tools.flatMap(({ name: tool, inputSchema }) =>
      Object.entries(inputSchema["properties"] as Record<string, { description?: string }>)
        .filter(([, one]) => !one.description)
        .map(([one]) => `${tool}.${one}`),
    );
    expect(bare).toEqual([]);
  });

  test("tokens are those of o200k_base", () => {
    const counts = tools.map(
      ({ name: tool, description, inputSchema, tokens }) =>
        [tool, tokens, countTokens(JSON.stringify({ name: tool, description, inputSchema }))] as const,
    );
    expect(counts.filter(([, said, counted]) => said !== counted)).toEqual([]);
  });

  test("the lock has the hash of every tool and no other", () => {
    const lock = JSON.parse(read("tools.lock.json")) as { tools: Record<string, string> };
    const hashes = tools.map(({ name: tool, description, inputSchema, annotations }) => {
      return [
        tool,
        createHash("sha256")
          .update(canonicalize({ name: tool, description, inputSchema, annotations }))
          .digest("hex"),
      ];
    });
    expect(lock.tools).toEqual(Object.fromEntries(hashes));
  });

  test("the members of every toolset exist", () => {
    expect(Object.keys(toolsets).length).toBeGreaterThan(0);
    expect(
      Object.values(toolsets)
        .flat()
        .filter((tool) => !names.has(tool)),
    ).toEqual([]);
  });

  test("hints follow from the effect", () => {
    expect(wrong(({ effect, annotations }) => annotations.readOnlyHint !== (effect === "read"))).toEqual([]);
    expect(wrong(({ effect, annotations }) => annotations.destructiveHint !== (effect === "destructive"))).toEqual([]);
    expect(wrong(({ effect, annotations }) => effect === "read" && !annotations.idempotentHint)).toEqual([]);
    expect(wrong(({ http, effect }) => http.method === "DELETE" && effect !== "destructive")).toEqual([]);
  });

  test("every tool stands in the document of its module, with its tokens", () => {
    const pages = new Map<string, string>();
    const missing = tools.filter(({ name: tool, tags, tokens }) => {
      const module = tags[0] ?? "general";
      const page = pages.get(module) ?? read(`tools/${module}.md`);
      pages.set(module, page);
      const section = page.split(`### ${tool}\n`)[1]?.split("\n### ")[0] ?? "";
      return !section.includes(` · ${tokens} tokens · `);
    });
    expect(missing.map((tool) => tool.name)).toEqual([]);
  });

  test("what the compiler wrote says nothing of the machine it was written on", () => {
    const { files } = JSON.parse(read("manifest.json")) as { files: Record<string, string> };
    const paths = Object.keys(files);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => read(path).includes(root) || /\/(home|Users|tmp)\//.test(read(path)))).toEqual([]);
  });
});
