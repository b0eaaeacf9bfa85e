import type { Api } from "../api.js";
import type { Problem } from "../error/validation-error.js";
import type { Step } from "../exchange/step.js";
import type { ClientOptions } from "../options.js";
import type { Values } from "../text/template.js";
import { namesIn } from "../text/template.js";

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
}

/** A signature, or nothing without a value. */
export function signature(name: string, template: string, value: string | undefined): Signature | undefined {
  return value === undefined ? undefined : { name, value, from: namesIn(template) };
}
