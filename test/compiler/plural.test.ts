import { expect, test } from "vitest";
import { plural, singular } from "../../compiler/dist/text/plural.js";

test.each([
  ["ipfs", "ipfs"],
  ["pinned_ipfs", "pinned_ipfs"],
  ["series", "series"],
  ["alias", "aliases"],
  ["tx", "txs"],
  ["time_entry", "time_entries"],
  ["box", "boxes"],
])("one %s, several %s", (one, several) => {
  expect(plural(one)).toBe(several);
  expect(singular(several)).toBe(one);
  expect(singular(one)).toBe(one);
});
