import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { NextData } from "../../compiler/src/model/shape-data.js";
import { Client, standard } from "../../runtime/src/index.js";
import { api } from "../runtime/acme.js";
import { toApi } from "../runtime/data.js";
import { base, list } from "../runtime/listing.js";

// What a walk over many pages keeps in memory: `npm run test:faults`.

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const ITEMS = 100_000;
const SIZE = 100;

/** A page of records of a usual size, and where the next one is in every way there is. */
async function page(url: string): Promise<Response> {
  const asked = new URL(url).searchParams;
  const number = Number(asked.get("page") ?? asked.get("token")?.slice(200) ?? 1);
  const data = Array.from({ length: SIZE }, (_, index) => ({
    id: number * SIZE + index,
    summary: "a ticket ".repeat(20),
  }));
  const isLast = number * SIZE >= ITEMS;
  // Tokens of real services are long.
  const body = { data, next: isLast ? null : "t".repeat(200) + (number + 1), more: !isLast };
  const link = `<${base}/widgets?page=${number + 1}>; rel="next"`;
  return Response.json(body, { headers: isLast ? {} : { link } });
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const token = { style: "cursor", parameter: "token" } as const;

test.each<[string, NextData, Parameters<typeof list>[1]]>([
  ["links", "link-header", {}],
  ["cursors", { cursor: "next" }, token],
  ["page numbers", { more: "more" }, {}],
])(`memory stays as it is over ${ITEMS} items, by %s`, async (how, next, more) => {
  const client = new Client(toApi(api), { apiKey: "0123456789", fetch: page }, standard);
  const listing = list(next, { ...more, defaultSize: SIZE, shape: { envelope: "data" } });
  const sizes: number[] = [];
  let count = 0;
  for await (const _ of client.pages(listing, {})) if (++count % (ITEMS / 10) === 0) sizes.push(heap());
  expect(count).toBe(ITEMS);
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  console.log(`${how}: ${first.toFixed(1)} MiB after ${ITEMS / 10} items, ${last.toFixed(1)} MiB after ${ITEMS}`);
  // Of each page its place is remembered, to see when the server leads in a circle.
  expect(last - first).toBeLessThan(1.5);
});
