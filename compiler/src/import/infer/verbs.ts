/** Verbs that names of actions and switches begin with. */
const VERBS = new Set(
  (
    "accept acknowledge activate add allow append apply approve archive assign attach block bulk calculate cancel change check clear " +
    "clone close complete compute confirm convert copy create deactivate decline delete deny deploy detach disable dismiss display " +
    "download duplicate edit email enable end escalate exclude execute exempt expire export extend finish fix follow force forward freeze generate " +
    "get grant hide hold import include init install invite invoice issue join keep kill launch leave link list load lock log login logout " +
    "make mark merge move mute notify open override pause pay pin post prevent print process promote publish purge push put reactivate read " +
    "rebuild receive recalculate refresh refund register reject release reload remove rename renew reopen reorder replace reply report " +
    "request require resend reset resize resolve restart restore resume retry revert review revoke rotate round run save schedule search " +
    "select send set share show sign skip snooze start stop submit subscribe suspend suppress sync synchronize tag terminate test track " +
    "transfer transition translate trash trigger unarchive unassign unblock unfollow unlink unlock unmute unpin unpublish unsubscribe update " +
    "upgrade upload use validate verify view void vote wait watch withdraw write zero"
  ).split(" "),
);

/** Whether a word begins the name of an action. */
export function isVerb(word: string | undefined): boolean {
  return word !== undefined && VERBS.has(word);
}

/** The verb as it says what something does: `copies`, `publishes`, `uses`. */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Whether a word says what has happened to something, or which state it is in: `closed`, `active`. */
export function isState(word: string | undefined): boolean {
  return word !== undefined && (/[a-z]{2}ed$/.test(word) || STATES.has(word));
}

const STATES = new Set(
  (
    "active inactive open public private internal external visible hidden read unread billable taxable default valid invalid available " +
    "unavailable online offline primary secondary required optional mandatory editable readonly recurring ready empty new current final " +
    "draft live global local manual automatic built sent paid unpaid overdue known unknown done void"
  ).split(" "),
);
