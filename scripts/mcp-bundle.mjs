// Writes mcp/dist/bundle/, the server with the SDK of the Model Context Protocol in it, and the SDK's licences into
// `mcp/NOTICE.md`: the package has no dependencies of others, and a few files are loaded instead of dozens.
import { bundle } from "./bundle.mjs";
import { writeNotices } from "./notices.mjs";

/** What checks the answers of clients that are asked for input: nothing here asks for any that has a schema. */
const NO_VALIDATOR = `
export { default as process } from "node:process";
export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error("no input with a schema is asked for");
  }
}
`;

const chunks = await bundle("mcp", ["index.js"], import.meta.url, {
  external: /^(@toolwright\/|node:)/,
  treeshake: { moduleSideEffects: (id) => /\/mcp\/dist\/(sdk|no-code)\.js$/.test(id) },
  output: { minify: true, codeSplitting: { groups: [{ name: "sdk", test: /node_modules|no-code/ }] } },
  plugins: [
    {
      name: "no-validator",
      resolveId: (id) => (id === "@modelcontextprotocol/server/_shims" ? "\0no-validator" : undefined),
      load: (id) => (id === "\0no-validator" ? NO_VALIDATOR : undefined),
    },
  ],
});
writeNotices("mcp", chunks, ", minified, and with a module of the SDK that checks answers by schemas left out");
