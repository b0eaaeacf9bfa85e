import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";

/** A template of integration.yaml that is filled with what the caller gives. */
export interface TemplatePlace {
  readonly template: string;
  readonly path: Path;
  /** What may stand in its braces. */
  readonly kind: "server variable" | "credential" | "server variable or credential";
}

/** The templates of an integration: the server's URL, the signature, the headers. */
export function* templatePlaces({ project }: Index): Iterable<TemplatePlace> {
  const { server, auth, headers = {}, webhooks } = project.integration.value;
  yield { template: server.url, path: ["server", "url"], kind: "server variable" };
  if (server.discovery) {
    const { url: template } = server.discovery;
    yield { template, path: ["server", "discovery", "url"], kind: "server variable or credential" };
  }
  for (const [kind, parts] of Object.entries(auth)) {
    if (typeof parts !== "object") continue;
    for (const [part, template] of Object.entries(parts as Readonly<Record<string, unknown>>)) {
      if (typeof template !== "string" || part === "header" || part === "client_auth") continue;
      yield { template, path: ["auth", kind, part], kind: part === "token_url" ? "server variable" : "credential" };
    }
  }
  for (const [name, template] of Object.entries(auth.oauth2?.parameters ?? {})) {
    yield { template, path: ["auth", "oauth2", "parameters", name], kind: "credential" };
  }
  if (webhooks?.account) {
    yield { template: webhooks.account.value, path: ["webhooks", "account", "value"], kind: "credential" };
  }
  for (const [name, template] of Object.entries(webhooks?.signature.headers ?? {})) {
    yield { template, path: ["webhooks", "signature", "headers", name], kind: "credential" };
  }
  for (const [name, template] of Object.entries(headers))
    yield { template, path: ["headers", name], kind: "credential" };
}
