import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { refuseOthers, sharedSecret, unlessThere } from "./shared-secret.js";

/** What processes must share for confirmations to hold in all of them: what binds tokens, and which were used. */
export interface ConfirmationMarks {
  /** 32 bytes that nobody else knows. */
  readonly secret: Buffer;
  /**
   * Marks a token as used.
   * @param token what tells it from others
   * @param until when it expires
   * @returns false when it was marked before
   */
  mark(token: string, until: number, now: number): boolean;
}

/** Marks of this process alone, under a secret of its own: its tokens are good nowhere else, and not after it has ended. */
export function ownMarks(secret: Buffer = randomBytes(32)): ConfirmationMarks {
  const used = new Map<string, number>();
  return {
    secret,
    mark(token, until, now) {
      for (const [one, end] of used) if (end <= now) used.delete(one);
      if (used.has(token)) return false;
      used.set(token, until);
      return true;
    },
  };
}

/** The clocks of machines that share a folder may differ by as much, in milliseconds. */
const CLOCKS = 60 * 60_000;

/**
 * Marks that processes share: files, of which the file system lets one process make each. The first process makes the
 * secret.
 * @param path of the folder: whoever else could write there could confirm anything
 * @throws what the file system throws, and Error when the folder or its secret is not this user's alone
 */
export function marksIn(path: string): ConfirmationMarks {
  // Without a slash at the end, behind which a link is followed.
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory())
    throw new Error(`${folder} is no folder but a link or something else: name the folder itself`);
  refuseOthers(folder, found, {
    belongs: "name a folder of your own, or one that is not there yet",
    open: `empty it, then chmod 700 ${folder}`,
  });
  return {
    secret: sharedSecret(folder),
    mark(token, until, now) {
      for (const name of readdirSync(folder)) {
        const [, end = ""] = /^([0-9a-z]+)\..*\.used$/.exec(name) ?? [];
        if (Number.parseInt(end, 36) + CLOCKS <= now) rmSync(join(folder, name), { force: true });
      }
      return unlessThere(() => writeFileSync(join(folder, `${until.toString(36)}.${token}.used`), "", { flag: "wx" }));
    },
  };
}
