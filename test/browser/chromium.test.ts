import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundlePlay } from "./bundle.js";
import { casesOf, formCasesOf } from "./cases.js";

const browser = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

interface Played {
  readonly played: number;
  readonly faults: readonly string[];
}

/** A page that plays the cases and posts what came of it. */
const page = `<!doctype html><meta charset="utf-8"><script src="/play.js"></script><script>
  const post = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });
  const all = async ({ cases, forms }) => {
    const [one, other] = [await play(cases), await playForms(forms)];
    return { played: one.played + other.played, faults: [...one.faults, ...other.faults] };
  };
  fetch("/cases.json").then((answer) => answer.json()).then(all).then(post, (error) => post({ played: 0, faults: [String(error)] }));
</script>`;

test.skipIf(browser === undefined)(
  `every fixture plays in a browser${browser === undefined ? " (skipped: there is no chromium here)" : ""}`,
  async () => {
    const integrations = ["atomicwork", "connectwise-psa"];
    const [cases, forms] = [integrations.flatMap(casesOf), integrations.flatMap(formCasesOf)];
    const files: Record<string, readonly [type: string, contents: string]> = {
      "/": ["text/html", page],
      "/play.js": ["text/javascript", await bundlePlay()],
      "/cases.json": ["application/json", JSON.stringify({ cases, forms })],
    };
    const profile = mkdtempSync(join(tmpdir(), "toolwright-browser-"));
    const { server, result } = await serve(files);
    const { port } = server.address() as AddressInfo;
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`];
    const running = spawn(browser ?? "", [...flags, `http://127.0.0.1:${port}/`], { stdio: "ignore" });
    try {
      const { played, faults } = await result;
      expect(faults).toEqual([]);
      expect(played).toBeGreaterThan(cases.length + forms.length);
    } finally {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      // It ends its other processes itself.
      running.kill("SIGTERM");
      await ended;
      server.closeAllConnections();
      server.close();
      await removed(profile);
    }
  },
);

/** Serves files to this machine, and waits for the result. */
async function serve(files: Readonly<Record<string, readonly [string, string]>>) {
  let settle: (result: Played) => void = () => {};
  const result = new Promise<Played>((resolve) => (settle = resolve));
  const server: Server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    if (file) return response.writeHead(200, { "content-type": file[0] }).end(file[1]);
    if (request.url !== "/result") return response.writeHead(404).end();
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      response.end();
      settle(JSON.parse(Buffer.concat(pieces).toString()) as Played);
    });
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, result };
}

/** Removes a folder into which processes may still write that are about to end. */
async function removed(folder: string): Promise<void> {
  for (let left = 50; ; left--) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
