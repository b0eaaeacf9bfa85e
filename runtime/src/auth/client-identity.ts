import type { Values } from "../text/template.js";
import { fill } from "../text/template.js";
import type { TokenRequest } from "./auth.js";

/** What a token is asked for with: credentials and all. */
export interface Identity {
  readonly id: string;
  readonly secret: string | undefined;
  readonly refreshToken: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** The token endpoint. */
  readonly url: string;
  /** All of it as one text, secrets too: who knows an id only must not get somebody else's token. */
  readonly whole: string;
}

/** Reads who asks for a token. */
export function identify(request: TokenRequest, url: string, values: Values): Identity {
  const read = (template = ""): string | undefined => fill(template, values) || undefined;
  const id = read(request.clientId) ?? "";
  const secret = read(request.clientSecret);
  const refreshToken = read(request.refreshToken);
  const parameters: Record<string, string> = {};
  for (const [name, template] of Object.entries(request.parameters ?? {})) {
    const value = read(template);
    if (value !== undefined) parameters[name] = value;
  }
  const whole = JSON.stringify([url, request.grant, request.scope, id, secret, refreshToken, parameters]);
  return { id, secret, refreshToken, parameters, url, whole };
}

/** What an identity is called where others may see it: a SHA-256 in hexadecimal. */
export async function keyOf({ whole }: Identity): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(whole));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
