import { textsToWrite } from "../import/texts-to-write.js";
import { positions } from "../import/positions.js";
import { count } from "../text/plural.js";
import { visible } from "../text/visible.js";
import { EXIT, type Invocation } from "./command.js";
import { askedDefinitions, noSuchIntegration } from "./workspace.js";

/** Lists the texts of an integration that say little more than the name they stand beside, each with its place. */
export function listTexts({ root, out, err }: Invocation, name: string): number {
  const asked = askedDefinitions(root, [name]);
  if ("missing" in asked) {
    err(noSuchIntegration(name));
    return EXIT.input;
  }
  const position = positions();
  let total = 0;
  for (const file of asked.files) {
    for (const { text, span } of textsToWrite(file)) {
      const { line, column } = position(span);
      out(`${file.path}:${line}:${column} ${visible(text)}\n`);
      total++;
    }
  }
  out(`${total === 0 ? "" : "\n"}${count(total, "text")} to write.\n`);
  return EXIT.ok;
}
