import { groupBy } from "../../emit/group-by.js";
import type { OperationDefinition } from "../../definition/types.js";
import { paramsName } from "../../effective/names.js";
import { placeholders } from "../../effective/request.js";
import { pascalCase } from "../../text/casing.js";
import type { OperationDraft, ResourceDraft } from "./draft.js";

/** Meanings that are conventions wherever they occur twice; others must occur more often. */
const STANDARD = ["list", "get", "create", "update", "replace", "delete", "count"];
export const OFTEN = 3;

export interface Mined {
  readonly definition: OperationDefinition;
  readonly request: string;
}

/** Requests that recur in resources, each as most of them have it. */
export function mined(
  resources: readonly ResourceDraft[],
  full: (operation: OperationDraft) => OperationDefinition,
): Map<string, Mined> {
  const relative = resources
    .flatMap(({ operations }) => operations)
    .filter(
      ({ template }) =>
        /^\{(collection|item)\}/.test(template) && placeholders(template.replace(/^\{\w+\}/, "")).length === 0,
    );
  const byRequest = groupBy(relative, requestShape);
  const found = new Map<string, Mined>();
  const types = new Set(
    resources.flatMap(({ name, operations }) =>
      operations.map((one) => paramsName({ resource: name, about: "" }, one.name)),
    ),
  );
  const ranked = [...byRequest].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [request, all] of ranked) {
    const name = mostFrequent(all.map((one) => one.name)) ?? "";
    const named = all.filter((one) => one.name === name);
    const isOften =
      named.length >= OFTEN ||
      (STANDARD.includes(name) && named.length > 1) ||
      (resources.length < OFTEN && STANDARD.includes(name));
    if (!isOften || found.has(name) || types.has(`${pascalCase(name)}Params`)) continue;
    const usual = JSON.parse(
      mostFrequent(named.map((one) => JSON.stringify(full(one)))) ?? "{}",
    ) as OperationDefinition;
    const { deprecated: _, ...definition } = usual;
    found.set(name, { definition: withList(definition), request });
  }
  if (found.size === 0) {
    const [first] = resources.flatMap(({ operations }) => operations);
    if (first) found.set(first.name, { definition: withList(full(first)), request: "" });
  }
  const rank = (name: string) => (STANDARD.indexOf(name) + STANDARD.length + 1) % (STANDARD.length + 1);
  const order = (name: string) => (STANDARD.includes(name) ? STANDARD.indexOf(name) : rank(name) + 100);
  return new Map([...found].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)));
}

/** What operations have in common that one convention can stand for. */
function requestShape({ method, template, name }: Pick<OperationDraft, "method" | "template" | "name">): string {
  return `${method} ${template}${name === "list" || name === "read" ? ` ${name}` : ""}`;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** Parameters that are all shared are a list of names. */
export function withList(definition: OperationDefinition): OperationDefinition {
  const { query } = definition;
  if (!query || Array.isArray(query) || Object.values(query).some((node) => node !== null)) return definition;
  return { ...definition, query: Object.keys(query) };
}
