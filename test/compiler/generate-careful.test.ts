import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../compiler/src/output/manifest.js";
import { temporaryPath } from "../../compiler/src/output/write.js";
import { generated, outputs, TYPES, withField } from "../support/acme-project.js";
import { run } from "../support/command-line.js";
import { scratch } from "../support/scratch.js";

describe("toolwright generate is careful: it", () => {
  test("does not overwrite what somebody edited, unless it is told to", async () => {
    using project = await generated();
    const before = project.read(TYPES);
    project.write([{ path: TYPES, text: `${before}// mine\n` }, ...withField(project)]);
    const edited = outputs(project);
    const refused = await run(project.path, ["generate"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`These files were edited by hand; nothing was written:\n  ${TYPES}\n`);
    expect(outputs(project)).toEqual(edited);
    expect((await run(project.path, ["generate", "--force"])).status).toBe(0);
    expect(project.read(TYPES)).not.toContain("// mine");
    expect(project.read(TYPES)).toContain("colour?: string;");
  });

  test("removes what is no longer wanted, but not when somebody edited it", async () => {
    using project = await generated();
    const page = "generated/acme/src/schemas/count.ts";
    const text = project.read(page);
    project.write([
      {
        path: "definitions/acme/schemas/widget.yaml",
        text: `${project.read("definitions/acme/schemas/widget.yaml")}\n${project.read("definitions/acme/schemas/count.yaml")}`,
      },
    ]);
    rmSync(join(project.path, "definitions/acme/schemas/count.yaml"));
    project.write([{ path: page, text: `${text}// mine\n` }]);
    const refused = await run(project.path, ["generate"]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain(`  ${page}\n`);
    project.write([{ path: page, text }]);
    expect((await run(project.path, ["generate"])).status).toBe(0);
    expect(Object.keys(outputs(project))).not.toContain(page);
    expect(project.read(TYPES)).toContain("export interface Count");
  });

  test("does not touch what a manifest names outside of its package", async () => {
    using project = await generated();
    const manifest = "generated/acme/manifest.json";
    const outside = "generated/precious.txt";
    const { files, ...rest } = JSON.parse(project.read(manifest)) as { files: Record<string, string> };
    project.write([
      { path: outside, text: "mine\n" },
      {
        path: manifest,
        text: JSON.stringify({ ...rest, files: { ...files, "../precious.txt": fingerprint("mine\n") } }),
      },
    ]);
    expect((await run(project.path, ["generate"])).status).toBe(0);
    expect(project.read(outside)).toBe("mine\n");
  });

  test("writes and deletes nothing through a folder that is a link", async () => {
    using project = await generated();
    using elsewhere = scratch();
    elsewhere.write([{ path: "victim.txt", text: "mine\n" }]);
    const manifest = "generated/acme/manifest.json";
    const { files, ...rest } = JSON.parse(project.read(manifest)) as { files: Record<string, string> };
    symlinkSync(elsewhere.path, join(project.path, "generated/acme/link"));
    const planted = { ...files, "link/victim.txt": fingerprint("mine\n") };
    project.write([{ path: manifest, text: JSON.stringify({ ...rest, files: planted }) }]);
    await expect(run(project.path, ["generate"])).rejects.toThrow(
      "generated/acme/link is a symbolic link; nothing was written",
    );
    expect(elsewhere.read("victim.txt")).toBe("mine\n");
  });

  test("writes no cache through a link", async () => {
    using project = await generated();
    using elsewhere = scratch();
    mkdirSync(join(project.path, "node_modules/.cache"), { recursive: true });
    rmSync(join(project.path, "node_modules/.cache/toolwright"), { recursive: true, force: true });
    symlinkSync(elsewhere.path, join(project.path, "node_modules/.cache/toolwright"));
    expect((await run(project.path, ["generate", "--force"])).status).toBe(0);
    expect(readdirSync(elsewhere.path)).toEqual([]);
  });

  test("writes to names that nobody can know, and never over what is there", () => {
    expect(temporaryPath("a")).not.toBe(temporaryPath("a"));
    expect(temporaryPath("a")).toMatch(/^a\.[0-9a-f]{16}\.tmp$/);
  });

  test("does not take a folder without definitions for the end of all packages", async () => {
    using project = await generated();
    const before = outputs(project);
    rmSync(join(project.path, "definitions"), { recursive: true });
    const { status, stderr } = await run(project.path, ["generate"]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "There are no definitions below definitions/. Start one with `toolwright new <name>`.\n",
    });
    expect(outputs(project)).toEqual(before);
  });

  test("does not take a checkout with CRLF for edited", async () => {
    using project = await generated();
    project.write(
      Object.entries(outputs(project)).map(([path, text]) => ({ path, text: text.replaceAll("\n", "\r\n") })),
    );
    project.write(withField(project));
    const { status, stderr } = await run(project.path, ["generate"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(project.read(TYPES)).toContain("colour?: string;\n");
  });
});
