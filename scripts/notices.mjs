import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Writes `NOTICE.md` of a package: the licences of the packages that its bundle contains parts of.
 * @param chunks what was bundled; without any, nothing was, and the page stays
 * @param changes what was done to them beside, behind a comma
 */
export function writeNotices(folder, chunks, changes = "") {
  if (chunks.length === 0) return;
  const modules = chunks.flatMap(({ moduleIds = [] }) => moduleIds);
  const folders = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageFolder));
  const notices = [...folders].sort().map((one) => {
    const { name, version } = JSON.parse(readFileSync(join(one, "package.json"), "utf8"));
    const file = readdirSync(one).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `## ${name} ${version}\n\n\`\`\`\n${readFileSync(join(one, file), "utf8").trim()}\n\`\`\`\n`;
  });
  const text = `# Notices\n\n\`dist/bundle/\` of this package contains parts of these packages. They were changed by bundling: put into few files, without what is not used${changes}.\n\n${notices.join("\n")}`;
  writeFileSync(join(root, folder, "NOTICE.md"), text);
}

function packageFolder(id) {
  const parts = relative(root, dirname(id.replace(/^\0/, "").replace(/\?.*$/, ""))).split("/");
  const at = parts.lastIndexOf("node_modules") + 1;
  return join(root, ...parts.slice(0, at + (parts[at].startsWith("@") ? 2 : 1)));
}
