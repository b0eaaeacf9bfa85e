import { groupBy } from "../../emit/group-by.js";
import type { IntegrationDefinition } from "../../definition/types.js";
import { capitalize, pascalCase, snakeCase, words } from "../../text/casing.js";
import type { Place } from "../document/node.js";
import type { Facts, OperationFact } from "../facts/facts.js";
import { foreignHost } from "../facts/oauth-flow.js";
import type { Note } from "../finding.js";

/** Headers that every operation asks for: credentials of the account. */
export interface CommonHeader {
  readonly header: string;
  readonly credential: string;
  readonly isOptional: boolean;
}

/**
 * Finds headers that nearly every operation has, and takes them out of the operations: the account gives them once.
 * The header that signs requests goes the same way.
 */
export function takeCommonHeaders(facts: Facts, place: Place, note: Note): { facts: Facts; common: CommonHeader[] } {
  const headers = facts.operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === "header"));
  const counts = groupBy(headers, ({ name }) => name.toLowerCase());
  const signing = facts.auth.kind === "header" ? facts.auth.header.toLowerCase() : undefined;
  const least = Math.max(3, facts.operations.length * 0.6);
  const common: CommonHeader[] = [];
  const taken = new Set(signing === undefined ? [] : [signing]);
  for (const [key, all] of counts) {
    const [first] = all;
    const isPlain = all.every(({ node }) => node.type === "string" && !node.enum);
    if (
      !first ||
      key === signing ||
      all.length < least ||
      !isPlain ||
      /^(if-|x-?(request|correlation|trace)|idempotency)/i.test(key)
    )
      continue;
    taken.add(key);
    common.push({
      header: first.name,
      credential: credentialName(first.name),
      isOptional: !all.every(({ required }) => required),
    });
    note("repaired", place, "header of nearly every operation", `\`${first.name}\` is a credential, given once`);
  }
  const without = ({ parameters, ...rest }: OperationFact): OperationFact => ({
    ...rest,
    parameters: parameters.filter((one) => one.in !== "header" || !taken.has(one.name.toLowerCase())),
  });
  return { facts: taken.size === 0 ? facts : { ...facts, operations: facts.operations.map(without) }, common };
}

function credentialName(header: string): string {
  const name = snakeCase(header.replace(/^x-/i, ""));
  return /^[a-z]/.test(name) && !["headers", "fetch", "retry", "hooks", "signal", "clock"].includes(name)
    ? name
    : `header_${name}`;
}

/** Everything of `integration.yaml` that does not come from the operations. */
export function integrationOf(
  name: string,
  facts: Facts,
  common: readonly CommonHeader[],
): Omit<IntegrationDefinition, "conventions"> {
  const title = words(name).map(capitalize).join(" ");
  const { server, auth } = facts;
  const tokenHost = auth.kind === "oauth2" ? foreignHost(auth, server) : undefined;
  const credentials = {
    ...authCredentials(auth),
    ...Object.fromEntries(
      common.map(({ header, credential, isOptional }) => [
        credential,
        { about: `What the API asks for in the header \`${header}\`.`, ...(isOptional && { optional: true }) },
      ]),
    ),
  };
  const headers = {
    ...Object.fromEntries(common.map(({ header, credential }) => [header, `{${credential}}`])),
    ...(facts.accept !== undefined && { Accept: facts.accept }),
  };
  return {
    integration: name,
    name: title,
    about: `The API of ${title}.`,
    client: pascalCase(name),
    tool_prefix: snakeCase(name),
    api_version: facts.version === "" || /[^ -~]/.test(facts.version) ? "1" : facts.version.slice(0, 60),
    server: {
      url: server.url,
      ...(tokenHost !== undefined && { hosts: [tokenHost] }),
      ...(server.variables.length > 0 && {
        variables: Object.fromEntries(
          server.variables.map(({ name: variable, kind, default: usual }) => [
            variable,
            {
              kind,
              about: kind === "host" ? "Host that requests go to." : "Name of your account, as in its address.",
              ...(usual !== undefined && { default: usual }),
              ...(kind === "host" && { ...(usual !== undefined && { allow: [usual] }), custom: true }),
            },
          ]),
        ),
      }),
    },
    ...(Object.keys(credentials).length > 0 && { credentials }),
    auth: authOf(auth),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(facts.error && { errors: facts.error }),
  };
}

function authCredentials(auth: Facts["auth"]) {
  if (auth.kind === "basic")
    return {
      username: { about: "Name of the account that signs requests." },
      password: { about: "Password or key of that account.", secret: true },
    };
  if (auth.kind === "bearer")
    return { access_token: { about: "Access token of the account that signs requests.", secret: true } };
  if (auth.kind === "header")
    return { api_key: { about: `Key of the account, sent in the header \`${auth.header}\`.`, secret: true } };
  if (auth.kind === "oauth2")
    return {
      client_id: { about: "Id of the program that asks for access tokens." },
      client_secret: { about: "Secret of that program.", secret: true },
      ...(auth.grant === "refresh_token" && {
        refresh_token: { about: "Refresh token that a person's consent gave to that program.", secret: true },
      }),
    };
  return {};
}

function authOf(auth: Facts["auth"]): IntegrationDefinition["auth"] {
  if (auth.kind === "basic") return { basic: { username: "{username}", password: "{password}" } };
  if (auth.kind === "bearer") return { bearer: { token: "{access_token}" } };
  if (auth.kind === "oauth2")
    return {
      oauth2: {
        token_url: auth.tokenUrl,
        client_id: "{client_id}",
        client_secret: "{client_secret}",
        ...(auth.grant === "refresh_token" && { refresh_token: "{refresh_token}" }),
        ...(auth.scopes && { scopes: [...auth.scopes] }),
      },
    };
  return auth.kind === "header" ? { api_key: { header: auth.header, value: "{api_key}" } } : { none: true };
}
