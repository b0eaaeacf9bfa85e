/** A text the compiler reads. */
export interface SourceFile {
  /** Path from the project's root, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}
