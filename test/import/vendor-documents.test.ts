import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { lazy } from "../support/lazy.js";
import { scratch, type Scratch } from "../support/scratch.js";
import { errorsIn, runImport, vendorDocument, written } from "./run.js";
import { plantFifty } from "./update/plant.js";
import { type Json, rowOf, update } from "./update/shop.js";

// To import a large document takes seconds, so tests share what came of it; only the last one changes that.

const projects: Scratch[] = [];
afterAll(() => projects.forEach((one) => one[Symbol.dispose]()));

function imported(name: string) {
  return lazy(async () => {
    const project = scratch();
    projects.push(project);
    const { code, stdout } = await runImport(project.path, vendorDocument(name) ?? "", { into: name, format: "json" });
    expect(code).toBe(0);
    return { project, counts: (JSON.parse(stdout) as { counts: { operations: number } }).counts };
  });
}

const NAME = "connectwise-psa";
const connectWise = imported(NAME);

for (const [name, least, document] of [
  [NAME, 3090, connectWise],
  ["atomicwork", 130, imported("atomicwork")],
] as const) {
  const path = vendorDocument(name);
  test.skipIf(path === undefined)(
    `the document of ${name} compiles (skipped where it is not beside the checkout)`,
    { timeout: 120_000 },
    async () => {
      const { project, counts } = await document();
      expect(counts.operations).toBeGreaterThanOrEqual(least);
      expect(await errorsIn(project.path)).toBe("");
      const again = await runImport(project.path, path ?? "", { into: name, update: true });
      expect(again).toEqual({ code: 0, stdout: "No differences.\n", stderr: "" });
    },
  );
}

const vendor = vendorDocument(NAME);

test.skipIf(vendor === undefined)(
  "fifty planted changes in a vendor's document (skipped where it is not beside the checkout)",
  { timeout: 180_000 },
  async () => {
    const { project } = await connectWise();
    const original = readFileSync(vendor ?? "", "utf8");
    const before = written(project.path);
    const renamed = original
      .replaceAll('schemas/TicketNote"', 'schemas/NoteOfTicket"')
      .replace(/"TicketNote"(?=: ?\{)/, '"NoteOfTicket"');
    const document = JSON.parse(renamed) as Json;
    const planted = [
      ...plantFifty(document),
      "changed NoteOfTicket: was TicketNote; the definitions call it TicketNote",
    ];
    // What no definition says is no change.
    document.paths["/company/companies"].get.summary = "PROSE-MARK";
    document.paths["/company/companies"].get.operationId = "companies";
    project.write([{ path: "docs/changed.json", text: JSON.stringify(document) }]);
    expect.soft(new Set(planted).size).toBe(50);
    const rows = await update(project.path, "docs/changed.json", { into: NAME });
    expect.soft(rows.map(rowOf).sort()).toEqual([...planted].sort());
    const after = written(project.path);
    const touched = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
    expect(touched.length).toBeLessThan(65);
    expect(await update(project.path, "docs/changed.json", { into: NAME })).toEqual([]);
    expect(written(project.path)).toEqual(after);
  },
);
