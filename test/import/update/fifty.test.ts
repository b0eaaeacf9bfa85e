import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, runImport, vendorDocument } from "../run.js";
import { plantFifty } from "./plant.js";
import { type Json, update } from "./shop.js";

const vendor = vendorDocument("connectwise-psa");

test.skipIf(vendor === undefined)(
  "fifty planted changes in a vendor's document (skipped where it is not beside the checkout)",
  { timeout: 180_000 },
  async () => {
    const folder = project();
    await runImport(folder, vendor ?? "", { into: "connectwise-psa" });
    const document = JSON.parse(readFileSync(vendor ?? "", "utf8")) as Json;
    const planted = plantFifty(document);
    writeFileSync(join(folder, "docs/changed.json"), JSON.stringify(document));
    const entries = await update(folder, "docs/changed.json", { into: "connectwise-psa" });
    expect(planted).toHaveLength(50);
    expect(entries.map(({ what }) => what).sort()).toEqual([...planted].sort());
    expect(entries.filter(({ kind }) => kind === "conflict")).toEqual([]);
    expect(await update(folder, "docs/changed.json", { into: "connectwise-psa" })).toEqual([]);
  },
);
