import { lookUp } from "../../text/look-up.js";
import type { NextPage } from "../paging.js";
import { astray } from "./astray.js";

/** A member of the response: the cursor of the next page, or the id to continue after. */
export const nextCursor: NextPage = (page) => {
  const { body, position, paging } = page;
  const { at = "", parameter } = paging;
  const cursor = lookUp(body, at);
  if (cursor === undefined || cursor === null || cursor === "") return undefined;
  // Half of a surrogate pair cannot be sent.
  if (typeof cursor === "object" || /\p{Cs}/u.test(String(cursor)))
    throw astray(page, `the cursor in the answer (${at}) is not a text`);
  return { ...position, [parameter]: String(cursor) };
};
