import type { Integration } from "../../../compiler/src/model/integration.js";
import type { PeerDocument } from "../document/document.js";
import type { Options } from "../options.js";
import type { Table } from "../report/table.js";

/** What a part can use. */
export interface Context {
  readonly options: Options;
  readonly integration: Integration;
  readonly document: PeerDocument;
  /** Progress, for who waits. */
  readonly log: (text: string) => void;
}

/** What a part found: sentences and tables in the order in which they are read. */
export interface Section {
  readonly title: string;
  /** Measured against the bars; rows of what, measured, bar, verdict. */
  readonly verdicts: readonly (readonly string[])[];
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** One part of the benchmark. */
export type Part = (context: Context) => Section | Promise<Section>;
