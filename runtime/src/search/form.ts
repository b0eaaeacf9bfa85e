/** What stands for a name, a number or a day in the form of a request; and for the record whose id is given. */
const QUOTED = /["“][^"“”]{0,200}["”]/gu;
const ID = /(?<![\p{L}\p{N}$€£])(?:[A-Z]{2,5}-\d+|#?\d{3,}(?![:.,]\d))(?![\p{L}\p{N}])/gu;
const AMOUNT = /[$€£]\s?\d[\d.,]*|(?<![\p{L}\p{N}])\d[\d:.,]*(?:\s?(?:am|pm|h|hours?|minutes?|min|%))?/giu;
const NAME = /(?<=[^.!?:\s]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu;
const DAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:today|tomorrow|yesterday)$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const NUMERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|half)$/;

/** The words of a request with names, numbers and days left open: how it is put, whatever it is about. */
export function formOf(text: string): readonly string[] {
  const open = text
    .replace(QUOTED, " *name ")
    .replace(ID, " this ")
    .replace(AMOUNT, " *number ")
    .replace(NAME, (name) => (DAY.test(name.toLowerCase()) ? name : " *name "));
  const words =
    open
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/\*?[\p{L}\p{N}]+|\?/gu) ?? [];
  const form = words.map((word) => (DAY.test(word) ? "*day" : NUMERAL.test(word) ? "*number" : word));
  return form.filter((word, at) => word !== form[at - 1]);
}
