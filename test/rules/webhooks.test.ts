import { expect, test } from "vitest";
import { integration, summary } from "../support/summary.js";

/** What is said about deliveries whose account is told like this. */
function found(account: string): string[] {
  const [path = "", text = ""] = Object.entries(integration("", ""))[0] ?? [];
  const webhooks = [
    "webhooks:",
    "  event: { type: kind, action: what, id: id, record: record }",
    `  account: { ${account} }`,
    "  signature: { header: x-signature, key_url: key.url, key: key, hosts: [keys.acme.test] }",
    "  types: {}",
    "",
  ].join("\n");
  return summary({ [path]: `${text}${webhooks}` }).filter((line) => /key_url|path|parameter|account/.test(line));
}

test("an account is one that the URL of the key names", () => {
  expect(found("at: shop, value: acme, key_url: { path: /keys/current, parameter: shop }")).toEqual([]);
});

test.each([
  ["at: shop, value: acme", 'missing-field [account] "webhooks.account" has no "key_url"'],
  ["at: shop, value: acme, key_url: { path: /keys }", 'missing-field [key_url] "account.key_url" has no "parameter"'],
  ["at: shop, value: acme, key_url: { parameter: shop }", 'missing-field [key_url] "account.key_url" has no "path"'],
  ["at: shop, value: acme, key_url: { path: keys, parameter: a }", 'wrong-value [keys] "path" cannot be "keys"'],
  ["at: shop, value: acme, key_url: { path: /a?b=c, parameter: a }", 'wrong-value [/a?b=c] "path" cannot be "/a?b=c"'],
  ["at: shop, value: acme, key_url: { path: /a/, parameter: a }", 'wrong-value [/a/] "path" cannot be "/a/"'],
  ["at: shop, value: acme, key_url: { path: /a, parameter: 'b[]' }", `wrong-value ['b[]'] "parameter" cannot be "b[]"`],
])("{ %s } leaves open whose key it is", (account, said) => {
  expect(found(account)).toEqual([expect.stringContaining(said)]);
});
