import type { NextPage } from "../paging.js";
import { astray } from "./astray.js";
import { nextLink } from "./read-link.js";

/** The `Link` header. Of a link nothing is taken but the paging arguments, and that only when it stays on the server. */
export const linkHeader: NextPage = (page) => {
  const { server, position, headers, paging } = page;
  const { parameter, size = "" } = paging;
  const target = nextLink(headers.get("link"));
  if (!target) return undefined;
  const base = new URL(`${server}/`);
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  if (url?.origin !== base.origin || !`${url.pathname}/`.startsWith(base.pathname)) {
    throw astray(page, "the next link leaves the configured server");
  }
  const start = url.searchParams.get(parameter);
  if (start === null) throw astray(page, `the next link has no ${parameter}`);
  const length = url.searchParams.get(size);
  return { ...position, [parameter]: start, ...(length !== null && { [size]: length }) };
};
