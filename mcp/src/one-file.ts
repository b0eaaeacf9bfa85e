import type { KeptFiles } from "@toolwright/runtime/agent";

/** As large a file may be that is sent along, in bytes. */
export const MOST_FILE_BYTES: number = 8 * 1024 * 1024;

/** A file that goes with the answer it belongs to, under the URI that a model reads. */
export interface SentFile {
  readonly uri: string;
  readonly file: File;
}

/** Keeps the download of one call for its answer, and for nobody else: the server remembers nothing. */
export function oneFile(): KeptFiles & { kept(): SentFile | undefined } {
  let kept: SentFile | undefined;
  return {
    keep(file) {
      if (file.size > MOST_FILE_BYTES) return undefined;
      const uri = `download:${crypto.randomUUID()}/${encodeURIComponent(file.name)}`;
      kept = { uri, file };
      return uri;
    },
    readFile: (handle) => (kept?.uri === handle ? kept.file : undefined),
    kept: () => kept,
  };
}
