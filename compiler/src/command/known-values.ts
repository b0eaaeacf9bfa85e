import type { KnownValues } from "../definition/project.js";
import { hashOf, readCache, writeCache } from "./cache.js";
import type { RunInput } from "./last-run.js";

/** A value with the hash of the text it was read from. */
type Entry = readonly [hash: string, value: unknown];

interface Values {
  readonly compiler: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The values of the last run, to be saved again when this run read others. */
export interface SavedValues extends KnownValues {
  save(): void;
}

/** Reads the values that the last run with these options kept. */
export function knownValues(root: string, { compiler, options }: RunInput): SavedValues {
  const name = `values-${options.slice(0, 16)}.json`;
  const read = readCache(root, name) as Values | undefined;
  const before = read?.compiler === compiler ? read.entries : {};
  const now: Record<string, Entry> = {};
  let isChanged = false;
  return {
    get({ path, text }) {
      const entry = Object.hasOwn(before, path) ? before[path] : undefined;
      if (!entry || entry[0] !== hashOf(text)) return undefined;
      now[path] = entry;
      return { value: entry[1] };
    },
    add({ path, text }, value) {
      now[path] = [hashOf(text), value];
      isChanged = true;
    },
    save() {
      if (isChanged) writeCache(root, name, { compiler, entries: now } satisfies Values);
    },
  };
}
