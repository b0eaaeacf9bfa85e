import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { Account, Json, Members } from "./fixture.js";

/** Stand-ins for credentials: fixtures name them, `<secret:privateKey>`, and only a replay knows their values. */
export class Secrets {
  readonly #values = new Map<string, string>();

  /** Gives each secret option of an account a fixed value, `<secret:basic>` what basic authentication makes of them, and `<secret:accessToken>` one. */
  constructor(api: ApiData, account: Pick<Account, "options">) {
    for (const [name, { secret }] of Object.entries(api.credentials)) {
      if (secret) this.#values.set(name, `replayed-${name}-0123456789`);
    }
    if (api.auth.kind === "oauth2") this.#values.set("accessToken", "replayed-accessToken-0123456789");
    if (api.auth.kind !== "basic") return;
    const options = this.restore(account.options);
    const fill = (template: string): string =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => String(options[name]));
    const { username, password } = api.auth;
    this.#values.set("basic", Buffer.from(`${fill(username)}:${fill(password)}`).toString("base64"));
  }

  /** A value with its placeholders replaced. */
  restore<T extends Json | Members>(value: T): T {
    const text = JSON.stringify(value).replace(
      /<secret:(\w+)>/g,
      (whole, name: string) => this.#values.get(name) ?? whole,
    );
    // Placeholders and their values hold nothing that JSON would escape.
    return JSON.parse(text) as T;
  }

  /** A text with placeholders where secrets stand, so that a failure can be shown. */
  hide(text: string): string {
    let hidden = text;
    for (const [name, value] of this.#values) hidden = hidden.replaceAll(value, `<secret:${name}>`);
    return hidden;
  }
}
