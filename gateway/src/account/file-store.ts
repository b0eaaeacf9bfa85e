import { readFileSync, statSync } from "node:fs";
import type { Account, LocalStore } from "./account.js";
import { parseAccounts } from "./parse-accounts.js";

/** How often a file is looked at, in milliseconds. */
const EVERY = 1000;

/** How a file of accounts is watched. */
export interface FileStoreOptions {
  /** Told when a changed file cannot be used; the accounts stay as they were. */
  readonly onFault?: (error: Error) => void;
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
}

/**
 * Accounts of a YAML or JSON file. Changes are picked up: the file is read anew once it has looked the same twice, so
 * that one that is just being written is not read in parts.
 * @throws AccountsError, or what the file system throws
 */
export function fileStore(path: string, { onFault = () => {}, now = Date.now }: FileStoreOptions = {}): LocalStore {
  let stamp = stampOf(path);
  let pending = stamp;
  let accounts = new Map<string, Account>();
  let looked = now();
  const read = (): void => {
    const before = accounts;
    const parsed = parseAccounts(readFileSync(path, "utf8"), path);
    // An account that did not change stays the same object, and keeps its connection.
    accounts = new Map(parsed.map((account) => [account.id, unlessChanged(before.get(account.id), account)]));
  };
  const look = (): void => {
    looked = now();
    try {
      const current = stampOf(path);
      const isSettled = current === pending;
      pending = current;
      if (current === stamp || !isSettled) return;
      stamp = current;
      read();
    } catch (error) {
      onFault(error as Error);
    }
  };
  read();
  return {
    find(id) {
      if (now() - looked >= EVERY) look();
      return accounts.get(id);
    },
    ids: () => [...accounts.keys()],
    open: () => [...accounts.values()].filter(({ tokens = [] }) => tokens.length === 0).map(({ id }) => id),
  };
}

function unlessChanged(before: Account | undefined, after: Account): Account {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${size} ${ino}`;
}
