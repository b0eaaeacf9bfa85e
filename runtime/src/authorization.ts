import type { Auth } from "./api.js";
import type { Problem } from "./error/validation-error.js";
import type { Values } from "./request/template.js";
import { fill, namesIn } from "./request/template.js";

/** The header that signs requests, and the options it was made from. */
export interface Signature {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

/**
 * Makes the header that signs requests.
 * @returns undefined when the API needs none, or an optional credential was not given
 */
export function authorization(auth: Auth, values: Values, problems: Problem[]): Signature | undefined {
  switch (auth.kind) {
    case "header":
      return sign(auth.name, auth.value, fill(auth.value, values));
    case "bearer":
      return sign("authorization", auth.token, fill(auth.token, values), "Bearer ");
    case "basic": {
      const username = fill(auth.username, values);
      const password = fill(auth.password, values);
      if (username === undefined || password === undefined) return undefined;
      if (username.includes(":")) problems.push({ path: namesIn(auth.username), message: "must not contain a colon" });
      return sign("authorization", auth.username, base64(`${username}:${password}`), "Basic ");
    }
    case "none":
      return undefined;
  }
}

function sign(name: string, template: string, value: string | undefined, scheme: string = ""): Signature | undefined {
  return value === undefined ? undefined : { name, value: scheme + value, from: namesIn(template) };
}

/** `btoa` takes Latin-1 only, so the text goes through UTF-8 first. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
