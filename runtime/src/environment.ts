import type { Api } from "./api.js";
import type { Client, NamedOptions } from "./client.js";
import { ValidationError } from "./error/validation-error.js";
import type { Integration } from "./integration.js";
import type { ClientOptions } from "./options.js";

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Options that are switched on by one of these texts; any other leaves them off, as careful as without. */
const switches: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map([
  [
    "allowCustomHost",
    new Map<string, unknown>([
      ["true", true],
      ["private", "private"],
    ]),
  ],
  ["discoverServer", new Map([["true", true]])],
]);

/**
 * The environment variable of an option: `CONNECTWISE_PSA_COMPANY_ID` is `companyId` of `connectwise-psa`.
 * @param prefix what it starts with, when one integration has several accounts. Default: the integration's name
 */
export function environmentVariable(api: Api, option: string, prefix: string = api.name): string {
  const words = option.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return `${prefix}_${words}`.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

/**
 * Reads the credentials and server variables of an account. What is not set, or empty, is left out.
 * @returns options for {@link Integration.connect}, which says what is missing
 */
export function accountFromEnvironment(api: Api, environment: Environment, prefix?: string): NamedOptions {
  const read = (option: string): string | undefined =>
    environment[environmentVariable(api, option, prefix)]?.trim() || undefined;
  const given = optionsOf(api).map((name) => {
    const text = read(name);
    const values = switches.get(name);
    return [name, values ? values.get(text ?? "") : text] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The options that an account of an API has. */
export function optionsOf({ credentials, variables = {}, discovery }: Api): readonly string[] {
  const isCustom = Object.values(variables).some(({ custom }) => custom);
  return [
    ...Object.keys(credentials),
    ...Object.keys(variables),
    ...(isCustom ? ["allowCustomHost"] : []),
    ...(discovery ? ["discoverServer"] : []),
  ];
}

/**
 * Makes the client of the account that environment variables describe.
 * @param options how requests are sent
 * @throws ValidationError with one problem for each variable that is missing or wrong, under the variable's name
 */
export function connectFromEnvironment(
  integration: Integration,
  environment: Environment,
  options: ClientOptions = {},
): Client {
  const { api } = integration;
  try {
    return integration.connect({ ...options, ...accountFromEnvironment(api, environment) });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const variables = new Map(optionsOf(api).map((name) => [name, environmentVariable(api, name)]));
    const named = error.problems.map(({ path, message, ...more }) => ({
      ...more,
      path: variables.get(path) ?? path,
      message: message.replace(/\w+/g, (word) => variables.get(word) ?? word),
    }));
    throw new ValidationError(api.name, named);
  }
}
