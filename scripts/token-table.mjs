// Writes compiler/dist/emit/tools/o200k_base.bin, the tokens of o200k_base as a table that is ready to be looked up in.
// Part of `compiler-parts.mjs`: making a map of 200,000 tokens takes longer than counting those of a whole API.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { hashBytes, SLOTS } from "../compiler/dist/emit/tools/token-table.js";
import { unlessCurrent } from "./unless-current.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here("../compiler/dist/emit/tools/o200k_base.bin");
const sources = [here("../compiler/dist/emit/tools/token-table.js"), fileURLToPath(import.meta.url)];

await unlessCurrent(target, sources, () => {
  const require = createRequire(import.meta.url);
  const { default: ranks } = require("gpt-tokenizer/bpeRanks/o200k_base");
  const tokens = ranks.map((token) => Buffer.from(token));
  const offsets = new Uint32Array(tokens.length + 1);
  const slots = new Uint32Array(SLOTS);
  for (const [rank, token] of tokens.entries()) {
    offsets[rank + 1] = offsets[rank] + token.length;
    let slot = hashBytes(token, 0, token.length);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = rank + 1;
  }
  const head = Uint32Array.of(tokens.length);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, Buffer.concat([head, slots, offsets].map((part) => Buffer.from(part.buffer)).concat(tokens)));
});
