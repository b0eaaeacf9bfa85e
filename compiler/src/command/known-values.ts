import type { KnownValues } from "../definition/project.js";
import { readCache, writeCache } from "./cache.js";
import type { Run } from "./last-run.js";

/** The value of a file with the hash of the text it was read from. */
type Entry = readonly [hash: string, value: unknown];

interface Values {
  readonly compiler: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The values of the last run, to be saved again when this run read others. */
export interface SavedValues extends KnownValues {
  /** The value a file had in the last run. */
  before(path: string): unknown;
  save(): void;
}

/** Reads the values that the last run with these arguments kept. */
export function knownValues({ root, key, compiler, inputs }: Run): SavedValues {
  const name = `values-${key}`;
  const read = readCache(root, name) as Values | undefined;
  const before = new Map(read?.compiler === compiler ? Object.entries(read.entries) : []);
  const now = new Map<string, Entry>();
  const known = (path: string): Entry | undefined => {
    const entry = now.get(path) ?? before.get(path);
    return entry && entry[0] === inputs[path]?.[1] ? entry : undefined;
  };
  return {
    get({ path }) {
      const entry = known(path);
      return entry && { value: entry[1] };
    },
    add({ path }, value) {
      now.set(path, [inputs[path]?.[1] ?? "", value]);
    },
    before: (path) => before.get(path)?.[1],
    save() {
      if (now.size === 0) return;
      const entries = Object.keys(inputs).flatMap((path) => {
        const entry = known(path);
        return entry ? [[path, entry] as const] : [];
      });
      writeCache(root, name, { compiler, entries: Object.fromEntries(entries) } satisfies Values);
    },
  };
}
