import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PeerDocument } from "../document/document.js";
import { runNode, type ProcessRun } from "../measure/run-process.js";
import { cache } from "../paths.js";
import type { Peer } from "./peer.js";

/** The folder in which a peer works on a document; what it generates is in `out`. */
function folderOf({ name }: Peer, { hash }: PeerDocument): string {
  return join(cache, hash, name);
}

/** Empties a peer's folder. It lies below `node_modules`, so that peers find their own packages. */
export function preparePeer(peer: Peer, document: PeerDocument): void {
  const folder = folderOf(peer, document);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "out"), { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }\n`);
  const files = peer.files?.(document.path) ?? {};
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Generates, once. */
export function runPeer(peer: Peer, document: PeerDocument): ProcessRun {
  const folder = folderOf(peer, document);
  const run = runNode(peer.command(document.path), folder);
  if (run.status === 0) writeFileSync(join(folder, "done"), "");
  return run;
}

/** What a peer generated from the document, made now unless an earlier run left it. Throws what the peer says when it fails. */
export function peerOutput(peer: Peer, document: PeerDocument, log: (text: string) => void): string {
  const folder = folderOf(peer, document);
  if (!existsSync(join(folder, "done"))) {
    log(`  ${peer.name} generates ...\n`);
    preparePeer(peer, document);
    const { status, output } = runPeer(peer, document);
    if (status !== 0) throw new Error(`${peer.name} fails: ${output.trim().slice(0, 400)}`);
  }
  return join(folder, "out");
}
