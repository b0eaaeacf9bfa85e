/** What a turn of phrase asks about without saying it. */
interface Implied {
  readonly when: RegExp;
  /** Alternatives. */
  readonly terms: readonly string[];
  readonly counts: number;
}

const IMPLIED: readonly Implied[] = [
  // Who did something stands in a history.
  {
    when: /\bwho (?:has )?(?:changed|edited|deleted|created|switched|turned|gave|granted|removed|added|modified|did)\b|\b(?:what|when) (?:has|have|was|did|were)\b.*\b(?:happen(?:ed)?|changed|given|granted|removed|edited)\b/i,
    terms: ["history", "audit", "activity", "log"],
    counts: 0.8,
  },
  { when: /^\W*who(?:se|m)?\b/i, terms: ["member", "user", "people", "contact"], counts: 0.4 },
  { when: /^\W*where\b/i, terms: ["location", "site", "warehouse"], counts: 0.5 },
  // What is to be said or remembered is a note.
  {
    when: /^\W*(?:post|write|note|remember|jot|tell|reply|answer|mention|say|leave)\b.*\bthat\b/i,
    terms: ["note"],
    counts: 1,
  },
  // Work that is done is time that is logged.
  {
    when: /\b(?:log|logged|book|enter|spent)\b.*\b(?:minutes?|hours?|time)\b|\bwork(?:ed|ing)? on\b/i,
    terms: ["time"],
    counts: 1,
  },
  { when: /\bout of (?:the )?office\b|\bis (?:in|out|away)\b/i, terms: ["away"], counts: 1 },
  { when: /\b(?:in one go|at once|in bulk|in one call)\b/i, terms: ["bulk", "many"], counts: 0.8 },
];

/** What a step implies. */
export function implied(text: string): readonly Implied[] {
  return IMPLIED.filter(({ when }) => when.test(text));
}
