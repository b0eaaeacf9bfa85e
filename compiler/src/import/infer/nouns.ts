import { words } from "../../text/casing.js";
import { singular } from "../../text/plural.js";

/** A name in any spelling as words of a sentence: `purchaseOrderId` as `purchase order id`. */
export function phrase(name: string): string {
  return spelled(words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")));
}

/** Words as a sentence has them; those without a vowel are abbreviations: `vrf key` as `VRF key`, `txs` as `TXs`. */
export function spelled(all: readonly string[]): string {
  return all
    .map((word) => {
      if (!isAbbreviation(word)) return word;
      const one = singular(word);
      return one.toUpperCase() + word.slice(one.length);
    })
    .join(" ");
}

/** Whether a word is letters that nobody can read out. */
export function isAbbreviation(word: string): boolean {
  return /^[^aeiouy\d]{2,5}$/.test(word);
}

/** What a schema is called in a sentence. */
export function schemaNoun(name: string): string {
  const plain = name.replace(
    /(Reference|Ref|Info|Summary|Details?|Response|Request|Dto|DTO|Model|Object|Record|Body|Payload)$/,
    "",
  );
  const said = phrase(answerNoun(name) ?? (plain === "" ? name : plain));
  return said === "" ? "record" : said;
}

/** What a list of answers is about: `BlockListTxsResult` says something of a block tx, `BlockListResult` of a block. */
function answerNoun(name: string): string | undefined {
  const [, owner, what = ""] = /^(.+?)(?:List|Get)([A-Z].*?)?(?:ById)?Result\d*$/.exec(name) ?? [];
  return owner === undefined ? undefined : `${owner}${singular(what.replace(/ById$/, ""))}`;
}

/** The last words of a long noun: sentences with six nouns in a row help nobody. */
export function shortNoun(noun: string): string {
  const all = noun.split(" ");
  return all.length > 4 ? all.slice(-3).join(" ") : noun;
}
