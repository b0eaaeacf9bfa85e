import { diagnostic } from "../../diagnostic/diagnostic.js";
import { mentionSpan } from "../mention.js";
import type { Rule } from "../rule.js";
import { textPlaces, type TextPlace } from "../text-place.js";

/** Braces in a text stand for something, unless they are between backticks. */
export const misplacedMention: Rule = function* (index) {
  for (const place of textPlaces(index)) {
    if (!/[`{]/.test(place.text)) continue;
    for (const [mention, id = ""] of place.text.matchAll(/`([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)`/g)) {
      if (!index.operation.has(id)) continue;
      const span = mentionSpan(place.file.valueSpan(place.path()), mention);
      yield diagnostic("misplaced-mention", span, { mention, reason: operationFault(id, place) });
    }
    if (!place.text.includes("{")) continue;
    for (const [mention] of place.text.replace(/`[^`]*`/g, "").matchAll(/\{[^{}]*\}/g)) {
      const reason = faultOf(mention, place);
      if (reason === undefined) continue;
      const span = mentionSpan(place.file.valueSpan(place.path()), mention);
      yield diagnostic("misplaced-mention", span, { mention, reason });
    }
  }
};

const MODEL_NOUNS = new Set(["{model}", "{a model}"]);
const NOUNS = new Set(["{singular}", "{a singular}", "{plural}", "{about}"]);

function faultOf(mention: string, { kind, path, isTemplate }: TextPlace): string | undefined {
  if (mention.startsWith("{@")) {
    if (kind !== "tool") return "this text is not part of a tool's own description";
    return /^\{@[a-z0-9_.]+\}$/.test(mention) ? undefined : "an operation is written as `{@resource.operation}`";
  }
  if (NOUNS.has(mention)) {
    const steps = path();
    const isAbout = steps.at(-1) === "about" && kind === "tool" && !steps.includes("tool");
    const isTitle = steps.at(-1) === "title" && steps.at(-2) === "tool";
    return isAbout || isTitle
      ? undefined
      : "nouns are filled in only in the `about` of an operation and in titles of tools";
  }
  if (MODEL_NOUNS.has(mention)) {
    return isTemplate ? undefined : "what a model is called is filled in only in the descriptions of the dictionary";
  }
  return "it stands for nothing";
}

function operationFault(id: string, { kind }: TextPlace): string {
  return kind === "tool"
    ? `write \`{@${id}}\`, which becomes the name of its tool`
    : `a model knows tools, and only their own texts can name another, as \`{@${id}}\``;
}
