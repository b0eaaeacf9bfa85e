import { readFileSync, statSync } from "node:fs";
import type { Account, LocalStore } from "./account.js";
import { parsePlaced, type ParsedAccounts } from "./parse-accounts.js";

/** How often a file is looked at, in milliseconds. */
const EVERY = 1000;

/** How a file of accounts is watched. */
export interface FileStoreOptions {
  /** Told when a changed file cannot be used; the accounts stay as they were. */
  readonly onFault?: (error: Error) => void;
  /** What messages call the file. Default: its path. */
  readonly shown?: string;
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
}

/**
 * Accounts of a YAML or JSON file. What it holds is in force as soon as it is asked for, a second after the last look at
 * most: a token that was taken out must not be good once more. A file that cannot be used, such as one that is just being
 * written, changes nothing.
 * @throws AccountsError, or what the file system throws
 */
export function fileStore(
  path: string,
  { onFault = () => {}, shown = path, now = Date.now }: FileStoreOptions = {},
): LocalStore {
  let accounts = new Map<string, Account>();
  let place: ParsedAccounts["place"];
  let looked = now();
  let { stamp } = stampOf(path);
  let isSettled = false;
  const read = (): void => {
    const before = accounts;
    const parsed = parsePlaced(readFileSync(path, "utf8"), shown);
    place = parsed.place;
    // An account that did not change stays the same object, and keeps its connection.
    accounts = new Map(parsed.accounts.map((account) => [account.id, unlessChanged(before.get(account.id), account)]));
  };
  const look = (): void => {
    looked = now();
    const current = stampOf(path);
    const isSame = current.stamp === stamp;
    if (isSame && isSettled) return;
    // Times of files are coarse: what has just been written may be written again and look the same. It is read twice.
    isSettled = isSame || now() - current.changed >= EVERY;
    stamp = current.stamp;
    try {
      read();
    } catch (error) {
      if (!isSame) onFault(error as Error);
    }
  };
  read();
  return {
    find(id) {
      if (now() - looked >= EVERY) look();
      return accounts.get(id);
    },
    place: (id, member) => place(id, member),
    ids: () => [...accounts.keys()],
    open: () => [...accounts.values()].filter(({ tokens = [] }) => tokens.length === 0).map(({ id }) => id),
  };
}

function unlessChanged(before: Account | undefined, after: Account): Account {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

/** How a file looks without being read; one that is gone has a look too, for it to be told of once. */
function stampOf(path: string): { readonly stamp: string; readonly changed: number } {
  const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 };
  return { stamp: `${mtimeMs} ${size} ${ino}`, changed: mtimeMs };
}
