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
  /** The value a file had in the last run without errors; runs since, which only told or failed, may have read others. */
  before(path: string): unknown;
  save(): void;
}

/** So many values that were read since are kept beside the others: writing all takes longer than reading a few. */
const FEW = 50;

/** Reads the values that the last runs with these arguments kept. */
export function knownValues({ root, key, compiler, inputs, last }: Run): SavedValues {
  const [all, recent] = [`values-${key}`, `values-${key}-recent`];
  const read = (name: string): [string, Entry][] => {
    const values = readCache(root, name) as Values | undefined;
    return values?.compiler === compiler ? Object.entries(values.entries) : [];
  };
  const write = (name: string, entries: Iterable<readonly [string, Entry]>): void =>
    writeCache(root, name, { compiler, entries: Object.fromEntries(entries) } satisfies Values);
  const since = new Map(read(recent));
  const before = new Map([...read(all), ...since]);
  const now = new Map<string, Entry>();
  const known = (path: string): Entry | undefined => {
    const entry = now.get(path) ?? before.get(path);
    return entry && entry[0] === inputs[path]?.[1] ? entry : undefined;
  };
  const atLast = (path: string): Entry | undefined => {
    const entry = before.get(path);
    return entry && entry[0] === last?.inputs[path]?.[1] ? entry : undefined;
  };
  return {
    get({ path }) {
      const entry = known(path);
      return entry && { value: entry[1] };
    },
    add({ path }, value) {
      now.set(path, [inputs[path]?.[1] ?? "", value]);
    },
    before: (path) => atLast(path)?.[1],
    save() {
      if (now.size === 0) return;
      const edited = new Map([...since, ...now]);
      if (edited.size <= FEW && before.size > edited.size) {
        write(recent, edited);
        return;
      }
      const paths = Object.keys(inputs).filter((path) => known(path));
      write(
        all,
        paths.map((path) => [path, known(path) as Entry]),
      );
      write(recent, []);
    },
  };
}
