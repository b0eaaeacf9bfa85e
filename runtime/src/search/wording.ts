import type { Tool } from "../tool.js";
import { LONE } from "./ids.js";

/** How people speak of one resource and its tools. */
export interface Said {
  /** Other names of the thing; `#48213` stands for its number without a noun. */
  readonly called?: readonly string[];
  /** By method, a few requests in users' words. */
  readonly asked?: Readonly<Record<string, readonly string[]>>;
}

/** How people speak of an integration's resources: by the definition file of each, which its tools name as `source`. */
export type Wording = Readonly<Record<string, Said>>;

/** Other names of the thing that a tool is about. */
export function calledOf(wording: Wording, { source }: Pick<Tool, "source">): readonly string[] {
  const called = (Object.hasOwn(wording, source) && wording[source]?.called) || [];
  return called.map((name) => name.replace(/#\d+/g, LONE));
}

/** What people say when a tool is what they need. */
export function askedOf(wording: Wording, { source, method }: Pick<Tool, "source" | "method">): readonly string[] {
  const asked = (Object.hasOwn(wording, source) && wording[source]?.asked) || {};
  return (Object.hasOwn(asked, method) && asked[method]) || [];
}
