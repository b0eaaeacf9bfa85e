import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import type { Change } from "../../output/plan.js";
import type { SourceFile } from "../../source/source-file.js";
import type { ReadFacts } from "../facts/read-facts.js";
import { lockOf, type Lock } from "./lock.js";
import type { UpdateEntry } from "./update-entry.js";

interface Input {
  readonly name: string;
  readonly read: ReadFacts;
  readonly files: readonly SourceFile[];
  readonly lock?: Lock;
  readonly folder: string;
}

export function updateDefinitions({ read }: Input): { files: Change[]; entries: UpdateEntry[]; lock: Lock; errors: Diagnostic[] } {
  return { files: [], entries: [], lock: lockOf(read.facts, new Map()), errors: [] };
}
