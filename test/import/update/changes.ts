import { expect, test } from "vitest";
import { changedShop, type Json } from "./shop.js";

/** One change of the document, what is reported, and where the definitions say it then. */
export type Row = readonly [
  name: string,
  change: (document: Json) => void,
  entries: readonly string[],
  file?: string,
  text?: string | RegExp,
];

/** A test for each change. */
export function changes(rows: readonly Row[]): void {
  test.each(rows)("%s", async (...row) => {
    const [, change, expected, file, text] = row as unknown as Row;
    const { entries, after } = await changedShop(change);
    expect(entries).toEqual(expected);
    if (file !== undefined) expect(after[`shop/${file}`]).toMatch(text ?? "");
    expect(Object.values(after).join("\n")).not.toContain("PROSE-MARK");
  });
}
