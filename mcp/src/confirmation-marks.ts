import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
 * @throws what the file system throws, and Error when the secret is none
 */
export function marksIn(folder: string): ConfirmationMarks {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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

function sharedSecret(folder: string): Buffer {
  const path = join(folder, "secret");
  const mine = join(folder, `secret.${randomBytes(9).toString("base64url")}`);
  writeFileSync(mine, randomBytes(32), { mode: 0o600 });
  // Nobody reads a half: the file gets its name when it is whole.
  unlessThere(() => linkSync(mine, path));
  rmSync(mine);
  const secret = readFileSync(path);
  if (secret.length === 32) return secret;
  throw new Error(`${path} is no secret of confirmations: remove it`);
}

/** @returns false when the file is there already */
function unlessThere(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
