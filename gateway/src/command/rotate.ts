import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import type { Integration } from "@toolwright/runtime";
import type { Account } from "../account/account.js";
import { belongingOf, type Belonging } from "../account/belonging.js";
import type { Keyring } from "../account/keyring.js";
import { loadIntegration } from "../account/load-integration.js";
import { parseAccounts } from "../account/parse-accounts.js";
import type { ServeInvocation } from "./invocation.js";
import { keysOf, ofCredential } from "./secrets.js";
import { accountsFile, type AccountsFile, databaseOf } from "./stores.js";

/** `toolwright serve rotate`: encrypts all credentials anew with the first key, and tells for which hosts. */
export async function rotate(invocation: ServeInvocation): Promise<void> {
  const keys = keysOf(invocation.environment);
  const load = loadIntegration(invocation.root);
  const renew = async (account: Account): Promise<readonly Renewed[]> =>
    anew(account, await load(account.integration), keys);
  const renewed =
    invocation.values["database"] === undefined
      ? await rotateFile(accountsFile(invocation), renew)
      : await rotateDatabase(invocation, renew);
  for (const { of } of renewed) invocation.out(`${of.account}: ${of.name}, for ${of.origins.join(" and ")}\n`);
  invocation.out(`${renewed.length} ${renewed.length === 1 ? "credential" : "credentials"} encrypted anew.\n`);
}

/** An encrypted text, and what it became. */
interface Renewed {
  readonly before: string;
  readonly after: string;
  readonly of: Belonging;
}

type Renew = (account: Account) => Promise<readonly Renewed[]>;

/** In the file's text, so that comments and layout stay; written beside it and moved, so that nobody reads a part. */
async function rotateFile({ path, shown }: AccountsFile, renew: Renew): Promise<readonly Renewed[]> {
  const text = readFileSync(path, "utf8");
  const renewed = (await Promise.all(parseAccounts(text, shown).map(renew))).flat();
  writeFileSync(`${path}.new`, inText(text, renewed), { mode: statSync(path).mode });
  renameSync(`${path}.new`, path);
  return renewed;
}

async function rotateDatabase(invocation: ServeInvocation, renew: Renew): Promise<readonly Renewed[]> {
  const store = await databaseOf(invocation);
  try {
    const accounts = store.all();
    const renewed = await Promise.all(accounts.map(renew));
    store.put(
      accounts.map((account, index) => JSON.parse(inText(JSON.stringify(account), renewed[index] ?? [])) as Account),
    );
    return renewed.flat();
  } finally {
    store.close?.();
  }
}

function inText(text: string, renewed: readonly Renewed[]): string {
  return renewed.reduce((one, { before, after }) => one.replaceAll(before, after), text);
}

function anew(account: Account, integration: Integration, keys: Keyring): Renewed[] {
  return Object.entries(account.credentials ?? {}).flatMap(([name, place]): Renewed[] => {
    if (!("encrypted" in place)) return [];
    return ofCredential(account, name, () => {
      const of = belongingOf(account, integration, name);
      return [{ before: place.encrypted, after: keys.encrypt(keys.decrypt(place.encrypted, of), of), of }];
    });
  });
}
