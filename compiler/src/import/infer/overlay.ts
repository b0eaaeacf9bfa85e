import type { OperationDefinition, SchemaNode } from "../../definition/types.js";

/**
 * What an operation must say beside the name of its convention, or `undefined` when a convention cannot be followed:
 * nothing takes away what a convention has.
 */
export function overlay(convention: OperationDefinition, whole: OperationDefinition): OperationDefinition | undefined {
  if (METHODS.some((method) => convention[method] !== whole[method])) return undefined;
  const query = parametersBeside(asMap(convention.query), asMap(whole.query));
  const header = parametersBeside(convention.header ?? {}, whole.header ?? {});
  const required = beside(convention.required ?? [], whole.required ?? []);
  if (!query || !header || !required) return undefined;
  const hasPayload = whole.returns !== "none" && whole.returns !== "text" && whole.returns !== "binary";
  if (convention.envelope !== undefined && whole.envelope === undefined && hasPayload) return undefined;
  if (convention.effect !== undefined && whole.effect === undefined) return undefined;
  return {
    ...(convention.about !== whole.about && { about: whole.about }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(header).length > 0 && { header }),
    ...(required.length > 0 && { required }),
    ...(!isSame(convention.body, whole.body) && { body: whole.body ?? "none" }),
    ...(convention.effect !== whole.effect && { effect: whole.effect }),
    ...(convention.pagination !== whole.pagination && { pagination: whole.pagination ?? "none" }),
    ...(convention.envelope !== whole.envelope && whole.envelope !== undefined && { envelope: whole.envelope }),
    ...(!isSame(convention.returns, whole.returns) && { returns: whole.returns }),
    ...(whole.deprecated !== undefined && { deprecated: whole.deprecated }),
  } as OperationDefinition;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

function asMap(query: OperationDefinition["query"]): Readonly<Record<string, SchemaNode | null>> {
  return Array.isArray(query) ? Object.fromEntries(query.map((name) => [name, null])) : (query ?? {});
}

function parametersBeside(
  usual: Readonly<Record<string, SchemaNode | null>>,
  all: Readonly<Record<string, SchemaNode | null>>,
) {
  if (Object.keys(usual).some((name) => !Object.hasOwn(all, name))) return undefined;
  return Object.fromEntries(
    Object.entries(all).filter(([name, node]) => !Object.hasOwn(usual, name) || !isSame(usual[name], node)),
  );
}

function beside(usual: readonly string[], all: readonly string[]): string[] | undefined {
  return usual.every((name) => all.includes(name)) ? all.filter((name) => !usual.includes(name)) : undefined;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
