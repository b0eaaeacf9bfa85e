import type { Tool } from "../tool.js";
import { classifier } from "./classifier.js";
import { features, UNKNOWN } from "./features.js";
import { formOf } from "./form.js";
import { askedOf, type Wording } from "./wording.js";

/** Kinds of methods, and others that do the same. All that have a name of their own are one kind. */
const KINDS = [["list", "search"], ["get"], ["create", "add"], ["update", "modify"], ["delete", "remove"], ["count"]];
const OWN = KINDS.length;
/** From so many samples half as much is learned as from very many. */
const FEW = 200;
/** What is added to each likelihood: none is sure. */
const UNSURE = 0.05;

/** The kind of a tool's method, a number. */
export function kindOf({ method }: Pick<Tool, "method">): number {
  const [verb = ""] = method.split("_");
  const kind = KINDS.findIndex((methods) => methods.includes(verb));
  return kind < 0 ? OWN : kind;
}

/** How likely each kind of method is what a text asks for; undefined when nothing was learned that tells. */
export type Asked = (text: string) => Float64Array | undefined;

/**
 * Learns from all samples of all tools how people put what they want to be done, whatever it is done to: `X ends in May`
 * changes, `how is X coming along` looks. That carries over to things of which nobody wrote it.
 */
export function learned(tools: readonly Tool[], wording: Wording): Asked {
  const words = new Map<string, number>();
  const known = features();
  const kinds: number[] = [];
  const samples: (readonly number[])[] = [];
  const numbered = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  // What is learned depends on the order a little; that of the names is always the same.
  const taught = tools.filter((tool) => askedOf(wording, tool).length > 0);
  for (const tool of taught.sort(({ name }, other) => (name < other.name ? -1 : 1))) {
    const kind = kindOf(tool);
    for (const text of askedOf(wording, tool)) {
      samples.push(known.numbered(bounded(formOf(text)).map(numbered)));
      kinds.push(kind);
    }
  }
  if (samples.length === 0) return () => undefined;
  const { counts } = known;
  // What was said once carries over to nothing.
  const common = samples.map((sample) => sample.filter((feature) => (counts[feature] as number) > 1));
  const classify = classifier(common, kinds, counts.length, OWN + 1);
  const sure = samples.length / (samples.length + FEW);
  return (text) => {
    const said = formOf(text);
    if (!said.some((word) => words.has(word))) return undefined;
    const likely = classify(known.known(bounded(said).map((word) => words.get(word) ?? UNKNOWN)));
    return likely.map((one) => (UNSURE + one) ** sure);
  };
}

/** Words with marks where they begin and end. */
function bounded(words: readonly string[]): readonly string[] {
  return ["<", ...words, ">"];
}
