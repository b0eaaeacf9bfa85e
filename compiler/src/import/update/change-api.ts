import type { IntegrationDefinition } from "../../definition/types.js";
import { integrationOf } from "../infer/integration.js";
import { isSame } from "./aspects.js";
import type { Of } from "./located.js";
import type { Outcome, UpdateContext } from "./context.js";
import { removeKey, setValue } from "./edit-yaml.js";
import type { Api } from "./lock.js";
import { shown } from "./update-node.js";
import { hasValue, valueAt } from "./yaml-nodes.js";

/** Where `integration.yaml` says what the document says of the API as a whole. */
export const API_PATHS = {
  version: ["api_version"],
  server: ["server", "url"],
  auth: ["auth"],
  accept: ["headers", "Accept"],
  error: ["errors"],
} as const satisfies Readonly<Record<keyof Api, readonly string[]>>;

/** Changes what the document says of the API as a whole, where the definitions still say what it said. */
export function changeApi({ part, before, after }: Of<"api">, { view, texts }: UpdateContext): Outcome {
  const { file, value } = view.index.project.integration;
  const [old, now] = [imported(value, before), imported(value, after)];
  const path = API_PATHS[part];
  const said = (from: unknown) => path.reduce<unknown>((inner, step) => (inner as Values | undefined)?.[step], from);
  const own = said(value);
  if (isSame(own, said(now))) return { done: "was so already" };
  if (!isSame(own, said(old))) return { conflict: `the definition says ${shown(own)}` };
  let text = texts.get(file.path) ?? "";
  const wanted = said(now);
  text = wanted === undefined ? removeKey(text, path, new Set(["headers"])) : setValue(text, path, wanted);
  if (part === "server") text = withEntries(text, ["server", "variables"], old.server.variables, now.server.variables);
  if (part === "auth") {
    text = withEntries(text, ["credentials"], old.credentials, now.credentials);
    const hosts = [...new Set([...(value.server.hosts ?? []), ...(now.server.hosts ?? [])])];
    if (hosts.length > (value.server.hosts ?? []).length) text = setValue(text, ["server", "hosts"], hosts);
  }
  texts.set(file.path, text);
  return {};
}

type Values = Readonly<Record<string, unknown>>;

function imported({ integration }: IntegrationDefinition, api: Api) {
  return integrationOf(integration, { ...api, title: "", operations: [], schemas: [] }, []);
}

/** Adds entries that only the new map has, and removes those that only the old one had, unless something names them. */
function withEntries(text: string, path: readonly string[], old: Values = {}, now: Values = {}): string {
  let edited = text;
  for (const [name, entry] of Object.entries(now))
    if (!hasValue(edited, [...path, name])) edited = setValue(edited, [...path, name], entry);
  for (const name of Object.keys(old)) {
    const isNamed = JSON.stringify(valueAt(edited, [])).includes(`{${name}}`);
    if (!Object.hasOwn(now, name) && !isNamed)
      edited = removeKey(edited, [...path, name], new Set(["variables", "credentials"]));
  }
  return edited;
}
