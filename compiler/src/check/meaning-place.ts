import type { Definition } from "../definition/project.js";
import type { FieldMeaning, FieldsFile } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import { meaningsOf } from "../effective/dictionary.js";
import type { Index } from "../effective/reference.js";

/** A meaning of the dictionary and where it is written. */
export interface MeaningPlace {
  readonly name: string;
  readonly meaning: FieldMeaning;
  readonly file: Definition<FieldsFile>;
  readonly path: Path;
}

/** Every meaning of the dictionary. */
export function* meaningPlaces({ project }: Index): Iterable<MeaningPlace> {
  for (const file of project.fields) {
    for (const [name, entry] of Object.entries(file.value)) {
      const meanings = meaningsOf(entry);
      for (const [position, meaning] of meanings.entries()) {
        yield { name, meaning, file, path: Array.isArray(entry) ? [name, position] : [name] };
      }
    }
  }
}
