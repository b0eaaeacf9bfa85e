import { randomBytes } from "node:crypto";
import { linkSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { join } from "node:path";

/** What a process that ended while it made the secret left behind is removed when it is as old, in milliseconds. */
const OLD = 60 * 60_000;

/**
 * The secret of a folder that processes share. Whichever finds none makes it.
 * @throws Error when somebody else may know it, or it is none, and what the file system throws
 */
export function sharedSecret(folder: string): Buffer {
  removeOld(folder);
  const path = join(folder, "secret");
  const secret = read(path) ?? made(path);
  if (secret.length === 32) return secret;
  if (secret.length > 0) throw new Error(`${path} is no secret of confirmations: remove it`);
  throw new Error(`${path} is empty: start again, and when it stays so, remove it`);
}

function read(path: string): Buffer | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isFile()) throw new Error(`${path} is no file but a link or something else: remove it`);
  refuseOthers(path, found, { belongs: "remove it", open: "remove it" });
  return readFileSync(path);
}

function made(path: string): Buffer {
  const mine = `${path}.${randomBytes(9).toString("base64url")}`;
  const secret = randomBytes(32);
  try {
    writeFileSync(mine, secret, { mode: 0o600, flag: "wx" });
    unlessThere(() => {
      try {
        // Nobody reads a half: the file gets its name when it is whole.
        linkSync(mine, path);
      } catch (error) {
        // Not all file systems have links.
        if (!isThere(error)) writeFileSync(path, secret, { mode: 0o600, flag: "wx" });
      }
    });
  } finally {
    rmSync(mine, { force: true });
  }
  // Another process may have been faster.
  return read(path) ?? secret;
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith("secret."))) {
    const path = join(folder, name);
    const { mtimeMs = Infinity } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs + OLD < Date.now()) rmSync(path, { force: true });
  }
}

/**
 * Refuses what somebody else may read or change. On Windows nothing is: permissions there are others.
 * @param instead what to do about either
 */
export function refuseOthers(
  path: string,
  { uid, mode }: Stats,
  instead: { readonly belongs: string; readonly open: string },
): void {
  const own = process.geteuid?.();
  if (own === undefined) return;
  if (uid !== own) throw new Error(`${path} belongs to another user: ${instead.belongs}`);
  if ((mode & 0o077) !== 0) throw new Error(`${path} is open to other users: ${instead.open}`);
}

/** @returns false when the file is there already */
export function unlessThere(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}
