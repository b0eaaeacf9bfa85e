import type { ToolIndex } from "../../runtime/src/search/index.js";
import type { Request } from "./requests.js";
import { operationOf } from "./requests.js";

/** How a search did on some requests. */
export interface Measure {
  readonly total: number;
  readonly first: number;
  readonly topFive: number;
  readonly misses: readonly Miss[];
}

/** A request of which no tool is among the first five. */
export interface Miss {
  readonly request: Request;
  readonly found: readonly string[];
}

/** Searches each request for five tools. */
export function measure(index: ToolIndex, requests: readonly Request[]): Measure {
  let first = 0;
  const misses: Miss[] = [];
  for (const request of requests) {
    const found = index.search(request.ask, 5).map(({ tool }) => operationOf(tool));
    const at = found.findIndex((one) => request.tools.includes(one));
    if (at === 0) first++;
    if (at < 0) misses.push({ request, found });
  }
  return { total: requests.length, first, topFive: requests.length - misses.length, misses };
}

/** Both measures as one. */
export function sum(measures: readonly Measure[]): Measure {
  return {
    total: measures.reduce((all, { total }) => all + total, 0),
    first: measures.reduce((all, { first }) => all + first, 0),
    topFive: measures.reduce((all, { topFive }) => all + topFive, 0),
    misses: measures.flatMap(({ misses }) => misses),
  };
}
