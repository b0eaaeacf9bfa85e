import {
  connectFromEnvironment,
  environmentSource,
  type Client,
  type ClientOptions,
  type Environment,
  type Integration,
} from "@toolwright/runtime";

/**
 * Makes the client of the account that the server's environment variables describe. Who reads its advice cannot change
 * them.
 * @throws ValidationError with one problem for each variable that is missing or wrong
 */
export function connectAccount(
  integration: Integration,
  environment: Environment,
  options: ClientOptions = {},
): Client {
  const optionsFrom = environmentSource(integration.api, { in: "the server's environment variables", by: "the user" });
  return connectFromEnvironment(integration, environment, { optionsFrom, ...options });
}
