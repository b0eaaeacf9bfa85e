import type { ErrorShape, TokenRequest } from "@toolwright/runtime";
import type { IntegrationDefinition } from "../definition/types.js";
import type { ApiData, AuthData } from "../model/api-data.js";
import type { ClientOption } from "../model/integration.js";
import { camelCase } from "../text/casing.js";

/** What all operations share, as the runtime reads it. */
export function lowerApi(definition: IntegrationDefinition): ApiData {
  const { server, credentials = {}, headers, errors, rate_limit: rateLimit } = definition;
  return {
    name: definition.integration,
    server: renamed(server.url),
    ...(server.variables && {
      variables: Object.fromEntries(
        Object.entries(server.variables).map(([name, { about: _, ...variable }]) => [camelCase(name), variable]),
      ),
    }),
    ...(server.discovery && {
      discovery: {
        url: renamed(server.discovery.url),
        variables: Object.fromEntries(
          Object.entries(server.discovery.variables).map(([name, found]) => [camelCase(name), found]),
        ),
      },
    }),
    auth: lowerAuth(definition.auth),
    ...(headers && { headers: mapValues(headers, renamed) }),
    credentials: Object.fromEntries(
      Object.entries(credentials).map(([name, { optional = false, secret = false, type }]) => [
        camelCase(name),
        { required: !optional, ...(secret && { secret }), ...(type === "integer" && { integer: true }) },
      ]),
    ),
    ...(errors && { errors: lowerErrors(errors) }),
    ...(rateLimit && {
      rateLimit: {
        ...(rateLimit.limit && { limit: rateLimit.limit }),
        ...(rateLimit.remaining && { remaining: rateLimit.remaining }),
        ...(rateLimit.reset && { reset: rateLimit.reset }),
        ...(rateLimit.reset_unit && { resetUnit: rateLimit.reset_unit }),
      },
    }),
    ...(definition.date_time && { dateTime: definition.date_time }),
  };
}

/** The options of the client, those that must be given first. */
export function lowerOptions({ credentials = {}, server }: IntegrationDefinition): ClientOption[] {
  const options = [
    ...Object.entries(server.variables ?? {}).map(([name, variable]) => ({
      name: camelCase(name),
      about: variable.default === undefined ? variable.about : `${variable.about} Default \`${variable.default}\`.`,
      type: "string" as const,
      required: variable.default === undefined,
      secret: false,
      isCredential: false,
    })),
    ...Object.entries(credentials).map(([name, credential]) => ({
      name: camelCase(name),
      about: credential.about,
      type: credential.type === "integer" ? ("number" as const) : ("string" as const),
      required: credential.optional !== true,
      secret: credential.secret === true,
      isCredential: true,
    })),
  ];
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)];
}

function lowerAuth(auth: IntegrationDefinition["auth"]): AuthData {
  if (auth.basic) {
    return { kind: "basic", username: renamed(auth.basic.username), password: renamed(auth.basic.password) };
  }
  if (auth.api_key) return { kind: "header", name: auth.api_key.header, value: renamed(auth.api_key.value) };
  if (auth.bearer) return { kind: "bearer", token: renamed(auth.bearer.token) };
  if (auth.oauth2) return { kind: "oauth2", token: lowerTokenRequest(auth.oauth2) };
  return { kind: "none" };
}

function lowerTokenRequest({
  token_url,
  client_id,
  client_secret,
  client_auth = client_secret === undefined ? "body" : "basic",
  refresh_token,
  scopes,
  parameters,
}: NonNullable<IntegrationDefinition["auth"]["oauth2"]>): TokenRequest {
  return {
    url: renamed(token_url),
    grant: refresh_token === undefined ? "client_credentials" : "refresh_token",
    clientId: renamed(client_id),
    ...(client_secret !== undefined && { clientSecret: renamed(client_secret) }),
    clientAuth: client_auth,
    ...(refresh_token !== undefined && { refreshToken: renamed(refresh_token) }),
    ...(scopes && { scope: scopes.join(" ") }),
    ...(parameters && { parameters: mapValues(parameters, renamed) }),
  };
}

function lowerErrors({
  code,
  message,
  details,
  detail,
  request_id,
  retryable,
}: NonNullable<IntegrationDefinition["errors"]>): ErrorShape {
  return {
    ...(code && { code: [code].flat() }),
    ...(message && { message: [message].flat() }),
    ...(details && { details }),
    ...(detail && { detail }),
    ...(request_id && { requestId: request_id }),
    ...(retryable && { retryable }),
  };
}

/** `{company_id}` as `{companyId}`: options of the client are in camelCase. */
export function renamed(template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => `{${camelCase(name)}}`);
}

function mapValues(map: Readonly<Record<string, string>>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
