import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { unlessCurrent } from "./unless-current.mjs";

// Bundles the SDK of the Model Context Protocol into `mcp/dist/sdk.js`, over what `tsc` wrote there, and its licences into
// `mcp/NOTICE.md`: the package has no dependencies of others, and one file is loaded instead of dozens.

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "mcp/src/sdk.ts");
const target = join(root, "mcp/dist/sdk.js");

/** What checks the answers of clients that are asked for input: nothing here asks for any that has a schema. */
const NO_VALIDATOR = `
export { default as process } from "node:process";
export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error("no input with a schema is asked for");
  }
}
`;

await unlessCurrent(target, [source, fileURLToPath(import.meta.url)], async () => {
  const bundle = await rolldown({
    input: source,
    platform: "node",
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: "no-validator",
        resolveId: (id) => (id === "@modelcontextprotocol/server/_shims" ? "\0no-validator" : undefined),
        load: (id) => (id === "\0no-validator" ? NO_VALIDATOR : undefined),
      },
    ],
  });
  const { output } = await bundle.write({ file: target, format: "esm", minify: true });
  await bundle.close();
  writeFileSync(join(root, "mcp/NOTICE.md"), noticeOf(output.flatMap(({ moduleIds = [] }) => moduleIds)));
});

function noticeOf(modules) {
  const folders = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageFolder));
  const notices = [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `## ${name} ${version}\n\n\`\`\`\n${readFileSync(join(folder, file), "utf8").trim()}\n\`\`\`\n`;
  });
  return `# Notices\n\n\`dist/sdk.js\` of this package contains parts of these packages, unchanged but for being bundled.\n\n${notices.join("\n")}`;
}

function packageFolder(id) {
  const parts = relative(root, dirname(id)).split("/");
  const at = parts.lastIndexOf("node_modules") + 1;
  return join(root, ...parts.slice(0, at + (parts[at].startsWith("@") ? 2 : 1)));
}
