import { existsSync } from "node:fs";

/**
 * A file of the compiler as it is installed: its JSON Schemas, what is made when it is built.
 * @param path from the folder with its package.json; a module may be deeper or, bundled, less deep in there
 */
export function installed(path: string): URL {
  return new URL(path, (folder ??= findFolder()));
}

let folder: URL | undefined;

function findFolder(): URL {
  let found = new URL(".", import.meta.url);
  while (!existsSync(new URL("package.json", found))) found = new URL("..", found);
  return found;
}
