import type { Definition } from "../definition/project.js";
import type { Span } from "../source/span.js";

/** A key that an earlier file has too. */
export interface RepeatedKey {
  readonly name: string;
  readonly place: Span;
  /** Where the earlier file has it. */
  readonly other: Span;
}

/** The keys that several files of one kind have in common. */
export function* repeatedKeys(files: readonly Definition<object>[]): Iterable<RepeatedKey> {
  const first = new Map<string, Definition<object>>();
  for (const file of files) {
    for (const name of Object.keys(file.value)) {
      const other = first.get(name);
      if (other) yield { name, place: file.keySpan([name]), other: other.keySpan([name]) };
      else first.set(name, file);
    }
  }
}
