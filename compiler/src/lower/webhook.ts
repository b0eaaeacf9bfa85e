import { placeholders } from "../effective/request.js";
import type { Index } from "../effective/reference.js";
import type { WebhookData } from "../model/webhook-data.js";
import { camelCase } from "../text/casing.js";
import { renamed } from "./api.js";
import type { TypeTable } from "./type-table.js";

/** How an integration tells of changes, when it does. */
export function lowerWebhooks({ project }: Index, types: TypeTable): { webhooks?: WebhookData } {
  const { integration: name, webhooks } = project.integration.value;
  if (!webhooks) return {};
  const { event, signature, account } = webhooks;
  const headers = Object.entries(signature.headers ?? {});
  return {
    webhooks: {
      shape: {
        name,
        event,
        types: Object.keys(webhooks.types),
        ...(account && { account: { at: account.at, value: renamed(account.value), keyUrl: account.key_url } }),
        signature: {
          header: signature.header,
          keyUrl: signature.key_url,
          keyAt: signature.key,
          isKeyHashed: signature.hash_key === true,
          hosts: signature.hosts,
          headers: Object.fromEntries(headers.map(([header, template]) => [header, renamed(template)])),
        },
      },
      types: Object.entries(webhooks.types).map(([type, schema]) => ({
        name: type,
        type: types.name(schema, "read"),
      })),
      options: [
        ...new Set([...headers.map(([, template]) => template), account?.value ?? ""].flatMap(placeholders)),
      ].map(camelCase),
    },
  };
}
