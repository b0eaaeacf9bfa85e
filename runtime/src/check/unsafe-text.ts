import { hiddenFromReview } from "../text/hidden.js";

const LONGEST = 600;
const TAG = /<\/?[a-z][\w-]*(\s[^<>]*)?\/?>/i;
const PROMPT_TAG =
  /<\/?(important|system|instructions?|assistant|user|human|tool|secret|prompt|context|admin)\b[^<>]*>/i;

/** Phrases of published attacks on agents through tool descriptions. */
const ATTACKS: readonly { readonly pattern: RegExp; readonly fault: string }[] = [
  {
    pattern:
      /\b(do not|don't|never|without) (tell|telling|mention|mentioning|inform|informing|notify|notifying|reveal|revealing|show|showing|ask|asking)( this| it| anything)?( to)? the user\b/i,
    fault: "tells the model to hide something from the user",
  },
  {
    pattern:
      /\b(ignore|disregard|forget|override) (all |any )?(the )?(previous|prior|above|other|earlier|existing|your) (instructions?|rules|prompts?|tools?)\b/i,
    fault: "tells the model to ignore its instructions",
  },
  { pattern: /\bsystem prompt\b|\b(conversation|chat) history\b/i, fault: "asks for the conversation" },
  {
    pattern: /(~\/\.|\/etc\/(passwd|shadow)|\bid_rsa\b|\.ssh\b|\.env\b|\.aws\b|\bmcp\.json\b)/i,
    fault: "names a file that holds secrets",
  },
  {
    pattern:
      /\b(send|include|pass|forward|attach|read|paste|print)\b[^.]{0,40}\b(passwords?|private keys?|api keys?|access tokens?|secrets?)\b/i,
    fault: "asks for a secret",
  },
];

/**
 * Why a text is not for models to read: it is long, has markup, or tells them to act against their user.
 * @returns the end of a sentence, or undefined
 */
export function unsafeText(text: string): string | undefined {
  if (text.length > LONGEST) return `has ${text.length} characters; ${LONGEST} is the most`;
  const tag = text.includes("<") ? (PROMPT_TAG.exec(text) ?? TAG.exec(text.replace(/`[^`]*`/g, ""))) : undefined;
  if (tag) return `contains the tag ${tag[0]}`;
  return ATTACKS.find(({ pattern }) => pattern.test(text))?.fault;
}

/** Whether the text has characters that hide or reorder what stands around them. */
export function hasInvisible(text: string): boolean {
  return text.search(hiddenFromReview) !== -1;
}
