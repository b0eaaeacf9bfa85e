import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";
import { runNode, type ProcessRun } from "../measure/run-process.js";
import { INTEGRATION, root, toolwright } from "../paths.js";

/** The resource that is changed to see what generating again takes: a big one that many others link to. */
const RESOURCE = `definitions/${INTEGRATION}/resources/service/tickets.yaml`;

/** A copy of our definitions in a folder of its own, in which `toolwright generate` runs as anybody would run it. */
export class Project {
  readonly path: string = mkdtempSync(join(tmpdir(), "toolwright-bench-"));
  #changes = 0;

  /** Back to definitions only: nothing generated, nothing cached. */
  reset(): this {
    this.#clear();
    cpSync(join(root, "definitions", INTEGRATION), join(this.path, "definitions", INTEGRATION), { recursive: true });
    return this;
  }

  /** These definitions only. */
  fill(files: readonly SourceFile[]): void {
    this.#clear();
    for (const { path, text } of files) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), text);
    }
  }

  /** Changes the text of one resource, each time to another. */
  touch(): void {
    const file = join(this.path, RESOURCE);
    const text = readFileSync(join(root, RESOURCE), "utf8");
    const changed = text.replace(/^about: (?=[A-Z])/m, `about: Change number ${++this.#changes} of a bench. `);
    if (changed === text) throw new Error(`${RESOURCE} has no text to change`);
    writeFileSync(file, changed);
  }

  generate(): ProcessRun {
    return runNode([toolwright, "generate"], this.path);
  }

  /** Leaves an empty `node_modules`, as every installed project has one; what is remembered between runs goes there. */
  #clear(): void {
    this.remove();
    mkdirSync(join(this.path, "node_modules"), { recursive: true });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
