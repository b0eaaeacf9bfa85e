import { dateTime } from "../kind/date.js";
import type { Arguments } from "../plan.js";
import { isObject } from "../text/look-up.js";
import type { BodySource } from "./body.js";
import { changeAt } from "./change-at.js";
import { mapMember } from "./map-member.js";

/** The members of a body as they are sent: date-times in the API's format, lists of entries as maps. */
export function wireMembers({ plan, api, members, problems }: BodySource): Arguments {
  let written = members;
  const change = (paths: readonly string[] = [], write: (value: unknown, at: string) => unknown): void => {
    for (const path of paths) {
      const changed = changeAt(written, path, write);
      if (isObject(changed)) written = changed;
    }
  };
  change(plan.dates, (value, at) => {
    const text = dateTime.write(value, String, api);
    if (text === undefined) problems.push({ path: at, message: dateTime.expects(value, api) });
    return text;
  });
  change(plan.maps, (value, at) => mapMember(value, at, problems));
  return written;
}
