// Writes compiler/dist/bundle/, the command line in a few files. Part of `compiler-parts.mjs`.
// Loading 250 modules one by one would be a fifth of a run after an edit.
import { bundle } from "./bundle.mjs";

await bundle("compiler", ["cli.js", "emit/tool-thread.js", "emit/client/declare-thread.js"], import.meta.url);
