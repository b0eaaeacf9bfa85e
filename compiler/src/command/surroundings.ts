import { existsSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "./workspace.js";

/** Where things are that people read beside their definitions, from the project's root. */
export interface Surroundings {
  /** Whether this is the repository of the compiler, which has fixtures and replays them. */
  readonly isRepository: boolean;
  /** The folder of the JSON Schemas that editors read. */
  readonly schemas: string;
  readonly docs: string;
}

/** A project is the repository of the compiler, or has the compiler among its packages. */
export function surroundingsOf(root: string): Surroundings {
  const isRepository = existsSync(join(root, "compiler", "schema"));
  if (isRepository) return { isRepository, schemas: "compiler/schema", docs: "docs" };
  return { isRepository, schemas: "node_modules/toolwright/schema", docs: "node_modules/toolwright/dist/docs" };
}

/** A new definition, written for the repository, with the paths that lead to schemas and documents from here. */
export function atHome({ schemas, docs }: Surroundings, definition: string): string {
  return definition
    .replace(/^(# yaml-language-server: \$schema=[./]*)compiler\/schema\//, (_, start: string) => `${start}${schemas}/`)
    .replace(/^# .*\bdocs\/.*$/gm, (comment) => comment.replace(/\bdocs\//g, `${docs}/`));
}

/** What comes after definitions in a project that has the compiler installed: commands and what they do. */
export function projectSteps(name: string): (readonly [command: string, meaning: string])[] {
  return [
    [`npx toolwright generate ${name}`, `writes ${GENERATED}/${name}/`],
    [`npx toolwright build ${GENERATED}/${name}`, "makes it importable"],
    [`npm install ./${GENERATED}/${name}`, `links it as \`@toolwright/${name}\``],
  ];
}
