import { termOf } from "./words.js";

/** What people say, and the methods of a REST API that do it, the likeliest first. */
const SAID = `
list: list
get: list get search
search find query identify browse: list search get
show pull see view look lookup read fetch retrieve print display: list get search
tell answer: create send
give: create grant update
comment respond ask inform alert warn ping message: create send
buy purchase sell pay claim note document remember pin build: create
put: create update add
let allow forbid park push reword reclassify retire split: update
sync synchronize refresh: sync run
hand: update move
check verify: list get search test
audit review compare: list get
export: export list get
create add draft generate register record save jot import post write enter put start launch publish: create add generate
define establish introduce onboard hire enrol enroll subscribe include append allocate reserve arrange plan prepare: create add
raise: create add update
log file leave book schedule attach declare upload insert issue track block: create add
open: create list
make: create update
bill invoice charge credit: create invoice
remind notify ship order staff: create send
grant: create grant
update modify change set assign reassign mark edit: update modify change
close resolve finish complete reopen escalate bump shift extend rename correct fix adjust switch hide: update close
amend revise alter increase decrease reduce lower postpone delay reschedule renew pause resume enable activate reactivate flag promote downgrade upgrade swap: update change
deactivate disable: deactivate delete update
move transfer: move update transfer
replace: replace update
overwrite: replace
delete remove: delete remove
erase purge drop cancel trash void stop clear discard dismiss unsubscribe: delete remove trash cancel
detach unlink disconnect untie: detach delete remove unlink
throw rid: delete trash
count: count
merge combine fold consolidate unify: merge
link connect tie associate bundle join: attach link create add
fill apply: apply
receive: update receive
copy duplicate clone: copy clone
approve accept authorize: approve
submit: submit create
send mail: send create
reject decline deny refuse: reject
convert turn: convert
invite: invite
revoke withdraw: revoke delete remove
restore undelete: restore
reverse undo: reverse restore
test: test
download: download export
run execute: run
calculate compute recompute recalculate: calculate recalculate
`;

/** Verbs whose meaning lies in a later word: `send the sheet back`. */
const PHRASES = `
set up: create
get rid: delete remove
generate from: convert generate create
create from: generate convert create
make of: convert create
make from: convert create
close out: create
sign up: invite create
sign off: approve
hand in: submit
turn in: submit
send back: reject
take away: revoke remove delete
take off: remove delete
take out: remove delete
throw away: delete trash
tick off: update
hand over: update
bring back: restore
turn into: convert
put in: create add
write off: create
write down: create save
put hold: update
turn on: update
turn off: update
turn down: reject
call off: delete cancel
give me: list get
tell me: list get
send me: get download
remember that: create
note that: create
`;

type Methods = readonly string[];
const methods = new Map<string, Methods>(
  tableOf(SAID).flatMap(([verbs, of]) => verbs.map((verb) => [termOf(verb), of] as const)),
);
const phrases = new Map<string, ReadonlyMap<string, Methods>>();
for (const [[verb = "", particle = ""], of] of tableOf(PHRASES))
  phrases.set(verb, new Map([...(phrases.get(verb) ?? []), [particle, of]]));

function tableOf(text: string): (readonly [said: string[], methods: Methods])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(":").map((side) => side.trim().split(" ")))
    .map(([said = [], of = []]) => [said, of]);
}

/** Verbs that are nouns and adjectives as well. */
const NOUNS = new Set(
  `open close log file order bill invoice schedule book record issue change copy test charge set ship staff track credit
  draft report complete correct review post audit link note plan block mail answer hand flag
  upgrade swap delay`.split(/\s+/),
);

/** Whether a verb is as often a noun or an adjective. */
export function isNounToo(verb: string): boolean {
  return NOUNS.has(verb);
}

/** How far from its verb the other half of a phrase may be. */
const REACH = 7;

/**
 * The methods that a verb of a request asks for, the likeliest first; none when it is no such verb.
 * @param words the step, in lower case
 * @param place of the verb
 */
export function methodsAt(words: readonly string[], place: number): Methods {
  const word = words[place] ?? "";
  const particles = phrases.get(word);
  const particle = particles && words.slice(place + 1, place + REACH).find((other) => particles.has(other));
  return (particle !== undefined && particles?.get(particle)) || (methods.get(termOf(word)) ?? []);
}
