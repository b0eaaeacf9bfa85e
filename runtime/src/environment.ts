import type { Api } from "./api.js";
import type { Client, NamedOptions } from "./client.js";
import { refuse, ValidationError, type Problem } from "./error/validation-error.js";
import type { Integration } from "./integration.js";
import type { ClientOptions, OptionsSource } from "./options.js";

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An option that is switched on by one of some texts. */
interface Switch {
  readonly about: string;
  readonly values: ReadonlyMap<string, unknown>;
}

const switches: ReadonlyMap<string, Switch> = new Map([
  [
    "allowCustomHost",
    {
      about: "Admits a server of your own; `private` also one at a private address.",
      values: new Map<string, unknown>([
        ["true", true],
        ["private", "private"],
        ["false", undefined],
      ]),
    },
  ],
  [
    "discoverServer",
    {
      about: "Asks the API which server the account is on.",
      values: new Map<string, unknown>([
        ["true", true],
        ["false", undefined],
      ]),
    },
  ],
]);

/**
 * The environment variable of an option: `CONNECTWISE_PSA_COMPANY_ID` is `companyId` of `connectwise-psa`.
 * @param prefix what it starts with, when one integration has several accounts. Default: the integration's name
 */
export function environmentVariable(api: Api, option: string, prefix: string = api.name): string {
  const words = option.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return `${prefix}_${words}`.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

/** An environment variable of an account. */
export interface AccountVariable {
  readonly name: string;
  /** The client's option it sets. */
  readonly option: string;
  /** What it means, when the integration says. */
  readonly about: string;
  /** The texts it takes, when it takes no others. */
  readonly values?: readonly string[];
  readonly required: boolean;
}

/** The environment variables of an integration's account. */
export function accountVariables({ api, options = {} }: Pick<Integration, "api" | "options">): AccountVariable[] {
  return optionsOf(api).map((option) => {
    const found = switches.get(option);
    const variable = api.variables?.[option];
    const required = api.credentials[option]?.required ?? (variable !== undefined && !variable.default);
    const about = found?.about ?? (Object.hasOwn(options, option) ? (options[option] ?? "") : "");
    const values = found && { values: [...found.values.keys()] };
    return { name: environmentVariable(api, option), option, about, ...values, required };
  });
}

/**
 * Reads the credentials and server variables of an account. What is not set, or empty, is left out.
 * @returns options for {@link Integration.connect}, which says what is missing
 * @throws ValidationError for a switch that is set to a text it does not know
 */
export function accountFromEnvironment(api: Api, environment: Environment, prefix?: string): NamedOptions {
  const { options, problems } = readAccount(api, environment, prefix);
  refuse(api.name, problems);
  return options;
}

function readAccount(api: Api, environment: Environment, prefix?: string) {
  const problems: Problem[] = [];
  const given = optionsOf(api).map((option) => {
    const path = environmentVariable(api, option, prefix);
    const text = environment[path]?.trim() || undefined;
    const values = switches.get(option)?.values;
    if (text === undefined || values === undefined) return [option, text] as const;
    if (!values.has(text)) problems.push({ path, message: `must be ${[...values.keys()].join(" or ")}` });
    return [option, values.get(text)] as const;
  });
  const options: NamedOptions = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { options, problems };
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
 * Environment variables as where a client has its options from: advice names those that it is about.
 * @param more whose they are, and who can change them
 */
export function environmentSource(api: Api, more: Partial<OptionsSource> = {}): OptionsSource {
  return { in: "the environment variables", nameOf: (option) => environmentVariable(api, option), ...more };
}

/**
 * Makes the client of the account that environment variables describe.
 * @param options how requests are sent; its `optionsFrom` is, by default, these variables
 * @throws ValidationError with one problem for each variable that is missing or wrong, under the variable's name
 */
export function connectFromEnvironment(
  integration: Integration,
  environment: Environment,
  options: ClientOptions = {},
): Client {
  const { api } = integration;
  const { options: given, problems } = readAccount(api, environment);
  const optionsFrom = environmentSource(api);
  const switched = problems.map(({ path }) => path);
  try {
    const client = integration.connect({ optionsFrom, ...options, ...given });
    if (problems.length === 0) return client;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const variables = new Map(optionsOf(api).map((name) => [name, environmentVariable(api, name)]));
    const named = error.problems.map(({ path, message, ...more }) => ({
      ...more,
      path: variables.get(path) ?? path,
      message: message.replace(/\w+/g, (word) => variables.get(word) ?? word),
    }));
    // Who set a switch wrongly is not told to set it.
    problems.push(...named.filter(({ message }) => !switched.some((path) => message.includes(path))));
  }
  throw new ValidationError(api.name, problems);
}
