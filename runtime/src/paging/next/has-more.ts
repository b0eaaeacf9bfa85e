import { lookUp } from "../../text/look-up.js";
import type { NextPage } from "../paging.js";
import { followingPage, fullPage, pageNumber } from "./full-page.js";

/** A member of the response: how many pages there are, or whether there is another. */
export const hasMore: NextPage = (page) => {
  const { body, paging } = page;
  const told = lookUp(body, paging.at ?? "");
  if (typeof told === "boolean") return told ? followingPage(page) : undefined;
  if (typeof told !== "number") return fullPage(page);
  return pageNumber(page) - (paging.first ?? 1) + 1 < told ? followingPage(page) : undefined;
};
