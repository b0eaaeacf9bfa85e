import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalogue, JsonSchema, Tool } from "@toolwright/runtime";
import { describe, expect, test } from "vitest";
import { compareCatalogues } from "../../compiler/src/review/change.js";
import { printReview } from "../../compiler/src/review/markdown.js";
import { toolwright } from "../support/command-line.js";
import { acme } from "../support/definitions.js";
import { parseSarif } from "../support/sarif.js";
import { scratch } from "../support/scratch.js";

function tool(more: Partial<Tool> & { readonly schema?: JsonSchema } = {}): Tool {
  const { schema, ...rest } = more;
  return {
    name: "create_a_acme_widget",
    title: "Create widget",
    description: "Creates a widget. Give it a name.",
    resource: "widgets",
    method: "create",
    effect: "write",
    tags: [],
    inputSchema: schema ?? {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 20, description: "Name on it." },
        color: { type: "string", enum: ["red", "blue"], description: "Its colour." },
        lines: { type: "array", items: { type: "object", properties: { sku: { type: "string" } }, required: [] } },
      },
      required: ["name"],
    },
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    http: { method: "POST", path: "/widgets" },
    tokens: 50,
    source: "definitions/acme/resources/widgets.yaml",
    ...rest,
  };
}

const catalogue = (...tools: Tool[]): Catalogue => ({ integration: "acme", apiVersion: "1", tools });

/** The schema above with its properties changed, and what is required. */
function changed(properties: Readonly<Record<string, unknown>>, required: readonly string[] = ["name"]): Tool {
  const { inputSchema } = tool();
  const all = { ...(inputSchema["properties"] as object), ...properties };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return tool({ schema: { ...inputSchema, properties: kept, required } });
}

describe("what a change means", () => {
  test.each<[string, Tool, string[]]>([
    ["nothing", tool(), []],
    ["a new text", tool({ description: "Makes a widget." }), ["behavioural The description reads differently."]],
    ["another effect", tool({ effect: "destructive" }), ["breaking Its effect was write and is now destructive."]],
    ["an argument is gone", changed({ color: undefined }), ["breaking The argument `color` is gone."]],
    ["a new argument", changed({ size: { type: "integer" } }), ["additive There is a new argument `size`."]],
    [
      "a new argument that must be given",
      changed({ size: { type: "integer" } }, ["name", "size"]),
      ["breaking The new argument `size` must be given."],
    ],
    [
      "an argument must now be given",
      changed({}, ["name", "color"]),
      ["breaking The argument `color` must now be given."],
    ],
    ["an argument may be left out", changed({}, []), ["additive The argument `name` may now be left out."]],
    [
      "another type",
      changed({ name: { type: "integer", maxLength: 20, description: "Name on it." } }),
      ["breaking `name` no longer takes string.", "additive `name` also takes integer."],
    ],
    [
      "choices come and go",
      changed({ color: { type: "string", enum: ["red", "green"], description: "Its colour." } }),
      ['breaking `color` no longer takes `"blue"`.', 'additive `color` also takes `"green"`.'],
    ],
    [
      "a shorter text",
      changed({ name: { type: "string", maxLength: 10, description: "Name on it." } }),
      ["breaking `maxLength` of `name` was 20 and is 10."],
    ],
    [
      "a longer text",
      changed({ name: { type: "string", description: "Name on it." } }),
      ["additive `maxLength` of `name` was 20 and is not set."],
    ],
    [
      "inside a list",
      changed({
        lines: {
          type: "array",
          items: {
            type: "object",
            properties: { sku: { type: "string", description: "Its code." } },
            required: ["sku"],
          },
        },
      }),
      [
        "breaking The argument `lines[].sku` must now be given.",
        "behavioural The text of `lines[].sku` reads differently.",
      ],
    ],
  ])("%s", (_, after, expected) => {
    const changes = compareCatalogues(catalogue(tool()), catalogue(after));
    expect(changes.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual(expected);
  });

  test("tools come, go, and are renamed", () => {
    const renamed = tool({ name: "add_a_acme_widget", aliases: ["create_a_acme_widget"] });
    const summary = (before: Catalogue, after: Catalogue) =>
      compareCatalogues(before, after).map(({ kind, tool: name, summary: text }) => `${kind} ${name}: ${text}`);
    expect(summary(catalogue(), catalogue(tool()))).toEqual(["additive create_a_acme_widget: A new tool; it writes."]);
    expect(summary(catalogue(tool()), catalogue())).toEqual(["breaking create_a_acme_widget: The tool is gone."]);
    expect(summary(catalogue(tool()), catalogue(renamed))).toEqual([
      "behavioural add_a_acme_widget: Renamed from `create_a_acme_widget`, which still works.",
    ]);
    const without = tool({ name: "add_a_acme_widget" });
    expect(summary(catalogue(renamed), catalogue(without))).toEqual([
      "breaking add_a_acme_widget: The former name `create_a_acme_widget` no longer works.",
    ]);
  });

  test.each<[string, Tool, string]>([
    ["request", tool({ http: { method: "PUT", path: "/widgets" } }), "behavioural Its request changed."],
    ["title", tool({ title: "Make widget" }), "behavioural Its title changed."],
    ["tags", tool({ tags: ["stock"] }), "behavioural Its tags changed."],
    [
      "variants",
      tool({ variants: [{ when: ["color"], http: { method: "POST", path: "/painted" } }] }),
      "behavioural Its variants changed.",
    ],
    [
      "method of the client",
      tool({ method: "add" }),
      "breaking Its method in the client was `widgets.create` and is `widgets.add`.",
    ],
    [
      "order of arguments",
      tool({ schema: reversed(tool().inputSchema) }),
      "behavioural The input schema reads differently.",
    ],
  ])("another %s", (_, after, expected) => {
    const changes = compareCatalogues(catalogue(tool()), catalogue(after));
    expect(changes.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual([expected]);
  });

  test("toolsets come, go, and hold others", () => {
    const sets = (toolsets: Catalogue["toolsets"]): Catalogue => ({
      ...catalogue(tool()),
      ...(toolsets && { toolsets }),
    });
    const changes = compareCatalogues(
      sets({ old: ["a"], sales: ["a", "b"] }),
      sets({ sales: ["b", "c"], stock: ["a"] }),
    );
    expect(changes.map(({ kind, tool: name, summary }) => `${kind} ${name}: ${summary}`)).toEqual([
      "breaking old: The toolset is gone.",
      "behavioural sales: The toolset lost `a` and got `c`.",
      "additive stock: A new toolset of 1 tool.",
    ]);
  });
});

function reversed(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema["properties"] as object).reverse();
  return { ...schema, properties: Object.fromEntries(properties) };
}

test("the comment counts first, then shows what a model reads now", () => {
  const before = catalogue(tool());
  const after = catalogue(tool({ description: "Creates a gadget. Give it a name.", tokens: 48 }));
  const text = printReview([{ integration: "acme", before, after, changes: compareCatalogues(before, after) }], "main");
  expect(text).toBe(`## Tools since \`main\`

### acme

**0 breaking**, 1 behavioural, 0 additive · 1 tools (0) · 48 tokens (-2)

#### What a model reads differently

- \`create_a_acme_widget\`: The description reads differently.
  > Creates a ~~widget~~**gadget**. Give it a name.
`);
});

test("no change is said, and a comment is never longer than a provider takes", () => {
  const same = { integration: "acme", before: catalogue(tool()), after: catalogue(tool()), changes: [] };
  expect(printReview([same], "main")).toContain("No tool changed");
  const many = Array.from({ length: 2000 }, (_, index) => ({
    kind: "additive" as const,
    tool: `t_${index}`,
    summary: "A new tool; it reads.",
  }));
  const long = printReview([{ ...same, changes: many }], "main");
  expect(long.length).toBeLessThan(65_536);
  expect(long).toContain("cut here");
});

describe("toolwright review", () => {
  function repository() {
    const project = scratch();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], {
        cwd: project.path,
        encoding: "utf8",
      });
    project.write([
      { path: "generated/acme/tools.json", text: JSON.stringify(catalogue(tool())) },
      { path: "generated/acme/manifest.json", text: '{ "files": {} }' },
    ]);
    git("init", "-q", "-b", "trunk");
    git("add", ".");
    git("commit", "-qm", "first");
    return project;
  }

  test("compares what is on disk with a commit", () => {
    using project = repository();
    expect(toolwright(project.path, ["review", "--base", "HEAD"])).toMatchObject({ status: 0, stderr: "" });
    project.write([
      { path: "generated/acme/tools.json", text: JSON.stringify(catalogue(changed({ color: undefined }))) },
    ]);
    const { status, stdout } = toolwright(project.path, ["review", "--base", "HEAD", "--fail-on-breaking"]);
    expect(status).toBe(1);
    expect(stdout).toContain("- `create_a_acme_widget`: The argument `color` is gone.");
    const { changes } = JSON.parse(
      toolwright(project.path, ["review", "--base", "HEAD", "--format", "json"]).stdout,
    ) as { changes: unknown[] };
    expect(changes).toEqual([
      { integration: "acme", kind: "breaking", tool: "create_a_acme_widget", summary: "The argument `color` is gone." },
    ]);
  });

  test("as SARIF, at the lines that define the tools", () => {
    using project = repository();
    project.write(acme);
    const after = catalogue(changed({ color: undefined }), tool({ name: "list_all_acme_widgets" }));
    project.write([{ path: "generated/acme/tools.json", text: JSON.stringify(after) }]);
    const { status, stdout } = toolwright(project.path, ["review", "--base", "HEAD", "--format", "sarif"]);
    expect(status).toBe(0);
    const [{ results }] = parseSarif(stdout).runs;
    const found = results.map(({ ruleId, level, locations: [{ physicalLocation: at }] }) => {
      return `${ruleId} ${level} ${at.artifactLocation.uri}:${at.region.startLine}:${at.region.startColumn}`;
    });
    expect(found).toEqual([
      expect.stringMatching(/^breaking error definitions\/acme\/resources\/stock\/widgets\.yaml:5:\d+$/),
      expect.stringMatching(/^additive note definitions\/acme\/resources\/stock\/widgets\.yaml:5:\d+$/),
    ]);
  });

  test("what is in no commit is mentioned", () => {
    using project = repository();
    project.write([{ path: "generated/acme/tools.json", text: JSON.stringify(catalogue()) }]);
    const { status, stdout, stderr } = toolwright(project.path, ["review", "--base", "HEAD"]);
    expect(status).toBe(0);
    expect(stdout).toContain("The tool is gone.");
    expect(stderr).toMatch(/^Some changes below definitions\/ or generated\/ are in no commit\./);
  });

  test("a catalogue with a merge conflict", () => {
    using project = repository();
    project.write([{ path: "generated/acme/tools.json", text: "<<<<<<< HEAD\n" }]);
    expect(toolwright(project.path, ["review", "--base", "HEAD"])).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "generated/acme/tools.json is damaged: it is no JSON. Resolve its conflicts, or write it anew with `toolwright generate --force`.\n",
    });
  });

  test("a shallow clone, a repository without a commit, and none", () => {
    using project = repository();
    using other = scratch();
    const clone = (...args: string[]) => execFileSync("git", args, { cwd: other.path, stdio: "pipe" });
    clone("clone", "-q", "--depth", "1", pathToFileURL(project.path).href, "shallow");
    expect(toolwright(join(other.path, "shallow"), ["review", "--base", "v1.0.0"])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'There is no git ref "v1.0.0" here. This clone is shallow: run `git fetch --unshallow`, or in CI check out with `fetch-depth: 0`.\n',
    });
    expect(toolwright(other.path, ["review", "--base", "HEAD"]).stderr).toBe(
      "A review compares with a git commit, and this folder is in no git repository.\n",
    );
    clone("init", "-q", "empty");
    expect(toolwright(join(other.path, "empty"), ["review", "--base", "HEAD"]).stderr).toBe(
      'There is no git ref "HEAD" here. The repository has no commit yet.\n',
    );
  });

  test.each([
    [["review"], "Name the git ref to compare with: toolwright review --base origin/main\n"],
    [
      ["review", "--base", "nowhere"],
      'There is no git ref "nowhere" here. Fetch it first, e.g. `git fetch origin nowhere`.\n',
    ],
    [["review", "--base", "HAED"], 'There is no git ref "HAED" here. Fetch it first, e.g. `git fetch origin HAED`.\n'],
    [["review", "--base", "trunc"], 'There is no git ref "trunc" here. Did you mean "trunk"?\n'],
    [["review", "--base=--output=x"], "Name the git ref to compare with: toolwright review --base origin/main\n"],
  ])("%j is refused", (args, stderr) => {
    using project = repository();
    expect(toolwright(project.path, args)).toEqual({ status: 2, stdout: "", stderr });
  });
});
