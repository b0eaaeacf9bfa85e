import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, runImport } from "./run.js";

const LOCK = "definitions/shop/openapi.lock.json";
const VALUES: readonly unknown[] = [null, true, 7, "x", "constructor", [], {}, [[]], [null], { node: null }];

interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Place["holder"];
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

test("a lock that is damaged anywhere is refused with its place, or read", { timeout: 120_000 }, async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const path = join(folder, LOCK);
  const text = readFileSync(path, "utf8");
  const count = placesIn(JSON.parse(text)).length;
  let refused = 0;
  for (let round = 0; round < 200; round++) {
    const lock = JSON.parse(text) as unknown;
    const place = placesIn(lock)[(round * 7919) % count];
    if (!place) continue;
    if (round % 5 === 0) delete place.holder[place.key];
    else place.holder[place.key] = VALUES[round % VALUES.length];
    const { [place.key]: now } = place.holder;
    const told = `${JSON.stringify(place.key)} = ${JSON.stringify(now)}`;
    writeFileSync(path, JSON.stringify(lock));
    const { code, stderr } = await runImport(folder, "docs/shop.json", { update: true });
    expect([0, 1], told).toContain(code);
    if (code === 1) expect(stderr, told).toMatch(/^definitions\/shop\/\S+:\d+:\d+ error/);
    if (stderr.includes("wrong-lock")) refused++;
  }
  expect(refused).toBeGreaterThan(50);
});
