import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { Client, ClientOptions, TokenRequest, TokenStore } from "../../runtime/src/index.js";
import { acme, type Answer, type Sent } from "./acme.js";

export const clientSecret = "secret-canary-0123456789";
export const firstRefreshToken = "refresh-canary-0";
export const tokenUrl = "https://login.acme.test/oauth/token";

/** An API that takes the access tokens of a token endpoint. */
export function tokenApi(request: Partial<TokenRequest> = {}): Partial<ApiData> {
  const token: TokenRequest = {
    url: tokenUrl,
    grant: "client_credentials",
    clientId: "{clientId}",
    clientSecret: "{clientSecret}",
    clientAuth: "basic",
    ...request,
  };
  return {
    auth: { kind: "oauth2", token },
    headers: {},
    credentials: {
      clientId: { required: true, secret: false },
      clientSecret: { required: token.clientSecret !== undefined, secret: true },
      refreshToken: { required: token.grant === "refresh_token", secret: true },
    },
  };
}

export const refreshing: Partial<TokenRequest> = { grant: "refresh_token", refreshToken: "{refreshToken}" };

/** The form of a token request. */
export const formOf = ({ body }: Sent): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(body as string));

export interface Stage {
  readonly client: Client;
  /** Token requests in order. */
  readonly asked: Sent[];
  /** The other requests. */
  readonly sent: Sent[];
  now: number;
}

/**
 * A client, a token endpoint that gives access-1, access-2 ... for an hour, and an API that answers everybody with `{}`.
 * @param give answers the n-th token request, counted from 1
 * @param serve answers the n-th request of the API
 */
export function stage({
  request,
  options = {},
  give = (n) => ({ access_token: `access-canary-${n}`, token_type: "Bearer", expires_in: 3600 }),
  serve = () => ({}),
}: {
  readonly request?: Partial<TokenRequest>;
  readonly options?: ClientOptions & { readonly tokens?: TokenStore } & Record<string, unknown>;
  readonly give?: (n: number, sent: Sent) => Answer | Promise<Answer>;
  readonly serve?: (n: number, sent: Sent) => Answer | Promise<Answer>;
} = {}): Stage {
  const asked: Sent[] = [];
  const sent: Sent[] = [];
  const route = (one: Sent): Answer | Promise<Answer> => {
    const isToken = one.url.endsWith("/token");
    const list = isToken ? asked : sent;
    const n = list.push(one);
    return isToken ? give(n, one) : serve(n, one);
  };
  const account = {
    clientId: "program",
    clientSecret,
    ...(request?.grant === "refresh_token" && { refreshToken: firstRefreshToken }),
    apiKey: undefined,
  };
  const world = { asked, sent, now: 1_000_000 };
  const clock = { now: () => world.now, sleep: () => Promise.resolve(), random: () => 0 };
  const answers = Array.from({ length: 1000 }, () => route as (sent: Sent) => Answer);
  const { client } = acme(answers, { ...account, clock, ...options }, tokenApi(request));
  return Object.assign(world, { client });
}
