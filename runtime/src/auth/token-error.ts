import { AuthenticationError } from "../error/api-error.js";
import { checkingAdvice, nameOfOption } from "../error/checking-advice.js";
import { apiError } from "../error/read-error.js";
import type { ErrorOf } from "../exchange/send.js";
import type { ClientOptions } from "../options.js";
import { namesIn, sourceOf } from "../text/template.js";
import type { TokenRequest } from "./auth.js";

/** Where the parts of an error are (RFC 6749, 5.2). */
const errors = { code: ["error"], message: ["error_description"] };

/** The errors of a token endpoint: who asked is refused, unless the server is busy or failed. */
export function tokenErrors(token: TokenRequest): ErrorOf {
  return (connection, plan, request, reply) => {
    const { status } = reply;
    const isRefused = status < 500 && status !== 408 && status !== 429;
    const api = { ...connection.api, errors };
    const error = apiError({ ...connection, api }, plan, request, reply, isRefused ? AuthenticationError : undefined);
    return isRefused ? Object.assign(error, { advice: adviceOn(error.code, token, connection.options) }) : error;
  };
}

function adviceOn(
  code: string | null,
  { clientId, clientSecret, refreshToken, grant, scope }: TokenRequest,
  options: ClientOptions,
): string {
  const given = [clientId, clientSecret ?? ""].filter(Boolean);
  const check = checkingAdvice(given.flatMap(namesIn), options);
  switch (code) {
    case "invalid_grant":
      return refreshToken === undefined
        ? check
        : `${nameOfOption(sourceOf(refreshToken), options)} is expired, revoked or used up: let a person grant access again and give the new one.`;
    case "unauthorized_client":
    case "unsupported_grant_type":
      return `Allow the grant ${grant} where this client is registered; calling again does not help.`;
    case "invalid_scope":
      return `Allow the scopes ${scope ?? ""} where this client is registered; calling again does not help.`;
    default:
      return check;
  }
}
