import type { Account, LocalStore } from "./account.js";
import { checkAccount } from "./check-account.js";
import { Bounded } from "../bounded.js";
import { AccountsError } from "./parse-accounts.js";

/** What of `libsql` is used; `better-sqlite3` has the same. */
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown;
    get(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): unknown[];
  };
  close(): unknown;
}

/** A store that accounts can be put into. */
export interface DatabaseStore extends LocalStore {
  /** Adds accounts, or replaces those with the same id; all or none. */
  put(accounts: readonly Account[]): void;
  /**
   * Puts accounts that are made of those that are there, while nobody else writes; all or none.
   * @param made gives the accounts to put, of all
   * @throws what `made` throws
   */
  change(made: (accounts: readonly Account[]) => readonly Account[]): void;
  remove(id: string): boolean;
  all(): readonly Account[];
}

/** As many accounts are kept parsed. */
const MOST = 5000;

/** Accounts of a SQLite database, for many of them: one row each, as JSON. */
export function databaseStore(database: Database): DatabaseStore {
  database.exec(`create table if not exists accounts (
    id text primary key, integration text not null, is_open integer not null, account text not null
  ) without rowid`);
  const one = database.prepare("select id, account from accounts where id = ?");
  const insert = database.prepare(
    "insert or replace into accounts (id, integration, is_open, account) values (?, ?, ?, ?)",
  );
  const erase = database.prepare("delete from accounts where id = ?");
  const every = database.prepare("select id, account from accounts order by id");
  const open = database.prepare("select id from accounts where is_open = 1 order by id limit 100");
  const parsed = new Bounded<{ readonly text: string; readonly account: Account }>(MOST);
  const read = (row: unknown): Account => {
    const { id, account: text } = row as { readonly id: string; readonly account: string };
    const value: unknown = JSON.parse(text);
    const [problem] = checkAccount(value);
    if (problem) throw new AccountsError(`${problem.path} ${problem.message}`);
    const account = value as Account;
    // Its secrets are encrypted for the id in it.
    if (account.id !== id) throw new AccountsError(`the row ${id} holds the account ${account.id}`);
    return account;
  };
  const all = (): readonly Account[] => every.all().map(read);
  const put = (accounts: readonly Account[]): void => {
    const problems = accounts.flatMap((account) =>
      checkAccount(account).map((one) => `${account.id}: ${one.path} ${one.message}`),
    );
    if (problems.length > 0) throw new AccountsError(problems.join("\n"));
    for (const account of accounts) {
      const isOpen = (account.tokens ?? []).length === 0 ? 1 : 0;
      insert.run(account.id, account.integration, isOpen, JSON.stringify(account));
    }
  };
  /** While others can read, and wait to write. */
  const alone = (work: () => void): void => {
    database.exec("begin immediate");
    try {
      work();
      database.exec("commit");
    } catch (error) {
      database.exec("rollback");
      throw error;
    }
  };
  return {
    find(id) {
      const row = one.get(id);
      if (row === undefined) return undefined;
      const { account: text } = row as { readonly account: string };
      const known = parsed.get(id);
      // The same object as long as nothing changed; another process may have changed it.
      if (known?.text === text) return known.account;
      const account = read(row);
      parsed.set(id, { text, account });
      return account;
    },
    open: () => open.all().map((row) => (row as { readonly id: string }).id),
    put: (accounts) => alone(() => put(accounts)),
    change: (made) => alone(() => put(made(all()))),
    remove(id) {
      const isThere = one.get(id) !== undefined;
      erase.run(id);
      return isThere;
    },
    all,
    close: () => void database.close(),
  };
}

/**
 * Opens a database with `libsql`, which must be installed.
 * @throws AccountsError when it is not
 */
export async function openDatabase(path: string): Promise<Database> {
  const { default: Libsql } = await import("libsql").catch((cause: unknown) => {
    throw new AccountsError("A database needs the package libsql: run `npm install libsql`, then this again.", {
      cause,
    });
  });
  const database = new Libsql(path);
  // Others write while this reads, and a writer waits for another.
  database.exec("pragma journal_mode = wal; pragma busy_timeout = 2000");
  return database as unknown as Database;
}
