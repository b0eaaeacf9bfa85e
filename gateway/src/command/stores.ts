import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { AccountStore } from "../account/account.js";
import { originsOf } from "../account/belonging.js";
import { databaseStore, openDatabase, type DatabaseStore } from "../account/database-store.js";
import { fileStore } from "../account/file-store.js";
import { loadIntegration } from "../account/load-integration.js";
import { AccountsError, parseAccounts } from "../account/parse-accounts.js";
import { createGateway, type Gateway } from "../gateway.js";
import { UsageError, type ServeInvocation } from "./invocation.js";

const ACCOUNTS = "toolwright.accounts.yaml";

/** An accounts file: where it is, and what messages call it. */
export interface AccountsFile {
  readonly path: string;
  /** From the folder where the command runs. */
  readonly shown: string;
}

/** The accounts file that is meant. */
export function accountsFile({ root, values }: ServeInvocation): AccountsFile {
  const given = String(values["accounts"] ?? ACCOUNTS);
  const path = resolve(root, given);
  const inside = relative(root, path);
  const shown = inside.startsWith("..") || isAbsolute(inside) ? given : inside.split(sep).join("/");
  if (existsSync(path)) return { path, shown };
  throw new AccountsError(`There is no ${shown}. Write one, or name another with --accounts or --database.`);
}

export function databaseOf({ root, values }: ServeInvocation): Promise<DatabaseStore> {
  return openDatabase(resolve(root, String(values["database"]))).then(databaseStore);
}

/** The accounts of the database when one is named, else those of the file. */
export async function storeOf(
  invocation: ServeInvocation,
  onFault: (error: Error) => void = () => {},
): Promise<AccountStore> {
  const { values } = invocation;
  if (values["database"] === undefined) {
    const { path, shown } = accountsFile(invocation);
    return fileStore(path, { onFault, shown });
  }
  if (values["accounts"] !== undefined) {
    throw new UsageError("Give --accounts or --database; `toolwright serve import` takes both.");
  }
  return databaseOf(invocation);
}

/**
 * Opens accounts.
 * @throws AccountsError with what is wrong with any of them
 */
export async function openAll(gateway: Gateway, ids: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const id of ids) {
    await gateway.open(id).catch((error: unknown) => {
      if (!(error instanceof AccountsError)) throw error;
      faults.push(error.message);
    });
  }
  if (faults.length > 0) throw new AccountsError(faults.join("\n"));
}

/** `toolwright serve check`: opens every account and tells what is wrong, or where each leads. */
export async function check(invocation: ServeInvocation): Promise<void> {
  const { root, environment, out } = invocation;
  const store = await storeOf(invocation);
  try {
    const ids = "all" in store ? (store as DatabaseStore).all().map(({ id }) => id) : (store.ids?.() ?? []);
    const load = loadIntegration(root);
    const gateway = createGateway({ accounts: store, load, environment });
    await openAll(gateway, ids);
    for (const id of ids) {
      const account = await store.find(id);
      if (account) out(`${id} leads to ${originsOf(account, await load(account.integration)).join(" and ")}\n`);
    }
    out(`${ids.length} ${ids.length === 1 ? "account is" : "accounts are"} right.\n`);
  } finally {
    store.close?.();
  }
}

/** `toolwright serve import`: puts the accounts of a file into a database. */
export async function importAccounts(invocation: ServeInvocation): Promise<void> {
  if (invocation.values["database"] === undefined) throw new UsageError("Name the database with --database.");
  const { path, shown } = accountsFile(invocation);
  const accounts = parseAccounts(readFileSync(path, "utf8"), shown);
  const store = await databaseOf(invocation);
  try {
    store.put(accounts);
    invocation.out(`${accounts.length} ${accounts.length === 1 ? "account" : "accounts"} written.\n`);
  } finally {
    store.close?.();
  }
}
