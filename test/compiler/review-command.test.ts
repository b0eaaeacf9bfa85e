import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { toolwright } from "../support/command-line.js";
import { acme } from "../support/definitions.js";
import { parseSarif } from "../support/sarif.js";
import { scratch } from "../support/scratch.js";
import { catalogue, changed, tool } from "../support/widget-tools.js";

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
