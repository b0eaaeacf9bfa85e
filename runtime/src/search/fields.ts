import type { Tool } from "../tool.js";
import { isObject } from "../text/look-up.js";

/** A text of a tool, how much a word in it counts, and how much less it counts in a long one (BM25's b). */
export interface Field {
  readonly weight: number;
  readonly b: number;
  readonly texts: (tool: Tool) => readonly string[];
}

/** Where words of a request are looked for. What a tool is called says more about it than what its parameters mention. */
export const fields: readonly Field[] = [
  { weight: 4, b: 0.3, texts: ({ name }) => [name] },
  { weight: 4, b: 0.3, texts: ({ title }) => [title] },
  { weight: 3, b: 0.3, texts: ({ resource }) => [resource] },
  { weight: 2, b: 0.7, texts: ({ description }) => [description] },
  { weight: 1, b: 0.7, texts: ({ tags }) => tags },
  { weight: 1, b: 0.8, texts: ({ inputSchema }) => parameterNames(inputSchema) },
  { weight: 0.5, b: 0.8, texts: ({ inputSchema }) => parameterTexts(inputSchema) },
];

function parameterNames(schema: unknown): string[] {
  const { properties } = schema as { readonly properties?: unknown };
  if (!isObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, member]) => [name, ...parameterNames(member)]);
}

function parameterTexts(schema: unknown): string[] {
  const { properties } = schema as { readonly properties?: unknown };
  if (!isObject(properties)) return [];
  return Object.values(properties).flatMap((member) => {
    const { description } = member as { readonly description?: unknown };
    return [...(typeof description === "string" ? [description] : []), ...parameterTexts(member)];
  });
}
