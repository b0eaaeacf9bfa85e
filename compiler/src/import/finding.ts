import type { Place } from "./document/node.js";

/** What happened to something of the document that is not imported as it stands. */
export type FindingCode =
  | "repaired" // wrong in the document, and what was meant is plain
  | "renamed" // cannot be called so
  | "respelled" // called the same, in the spelling of definitions
  | "loosened" // the definitions accept more than the document
  | "left-out" // cannot be said at all
  | "unused" // nothing leads to it
  | "chosen" // one of several
  | "assumed"; // the document does not say it

/** One thing that did not survive the import, or was repaired. */
export interface Finding {
  readonly code: FindingCode;
  /** What it is, in a phrase that others of its kind share: findings are printed by it. */
  readonly what: string;
  /** What was done about it. */
  readonly done: string;
  readonly place: Place;
}

/** Takes findings in. */
export type Note = (code: FindingCode, place: Place, what: string, done: string) => void;
