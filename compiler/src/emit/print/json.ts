/** Data as JSON whose text cannot hide characters, break lines or end an inlined script. */
export function printJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/<\/(script)/gi, "<\\/$1");
}

const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;
