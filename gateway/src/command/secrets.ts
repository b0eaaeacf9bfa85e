import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import type { Account } from "../account/account.js";
import { keyring, KEYS, newKey, type Keyring } from "../account/keyring.js";
import { AccountsError, parseAccounts } from "../account/parse-accounts.js";
import { newToken, tokenHash } from "../account/token.js";
import { UsageError, type ServeInvocation } from "./invocation.js";
import { accountsPath, databaseOf } from "./stores.js";

/** As an accounts file takes it. */
const EXPIRES = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/;

/** `toolwright serve token`: makes a bearer token, shown this once, and the entry that accepts it. */
export function token({ values, out, err, now = Date.now }: ServeInvocation): void {
  const expires = values["expires"];
  if (expires !== undefined) {
    const moment = EXPIRES.test(String(expires)) ? Date.parse(String(expires)) : NaN;
    if (Number.isNaN(moment)) {
      throw new UsageError(
        `--expires takes a date such as 2027-01-31 or a moment such as 2027-01-31T12:00:00Z, not "${String(expires)}".`,
      );
    }
    if (moment <= now()) throw new UsageError(`--expires ${String(expires)} is past: nobody could use the token.`);
  }
  const made = newToken();
  const entry = {
    ...(values["label"] !== undefined && { label: values["label"] }),
    sha256: tokenHash(made),
    ...(expires !== undefined && { expires }),
  };
  out(`${made}\n`);
  err(
    `Give the token to the client: it is not shown again. Put this under the account's tokens:\n- ${JSON.stringify(entry)}\n`,
  );
}

/** `toolwright serve key`: makes a key for credentials. */
export function key({ values, out, err }: ServeInvocation): void {
  const id = String(values["id"] ?? new Date().toISOString().slice(0, 10));
  if (!/^[\w-]{1,40}$/.test(id)) throw new UsageError("--id takes letters, digits, - and _, at most 40.");
  out(`${newKey(id)}\n`);
  err(`Set ${KEYS} to it; in front of the keys it had, separated by a comma, to use it from now on.\n`);
}

/** `toolwright serve encrypt`: encrypts the secret that standard input holds, for one credential of one account. */
export async function encrypt(invocation: ServeInvocation): Promise<void> {
  const { values, out, environment } = invocation;
  const { account, name } = values;
  if (typeof account !== "string" || typeof name !== "string") {
    throw new UsageError("Say what it is for: --account <id> --name <credential>, e.g. --name privateKey.");
  }
  const secret = (await invocation.input()).replace(/\r?\n$/, "");
  if (secret === "") throw new UsageError("Give the secret on standard input.");
  out(`${name}: { encrypted: ${keysOf(environment).encrypt(secret, { account, name })} }\n`);
}

/** `toolwright serve rotate`: encrypts all credentials anew with the first key. */
export async function rotate(invocation: ServeInvocation): Promise<void> {
  const keys = keysOf(invocation.environment);
  const done =
    invocation.values["database"] === undefined
      ? rotateFile(accountsPath(invocation), keys)
      : await rotateDatabase(invocation, keys);
  invocation.out(`${done} ${done === 1 ? "credential" : "credentials"} encrypted anew.\n`);
}

/** In the file's text, so that comments and layout stay; written beside it and moved, so that nobody reads a part. */
function rotateFile(path: string, keys: Keyring): number {
  let text = readFileSync(path, "utf8");
  const renewed = parseAccounts(text, path).flatMap((account) => anew(account, keys));
  for (const [before, after] of renewed) text = text.replaceAll(before, after);
  writeFileSync(`${path}.new`, text, { mode: statSync(path).mode });
  renameSync(`${path}.new`, path);
  return renewed.length;
}

async function rotateDatabase(invocation: ServeInvocation, keys: Keyring): Promise<number> {
  const store = await databaseOf(invocation);
  try {
    let done = 0;
    const accounts = store.all().map((account) => {
      const renewed = anew(account, keys);
      done += renewed.length;
      return renewed.reduce(
        (one, [before, after]) => JSON.parse(JSON.stringify(one).replaceAll(before, after)) as Account,
        account,
      );
    });
    store.put(accounts);
    return done;
  } finally {
    store.close?.();
  }
}

/** Each encrypted text of an account and what it becomes. */
function anew({ id, credentials = {} }: Account, keys: Keyring): [string, string][] {
  return Object.entries(credentials).flatMap(([name, place]): [string, string][] => {
    if (!("encrypted" in place)) return [];
    const of = { account: id, name };
    try {
      return [[place.encrypted, keys.encrypt(keys.decrypt(place.encrypted, of), of)]];
    } catch (error) {
      throw new AccountsError(`account ${id}: credentials.${name} ${(error as Error).message}`);
    }
  });
}

function keysOf(environment: ServeInvocation["environment"]): Keyring {
  try {
    const keys = keyring(environment[KEYS]);
    // Tells now when there is none.
    keys.encrypt("", { account: "", name: "" });
    return keys;
  } catch (error) {
    throw new AccountsError((error as Error).message);
  }
}
