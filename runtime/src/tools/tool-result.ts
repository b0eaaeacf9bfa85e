/** What a listing tool resolves to. */
export interface ToolList {
  readonly items: readonly unknown[];
  /** The `next_cursor` argument that continues; null on the last page. */
  readonly next_cursor: string | null;
}

/** What a tool without a result resolves to: the ids it was called with, so that the model sees what it changed. */
export interface ToolDone {
  readonly ok: true;
  readonly [id: string]: unknown;
}

/** What a tool that downloads resolves to. */
export interface ToolFile {
  /** As the server calls it, when it does. */
  readonly name?: string;
  readonly media_type: string;
  readonly size: number;
  readonly base64: string;
}

/** What a tool that does many things in one request adds to its outcomes when some failed. */
export interface ToolFailures {
  /** One line for each: which it was and why, e.g. `lines[1]: 400 InvalidObject: ...`. */
  readonly failed: readonly string[];
  /** What to do next. */
  readonly advice: string;
}

/** What a tool that returns plain text resolves to. */
export interface ToolText {
  readonly text: string;
}

/**
 * What a tool call resolves to: {@link ToolList} for a listing, {@link ToolDone} without content, {@link ToolFile} for a
 * download, {@link ToolText} for text, and the record itself for an operation that returns one.
 */
export type ToolResult = unknown;
