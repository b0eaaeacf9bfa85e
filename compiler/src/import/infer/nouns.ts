import { words } from "../../text/casing.js";

/** A name in any spelling as words of a sentence: `purchaseOrderId` as `purchase order id`. */
export function phrase(name: string): string {
  return words(name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")).join(" ");
}

/** What a schema is called in a sentence. */
export function schemaNoun(name: string): string {
  const plain = name.replace(
    /(Reference|Ref|Info|Summary|Details?|Response|Request|Dto|DTO|Model|Object|Record|Body|Payload)$/,
    "",
  );
  const said = phrase(plain === "" ? name : plain);
  return said === "" ? "record" : said;
}

/** The last words of a long noun: sentences with six nouns in a row help nobody. */
export function shortNoun(noun: string): string {
  const all = noun.split(" ");
  return all.length > 4 ? all.slice(-3).join(" ") : noun;
}
