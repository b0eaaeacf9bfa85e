import type { Tool } from "../tool.js";
import { termsOf } from "./words.js";

/** In a smaller set, what all tools have in common may be what they are about. */
const FEW = 20;
const NEARLY_ALL = 0.9;

/** What the product is called: words that the names of nearly all tools of an integration have. They choose no tool. */
export function productTerms(tools: readonly Tool[]): ReadonlySet<string> {
  const integrations = new Map<string, string[][]>();
  for (const { source, name } of tools) {
    const integration = source.split("/")[1] ?? "";
    const names = integrations.get(integration) ?? [];
    names.push(termsOf(name));
    integrations.set(integration, names);
  }
  return new Set([...integrations].flatMap(([integration, names]) => commonTerms(integration, names)));
}

function commonTerms(integration: string, names: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const terms of names) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const isCommon = (count: number): boolean => names.length > FEW && count > NEARLY_ALL * names.length;
  const common = [...counts].filter(([, count]) => isCommon(count)).map(([term]) => term);
  return common.length === 0 ? [] : [...common, ...termsOf(integration)];
}
