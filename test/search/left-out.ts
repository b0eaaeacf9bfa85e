import { toolIndex, type Said, type Wording } from "../../runtime/src/search/index.js";
import type { Measure } from "./measure.js";
import { measure } from "./measure.js";
import { operationOf, type Subject } from "./requests.js";

/** Every so manieth sample is taken out. */
const EACH = 9;

/**
 * Takes some samples out of the wording and searches for them: how the search does on words that neither it nor its
 * tables have seen. Only the tool it was written for counts, so this is harder than what users ask.
 */
export function leftOut({ catalogue, wording }: Subject): Measure {
  const requests: { readonly id: string; readonly ask: string; readonly tools: readonly string[] }[] = [];
  const operations = new Map(catalogue.tools.map((tool) => [`${tool.source} ${tool.method}`, operationOf(tool)]));
  let count = 0;
  const isKept = (source: string, method: string, ask: string): boolean => {
    if (count++ % EACH > 0) return true;
    requests.push({ id: String(count), ask, tools: [operations.get(`${source} ${method}`) ?? ""] });
    return false;
  };
  const entries = Object.entries(wording).map(([source, said]): [string, Said] => {
    const asked = Object.entries(said.asked ?? {}).map(
      ([method, texts]) =>
        [method, texts.length < 2 ? texts : texts.filter((text) => isKept(source, method, text))] as const,
    );
    return [source, { ...said, asked: Object.fromEntries(asked) }];
  });
  const rest: Wording = Object.fromEntries(entries);
  return measure(toolIndex(catalogue.tools, rest), requests);
}
