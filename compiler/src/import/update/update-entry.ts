/** One line of what an update did, or did not do. */
export interface UpdateEntry {
  readonly kind: "added" | "changed" | "removed" | "conflict" | "difference";
  /** What it is about: `Ticket.summary`, `GET /tickets query "board"`. */
  readonly what: string;
  /** How it changed, or why it stays as it is. */
  readonly done?: string;
  /** Where the definitions say it, when they stay as they are. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
