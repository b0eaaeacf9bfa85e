/** What stands for a name, a number or a day in the form of a request; and for the record whose id is given. */
const QUOTED = /["“][^"“”]{0,200}["”]/gu;
const ID = /(?<![\p{L}\p{N}$€£])(?:[A-Z]{2,5}-\d+|#?\d{3,}(?![:.,]\d))(?![\p{L}\p{N}])/gu;
const AMOUNT = /[$€£]\s?\d[\d.,]*|(?<![\p{L}\p{N}])\d[\d:.,]*(?:\s?(?:am|pm|h|hours?|minutes?|min|%))?/giu;
const NAME = /(?<=[^.!?:\s]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu;
const DAYS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow
  yesterday january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec`;
const NUMERALS =
  "two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty ninety hundred half";
const OPEN = new Map([
  ...DAYS.split(/\s+/).map((word) => [word, "*day"] as const),
  ...NUMERALS.split(" ").map((word) => [word, "*number"] as const),
]);
/** Most texts have neither. */
const HAS_NUMBER = /\d/;
const HAS_NAME = /["“]|\s\p{Lu}/u;

/** The words of a request with names, numbers and days left open: how it is put, whatever it is about. */
export function formOf(text: string): readonly string[] {
  const form: string[] = [];
  for (const word of withoutNumbers(withoutNames(text)).toLowerCase().replace(/['’]/g, "").match(WORD) ?? []) {
    const open = OPEN.get(word) ?? word;
    if (open !== form.at(-1)) form.push(open);
  }
  return form;
}

const WORD = /\*?[\p{L}\p{N}]+|\?/gu;

function withoutNames(text: string): string {
  if (!HAS_NAME.test(text)) return text;
  return text.replace(QUOTED, " *name ").replace(NAME, (name) => (OPEN.has(name.toLowerCase()) ? name : " *name "));
}

function withoutNumbers(text: string): string {
  return HAS_NUMBER.test(text) ? text.replace(ID, " this ").replace(AMOUNT, " *number ") : text;
}
