import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { operationsOf } from "../replay/integration.js";
import { root } from "../replay/root.js";

type Reasons = Readonly<Record<string, string>>;

const leftOut = parse(readFileSync(join(root, "test/coverage/left-out.yaml"), "utf8")) as Readonly<
  Record<string, Reasons>
>;

/** A request without the names of its path arguments, which a definition may choose. */
function shapeOf(method: string, path: string): string {
  const plain = path.replace(/\{[^{}]*\}/g, "{}").replace(/\/$/, "");
  return `${method.toUpperCase()} ${plain.replace(/^\/api\/v1/, "")}`;
}

function shapeOfKey(key: string): string {
  const [method = "", path = ""] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
  return shapeOf(method, path);
}

describe.each(["atomicwork", "connectwise-psa"])("%s", (integration) => {
  const placed = [...operationsOf(integration).values()];
  const reasons = leftOut[integration] ?? {};
  const explained = new Set(Object.keys(reasons).map(shapeOfKey));

  test("every operation without a tool is on the list", () => {
    const without = placed
      .filter(({ tool }) => !tool)
      .map(({ operation: { http } }) => shapeOf(http.method, http.path));
    expect(without.filter((shape) => !explained.has(shape))).toEqual([]);
  });

  test("every reason is a sentence, and nothing on the list has a tool", () => {
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].{10,}\.$/s);
    const tools = placed.filter(({ tool }) => tool).map(({ operation: { http } }) => shapeOf(http.method, http.path));
    expect(tools.filter((shape) => explained.has(shape))).toEqual([]);
  });

  test("every operation of the vendor's document is here, or on the list", () => {
    const lock = join(root, "definitions", integration, "openapi.lock.json");
    const { operations } = JSON.parse(readFileSync(lock, "utf8")) as { operations: Readonly<Record<string, unknown>> };
    const documented = Object.keys(operations).map(shapeOfKey);
    const defined = new Set(placed.map(({ operation: { http } }) => shapeOf(http.method, http.path)));
    expect(documented.length).toBeGreaterThan(100);
    expect(documented.filter((shape) => !defined.has(shape) && !explained.has(shape))).toEqual([]);
    // The lock has addresses with a route pattern as the import repaired them.
    const stale = [...explained].filter((shape) => !documented.includes(shape) && !shape.includes(":regex("));
    expect(stale).toEqual([]);
  });
});
