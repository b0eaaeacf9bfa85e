/** A generator that Toolwright is measured against. */
export interface Peer {
  readonly name: string;
  /** The npm package whose version the report names. */
  readonly packageName: string;
  readonly makes: string;
  /** Files the command needs beside the document, by name. */
  readonly files?: (document: string) => Readonly<Record<string, string>>;
  /** What `node` runs in the folder of the output. */
  readonly command: (document: string) => readonly string[];
}
