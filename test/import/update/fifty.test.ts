import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, runImport, vendorDocument, written } from "../run.js";
import { plantFifty } from "./plant.js";
import { type Json, rowOf, update } from "./shop.js";

const NAME = "connectwise-psa";
const vendor = vendorDocument(NAME);

test.skipIf(vendor === undefined)(
  "fifty planted changes in a vendor's document (skipped where it is not beside the checkout)",
  { timeout: 180_000 },
  async () => {
    const folder = project();
    await runImport(folder, vendor ?? "", { into: NAME });
    const original = readFileSync(vendor ?? "", "utf8");
    const before = written(folder);
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
    writeFileSync(join(folder, "docs/changed.json"), JSON.stringify(document));
    expect.soft(new Set(planted).size).toBe(50);
    const rows = await update(folder, "docs/changed.json", { into: NAME });
    expect.soft(rows.map(rowOf).sort()).toEqual([...planted].sort());
    const after = written(folder);
    const touched = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
    expect(touched.length).toBeLessThan(65);
    expect(await update(folder, "docs/changed.json", { into: NAME })).toEqual([]);
    expect(written(folder)).toEqual(after);
  },
);
