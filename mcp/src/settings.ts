import { parseArgs } from "node:util";
import { suggest } from "@toolwright/runtime/check";
import { MOST_PAGES } from "./pages.js";

/** What the command line says. */
export interface Settings {
  readonly toolset?: string | undefined;
  readonly methods?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  /** Only tools that change nothing, or only those that change something. */
  readonly effect?: "read" | "write" | undefined;
  readonly allowDestructive: boolean;
  readonly confirmedBy: "model" | "person";
  /** How tools are offered, when somebody says. */
  readonly mode?: "list" | "search" | undefined;
  readonly pages: number;
  readonly maxTokens?: number | undefined;
  readonly http?: HttpSettings | undefined;
  readonly help: boolean;
}

/** Where HTTP is served. */
export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  /** The environment variable that holds the bearer token. */
  readonly tokenEnv?: string | undefined;
}

/** The command line is wrong. The message says how. */
export class UsageError extends Error {}

const options = {
  toolset: { type: "string" },
  methods: { type: "string" },
  tags: { type: "string" },
  tools: { type: "string" },
  effect: { type: "string" },
  "allow-destructive": { type: "boolean" },
  confirm: { type: "string" },
  list: { type: "boolean" },
  search: { type: "boolean" },
  pages: { type: "string" },
  "max-tokens": { type: "string" },
  http: { type: "boolean" },
  port: { type: "string" },
  host: { type: "string" },
  "token-env": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads what follows the verb `mcp`.
 * @throws UsageError
 */
export function readSettings(args: readonly string[]): Settings {
  const { values: given } = parsed(args);
  const { effect, http, host, port, "token-env": tokenEnv } = given;
  if (effect !== undefined && effect !== "read" && effect !== "write")
    throw new UsageError(`--effect must be read or write, not "${effect}".`);
  const { confirm: confirmedBy = "model" } = given;
  if (confirmedBy !== "model" && confirmedBy !== "person")
    throw new UsageError(`--confirm must be model or person, not "${confirmedBy}".`);
  if (confirmedBy === "person" && !given["allow-destructive"])
    throw new UsageError("--confirm person is of no use without --allow-destructive: there is nothing to confirm.");
  if (given.list && given.search) throw new UsageError("Give --list or --search, not both.");
  const stray = !http && (["host", "port", "token-env"] as const).find((name) => given[name] !== undefined);
  if (stray) throw new UsageError(`--${stray} is of no use without --http.`);
  return {
    toolset: given.toolset,
    methods: words(given.methods),
    tags: words(given.tags),
    names: words(given.tools),
    effect,
    allowDestructive: given["allow-destructive"] ?? false,
    confirmedBy,
    mode: given.list ? "list" : given.search ? "search" : undefined,
    pages: whole("pages", given.pages, 1, MOST_PAGES) ?? 1,
    maxTokens: whole("max-tokens", given["max-tokens"], 500, 1_000_000),
    http: http ? { host: host ?? "127.0.0.1", port: whole("port", port, 0, 65_535) ?? 3000, tokenEnv } : undefined,
    help: given.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
  } catch (error) {
    // The first sentence says what is wrong; what follows is about Node's own functions.
    const message = `${(error as Error).message.split(". ")[0]}.`;
    const [, unknown = ""] = /^Unknown option '(--[^' ]+)/.exec(message) ?? [];
    throw new UsageError(`${message}${unknown && suggest(unknown, flags)}`);
  }
}

const flags = Object.keys(options).map((name) => `--${name}`);

function words(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
