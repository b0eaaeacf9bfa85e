import { toolsByName, type Tool } from "@toolwright/runtime";
import type { Settings } from "./settings.js";

/** The tools of an API that a server does not offer. */
export interface Withheld {
  readonly tools: readonly Tool[];
  /** By name, former names included. */
  readonly named: ReadonlyMap<string, Tool>;
  /** Why a tool is not offered, as a sentence for a model. */
  why(tool: Tool): string;
}

/** A server that offers all there is. */
export const NOTHING_WITHHELD: Withheld = { tools: [], named: new Map(), why: () => "" };

/** What is left of a catalogue when some tools are offered, and why by the settings. */
export function withheldBy(settings: Settings, all: readonly Tool[], offered: readonly Tool[]): Withheld {
  const names = new Set(offered.map(({ name }) => name));
  const tools = all.filter(({ name }) => !names.has(name));
  const flags = (["toolset", "methods", "tags", "tools", "effect"] as const)
    .filter((flag) => settings[flag === "tools" ? "names" : flag] !== undefined)
    .map((flag) => `--${flag}`);
  return {
    tools,
    named: toolsByName(tools),
    why: ({ effect }) =>
      effect === "destructive" && !settings.allowDestructive
        ? "Tools that delete or cannot be undone are not offered by this server (--allow-destructive); tell the user."
        : `This server was started for other tools (${flags.join(", ")}); tell the user.`,
  };
}

/** What a server that withholds something says of it to models. */
export function noticeOf(title: string, { tools }: Withheld): string {
  if (tools.length === 0) return "";
  return ` Not all tools of ${title} are offered by this server: when one that is not is needed, tell the user, and do not change anything else instead.`;
}
