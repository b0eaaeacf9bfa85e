import type { Definition } from "../../definition/project.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import { hasInvisible } from "../../text/visible.js";
import type { Rule } from "../rule.js";
import { textPlaces } from "../text-place.js";

/** What models read is visible, short, free of markup, and does not tell them to act against their user. */
export const unsafeText: Rule = function* (index) {
  for (const { text, what, file, path } of textPlaces(index)) {
    const fault = faultOf(text);
    if (fault !== undefined) yield diagnostic("unsafe-text", file.valueSpan(path()), { what: what(), fault });
  }
  for (const file of files(index)) {
    // Escapes such as "\\u200b" hide a character from the source but not from its value.
    if (!hasInvisible(file.file.text) && !/\\[uUxeLPNabv0]/.test(file.file.text)) continue;
    for (const { path, isKey } of invisibleIn(file.value, [])) {
      const what = path.length === 0 ? "this file" : `"${path.findLast((step) => typeof step === "string") ?? ""}"`;
      yield diagnostic("unsafe-text", isKey ? file.keySpan(path) : file.valueSpan(path), {
        what,
        fault: "has invisible characters",
      });
    }
  }
};

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

function faultOf(text: string): string | undefined {
  if (text.length > LONGEST) return `has ${text.length} characters; ${LONGEST} is the most`;
  const tag = text.includes("<") ? (PROMPT_TAG.exec(text) ?? TAG.exec(text.replace(/`[^`]*`/g, ""))) : undefined;
  if (tag) return `contains the tag ${tag[0]}`;
  return ATTACKS.find(({ pattern }) => pattern.test(text))?.fault;
}

function files({ project }: Index): Definition<unknown>[] {
  return [project.integration, ...project.resources, ...project.schemas, ...project.fields];
}

function* invisibleIn(value: unknown, path: Path): Iterable<{ path: Path; isKey: boolean }> {
  if (typeof value === "string") {
    if (hasInvisible(value)) yield { path, isKey: false };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (hasInvisible(key)) yield { path: at, isKey: true };
    yield* invisibleIn(inner, at);
  }
}
