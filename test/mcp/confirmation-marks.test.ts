import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { marksIn } from "../../mcp/dist/confirmation-marks.js";
import { scratch } from "../support/scratch.js";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** What a file system says that has no hard links. */
function withoutLinks(then: () => void = () => {}): void {
  vi.spyOn(fs, "linkSync").mockImplementation(() => {
    then();
    throw Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM" });
  });
  syncBuiltinESMExports();
}

// Windows has none of these permissions, and links there are for administrators.
describe.skipIf(process.platform === "win32")("a folder that processes share", () => {
  test.each([0o777, 0o770, 0o705, 0o710])("is refused when others may use it (%o), with what to do", (mode) => {
    using folder = scratch();
    chmodSync(folder.path, mode);
    writeFileSync(join(folder.path, "secret"), Buffer.alloc(32), { mode: 0o600 });
    const text = `${folder.path} is open to other users: empty it, then chmod 700 ${folder.path}`;
    expect(() => marksIn(folder.path)).toThrow(text);
    chmodSync(folder.path, 0o700);
    expect(marksIn(folder.path).secret).toEqual(Buffer.alloc(32));
  });

  test("is refused when its key may be read or written by others", () => {
    using folder = scratch();
    const secret = join(folder.path, "secret");
    for (const mode of [0o644, 0o640, 0o602]) {
      rmSync(secret, { force: true });
      writeFileSync(secret, Buffer.alloc(32));
      chmodSync(secret, mode);
      expect(() => marksIn(folder.path)).toThrow(`${secret} is open to other users: remove it`);
    }
  });

  test("is refused when it or its key is somebody else's", () => {
    using folder = scratch();
    const { secret } = marksIn(folder.path);
    const own = process.geteuid?.() ?? 0;
    const asked = vi.spyOn(process, "geteuid").mockReturnValue(own + 1);
    expect(() => marksIn(folder.path)).toThrow(`${folder.path} belongs to another user: name a folder of your own`);
    asked.mockReturnValueOnce(own);
    const key = join(folder.path, "secret");
    expect(() => marksIn(folder.path)).toThrow(`${key} belongs to another user: remove it`);
    asked.mockReturnValue(own);
    expect(marksIn(folder.path).secret).toEqual(secret);
  });

  test("is refused when it or its key is a link", () => {
    using folder = scratch();
    const [real, link, file] = ["real", "link", "file"].map((name) => join(folder.path, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(real, { mode: 0o700 });
    symlinkSync(real, link);
    for (const path of [link, `${link}/`]) {
      expect(() => marksIn(path)).toThrow(`${link} is no folder but a link or something else: name the folder itself`);
    }
    writeFileSync(file, Buffer.alloc(32), { mode: 0o600 });
    symlinkSync(file, join(real, "secret"));
    expect(() => marksIn(real)).toThrow(`${join(real, "secret")} is no file but a link or something else: remove it`);
  });

  test("is made for this user alone", () => {
    using folder = scratch();
    const path = join(folder.path, "a", "marks");
    marksIn(path);
    expect([path, join(path, "secret")].map((one) => statSync(one).mode & 0o777)).toEqual([0o700, 0o600]);
  });
});

describe("the key of a folder", () => {
  test("is made once, and nothing else is left or written", () => {
    using folder = scratch();
    const { secret } = marksIn(folder.path);
    expect(secret).toHaveLength(32);
    const write = vi.spyOn(fs, "writeFileSync");
    syncBuiltinESMExports();
    expect(marksIn(folder.path).secret).toEqual(secret);
    expect(write).not.toHaveBeenCalled();
    expect(readdirSync(folder.path)).toEqual(["secret"]);
  });

  test("is made where the file system has no links, and is the first one's there, too", () => {
    using folder = scratch();
    withoutLinks();
    const { secret } = marksIn(folder.path);
    expect(secret).toHaveLength(32);
    expect(marksIn(folder.path).secret).toEqual(secret);
    expect(readdirSync(folder.path)).toEqual(["secret"]);
    expect(statSync(join(folder.path, "secret")).mode & 0o077 & (process.platform === "win32" ? 0 : ~0)).toBe(0);

    rmSync(join(folder.path, "secret"));
    // Another process is faster.
    const theirs = Buffer.alloc(32, 7);
    withoutLinks(() => writeFileSync(join(folder.path, "secret"), theirs, { mode: 0o600 }));
    expect(marksIn(folder.path).secret).toEqual(theirs);
  });

  test("that is not written yet is told from one that is none", () => {
    using folder = scratch();
    const secret = join(folder.path, "secret");
    writeFileSync(secret, "", { mode: 0o600 });
    expect(() => marksIn(folder.path)).toThrow(`${secret} is empty: start again, and when it stays so, remove it`);
    writeFileSync(secret, "short");
    expect(() => marksIn(folder.path)).toThrow(`${secret} is no secret of confirmations: remove it`);
  });

  test("leaves nothing behind when it cannot be made", () => {
    using folder = scratch();
    const { writeFileSync: write } = fs;
    vi.spyOn(fs, "writeFileSync").mockImplementation((path, ...more) => {
      if (path === join(folder.path, "secret")) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      write(path, ...more);
    });
    withoutLinks();
    expect(() => marksIn(folder.path)).toThrow("ENOSPC");
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test("what an ended process left behind is removed; what one may be writing now is not", () => {
    using folder = scratch();
    const [old, fresh] = ["secret.old", "secret.fresh"].map((name) => join(folder.path, name)) as [string, string];
    const { secret } = marksIn(folder.path);
    for (const path of [old, fresh]) writeFileSync(path, Buffer.alloc(32), { mode: 0o600 });
    utimesSync(old, 0, 0);
    expect(marksIn(folder.path).secret).toEqual(secret);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
    expect(readFileSync(join(folder.path, "secret"))).toEqual(secret);
  });
});
