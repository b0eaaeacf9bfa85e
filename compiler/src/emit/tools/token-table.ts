import { readFileSync } from "node:fs";
import { installed } from "../../installed.js";

/**
 * The tokens of an encoding, to be looked up by their bytes. The rank of a token tells how early it is merged.
 * `slots` is a hash table with open addressing: 0, or a rank + 1.
 */
export interface TokenTable {
  readonly slots: Uint32Array;
  /** Where each token begins in `bytes`; one more for the end of the last. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** More than twice as many as there are tokens, and a power of two. */
export const SLOTS = 2 ** 19;

/** What no token has. */
export const NO_RANK = 0xffff_ffff;

/** FNV-1a of some bytes, as a slot. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Reads what `scripts/token-table.mjs` writes: the number of tokens, the slots, the offsets, the bytes. */
export function readTable(): TokenTable {
  const { buffer, byteOffset, byteLength } = readFileSync(installed("dist/emit/tools/o200k_base.bin"));
  const whole = buffer.slice(byteOffset, byteOffset + byteLength);
  const [count = 0] = new Uint32Array(whole, 0, 1);
  const slots = new Uint32Array(whole, 4, SLOTS);
  const offsets = new Uint32Array(whole, 4 + slots.byteLength, count + 1);
  return { slots, offsets, bytes: new Uint8Array(whole, 4 + slots.byteLength + offsets.byteLength) };
}

/** The rank of the token that is these bytes, or {@link NO_RANK}. */
export function rankOf({ slots, offsets, bytes }: TokenTable, word: Uint8Array, start: number, end: number): number {
  const length = end - start;
  for (let slot = hashBytes(word, start, end); ; slot = (slot + 1) & (SLOTS - 1)) {
    const rank = (slots[slot] ?? 0) - 1;
    if (rank === -1) return NO_RANK;
    const offset = offsets[rank] ?? 0;
    if ((offsets[rank + 1] ?? 0) - offset !== length) continue;
    let index = 0;
    while (index < length && bytes[offset + index] === word[start + index]) index++;
    if (index === length) return rank;
  }
}
