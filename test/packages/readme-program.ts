/** Packages, how many programs their READMEs have, and what their services answer. */
export const README_CASES = [
  // Of a client, of pages, of an operation and of tools.
  { name: "atomicwork", blocks: 4, answer: { data: [{ id: 1 }], page: 1, total_pages: 1 } },
  // One about filters as well.
  { name: "connectwise-psa", blocks: 5, answer: [{ id: 1 }] },
] as const;

/** What {@link readmeProgram} prints. */
export const PRINTED = [
  "{ id: 1 }",
  "1",
  "{ id: 1 }",
  '{"items":[{"id":1}],"next_cursor":null}',
  "hooks needs a client with standard features",
  "request",
  "{ id: 1 }",
];

/** The TypeScript blocks of a README. */
export function tsBlocks(readme: string): string[] {
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

/**
 * The programs of a README in one, with what they leave to the reader, and what it says below that of a single operation.
 * @param given the names of the account's options
 * @param answer what every request is answered
 */
export function readmeProgram(given: readonly string[], answer: unknown, programs: string): string {
  const operation = /small\.pages\((\w+),/.exec(programs)?.[1] ?? "";
  return `
import { standard } from "@toolwright/runtime";
${given.map((one) => `const ${one} = "northwind";`).join("\n")}
const fetch = async (): Promise<Response> => Response.json(${JSON.stringify(answer)});
${programs}
console.log(JSON.stringify(result));
const options = { ${given.join(", ")}, fetch, hooks: { onRequest: () => console.log("request") } };
try {
  new Client(api, options);
} catch (error) {
  console.log((error as Error).message.replace(/^.*: /, ""));
}
for await (const one of new Client(api, options, standard).pages(${operation}, {})) console.log(one);
`;
}
