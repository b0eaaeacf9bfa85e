import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { write } from "../../compiler/src/output/write.js";
import { generated, outputs, WIDGETS } from "../support/acme-project.js";
import { run } from "../support/command-line.js";
import { scratch } from "../support/scratch.js";

describe("the writer changes all or nothing", () => {
  test("when a folder cannot be made", async () => {
    using project = await generated();
    // Where the folder of a new module must be, there is a file.
    project.write([
      { path: "generated/acme/src/schemas/more", text: "in the way" },
      {
        path: "definitions/acme/schemas/more/extra.yaml",
        text: "Extra:\n  type: object\n  description: Something more.\n  properties:\n    note: { type: string, description: A remark on it. }\n",
      },
    ]);
    project.write([
      {
        path: WIDGETS,
        text: `${project.read(WIDGETS)}operations:\n  more: { about: Gets more of it., GET: "{item}/more", returns: { one: Extra } }\n`,
      },
    ]);
    const before = outputs(project);
    await expect(run(project.path, ["generate"])).rejects.toThrow("more");
    expect(outputs(project)).toEqual(before);
  });

  test("when a file cannot be written", async () => {
    using project = scratch();
    project.write([
      { path: "a.txt", text: "old" },
      { path: "b", text: "a file" },
    ]);
    const before = project.snapshot();
    expect(() =>
      write(project.path, [
        { path: "a.txt", before: "old", after: "new" },
        { path: "b/c.txt", after: "new" },
      ]),
    ).toThrow();
    expect(project.snapshot()).toEqual(before);
  });

  test("when a file cannot be put in its place", async () => {
    using project = scratch();
    project.write([
      { path: "a.txt", text: "old" },
      { path: "gone.txt", text: "old" },
    ]);
    mkdirSync(join(project.path, "b.txt", "full"), { recursive: true });
    const before = project.snapshot();
    const changes = [
      { path: "a.txt", before: "old", after: "new" },
      { path: "b.txt", after: "new" },
      { path: "c.txt", after: "new" },
      { path: "gone.txt", before: "old" },
    ];
    expect(() => write(project.path, changes)).toThrow();
    expect(project.snapshot()).toEqual(before);
  });

  test("leaves no temporary files, and removes folders that are empty", async () => {
    using project = scratch();
    project.write([{ path: "old/deep/gone.txt", text: "old" }]);
    write(project.path, [
      { path: "new/a.txt", after: "new" },
      { path: "old/deep/gone.txt", before: "old" },
    ]);
    expect(project.snapshot()).toEqual({ "new/a.txt": "new" });
  });
});
