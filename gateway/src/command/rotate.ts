import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Integration } from "@toolwright/runtime";
import type { Account } from "../account/account.js";
import type { Load } from "../account/accounts.js";
import { belongingOf, type Belonging } from "../account/belonging.js";
import { keyIdOf, KEYS, type Keyring } from "../account/keyring.js";
import { loadIntegration } from "../account/load-integration.js";
import { AccountsError, parseAccounts } from "../account/parse-accounts.js";
import type { ServeInvocation } from "./invocation.js";
import { keysOf, ofCredential } from "./secrets.js";
import { accountsFile, type AccountsFile, databaseOf } from "./stores.js";

/** `toolwright serve rotate`: encrypts all credentials anew with the first key, and tells for which hosts and of which keys. */
export async function rotate(invocation: ServeInvocation): Promise<void> {
  const keys = keysOf(invocation.environment);
  const load = loadIntegration(invocation.root);
  const renewed =
    invocation.values["database"] === undefined
      ? await rotateFile(accountsFile(invocation), load, keys)
      : await rotateDatabase(invocation, load, keys);
  for (const one of renewed) {
    const { account, name, origins } = one.of;
    invocation.out(`${account}: ${name}, for ${origins.join(" and ")}, ${keysTold(one)}\n`);
  }
  invocation.out(`${renewed.length} ${renewed.length === 1 ? "credential" : "credentials"} encrypted anew.\n`);
  if (renewed.length > 0 && renewed.every(hasSameKey)) {
    invocation.out(`No key was changed: to change keys, put the new one in front of those in ${KEYS}.\n`);
  }
}

function keysTold(renewed: Renewed): string {
  const after = keyIdOf(renewed.after);
  return hasSameKey(renewed) ? `with the same key ${after}` : `${keyIdOf(renewed.before)} → ${after}`;
}

function hasSameKey({ before, after }: Renewed): boolean {
  return keyIdOf(before) === keyIdOf(after);
}

/** An encrypted text, and what it became. */
interface Renewed {
  readonly before: string;
  readonly after: string;
  readonly of: Belonging;
}

/**
 * In the file's text, so that comments and layout stay; written beside it and moved, so that nobody reads a part. What
 * others wrote since the file was read would be lost by that, such as that an account is no more: it is done again then.
 */
async function rotateFile({ path, shown }: AccountsFile, load: Load, keys: Keyring): Promise<readonly Renewed[]> {
  const beside = `${path}.${process.pid}.new`;
  try {
    for (;;) {
      const text = readFileSync(path, "utf8");
      const accounts = parseAccounts(text, shown);
      const integrations = await integrationsOf(accounts, load);
      const renewed = accounts.flatMap((account) => anew(account, integrations, keys));
      writeFileSync(beside, inText(text, renewed), { mode: statSync(path).mode });
      if (readFileSync(path, "utf8") !== text) continue;
      renameSync(beside, path);
      return renewed;
    }
  } finally {
    rmSync(beside, { force: true });
  }
}

/** What is written is made of what is there while nobody else writes. To import integrations takes too long for that. */
async function rotateDatabase(invocation: ServeInvocation, load: Load, keys: Keyring): Promise<readonly Renewed[]> {
  const store = await databaseOf(invocation);
  try {
    for (;;) {
      const integrations = await integrationsOf(store.all(), load);
      let renewed: readonly Renewed[] | undefined;
      store.change((accounts) => {
        // Others may have added an account of another integration meanwhile.
        if (!accounts.filter(hasEncrypted).every(({ integration }) => integrations.has(integration))) return [];
        const each = accounts.map((account) => ({ account, texts: anew(account, integrations, keys) }));
        renewed = each.flatMap(({ texts }) => texts);
        return each
          .filter(({ texts }) => texts.length > 0)
          .map(({ account, texts }) => JSON.parse(inText(JSON.stringify(account), texts)) as Account);
      });
      if (renewed) return renewed;
    }
  } finally {
    store.close?.();
  }
}

function inText(text: string, renewed: readonly Renewed[]): string {
  return renewed.reduce((one, { before, after, of }) => {
    if (one.includes(before)) return one.replaceAll(before, after);
    throw new AccountsError(
      `account ${of.account}: credentials.${of.name} is written with escapes or over lines: write it as \`toolwright serve encrypt\` printed it`,
    );
  }, text);
}

function hasEncrypted({ credentials = {} }: Account): boolean {
  return Object.values(credentials).some((place) => "encrypted" in place);
}

/** The integrations, by name, of the accounts that have something to encrypt anew. */
async function integrationsOf(accounts: readonly Account[], load: Load): Promise<ReadonlyMap<string, Integration>> {
  const names = new Set(accounts.filter(hasEncrypted).map(({ integration }) => integration));
  return new Map(await Promise.all([...names].map(async (name) => [name, await load(name)] as const)));
}

function anew(account: Account, integrations: ReadonlyMap<string, Integration>, keys: Keyring): Renewed[] {
  const integration = integrations.get(account.integration);
  if (!integration) return [];
  return Object.entries(account.credentials ?? {}).flatMap(([name, place]): Renewed[] => {
    if (!("encrypted" in place)) return [];
    return ofCredential(account, name, () => {
      const of = belongingOf(account, integration, name);
      return [{ before: place.encrypted, after: keys.encrypt(keys.decrypt(place.encrypted, of), of), of }];
    });
  });
}
