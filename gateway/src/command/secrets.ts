import { ValidationError } from "@toolwright/runtime";
import { suggest } from "@toolwright/runtime/check";
import type { Account } from "../account/account.js";
import { accountFault } from "../account/account-fault.js";
import { belongingOf } from "../account/belonging.js";
import { keyring, KEYS, newKey, type Keyring } from "../account/keyring.js";
import { loadIntegration } from "../account/load-integration.js";
import { AccountsError } from "../account/parse-accounts.js";
import { newToken, tokenHash } from "../account/token.js";
import { UsageError, type ServeInvocation } from "./invocation.js";
import { storeOf } from "./stores.js";

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

/**
 * `toolwright serve encrypt`: encrypts the secret that standard input holds, for one credential of one account, and for
 * the host that the account leads to.
 */
export async function encrypt(invocation: ServeInvocation): Promise<void> {
  const { values, out, environment, root } = invocation;
  const { account: id, name } = values;
  if (typeof id !== "string" || typeof name !== "string") {
    throw new UsageError("Say what it is for: --account <id> --name <credential>, e.g. --name privateKey.");
  }
  const secret = (await invocation.input()).replace(/\r?\n$/, "");
  if (secret === "") throw new UsageError("Give the secret on standard input.");
  const keys = keysOf(environment);
  const account = await accountNamed(invocation, id);
  const integration = await loadIntegration(root)(account.integration);
  const known = Object.keys(integration.api.credentials);
  if (!known.includes(name)) throw new UsageError(`--name ${name}: is no credential.${suggest(name, known)}`);
  const encrypted = ofCredential(account, name, () => keys.encrypt(secret, belongingOf(account, integration, name)));
  out(`${name}: { encrypted: ${encrypted} }\n`);
}

async function accountNamed(invocation: ServeInvocation, id: string): Promise<Account> {
  const store = await storeOf(invocation);
  try {
    const account = await store.find(id);
    if (account) return account;
    throw new AccountsError(
      `There is no account ${id}. Write it first: its secrets are bound to the host it leads to.`,
    );
  } finally {
    store.close?.();
  }
}

/**
 * Does something with a credential of an account.
 * @throws AccountsError saying of which account, when that fails
 */
export function ofCredential<T>(account: Account, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const itself = { path: `credentials.${name}`, message: (error as Error).message };
    throw accountFault({}, account, error instanceof ValidationError ? error.problems : [itself]);
  }
}

/** The keys of the environment, with which one can encrypt. */
export function keysOf(environment: ServeInvocation["environment"]): Keyring {
  try {
    const keys = keyring(environment[KEYS]);
    // Tells now when there is none.
    keys.encrypt("", { account: "", name: "", integration: "", origins: [] });
    return keys;
  } catch (error) {
    throw new AccountsError((error as Error).message);
  }
}
