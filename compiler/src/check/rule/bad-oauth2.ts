import { diagnostic } from "../../diagnostic/diagnostic.js";
import { isOwnHost } from "../own-host.js";
import type { Rule } from "../rule.js";

/** Credentials go to a host of the API only, and there are enough of them. */
export const badOauth2: Rule = function* (index) {
  const { integration } = index.project;
  const { auth, server } = integration.value;
  if (auth.oauth2 === undefined) return;
  const { token_url: url, client_secret: secret, client_auth: place, refresh_token: refresh } = auth.oauth2;
  if (!isOwnHost(url, server)) {
    const fault = "`token_url` leads to a host that is none of the API's";
    yield diagnostic("bad-oauth2", integration.valueSpan(["auth", "oauth2", "token_url"]), { fault });
  }
  if (secret !== undefined) return;
  if (refresh === undefined) {
    const fault = "there is neither a `client_secret` nor a `refresh_token`";
    yield diagnostic("bad-oauth2", integration.keySpan(["auth", "oauth2"]), { fault });
  } else if (place === "basic") {
    const fault = "basic authentication needs a `client_secret`";
    yield diagnostic("bad-oauth2", integration.valueSpan(["auth", "oauth2", "client_auth"]), { fault });
  }
};
