import type { Known } from "./spelling.js";
import { spelled } from "./spelling.js";
import { synonymsOf } from "./synonyms.js";
import { implied } from "./implied.js";
import { isPlain } from "./method-fit.js";
import { isNounToo, methodsAt } from "./verbs.js";
import type { Methods } from "./methods.js";
import { FINDING, isReading, merged, NONE, READING, SIZING } from "./methods.js";
import { isFaint } from "./faint.js";
import { isSilent, termOf, wordsOf } from "./words.js";

/** A word and others that mean the same, each with how much it counts. */
export type Word = readonly (readonly [term: string, counts: number])[];

/** One step of what a request asks for. */
export interface Step {
  /** What its words mean, and how much each counts. */
  readonly meanings: readonly Word[];
  /** All terms of the meanings. */
  readonly terms: ReadonlySet<string>;
  /** Terms that stand next to each other. */
  readonly pairs: ReadonlySet<string>;
  /** What its verbs ask for, or its question. */
  readonly methods: Methods;
  /** What is meant for the things whose ids are given, when that is something else. */
  readonly identified: { readonly terms: ReadonlySet<string>; readonly methods: Methods };
  /** Whether it begins by saying what to do. */
  readonly isOrder: boolean;
  /** How much the step counts beside others. */
  readonly weight: number;
}

/** How much words count that are not what is looked for itself. Measured, as all numbers here, in test/search. */
const COUNTS = { synonym: 0.9, verb: 0.7, faint: 0.37, aside: 0.8, decay: 0.86, least: 0.35 };
/** How clearly a verb says what to do that does not begin the step, and what is left of that where it may tell a story. */
const CLEARLY = { afterTo: 0.7, elsewhere: 0.28, inPast: 0.15, later: 0.4, nextMethod: 0.72 };

/** Below this, verbs do not tell what to do. */
const CLEAR = 0.4;
const MOST_WORDS = 200;

/** Numbers, ids and addresses; not P1, which is how urgent something is. */
const NUMBER = /#?(?<![\p{L}\p{N}])(?!p[1-5]\b)\p{L}{0,20}[_-]?\d[\p{L}\p{N}._-]*|\S+@\S+/giu;
/** What an id says of the kind of record: `INC-552`. */
const PREFIX = /^([a-z]{2,5})[-_]\d/i;
/** The id of a record with the word before it; not an amount. */
const ID =
  /(?<!\p{L})(\p{L}{1,30}) (?:#|id\s+|no\.?\s*)?(?:[a-z]{0,5}[-_])?\d{2,}\b(?!\s*(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?|units?|miles|am|pm)|[,.:]\d)|(?<!\p{L})([a-z]{2,5})[-_]\d/giu;

const ASKING =
  /^\W*(?:(?:on|in|at|from|to|for|by|with|under) )?(?:what|which|who|whose|whom|how|when|where|is|are|was|were|do|does|did|has|have|any)\b/i;
const WISHING = /\bneed (?:an?|another|more|extra|some) /i;
const COUNTING = /\bhow many\b|\bnumber of\b/i;
const POLITE =
  /^\W*(?:(?:please|(?:can|could|would|will) you|i (?:need|want)(?: you)? to|we (?:need|want|have) to|let's|now|also|just|so|if \w+)\s+)+/i;
const HYPHENED = /(?<!\p{L})(\p{L}{2,12})-(\p{L}{2,12})(?!\p{L})/giu;
/** A word before a name, an amount, or a thing with its id: `bill agreement 77`. */
const OBJECT = /^\W*\p{L}+\s+(?:\p{Lu}|[#$\d]|\p{L}+\s+#?\d)/u;
/** After these a verb says what is to be done. */
const BEFORE_VERB = new Set(["to", "please", "and", "then", "you", "we", "not"]);
/** After these stands where, to whom or with what, and no longer what. */
const ASIDE = new Set([
  "to",
  "from",
  "at",
  "for",
  "by",
  "with",
  "on",
  "in",
  "under",
  "against",
  "into",
  "so",
  "because",
]);
const DETERMINER =
  /^(?:an?|the|this|that|these|those|my|our|your|his|her|their|its|some|all|another|it|them|him|me|us|for|on|up|out|in|off|down|new|one|two|three|\p{N}+)$/u;

/** Reads one step, or a request as a whole. */
export function stepOf(text: string, isKnown: Known): Step {
  const plain = text.replace(NUMBER, (id) => ` ${PREFIX.exec(id)?.[1] ?? ""} `).replace(POLITE, "");
  const joined = plain.replace(HYPHENED, (both, one: string, other: string) =>
    isKnown(termOf(one + other)) ? `${both} ${one}${other}` : both,
  );
  const isNamed = OBJECT.test(text.replace(POLITE, ""));
  const counts = new Map<string, number>();
  const verbs = new Map<string, readonly string[]>();
  const methods = new Map<string, number>();
  let isAside = false;
  let isOrder = false;
  let isDone = false;
  let before = "";
  let neighbour = "";
  const pairs = new Set<string>();
  const words = [...spelled(wordsOf(joined).slice(0, MOST_WORDS), isKnown)];
  for (const [place, word] of words.entries()) {
    const term = termOf(word);
    const wanted = methodsAt(words, place);
    let strength: number = CLEARLY.elsewhere;
    if (place === 0 && isVerbHere(word, words[1], isNamed)) strength = 1;
    else if (place > 0 && BEFORE_VERB.has(before)) strength = CLEARLY.afterTo;
    if (word.endsWith("ed")) strength *= CLEARLY.inPast;
    if (isDone) strength *= CLEARLY.later;
    for (const [rank, method] of wanted.entries())
      methods.set(method, Math.max(methods.get(method) ?? 0, strength * CLEARLY.nextMethod ** rank));
    const isVerb = wanted.length > 0 && strength >= CLEAR;
    if (isVerb) isDone = true;
    if (isVerb && place === 0) isOrder = true;
    before = word;
    if (ASIDE.has(word)) isAside = true;
    if (isSilent(word)) continue;
    pairs.add(`${neighbour} ${term}`);
    neighbour = term;
    if (isVerb)
      verbs.set(
        term,
        wanted.filter((method) => !isPlain(method)),
      );
    const value = Math.max(COUNTS.least, COUNTS.decay ** counts.size) * (isAside ? COUNTS.aside : 1);
    counts.set(
      term,
      Math.max(
        counts.get(term) ?? 0,
        value * (isVerb ? (isNounToo(word) ? COUNTS.faint : COUNTS.verb) : isFaint(term) ? COUNTS.faint : 1),
      ),
    );
  }
  if (WISHING.test(text)) methods.set("create", 1);
  const meanings = [...counts].map(([term, value]): Word => [
    [term, value],
    ...[...synonymsOf(term), ...(verbs.get(term) ?? []).map(termOf)].map(
      (other) => [other, value * COUNTS.synonym] as const,
    ),
  ]);
  for (const { terms, counts: much } of implied(text)) meanings.push(terms.map((term) => [termOf(term), much]));
  const isAsked = ASKING.test(plain) || Math.max(0, ...methods.values()) < CLEAR;
  const ids = [...text.matchAll(ID)].flatMap(([, word, prefix]) =>
    [...spelled(wordsOf(word ?? prefix ?? ""), isKnown)].map(termOf),
  );
  return {
    meanings,
    terms: new Set(meanings.flatMap((meaning) => meaning.map(([term]) => term))),
    pairs,
    methods: isAsked ? merged(methods, COUNTING.test(plain) ? SIZING : FINDING) : methods,
    identified: {
      terms: new Set(ids.flatMap((id) => [id, ...synonymsOf(id)])),
      methods: isAsked || isReading(methods) ? READING : NONE,
    },
    isOrder,
    weight: 1,
  };
}

/** Whether the first word of a step says what to do: `open tickets` are not to be opened, but `open a ticket` is. */
function isVerbHere(word: string, next: string | undefined, isNamed: boolean): boolean {
  if (word.endsWith("ed")) return false;
  return !isNounToo(word) || next === undefined || isNamed || DETERMINER.test(next);
}
