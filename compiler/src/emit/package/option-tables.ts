import type { ClientOptions, Discovery } from "@toolwright/runtime";
import type { Integration } from "../../model/integration.js";
import { code, inline, table } from "../print/markdown.js";

/** The account's own options. */
export function accountOptions({ options }: Integration): string {
  return table(
    ["Option", "Type", "Required", "Meaning"],
    options.map((one) => [code(one.name), one.type, one.required ? "yes" : "", inline(one.about)]),
  );
}

/** The options that clients of other packages have as well; none that would do nothing in this one. */
export function commonOptions({ api, resources }: Integration): string {
  const operations = resources.flatMap((resource) => resource.operations);
  const isUsed: Partial<Readonly<Record<string, boolean>>> = {
    allowCustomHost: Object.values(api.variables ?? {}).some(({ custom }) => custom),
    allowUnknownNames: operations.some(({ args }) => args.some(({ node }) => NAMES.test(node.format ?? ""))),
    partial: operations.some(({ shape }) => shape.bulk),
  };
  const rows = [
    ...Object.entries(COMMON_OPTIONS).filter(([name]) => isUsed[name] ?? true),
    ...(api.auth.kind === "oauth2" ? TOKEN_OPTIONS : []),
    ...(api.discovery ? discoveryOptions(api.discovery) : []),
  ];
  return table(
    ["Option", "Meaning"],
    rows.map(([name, meaning]) => [code(name), meaning]),
  );
}

/** The formats of arguments that hold names of members. */
const NAMES = /^((child-|custom-field-)?conditions|order-by|field-list)$/;

const COMMON_OPTIONS: Readonly<Record<keyof ClientOptions, string>> = {
  fetch: "Sends the requests; the global `fetch` by default.",
  timeoutMs: "How long one attempt may take, in milliseconds; 60,000 by default.",
  retry:
    "Tries again what may be tried again: `{ attempts, maxWaitMs, deadlineMs }`; not when the server asks for a longer wait than `maxWaitMs`. Off by default.",
  retryBudget: "How many retries all calls share; those that succeed give back. 100 by default.",
  maxResponseBytes: "The longest answer that is read, unpacked; 100,000,000 by default.",
  partial:
    '`"throw"`: a bulk operation of which a part failed ends with a `PartialError`; else it returns all outcomes.',
  validateResponses: "`warn` tells the hook `onMismatch` about answers that break their schema, `throw` ends the call.",
  signal: "Aborts every request of the client.",
  headers: "Headers of every request.",
  hooks:
    "`onRequest`, `onResponse`, `onRetry`, `onEnd` and `onMismatch` see what happens, without bodies and without secrets.",
  allowCustomHost:
    'Admits hosts that this package does not list, such as a server of your own; `"private"` also private addresses.',
  optionsFrom:
    'Where these options come from, for advice on those that are refused: `{ in, by, nameOf }`, as in "Tell the user to check the credentials in the vault".',
  allowUnknownNames: "Admits names in filters, orders and `fields` that this package does not know.",
  clock: "What time it is, and how to wait: for tests.",
};

/** What is an option where access tokens are asked for. */
const TOKEN_OPTIONS: readonly [name: string, meaning: string][] = [
  [
    "tokens",
    "Keeps access tokens and refresh tokens: `{ get(key), set(key, token) }`, sync or async. In memory by default.",
  ],
];

/** What is an option where the API tells which server an account is on. */
function discoveryOptions({ url, variables }: Discovery): [name: string, meaning: string][] {
  const found = Object.keys(variables).map(code).join(" and ");
  const meaning = `Asks ${code(url)} which ${found} the account has: before the first request, and when something is not found. Off by default.`;
  return [["discoverServer", meaning]];
}
