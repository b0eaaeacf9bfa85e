import type { Api } from "../api.js";
import type { Problem } from "../error/validation-error.js";
import type { Step } from "../exchange/step.js";
import type { ClientOptions } from "../options.js";
import type { Values } from "../text/template.js";
import { sourceOf } from "../text/template.js";

/** The header that signs requests, and the options it was made from. */
export interface Signature {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

/**
 * Makes the header that signs requests. Each API refers to the way it uses.
 * @returns undefined when an optional credential was not given
 */
export type Sign = (auth: Auth, values: Values, problems: Problem[]) => Signature | undefined;

/** Gets what requests are signed with from elsewhere, such as an access token. Each API refers to the way it uses. */
export interface Session {
  /** Begins one for a client; what it remembers, only that client knows. */
  open(api: Api, options: ClientOptions, values: Values, problems: Problem[]): Step;
}

/** How an access token is asked for (RFC 6749). */
export interface TokenRequest {
  /** The token endpoint: a URL template of server variables. */
  readonly url: string;
  readonly grant: "client_credentials" | "refresh_token";
  /** Template. */
  readonly clientId: string;
  /** Template; absent for a public client. */
  readonly clientSecret?: string;
  /** Where id and secret of the client travel: in a header of their own (RFC 6749, 2.3.1) or in the body. */
  readonly clientAuth: "basic" | "body";
  /** `refresh_token`: template of the first one; the store has those that replaced it. */
  readonly refreshToken?: string;
  /** Scopes, separated by spaces. */
  readonly scope?: string;
  /** More members of the body, such as an audience; values are templates. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** How requests are signed. Templates name options in braces: `{publicKey}`. */
export interface Auth {
  readonly by: Sign | Session;
  /** `header`: its name. */
  readonly name?: string;
  /** `header`: its value. `bearer`: the token. */
  readonly value?: string;
  /** `basic` */
  readonly username?: string;
  /** `basic` */
  readonly password?: string;
  /** `oauth2` */
  readonly token?: TokenRequest;
}

/** A signature, or nothing without a value. */
export function signature(name: string, template: string, value: string | undefined): Signature | undefined {
  return value === undefined ? undefined : { name, value, from: sourceOf(template) };
}
