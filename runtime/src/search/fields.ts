import type { Tool } from "../tool.js";
import type { Field, Texts } from "./postings.js";
import type { Homes } from "./resources.js";
import type { Parameter } from "./texts.js";

/** Other names of a resource, what people ask of it, and what its parameters say. */
const CALLED = 5;
const ASKED = 1.3;
const PARAMS = 0.05;

// The weights are measured: test/search tells how well the requests there find their tools.

/**
 * What is said of each tool. Its title says most; what its parameters are about says least.
 * @param texts what the description of each tool says of it
 */
export function fieldsOfTools(
  tools: readonly Tool[],
  parameters: readonly (readonly Parameter[])[],
  texts: readonly (readonly number[])[],
  read: (text: string) => readonly number[],
): Field[] {
  return [
    { weight: 2.4, b: 0.8, texts: tools.map(({ title }) => [read(title)]) },
    { weight: 1, b: 0.8, texts: tools.map(({ name }) => [read(name)]) },
    { weight: 1.8, b: 0.7, texts: texts.map((text) => [text]) },
    { weight: 0.4, b: 0.8, texts: parameters.map((all) => all.map(({ name }) => read(name))) },
  ];
}

/**
 * What is said of each resource, by all of its tools: the listing says what the thing is, and the others do not repeat it.
 * @param asked what people ask of its tools
 * @param texts what the description of each tool says of it
 */
export function fieldsOfResources(
  tools: readonly Tool[],
  { members }: Homes,
  called: readonly (readonly string[])[],
  asked: readonly Texts[],
  parameters: readonly (readonly Parameter[])[],
  texts: readonly (readonly number[])[],
  read: (text: string) => readonly number[],
): Field[] {
  const textsOf = (places: readonly number[]): Texts => places.map((at) => texts[at] ?? []);
  const firsts = members.map(([at = 0]) => tools[at]);
  return [
    { weight: 6.4, b: 0.4, texts: firsts.map((tool) => [read(tool?.resource ?? "")]) },
    { weight: ASKED, b: 0.6, texts: asked },
    { weight: CALLED, b: 0.3, texts: called.map((names) => names.map(read)) },
    {
      weight: 0.6,
      b: 0.6,
      texts: members.map((all) => textsOf(all.filter((at) => tools[at]?.method.startsWith("list")))),
    },
    { weight: 0.3, b: 0.6, texts: members.map(textsOf) },
    {
      weight: PARAMS,
      b: 0.8,
      texts: members.map((all) =>
        textsOfParameters(
          all.map((at) => parameters[at] ?? []),
          read,
        ),
      ),
    },
  ];
}

/** Tools that create and change say the same of most parameters; each text counts once. */
function textsOfParameters(
  tools: readonly (readonly Parameter[])[],
  read: (text: string) => readonly number[],
): (readonly number[])[] {
  const texts = new Set<string>();
  for (const parameters of tools) for (const { text } of parameters) texts.add(text);
  return [...texts].map(read);
}
