import { type DocNode, member, members, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { AuthFact, OauthFact, ServerFact } from "./facts.js";

/** Flows by which a client can go on getting tokens by itself, the one without a person first. */
const GRANTS = [
  ["clientCredentials", "client_credentials", "tokenUrl"],
  ["authorizationCode", "refresh_token", "refreshUrl"],
  ["password", "refresh_token", "refreshUrl"],
  ["deviceAuthorization", "refresh_token", "refreshUrl"],
] as const;

/**
 * How access tokens are asked for: with client credentials, or with a refresh token where the document says that there
 * are some. Of what definitions cannot say the application gives the token itself.
 * @param scopes those that the document requires of all operations
 */
export function oauthFact(
  doc: DocNode,
  scopes: readonly (string | undefined)[],
  server: ServerFact,
  note: Note,
): AuthFact {
  const flows = members(member(doc, "flows"));
  const able = GRANTS.flatMap(([name, grant, key]) => {
    const flow = flows.find(([one]) => one === name)?.[1];
    const place = member(flow, key);
    const tokenUrl = place && soundUrl(text(place) ?? "", server);
    return flow && place && tokenUrl !== undefined ? [{ name, grant, flow, place, tokenUrl }] : [];
  });
  const [first] = able;
  for (const [name, flow] of flows) {
    if (name.startsWith("x-") || flow === first?.flow) continue;
    const isAble = able.some((one) => one.flow === flow);
    if (isAble) note("left-out", flow, "second OAuth flow", `\`${name}\`: \`${first?.name ?? ""}\` is used`);
    else note("left-out", flow, "OAuth flow that definitions cannot say", `\`${name}\`${whyNot(name, flow)}`);
  }
  if (!first) {
    note("loosened", doc, "OAuth", "the application gives the access token");
    return { kind: "bearer" };
  }
  const { grant, flow, place, tokenUrl } = first;
  if (/^http:/i.test(text(place) ?? "")) note("repaired", place, "address that is not encrypted", "https");
  note("assumed", flow, "how a client proves itself to the token endpoint", "by basic authentication (`client_auth`)");
  const sound = [...new Set(scopes)].filter((one) => one !== undefined && /^[!#-[\]-~]+$/.test(one)) as string[];
  if (sound.length === 0 && members(member(flow, "scopes")).length > 0) {
    note("assumed", flow, "scopes of the access token are not told", "none is asked for: set `scopes`");
  }
  const fact: OauthFact = { kind: "oauth2", grant, tokenUrl, ...(sound.length > 0 && { scopes: sound }) };
  const host = foreignHost(fact, server);
  if (host !== undefined) note("chosen", place, "token endpoint on another host", `\`${host}\`, in \`server.hosts\``);
  return fact;
}

/** The host of a token endpoint when it is not the one that requests go to. */
export function foreignHost({ tokenUrl }: OauthFact, { url }: ServerFact): string | undefined {
  const host = hostOf(tokenUrl);
  return host === hostOf(url) ? undefined : host;
}

function hostOf(url: string): string {
  return url.split("/")[2] ?? "";
}

/** An endpoint as a definition names it; without a host it is on the server's. */
function soundUrl(written: string, { url }: ServerFact): string | undefined {
  const whole = /^\/(?!\/)/.test(written) ? `https://${hostOf(url)}${written}` : written.replace(/^http:/i, "https:");
  const [, host = "", path = ""] = /^https:\/\/([^/?#]*)([^?#]*)$/i.exec(whole) ?? [];
  const isHost = host === hostOf(url) || /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d+)?$/.test(host);
  if (!isHost || host === "" || !/^[!-~]*$/.test(path) || /["<>\\^`{|}]/.test(path)) return undefined;
  return `https://${host === hostOf(url) ? host : host.toLowerCase()}${path}`;
}

function whyNot(name: string, flow: DocNode): string {
  if (name === "clientCredentials") return ": its `tokenUrl` is no address";
  if (name === "implicit") return ": it has no refresh token";
  return member(flow, "refreshUrl") ? ": its `refreshUrl` is no address" : ": it tells no `refreshUrl`";
}
