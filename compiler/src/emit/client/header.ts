import { inComment } from "../print/typescript.js";

/** The two lines on top of a generated file: where it comes from and how to change it. */
export function header(source: string): string {
  return `// @generated from ${inComment(source)}\n// To change this file, edit that and run \`npm run generate\`.`;
}
