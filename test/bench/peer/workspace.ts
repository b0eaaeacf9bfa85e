import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cache } from "../paths.js";
import { isAsked } from "../options.js";
import type { Context } from "../part/part.js";
import { peerOutput } from "./output.js";
import { peers } from "./peers.js";
import { bare, own, programOf } from "./program.js";

/** The name of the client that is no client. */
export const BARE = "bare fetch";
/** Ours. */
export const OWN = "toolwright";

/** A client to be measured: its programs on disk, or why there are none. */
export interface ClientProject {
  readonly name: string;
  readonly folder: string;
  /** Module with `connect`. */
  readonly one: string;
  /** Module that exports everything. */
  readonly whole: string;
  readonly error?: string;
}

/** Programs with every client that is asked for, bare fetch and ours first. Peers generate what is not there yet. */
export function clientProjects(context: Context): ClientProject[] {
  const owned = [
    [BARE, bare],
    [OWN, own],
  ] as const;
  const first = owned.map(([name, program]) => {
    const folder = join(cache, "programs", name.replaceAll(" ", "-"));
    rmSync(folder, { recursive: true, force: true });
    return place(name, folder, program);
  });
  const others = peers
    .filter(({ name }) => isAsked(name, context.options))
    .map((peer): ClientProject => {
      try {
        const folder = dirname(peerOutput(peer, context.document, context.log));
        const program = programOf(peer.name, context.document);
        if (!program) throw new Error(`there is no program for ${peer.name}`);
        return place(peer.name, folder, program);
      } catch (error) {
        return { name: peer.name, folder: "", one: "", whole: "", error: (error as Error).message };
      }
    });
  return [...first, ...others];
}

function place(name: string, folder: string, program: { one: string; whole: string }): ClientProject {
  mkdirSync(folder, { recursive: true });
  const one = join(folder, "one.ts");
  const whole = join(folder, "whole.ts");
  writeFileSync(one, program.one);
  writeFileSync(whole, program.whole);
  return { name, folder, one, whole };
}
