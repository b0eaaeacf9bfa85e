import type { Tool } from "../tool.js";
import type { Vocabulary } from "./vocabulary.js";

/** In a smaller set, what all tools have in common may be what they are about. */
const FEW = 20;
const NEARLY_ALL = 0.9;

/** What the product is called: words that the names of nearly all tools of an integration have. They choose no tool. */
export function productTerms(tools: readonly Tool[], { read }: Vocabulary): ReadonlySet<number> {
  const integrations = new Map<string, (readonly number[])[]>();
  for (const { source, name } of tools) {
    const integration = source.split("/")[1] ?? "";
    const names = integrations.get(integration) ?? [];
    names.push(read(name));
    integrations.set(integration, names);
  }
  return new Set([...integrations].flatMap(([integration, names]) => commonTerms(read(integration), names)));
}

function commonTerms(integration: readonly number[], names: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const terms of names) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const isCommon = (count: number): boolean => names.length > FEW && count > NEARLY_ALL * names.length;
  const common = [...counts].filter(([, count]) => isCommon(count)).map(([term]) => term);
  return common.length === 0 ? [] : [...common, ...integration];
}
