import type { NextPage, PageFacts, Position } from "../paging.js";

/** A page that is full is followed by another. */
export const fullPage: NextPage = (page) => {
  const { position, count, paging } = page;
  const { size = "", defaultSize = 0 } = paging;
  return count >= Number(position[size] ?? defaultSize) ? followingPage(page) : undefined;
};

/** The page after this one by number. */
export function followingPage(page: PageFacts): Position {
  return { ...page.position, [page.paging.parameter]: String(pageNumber(page) + 1) };
}

/** The number of this page. */
export function pageNumber({ position, paging: { parameter, first = 1 } }: PageFacts): number {
  return Number(position[parameter] ?? first);
}
