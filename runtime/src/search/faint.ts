import { termOf } from "./words.js";

/** When something is, and what is said of everything: neither says which tool. */
const FAINT = new Set(
  `today tomorrow yesterday now day days week weeks month months year years hour hours minute minutes morning afternoon
  evening night monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december last next this ago current currently recent recently already still right away work
  works working worked goes gone going went left happen happened happens keep keeps everything anything something somebody
  everybody nobody anyone everyone thing things way one two three four five ten everyone much many lot
  really immediately please good bad old whole start starting end ended put take took give given call said tell know
  record records use can`
    .split(/\s+/)
    .map(termOf),
);

/** Whether a term says little about which tool is meant. */
export function isFaint(term: string): boolean {
  return FAINT.has(term);
}
