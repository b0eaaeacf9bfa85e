import type { Problem } from "../error/validation-error.js";
import type { Operation } from "../operation.js";
import { planOf, type Arguments } from "../plan.js";
import type { ToolBinding } from "../tool.js";

/**
 * The operation that the given arguments choose, and which of them it does not take: an argument meant for another
 * operation of the tool must neither be lost nor travel on.
 */
export function chooseOperation(binding: ToolBinding, given: Arguments): { operation: Operation; problems: Problem[] } {
  const { variants = [] } = binding;
  const variant = variants.find(({ when }) => when.every((name) => Object.hasOwn(given, name)));
  const { operation, takes } = variant ?? binding;
  const others = Object.keys(given).filter((name) => takes !== undefined && !takes.includes(name));
  const problems = others.map((path): Problem => {
    if (!variant) return { path, message: needs(binding, path) };
    const advice = `Leave out ${path} or ${listed(variant.when)}.`;
    return { path, message: `cannot be given with ${listed(variant.when)}`, advice };
  });
  if (variant) return { operation, problems };
  for (const [, name = ""] of planOf(operation).path.matchAll(/\{([^{}]*)\}/g)) {
    if (variants.length === 0 || Object.hasOwn(given, name)) continue;
    problems.push({
      path: name,
      message: `is required, unless you give ${variants.map(({ when }) => listed(when)).join(" or ")}`,
    });
  }
  return { operation, problems };
}

function needs({ variants = [] }: ToolBinding, name: string): string {
  const variant = variants.find(({ takes }) => takes.includes(name));
  return variant
    ? `needs ${listed(variant.when.filter((other) => other !== name))}`
    : "is not an argument of this tool";
}

function listed(names: readonly string[]): string {
  return names.join(" and ");
}
