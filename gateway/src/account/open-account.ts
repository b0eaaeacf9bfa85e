import type { BoundTool, Client, ClientOptions, Integration, Problem, TokenStore } from "@toolwright/runtime";
import { bindOnce, optionsOf, ValidationError } from "@toolwright/runtime";
import { isRecord, suggest } from "@toolwright/runtime/check";
import { own } from "../own.js";
import { selectNames } from "../tools/select.js";
import { directoryOf } from "../tools/directory.js";
import type { Account, SecretPlace } from "./account.js";
import { belongingOf } from "./belonging.js";
import type { Keyring } from "./keyring.js";
import type { AccountsError } from "./parse-accounts.js";

/** An account that is connected. */
export interface OpenAccount {
  readonly account: Account;
  readonly integration: Integration;
  readonly client: Client;
  /** Names of the tools within the account's limits. */
  readonly names: ReadonlySet<string>;
  /** One of the integration's tools, bound to the account. */
  tool(name: string): BoundTool;
}

/** What accounts are opened with. */
export interface Opening {
  readonly keys: Keyring;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Options of every client, such as its `fetch`. */
  readonly client: ClientOptions;
  readonly tokens: TokenStore;
}

/**
 * Connects an account.
 * @param faultOf makes the error of what is wrong with it
 * @throws that error
 */
export function openAccount(
  account: Account,
  integration: Integration,
  opening: Opening,
  faultOf: (problems: readonly Problem[]) => AccountsError,
): OpenAccount {
  const problems: Problem[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const given = checkedOptions(account, integration, problems);
  const secrets = attempt(() => secretsOf(account, integration, opening, problems));
  checkOverrides(account, integration, problems);
  const { methods, tags, names: only, toolset } = account;
  const names = attempt(() => selectNames(integration, { methods, tags, names: only, toolset }));
  const isTokenApi = typeof integration.api.auth?.by === "object";
  const client =
    problems.length > 0
      ? undefined
      : attempt(() =>
          integration.connect({
            ...opening.client,
            optionsFrom: { in: `account ${account.id}`, by: "whoever runs the gateway" },
            ...given,
            ...secrets,
            ...(isTokenApi && { tokens: opening.tokens }),
          }),
        );
  if (client === undefined || names === undefined || problems.length > 0) throw faultOf(problems);
  return { account, integration, client, names, tool: bindOnce(integration, client) };
}

function checkedOptions(
  { options = {} }: Account,
  { api }: Integration,
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const known = optionsOf(api);
  for (const name of Object.keys(options)) {
    const path = `options.${name}`;
    if (!known.includes(name)) problems.push({ path, message: `is not known.${suggest(name, known)}` });
    else if (own(api.credentials, name)?.secret) {
      problems.push({ path, message: "is a secret: give credentials an entry for it, with env or encrypted" });
    }
  }
  return options;
}

/** @throws ValidationError when one is encrypted and the account leads nowhere */
function secretsOf(
  account: Account,
  integration: Integration,
  { keys, environment }: Opening,
  problems: Problem[],
): Readonly<Record<string, string>> {
  const known = Object.keys(integration.api.credentials);
  const read = (name: string, place: SecretPlace): string => {
    if ("encrypted" in place) return keys.decrypt(place.encrypted, belongingOf(account, integration, name));
    const value = environment[place.env];
    if (value) return value;
    throw new Error(`needs the environment variable ${place.env}, which is not set`);
  };
  const entries = Object.entries(account.credentials ?? {}).flatMap(([name, place]) => {
    const path = `credentials.${name}`;
    if (!known.includes(name)) {
      problems.push({ path, message: `is not known.${suggest(name, known)}` });
      return [];
    }
    try {
      return [[name, read(name, place)] as const];
    } catch (error) {
      if (error instanceof ValidationError) throw error;
      problems.push({ path, message: (error as Error).message });
      return [];
    }
  });
  return Object.fromEntries(entries);
}

function checkOverrides({ overrides = {} }: Account, integration: Integration, problems: Problem[]): void {
  const { names } = directoryOf(integration);
  for (const [name, { parameters = {} }] of Object.entries(overrides)) {
    const tool = names.get(name);
    if (tool?.name !== name) {
      problems.push({ path: `overrides.${name}`, message: `is not a tool.${suggest(name, names.keys())}` });
      continue;
    }
    const { properties } = tool.inputSchema;
    const members = isRecord(properties) ? Object.keys(properties) : [];
    for (const parameter of Object.keys(parameters)) {
      if (members.includes(parameter)) continue;
      const path = `overrides.${name}.parameters.${parameter}`;
      problems.push({ path, message: `is not an argument of this tool.${suggest(parameter, members)}` });
    }
  }
}
