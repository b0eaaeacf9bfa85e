/** A file the compiler writes. */
export interface OutputFile {
  /** Path from the project's root, with `/` on every system. */
  readonly path: string;
  readonly contents: string;
}
