// Prints what fixtures show as Markdown: `npm run coverage [-- integration ...]`.
import { markdown } from "./markdown.js";

const asked = process.argv.slice(2);
process.stdout.write(markdown(asked.length > 0 ? asked : ["atomicwork", "connectwise-psa"]));
